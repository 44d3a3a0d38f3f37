import fc from 'fast-check';
import { INTERNAL, type Finding } from '../../src/checks';
import { claimsFor, type Claim } from '../../src/claim';
import { TABLES, type Ledger, type TableKind } from '../../src/ledger';
import { CATALOGUE, say } from '../../src/messages';
import { programmeOf } from '../../src/policy';
import { permuted, randomRegister } from '../support/random-register';
import { matrix, workbookLedger, type Register, type Row } from '../support/register';
import { saidOf } from '../support/said';

/** Of what no document says: an option that nobody knows, a reading, the user's own values. */
const OWN = new Set(['reading', 'option', 'override']);
const ORDER = fc.array(fc.nat(), { minLength: 7, maxLength: 7 });

/** Enough to meet rare pairs in short time. A failing register is small already: to shrink it takes minutes. */
const RUNS = { numRuns: 100, endOnFailure: true };

describe('any register', () => {
  test('is read and examined without an error, and keeps its books', () => {
    fc.assert(
      fc.property(randomRegister, (register) => {
        const ledger = workbookLedger(register);
        for (const claim of claimsFor(ledger)) keepsItsBooks(claim, ledger);
      }),
      RUNS,
    );
  });

  test('gets findings that can be read, that cite their clause and that point at a cell', () => {
    fc.assert(
      fc.property(randomRegister, (register) => {
        for (const { findings } of claimsFor(workbookLedger(register))) {
          for (const finding of findings) {
            isReadable(finding);
            if (!OWN.has(finding.check)) citesItsClause(finding);
            pointsSomewhere(finding, register);
          }
        }
      }),
      RUNS,
    );
  });

  test('says the same and gives the same amounts whatever the order of the rows', () => {
    fc.assert(
      fc.property(randomRegister, ORDER, (register, order) => {
        const [here, there] = [register, permuted(register, order)].map((r) => workbookLedger(r)) as [
          Ledger,
          Ledger,
        ];
        const [a, b] = [claimsFor(here), claimsFor(there)];
        expect(b.map(amountsOf)).toEqual(a.map(amountsOf));
        expect(b.map((c) => saidOf(c, there))).toEqual(a.map((c) => saidOf(c, here)));
      }),
      RUNS,
    );
  });
});

function keepsItsBooks(claim: Claim, ledger: Ledger): void {
  const { claimable, evidenced, atRisk, notChecked, rowsIn, rowsOut } = claim;
  // No cell, whatever it says, makes a check fail.
  expect(claim.findings.filter(({ check }) => check === INTERNAL).map((f) => say(f.message))).toEqual([]);
  const { subject } = programmeOf(claim.programme);
  const rows = subject === 'contracts' ? ledger.contracts?.rows : ledger.projects.get(subject)?.rows;
  expect(rowsIn.length + rowsOut.length).toBe(rows?.length);
  if (claimable === null) expect([evidenced, atRisk, notChecked]).toEqual([null, null, null]);
  else {
    expect((evidenced ?? NaN) + (atRisk ?? NaN) + (notChecked ?? NaN)).toBe(claimable);
    expect(evidenced).toBeGreaterThanOrEqual(0);
    expect(atRisk).toBeGreaterThanOrEqual(0);
    expect(notChecked).toBeGreaterThanOrEqual(0);
  }
  // The amount out: what the rows out put in play, each row once, as their own block findings name it.
  const out = rowsOut.filter(({ reason }) => reason.severity === 'block');
  const named = new Map<unknown, number>();
  for (const { subject: row, severity, effect, amount } of claim.findings) {
    if (severity !== 'block' || effect !== 'excludes') continue;
    expect(row).not.toBeNull();
    if (named.has(row)) expect(amount ?? 0).toBe(named.get(row));
    named.set(row, amount ?? 0);
  }
  const sum = (amounts: Iterable<number>): number => [...amounts].reduce((a, b) => a + b, 0);
  expect(sum(named.values())).toBe(sum(out.map(({ reason }) => reason.amount ?? 0)));
  expect(named.size).toBe(out.length);
}

function isReadable({ message }: Finding): void {
  for (const language of ['zh', 'en'] as const) {
    const text = say(message, language);
    expect(text).not.toMatch(/\{\w+\}|undefined|\bnull\b|NaN|\[object|Infinity/);
    expect(text.trim()).not.toBe('');
    expect(text.trim()).toBe(text);
  }
}

/** A finding has its clause; a sentence with a place for it says that very one. */
function citesItsClause({ clause, message }: Finding): void {
  expect(clause).not.toBeNull();
  if (!CATALOGUE[message.id].zh.includes('{clause}')) return;
  for (const language of ['zh', 'en'] as const) expect(say(message, language)).toContain(clause?.clause);
}

/**
 * The cells of a sheet, header first; undefined when there is no such sheet. A sheet whose headers are
 * odd may be read as another table than its title says.
 */
function cellsOf(sheet: string | null, register: Register): readonly (readonly unknown[])[] | undefined {
  const { projects = {}, applicant, options, ...tables } = register;
  if (sheet === TABLES.applicant.title.zh) return applicant && [['字段', '值'], ...Object.entries(applicant)];
  if (sheet === TABLES.options.title.zh) return options && [['选项', '值'], ...Object.entries(options)];
  const found = Object.entries({ ...tables, ...projects }).find(
    ([kind]) => TABLES[kind as TableKind].title.zh === sheet,
  );
  return found && matrix(found[1] as readonly Row[]);
}

function pointsSomewhere({ sheet, row, column }: Finding, register: Register): void {
  if (row === null) return;
  const cells = cellsOf(sheet, register);
  expect(cells).toBeDefined();
  expect(row).toBeGreaterThan(1);
  expect(row).toBeLessThanOrEqual(cells?.length ?? 0);
  if (column === null) return;
  expect(column).toBeGreaterThan(0);
  expect(column).toBeLessThanOrEqual(cells?.[0]?.length ?? 0);
}

function amountsOf({ programme, outcome, claimable, evidenced, rowsIn }: Claim): unknown {
  // A row's own share of the amount follows the register, as the cap is filled from the top.
  const bases = rowsIn.map(({ id, base, why }) => `${id ?? ''} ${base} ${why.length}`).sort();
  return { programme, kind: outcome.kind, claimable, evidenced, bases };
}
