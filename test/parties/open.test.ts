import fc from 'fast-check';
import { CLASS_OF, type Relation, type TieKind } from '../../src/parties';
import { classes, DEC, JAN, relate, screeningOf, type Row } from './book';
import { expected, FIRMS, graph, type Holdings } from './definitions';

/** How a share stands in the table, with the whole percents that it may be. */
interface Written {
  readonly text: string | null;
  readonly least: number;
  readonly most: number;
}

/** The share itself, or one of the ways in which tables leave it open. */
const WAYS: readonly ((share: number) => Written)[] = [
  (share) => ({ text: `${String(share)}%`, least: share, most: share }),
  () => ({ text: null, least: 0, most: 100 }),
  (share) => ({ text: `${String(share)}%以上`, least: share, most: 100 }),
  (share) => ({ text: `不超过${String(share)}%`, least: 0, most: share }),
  (share) => ({ text: `${String(share)}%-${String(share + 10)}%`, least: share, most: share + 10 }),
  (share) => ({ text: `<${String(share + 1)}%`, least: 0, most: share }),
];

function writtenAs(way: number, share: number): Written {
  return WAYS[way]?.(share) ?? { text: null, least: 0, most: 100 };
}

const way = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.nat(WAYS.length - 1) },
);
const drawn = graph.chain((holdings) =>
  fc.tuple(
    fc.constant(holdings.filter(({ share }) => share <= 90)),
    fc.array(way, { minLength: 10, maxLength: 10 }),
    // Where in its bounds each open share is, of a hundred, in several tries; the ends are tried most.
    fc.array(fc.array(fc.oneof(fc.constantFrom(0, 100), fc.nat(100)), { minLength: 10, maxLength: 10 }), {
      minLength: 4,
      maxLength: 4,
    }),
  ),
);

/** Shares inside their bounds of which no company has more than the whole; null where there are none. */
function assigned(holdings: Holdings, written: readonly Written[], at: readonly number[]): Holdings | null {
  const left = new Map<string, number>();
  holdings.forEach(({ held }, i) => {
    left.set(held, (left.get(held) ?? 100) - (written[i]?.least ?? 0));
  });
  if ([...left.values()].some((rest) => rest < 0)) return null;
  return holdings.map((h, i) => {
    const { least, most } = written[i] ?? { least: 0, most: 0 };
    const rest = left.get(h.held) ?? 0;
    const more = Math.min(rest, Math.round(((most - least) * (at[i] ?? 0)) / 100));
    left.set(h.held, rest - more);
    return { ...h, share: least + more };
  });
}

const RELATED = ['R1', 'R2', 'R3', 'R4'];

function said({ ties }: Relation): { certain: Set<string>; may: Set<string> } {
  const certain = new Set(ties.filter((t) => !t.ended).map((t) => t.class as string));
  const may = new Set(ties.flatMap((t) => t.may).map((kind: TieKind) => CLASS_OF[kind] as string));
  return { certain, may };
}

/** Control is more than influence and is told alone: where it may be, so may be influence, by a smaller share. */
function isSaid(relation: string, all: ReadonlySet<string>): boolean {
  return all.has(relation) || (relation === 'R4' && (all.has('R1') || all.has('R2')));
}

describe('open shares', () => {
  it('give no class, wherever they are in their bounds, that is not said', () => {
    fc.assert(
      fc.property(drawn, ([holdings, ways, tries]) => {
        const written = holdings.map((h, i) => writtenAs(ways[i] ?? 0, h.share));
        const rows = holdings.map((h, i): Row => [h.holder, h.held, written[i]?.text ?? null]);
        const screening = screeningOf([['X', 'Y', 1], ...rows]);
        for (const name of FIRMS.slice(1)) {
          const relation = screening.relate({ name, code: null }, JAN, DEC);
          const { certain, may } = said(relation);
          const all = new Set([...certain, ...may]);
          for (const at of tries) {
            const world = assigned(holdings, written, at);
            if (!world) continue;
            const known = world.filter(({ share }) => share > 0);
            const here = expected(known, name)
              .classes.split(' ')
              .filter((c) => RELATED.includes(c));
            expect([name, world, here.filter((c) => !isSaid(c, all))]).toEqual([name, world, []]);
            // What is certain is so in every world; what is owned wholly is not told as controlled besides.
            const sure = [...certain].filter((c) => RELATED.includes(c));
            const told = new Set(here);
            expect([
              name,
              world,
              sure.filter((c) => !isSaid(c, told) && !(c === 'R2' && told.has('R1'))),
            ]).toEqual([name, world, []]);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('blank any cell of the table, and who was tied is still not clean', () => {
    const blanked = fc.tuple(graph, fc.nat(9), fc.constantFrom('holder', 'held', 'share'));
    fc.assert(
      fc.property(blanked, ([holdings, place, cell]) => {
        fc.pre(holdings.length > 0);
        const at = place % holdings.length;
        const rows = holdings.map((h): Row => [h.holder, h.held, h.share]);
        const changed = rows.map((row, i): Row =>
          i === at
            ? [
                cell === 'holder' ? '' : row[0],
                cell === 'held' ? '' : row[1],
                cell === 'share' ? null : row[2],
              ]
            : row,
        );
        const [before, after] = [rows, changed].map((r) => screeningOf([['X', 'Y', 1], ...r])) as [
          ReturnType<typeof screeningOf>,
          ReturnType<typeof screeningOf>,
        ];
        for (const name of FIRMS.slice(1)) {
          const isOpen = (screening: typeof before): boolean =>
            screening.ownGap(JAN, DEC) !== null ||
            screening.relate({ name, code: null }, JAN, DEC).ties.some(({ ended }) => !ended);
          if (isOpen(before)) expect([name, isOpen(after)]).toEqual([name, true]);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('of a company above the applicant: a holder left blank may be the applicant', () => {
    const rows: Row[] = [
      ['B', 'A', 10],
      ['E', 'A', 60],
      ['D', 'B', 50],
    ];
    expect(classes(relate([...rows, ['A', 'B', 49]], 'B'))).toBe('R3 R4');
    expect(classes(relate([...rows, ['', 'B', 49]], 'B'))).toBe('R7');
  });

  it('do not depend on the order of the rows', () => {
    const rows: Row[] = [
      ['A', 'S', null],
      ['M', 'S', '20%-40%'],
      ['A', 'M', '控股'],
      ['林某', 'S', 30],
      ['林某', 'M', 20],
    ];
    const tell = (list: readonly Row[]): unknown =>
      relate(list).ties.map(({ kind, may, facts }) => [kind, may, facts.map((f) => f.kind).sort()]);
    expect(tell([...rows].reverse())).toEqual(tell(rows));
  });
});
