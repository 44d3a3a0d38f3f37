import fc from 'fast-check';
import { DEC, JAN, screeningOf, type Row } from './book';

const FIRMS = ['A', 'B', 'C', 'D', 'E', 'F'];
const firm = fc.constantFrom(...FIRMS);
const holding = fc.record({
  holder: firm,
  held: firm,
  share: fc.constantFrom(10, 25, 30, 49, 50, 51, 60, 100),
});
const graph = fc.uniqueArray(holding, { maxLength: 10, selector: ({ holder, held }) => holder + held });
type Holdings = readonly { holder: string; held: string; share: number }[];

const rowsOf = (holdings: Holdings): Row[] =>
  holdings.map(({ holder, held, share }) => [holder, held, share]);

/** The definition, taken literally: add firms until nothing changes. */
function closure(holdings: Holdings, source: string, enough: (sum: number) => boolean): Set<string> {
  const reached = new Set([source]);
  for (let before = 0; before !== reached.size;) {
    before = reached.size;
    for (const name of FIRMS) {
      const sum = holdings
        .filter((h) => h.held === name && reached.has(h.holder))
        .reduce((all, h) => all + h.share, 0);
      if (enough(sum)) reached.add(name);
    }
  }
  return reached;
}

function expected(holdings: Holdings, supplier: string): string {
  const controls = (x: string, y: string): boolean => closure(holdings, x, (sum) => sum > 50).has(y);
  if (supplier === 'A') return 'same-entity';
  if (!holdings.some((h) => h.holder === supplier || h.held === supplier)) return 'not-screened';
  if (closure(holdings, 'A', (sum) => sum >= 100).has(supplier)) return 'wholly-owned';
  if (controls(supplier, 'A')) return 'parent';
  if (FIRMS.some((p) => p !== 'A' && controls(p, 'A') && controls(p, supplier))) return 'common-control';
  return controls('A', supplier) ? 'controlled' : 'none';
}

describe('the control closure', () => {
  it('is the naive fixpoint', () => {
    fc.assert(
      fc.property(graph, (holdings) => {
        const screening = screeningOf(rowsOf(holdings));
        for (const name of FIRMS) {
          const relation = screening.relate({ name, code: null }, JAN, DEC);
          expect([name, relation.kind]).toEqual([name, expected(holdings, name)]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('does not depend on the order of the rows', () => {
    const shuffled = graph.chain((holdings) =>
      fc.tuple(fc.constant(holdings), fc.shuffledSubarray([...holdings], { minLength: holdings.length })),
    );
    fc.assert(
      fc.property(shuffled, ([holdings, other]) => {
        const [a, b] = [screeningOf(rowsOf(holdings)), screeningOf(rowsOf(other))];
        for (const name of FIRMS) {
          const [x, y] = [a, b].map((screening) => screening.relate({ name, code: null }, JAN, DEC));
          expect([x?.class, x?.paths]).toEqual([y?.class, y?.paths]);
        }
      }),
    );
  });

  it('holds over time what it holds on one of the days', () => {
    const month = fc.integer({ min: 1, max: 11 });
    const dated = fc.array(fc.tuple(holding, month, month), { maxLength: 8 });
    fc.assert(
      fc.property(dated, month, month, (holdings, a, b) => {
        const day = (m: number): string => `2025-${String(m).padStart(2, '0')}-01`;
        const rows: Row[] = holdings.map(([h, from, to]) => [h.holder, h.held, h.share, day(from), day(to)]);
        const screening = screeningOf(rows);
        const first = Math.min(a, b);
        const last = Math.max(a, b);
        for (const name of FIRMS.slice(1)) {
          const months = Array.from({ length: last - first + 1 }, (_, i) => first + i);
          const on = (m: number): string => {
            const seen = new Set<string>();
            const unique = holdings.filter(([h, f, t]) => {
              const key = [h.holder, h.held, h.share, f, t].join();
              return f <= m && m <= t && !seen.has(key) && seen.add(key);
            });
            const kind = expected(
              unique.map(([h]) => h),
              name,
            );
            return kind === 'not-screened' ? 'none' : kind;
          };
          const order = ['wholly-owned', 'parent', 'common-control', 'controlled', 'none'];
          const best = months.map(on).sort((x, y) => order.indexOf(x) - order.indexOf(y))[0];
          const from = JAN - 1 + dayOfYear(first);
          const relation = screening.relate(
            { name, code: null },
            from as typeof JAN,
            (JAN - 1 + dayOfYear(last)) as typeof JAN,
          );
          const kind = relation.ended || relation.class === 'R7' ? 'none' : relation.kind;
          expect([name, kind]).toEqual([name, best]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('follows a chain of any length, and shows its ends', () => {
    const chain: Row[] = Array.from({ length: 12_000 }, (_, i) => [
      `N${String(i)}`,
      `N${String(i + 1)}`,
      100,
    ]);
    const rows: Row[] = [...chain, ['N12000', 'A', 60], ['N0', 'S', 60]];
    const relation = screeningOf(rows).relate({ name: 'S', code: null }, JAN, DEC);
    expect(relation.kind).toBe('common-control');
    expect(relation.paths[1]).toMatch(/^N0 —100%→ N1 .* → … —100%→ N11996 .* —60%→ A$/);
    expect(relation.rows).toHaveLength(12_002);
  });

  it('shows a dozen chains of a large pool, and all its rows', () => {
    const rows: Row[] = Array.from({ length: 51 }, (_, i) => [
      ['A', `X${String(i)}`, 100] as const,
      [`X${String(i)}`, 'S', 1] as const,
    ]).flat();
    const relation = screeningOf(rows).relate({ name: 'S', code: null }, JAN, DEC);
    expect([relation.kind, relation.paths.length, relation.rows.length]).toEqual(['controlled', 12, 102]);
  });
});

/** Day of 2025 on which month m begins. */
function dayOfYear(m: number): number {
  return [1, 32, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335][m - 1] ?? 0;
}
