import fc from 'fast-check';
import { classes, DEC, JAN, screeningOf, strongest, type Row } from './book';
import { expected, FIRMS, graph, holding, rowsOf, withinWhole, type Holdings } from './definitions';
import { inChinese } from '../../src/parties/text';

const withoutJoint = (kind: string): string => (kind === 'joint-control' ? 'influence' : kind);

describe('the classes of relations', () => {
  it('are what their definitions say, taken literally', () => {
    fc.assert(
      fc.property(graph, (holdings) => {
        const screening = screeningOf(rowsOf(holdings.filter((h) => h.holder !== h.held)));
        for (const name of FIRMS.slice(1)) {
          const relation = screening.relate({ name, code: null }, JAN, DEC);
          const told = { classes: classes(relation), kind: withoutJoint(strongest(relation)?.kind ?? '') };
          expect([name, told]).toEqual([
            name,
            expected(
              holdings.filter((h) => h.holder !== h.held),
              name,
            ),
          ]);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('do not depend on the order of the rows', () => {
    const shuffled = graph.chain((holdings) =>
      fc.tuple(fc.constant(holdings), fc.shuffledSubarray([...holdings], { minLength: holdings.length })),
    );
    fc.assert(
      fc.property(shuffled, ([holdings, other]) => {
        const [a, b] = [screeningOf(rowsOf(holdings)), screeningOf(rowsOf(other))];
        for (const name of FIRMS) {
          const [x, y] = [a, b].map((screening) =>
            screening
              .relate({ name, code: null }, JAN, DEC)
              .ties.map(({ kind, paths, figures, spans }) => [kind, paths.map(inChinese), figures, spans]),
          );
          expect(x).toEqual(y);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('hold over time what they hold on one of the days', () => {
    const month = fc.integer({ min: 1, max: 11 });
    const dated = fc.array(fc.tuple(holding, month, month), { maxLength: 8 }).map((drawn) => {
      const kept = new Set(withinWhole(drawn.map(([h]) => h)));
      return drawn.filter(([h]) => kept.has(h));
    });
    fc.assert(
      fc.property(dated, month, month, (drawn, a, b) => {
        const holdings = drawn.filter(([h]) => h.holder !== h.held);
        const day = (m: number): string => `2025-${String(m).padStart(2, '0')}-01`;
        const rows: Row[] = holdings.map(([h, from, to]) => [h.holder, h.held, h.share, day(from), day(to)]);
        const screening = screeningOf([['X', 'Y', 1], ...rows]);
        const [first, last] = [Math.min(a, b), Math.max(a, b)];
        const months = Array.from({ length: last - first + 1 }, (_, i) => first + i);
        const on = (m: number, name: string): string[] => {
          const seen = new Set<string>();
          const unique = holdings.filter(([h, f, t]) => {
            const key = [h.holder, h.held, h.share, f, t].join();
            return f <= m && m <= t && !seen.has(key) && seen.add(key);
          });
          const all = expected(summed(unique.map(([h]) => h)), name).classes;
          return all.split(' ').filter((relation) => relation !== 'R7' && relation !== '');
        };
        for (const name of FIRMS.slice(1)) {
          const relation = screening.relate({ name, code: null }, serial(first), serial(last));
          const told = relation.ties.filter((t) => !t.ended && t.class !== 'R7').map((t) => t.class);
          const wanted = new Set(months.flatMap((m) => on(m, name)));
          expect([name, told]).toEqual([name, [...wanted].sort()]);
        }
      }),
      { numRuns: 250 },
    );
  });

  it('follow a chain of any length, and show its ends', () => {
    const chain: Row[] = Array.from({ length: 4_000 }, (_, i) => [`N${String(i)}`, `N${String(i + 1)}`, 100]);
    const rows: Row[] = [...chain, ['N4000', 'A', 60], ['N0', 'S', 60]];
    const tie = strongest(screeningOf(rows).relate({ name: 'S', code: null }, JAN, DEC));
    expect(tie?.kind).toBe('common-control');
    expect(tie?.paths[1]).toMatch(/^N0 —100%→ N1 .* → … —100%→ N3996 .* —60%→ A$/);
    expect(tie?.rows).toHaveLength(4_002);
  });

  it('show a dozen chains of a large pool, and all its rows', () => {
    const rows: Row[] = Array.from({ length: 51 }, (_, i) => [
      ['A', `X${String(i)}`, 100] as const,
      [`X${String(i)}`, 'S', 1] as const,
    ]).flat();
    const tie = strongest(screeningOf(rows).relate({ name: 'S', code: null }, JAN, DEC));
    expect([tie?.kind, tie?.paths.length, tie?.rows.length]).toEqual(['controlled', 12, 102]);
  });
});

/** Several holdings of one holder in one company as one, as the definitions above want them. */
function summed(holdings: Holdings): Holdings {
  const pairs = new Map<string, { holder: string; held: string; share: number }>();
  for (const h of holdings) {
    const key = h.holder + h.held;
    pairs.set(key, { ...h, share: h.share + (pairs.get(key)?.share ?? 0) });
  }
  return [...pairs.values()];
}

/** The first day of a month of 2025. */
function serial(month: number): typeof JAN {
  const days = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334][month - 1] ?? 0;
  return (JAN + days) as typeof JAN;
}
