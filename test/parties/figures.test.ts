import fc from 'fast-check';
import { effectiveInterest } from '../../src/parties/effective';
import { Graph, onDay, type Holding } from '../../src/parties/graph';
import { LookThrough } from '../../src/parties/look-through';
import { figures, relate, type Row } from './book';

const SIZE = 6;
const node = fc.nat(SIZE - 1);
/** Percent points held by one node in another. */
const holding = fc.record({ holder: node, held: node, share: fc.constantFrom(5, 10, 20, 24, 25, 30, 40) });
type Drawn = readonly { holder: number; held: number; share: number }[];
const drawn = fc
  .uniqueArray(holding, { maxLength: 14, selector: ({ holder, held }) => `${holder} ${held}` })
  .map((list) => withinWhole(list.filter(({ holder, held }) => holder !== held)));

/** Holdings that leave every company at least a twentieth for others, so that all circles close. */
function withinWhole(list: Drawn): Drawn {
  const sums = new Map<number, number>();
  return list.filter(({ held, share }) => {
    const sum = (sums.get(held) ?? 0) + share;
    if (sum > 95) return false;
    sums.set(held, sum);
    return true;
  });
}

function graphOf(list: Drawn): Graph {
  const holdings = list.map(({ holder, held, share }, row): Holding => ({
    holder,
    held,
    control: share * 10_000,
    equity: share * 10_000,
    controlMost: share * 10_000,
    equityMost: share * 10_000,
    basis: 'share',
    from: -Infinity,
    to: Infinity,
    line: row,
  }));
  return new Graph(SIZE, holdings, new Uint8Array(SIZE));
}

/** x = d + x·D, put in again and again until nothing is left to pass on; the holder's own row is no part of D. */
function byMatrix(list: Drawn, holder: number, held: number): number {
  const direct = Array.from({ length: SIZE }, (_, to) => shareOf(list, holder, to));
  let x = direct;
  for (let round = 0; round < 3000; round += 1) {
    x = direct.map((d, to) =>
      x.reduce((sum, above, from) => (from === holder ? sum : sum + above * shareOf(list, from, to)), d),
    );
  }
  return x[held] ?? 0;
}

function shareOf(list: Drawn, holder: number, held: number): number {
  return (list.find((h) => h.holder === holder && h.held === held)?.share ?? 0) / 100;
}

/** SAT 42 by its words, put in again and again: a middle company passes on all, or by the share in it. */
function bySat42(list: Drawn, holder: number, held: number): number {
  const direct = Array.from({ length: SIZE }, (_, to) => shareOf(list, holder, to));
  let x = direct;
  for (let round = 0; round < 3000; round += 1) {
    x = direct.map((d, to) =>
      x.reduce((sum, above, from) => {
        const passed = above >= 0.25 - 1e-12 ? 1 : above;
        return from === holder ? sum : sum + passed * shareOf(list, from, to);
      }, d),
    );
  }
  return x[held] ?? 0;
}

describe('figures', () => {
  it('the effective interest solves the matrix, circles and all', () => {
    fc.assert(
      fc.property(drawn, node, node, (list, holder, held) => {
        fc.pre(holder !== held);
        const { share } = effectiveInterest(graphOf(list), holder, held, onDay(0));
        expect(share).toBeCloseTo(byMatrix(list, holder, held), 9);
      }),
      { numRuns: 300 },
    );
  });

  it('the share by SAT 42 sums what is held directly and through others', () => {
    fc.assert(
      fc.property(drawn, node, node, (list, holder, held) => {
        fc.pre(holder !== held);
        const share = new LookThrough(graphOf(list), 250_000, null).shareOf(holder, held, onDay(0));
        expect((share ?? 0) / 1_000_000).toBeCloseTo(bySat42(list, holder, held), 9);
      }),
      { numRuns: 500 },
    );
  });

  it('tell of a circle, also of one beside the shortest way', () => {
    const rows: Row[] = [
      ['A', 'B', 80],
      ['B', 'C', 50],
      ['C', 'B', 20],
      ['C', 'S', 60],
      ['Z', 'S', 40],
    ];
    // B: 0.8 + 0.2 C, C: 0.5 B, so B is 8/9 and S 0.6 · 4/9.
    expect(figures(relate(rows), 'R3')).toEqual(['A→S no 26.6667 60 circle']);
  });

  it('a circle that nobody outside holds gives no interest', () => {
    const rows: Row[] = [
      ['A', 'S', 60],
      ['B', 'S', 40],
      ['S', 'B', 100],
      ['A', 'B', 100],
    ];
    // B would be worth 1 + S and S 0.6 + 0.4 B: more than there is.
    expect(figures(relate(rows), 'R3')[0]).toBe('A→S yes null 100 circle');
  });

  it('are those of the days asked about', () => {
    const rows: Row[] = [
      ['A', 'M', 60],
      ['M', 'S', 100, null, '2025-03-31'],
      ['M', 'S', 50, '2025-04-01', null],
      ['Z', 'S', 50, '2025-04-01', null],
    ];
    expect(figures(relate(rows), 'R2')).toEqual(['A→S yes 60 100']);
  });
});
