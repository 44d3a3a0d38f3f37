import fc from 'fast-check';
import { createContext, examine, type Overrides } from '../../src/checks';
import { OPTIONS, PROGRAMMES } from '../../src/policy';
import { lawSheets } from '../support/law-registers';
import { LAW_SEED } from '../support/law-seed';
import { ledgerIn } from '../support/sheets';

const READ = OPTIONS.flatMap(({ name, values }) =>
  values.filter((value) => value !== 'custom').map((value) => [name, value] as const),
);
/** A few options read otherwise at once. */
const readings = fc
  .array(fc.constantFrom(...READ), { maxLength: 3 })
  .map((chosen): Overrides => Object.fromEntries(chosen));

describe('what was said under other readings', () => {
  test('is given again only where it would be said anew', () => {
    fc.assert(
      fc.property(lawSheets, fc.array(readings, { minLength: 8, maxLength: 8 }), (sheets, all) => {
        const ledger = ledgerIn(sheets);
        const programmes = PROGRAMMES.filter(({ subject }) =>
          subject === 'contracts' ? ledger.contracts : ledger.projects.has(subject),
        );
        for (const overrides of all) {
          // A ledger of which nothing is remembered, with the same rows.
          const fresh = { ...ledger };
          for (const programme of programmes) {
            const again = createContext(programme, ledger, overrides);
            const anew = createContext(programme, fresh, overrides);
            expect(examine(again)).toEqual(examine(anew));
            // Whether other values are tried rests on what was asked for.
            for (const { name } of OPTIONS)
              if (anew.hasAsked(name)) expect([name, again.hasAsked(name)]).toEqual([name, true]);
          }
        }
      }),
      { numRuns: 50, ...LAW_SEED },
    );
  });
});
