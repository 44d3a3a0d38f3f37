import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { claimFor, type Claim } from '../../src/claim';
import { readLedger } from '../../src/ledger';
import { canonical, facts, inputsOf, LAYOUTS, PROGRAMMES, type Draw, type Laid } from '../support/layouts';

/** Law 4: the same facts give the same claim in every layout. */

function claimsOf(book: readonly Laid[]): Claim[] {
  const ledger = readLedger(inputsOf(book));
  return PROGRAMMES.map((id) => claimFor(id, ledger));
}

/** The split of each programme, and of each finding above a notice which check it is and how grave. */
function saidBy(claims: readonly Claim[]): unknown[] {
  return claims.map(({ claimable, evidenced, atRisk, notChecked, findings }) => ({
    money: [claimable, evidenced, atRisk, notChecked],
    findings: findings
      .filter(({ severity }) => severity !== 'info')
      .map(({ check, severity }) => `${check} ${severity}`)
      .sort(),
  }));
}

function sheetsOf(book: readonly Laid[]): string[] {
  return inputsOf(book).map(({ sheet = '', values, merges }) =>
    [sheet, ...values.map((row) => JSON.stringify(row)), JSON.stringify(merges)].join('\n'),
  );
}

/** How many cases had something evidenced, and a layout that changed something. */
const counted = new Map<string, { cases: number; told: number }>();

function compare(name: string, given: readonly Laid[], laid: readonly Laid[]): void {
  const before = claimsOf(given);
  const count = counted.get(name) ?? { cases: 0, told: 0 };
  counted.set(name, count);
  count.cases += 1;
  const changed = JSON.stringify(given) !== JSON.stringify(laid);
  if (changed && before.some(({ evidenced }) => (evidenced ?? 0) > 0)) count.told += 1;
  if (!changed) return;
  const [expected, found] = [saidBy(before), saidBy(claimsOf(laid))];
  // The sheets tell more than the numbers they were drawn from.
  if (!isDeepStrictEqual(found, expected)) {
    expect({ claims: found, sheets: sheetsOf(laid) }).toEqual({ claims: expected, sheets: sheetsOf(given) });
  }
}

const draws = fc.infiniteStream(fc.nat());
function drawing(numbers: Iterator<number>): Draw {
  return (n) => (numbers.next().value as number) % n;
}

/** Runs of each layout, and of combinations. */
const RUNS = Number(process.env['LAYOUT_RUNS'] ?? 15);

test.each(Object.entries(LAYOUTS))('%s', (name, layout) => {
  fc.assert(
    fc.property(facts, draws, ({ register }, numbers) => {
      const given = canonical(register);
      compare(name, given, layout(given, drawing(numbers)));
    }),
    { numRuns: RUNS },
  );
});

test('any of them together', () => {
  const subset = fc.subarray(Object.keys(LAYOUTS), { minLength: 2, maxLength: 7 });
  fc.assert(
    fc.property(facts, subset, draws, ({ register }, names, numbers) => {
      const draw = drawing(numbers);
      const given: readonly Laid[] = canonical(register);
      const laid = names.reduce((book, name) => LAYOUTS[name]?.(book, draw) ?? book, given);
      compare('together', given, laid);
    }),
    { numRuns: 4 * RUNS },
  );
});

test('the cases told something: money was evidenced, and the layout changed', () => {
  const counts = [...counted.values()];
  const sum = (of: 'cases' | 'told'): number => counts.reduce((all, count) => all + count[of], 0);
  expect(sum('told') * 5).toBeGreaterThan(sum('cases'));
});

test.each(Object.entries(LAYOUTS))('%s lays out many registers in another way', (_, layout) => {
  const drawn = fc.sample(fc.tuple(facts, draws), { seed: 1, numRuns: 40 });
  const changed = drawn.filter(([{ register }, numbers]) => {
    const given = canonical(register);
    return JSON.stringify(layout(given, drawing(numbers))) !== JSON.stringify(given);
  });
  expect(changed.length).toBeGreaterThanOrEqual(10);
});
