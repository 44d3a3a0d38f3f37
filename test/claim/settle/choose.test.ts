import fc from 'fast-check';
import { ELSEWHERE, type Matter, type Payer, type Subject } from '../../../src/checks';
import { choose } from '../../../src/claim/settle/choose';
import type { Claimant, Pot } from '../../../src/claim/settle/claimant';
import type { Contest, Unit } from '../../../src/claim/settle/units';
import type { ProgrammeId } from '../../../src/policy';

/** A programme of the same shape as the guides: a floor of the fees, a share of them, a cap; in fen. */
interface Terms {
  readonly floor: number;
  readonly percent: number;
  readonly cap: number;
}

interface Row {
  readonly fees: number;
  readonly elsewhere: number;
  readonly payers: readonly Payer[];
}

const IDS = ['LGC', 'LGM'] as const;

function worth({ floor, percent, cap }: Terms, fees: number): number {
  return fees < floor ? 0 : Math.min(cap, Math.floor((fees * percent) / 100));
}

function contestOf(terms: readonly Terms[], rows: readonly Row[]): [Contest, (id: ProgrammeId) => Claimant] {
  const subjects = rows.map((_, i) => ({ row: i }) as unknown as Subject);
  const feesOf = (subject: Subject): number => rows[subjects.indexOf(subject)]?.fees ?? 0;
  const units = rows.map(({ elsewhere, payers }, i): Unit => {
    const subject = subjects[i] as Subject;
    return { matters: [{ subject } as Matter], subjects: [subject], payers, elsewhere };
  });
  const claimantOf = (id: ProgrammeId): Claimant => {
    const own = terms[IDS.indexOf(id as 'LGC')] as Terms;
    const potOf = (given: readonly Subject[]): Pot => {
      let fees = given.reduce((sum, row) => sum + feesOf(row), 0);
      const change = (more: readonly Subject[], sign: number): void => {
        for (const row of more) fees += sign * feesOf(row);
      };
      return {
        effort: 1,
        put: (more) => {
          change(more, 1);
        },
        take: (less) => {
          change(less, -1);
        },
        amount: () => worth(own, fees),
      };
    };
    return {
      ...{ open: true, eligible: subjects, unknown: new Set<Subject>(), potOf, slack: 0 },
      shareOf: (row) => (feesOf(row) * own.percent) / 100,
      most: worth(
        own,
        rows.reduce((sum, { fees }) => sum + fees, 0),
      ),
    };
  };
  return [{ programmes: [...IDS], units, fixed: new Map() }, claimantOf];
}

function best(terms: readonly Terms[], rows: readonly Row[]): number {
  const totals = rows.reduce<{ fees: number[]; elsewhere: number }[]>(
    (known, row) =>
      known.flatMap(({ fees, elsewhere }) =>
        row.payers.map((payer) => ({
          fees: fees.map((sum, i) => (IDS[i] === payer ? sum + row.fees : sum)),
          elsewhere: payer === ELSEWHERE ? elsewhere + row.elsewhere : elsewhere,
        })),
      ),
    [{ fees: IDS.map(() => 0), elsewhere: 0 }],
  );
  return Math.max(
    ...totals.map(({ fees, elsewhere }) =>
      terms.reduce((sum, own, i) => sum + worth(own, fees[i] ?? 0), elsewhere),
    ),
  );
}

const fen = fc.oneof(
  fc.integer({ min: 0, max: 40 }).map((n) => n * 50),
  fc.integer({ min: 0, max: 2_000 }),
);
const terms = fc.record({
  floor: fc.constantFrom(0, 500, 2_000),
  percent: fc.constantFrom(20, 30, 50),
  cap: fc.oneof(fc.constant(1_000_000), fen),
});
const row = fc.record({
  fees: fen,
  elsewhere: fc.integer({ min: 0, max: 800 }),
  payers: fc.constantFrom<readonly Payer[]>(
    ['LGC', 'LGM'],
    ['LGC', 'LGM', ELSEWHERE],
    ['LGC', ELSEWHERE],
    ['LGM', ELSEWHERE],
  ),
});
const game = fc.tuple(fc.tuple(terms, terms), fc.array(row, { minLength: 1, maxLength: 7 }));

describe('where rows count that several policies would pay for', () => {
  test('is as good as trying every way, and proved so', () => {
    fc.assert(
      fc.property(game, ([given, rows]) => {
        const { total, ceiling } = choose(...contestOf(given, rows));
        expect(total).toBe(best(given, rows));
        expect(ceiling).toBe(total);
      }),
      { numRuns: 1_000 },
    );
  });

  test('stopped early it never says more than is so: the best lies between its total and its ceiling', () => {
    let unproved = 0;
    fc.assert(
      fc.property(game, fc.integer({ min: 0, max: 60 }), ([given, rows], work) => {
        const { total, ceiling } = choose(...contestOf(given, rows), work);
        const most = best(given, rows);
        if (total < ceiling) unproved += 1;
        expect(total).toBeLessThanOrEqual(most);
        expect(ceiling).toBeGreaterThanOrEqual(most);
      }),
      { numRuns: 1_000 },
    );
    expect(unproved).toBeGreaterThan(0);
  });

  test('of equal totals the first payers stand, a policy outside the documents last', () => {
    const plain = { floor: 0, percent: 30, cap: 1_000_000 };
    const rows = [300, 200, 100].map((fees): Row => {
      return { fees, elsewhere: (fees * 30) / 100, payers: ['LGC', 'LGM', ELSEWHERE] };
    });
    expect(choose(...contestOf([plain, plain], rows)).payers).toEqual(['LGC', 'LGC', 'LGC']);
  });

  test('a full cap sends the row away that brings more elsewhere, not the first that is looked at', () => {
    const capped = { floor: 0, percent: 30, cap: 6_000 };
    const rows: Row[] = [
      { fees: 25_000, elsewhere: 1, payers: ['LGC', ELSEWHERE] },
      { fees: 10_000, elsewhere: 3_001, payers: ['LGC', ELSEWHERE] },
    ];
    const { payers, total } = choose(...contestOf([capped, capped], rows));
    expect(payers).toEqual(['LGC', ELSEWHERE]);
    expect(total).toBe(9_001);
  });
});
