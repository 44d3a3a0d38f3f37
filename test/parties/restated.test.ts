import fc from 'fast-check';
import { addDays, civilDate, type CivilDate } from '../../src/calendar';
import { merged } from '../../src/parties/span';
import type { Screening, Span } from '../../src/parties';
import { screeningOf, type Row } from './book';

const MONTHS = Array.from({ length: 12 }, (_, month) => month);
/** No company has more than two holders, so that never more than the whole is held. */
const PAIRS = [
  ['P', 'A'],
  ['Q', 'A'],
  ['P', 'B'],
  ['A', 'B'],
  ['B', 'C'],
  ['Q', 'C'],
] as const;
const SUPPLIERS = ['P', 'Q', 'B', 'C'];

const share = fc.constantFrom(0, 0, 15, 20, 25, 30, 45, 50);
/** The share of each pair in each month. */
const register = fc.tuple(...PAIRS.map(() => fc.array(share, { minLength: 12, maxLength: 12 })));

const firstOf = (month: number): CivilDate => civilDate(2024 + Math.floor(month / 12), (month % 12) + 1, 1);
const lastOf = (month: number): CivilDate => addDays(firstOf(month + 1), -1);
const text = (day: CivilDate): string => new Date(Date.UTC(1899, 11, 30 + day)).toISOString().slice(0, 10);

/** One row a month: what goes on unchanged is stated anew all the same. */
function screened(shares: readonly (readonly number[])[]): Screening {
  const rows = PAIRS.flatMap(([holder, held], pair) =>
    MONTHS.flatMap((month): Row[] => {
      const percent = shares[pair]?.[month] ?? 0;
      return percent > 0 ? [[holder, held, percent, text(firstOf(month)), text(lastOf(month))]] : [];
    }),
  );
  return screeningOf([['X', 'Y', 1], ...rows]);
}

/** Class and kind of the ties by holdings that stand on one day of a month. */
function standing(screening: Screening, name: string, month: number): Map<string, string> {
  const { ties } = screening.relate({ name, code: null }, firstOf(month), firstOf(month));
  const found = ties.filter((t) => !t.ended && t.class !== 'R7');
  return new Map(found.map((t) => [t.class, t.kind]));
}

const spanOf = (month: number): Span => ({ from: firstOf(month), to: lastOf(month) });

describe('holdings that are stated anew every month', () => {
  it('tie over time on the days on which they tie, month by month', () => {
    fc.assert(
      fc.property(register, fc.nat(11), fc.nat(11), (shares, a, b) => {
        const screening = screened(shares);
        const asked = MONTHS.filter((month) => month >= Math.min(a, b) && month <= Math.max(a, b));
        const [from, to] = [firstOf(Math.min(a, b)), lastOf(Math.max(a, b))];
        for (const name of SUPPLIERS) {
          const wanted = new Map<string, Span[]>();
          for (const month of asked)
            for (const relation of standing(screening, name, month).keys())
              wanted.set(relation, [...(wanted.get(relation) ?? []), spanOf(month)]);
          const { ties } = screening.relate({ name, code: null }, from, to);
          const told = ties.filter((t) => !t.ended && t.class !== 'R7').map((t) => [t.class, t.spans]);
          expect(told).toEqual([...wanted].sort().map(([relation, spans]) => [relation, merged(spans)]));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('tell of what has ended all the months in a row in which it was what it was last', () => {
    fc.assert(
      fc.property(register, (shares) => {
        const screening = screened(shares);
        const after = firstOf(13);
        for (const name of SUPPLIERS) {
          const kinds = MONTHS.map((month) => [...standing(screening, name, month).values()].join());
          const last = kinds.findLastIndex((said) => said !== '');
          const first = kinds.findLastIndex((said, month) => month < last && said !== kinds[last]) + 1;
          const { ties } = screening.relate({ name, code: null }, after, after);
          const told = ties.filter((t) => t.ended).map((t) => [t.kind, t.spans]);
          const span = { from: firstOf(first), to: lastOf(last) };
          const wanted = last < 0 ? [] : (kinds[last] ?? '').split(',');
          expect(told).toEqual(wanted.map((kind) => [kind, [span]]));
        }
      }),
      { numRuns: 60 },
    );
  });
});
