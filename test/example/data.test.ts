import { claimFor, claimsFor, type Claim } from '../../src/claim';
import type { Finding } from '../../src/checks';
import { findTables, readLedger } from '../../src/ledger';
import { yuanText } from '../../src/money';
import { PROGRAMMES, programmeOf, type ProgrammeId } from '../../src/policy';
import { COMPANIES, APPLICANT } from '../../scripts/example/companies';
import { creditCode } from '../../scripts/example/credit-code';
import { isCreditCode } from '../../src/identity';
import { INVOICES } from '../../scripts/example/documents';
import { frontPage } from '../../scripts/example/front-page';
import { AMOUNTS, INTENDED, NOT_SHOWN } from '../../scripts/example/expected';
import { DEFECTIVE_REGISTER } from '../../scripts/example/review/list-sheet';
import { reviewSheets } from '../../scripts/example/review/sheets';
import { spilledSheets } from '../../scripts/example/spilled';
import { tableValues, type TableSheet } from '../../scripts/example/table-sheet';
import { SHEETS, TABLE_SHEETS } from '../../scripts/example/tables';

const SHOWN = PROGRAMMES.map(({ id }) => id);
const inputs = TABLE_SHEETS.map((sheet) => ({ values: tableValues(sheet), sheet: sheet.name }));
const ledger = readLedger(inputs);
const claimOf = (id: ProgrammeId): Claim => claimFor(id, ledger);

/** The table that a programme counts rows of. */
function tableOf(id: ProgrammeId): TableSheet {
  const { subject } = programmeOf(id);
  return TABLE_SHEETS.find(({ kind }) => kind === subject) ?? SHEETS.contracts;
}

/** The row a finding speaks of, by its number: its line under the header. */
function subjectOf({ programme, contractRow }: Finding): string | undefined {
  if (contractRow === null) return undefined;
  const { columns, rows } = tableOf(programme);
  const number = rows[contractRow - 2]?.[columns.findIndex(({ field }) => field === 'id')];
  return typeof number === 'string' ? number : undefined;
}

describe('credit codes of the example', () => {
  it('has both check characters right, as in codes of the standard', () => {
    expect(isCreditCode('91350100M000100Y43')).toBe(true);
    expect(isCreditCode('914403001922038216')).toBe(true);
    expect(isCreditCode('914403001922038217')).toBe(false);
    const codes = [APPLICANT, ...Object.values(COMPANIES)].flatMap(({ code }) => (code === '' ? [] : [code]));
    expect(codes.filter((code) => !isCreditCode(code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('belongs to no company: bodies begin with EX', () => {
    expect(creditCode('440300', 7)).toMatch(/^91440300EX000007[0-9X][0-9A-Y]$/);
  });
});

describe.each(SHOWN)('the example under %s', (id) => {
  it('gives the amounts of the README', () => {
    const { outcome, claimable, evidenced } = claimOf(id);
    expect(outcome.kind).toBe('amount');
    expect([claimable, evidenced].map((fen) => fen !== null && yuanText(fen))).toEqual([
      AMOUNTS[id].amount,
      AMOUNTS[id].evidenced,
    ]);
  });

  it('has every row in the base or out of it', () => {
    const { rowsIn, rowsOut } = claimOf(id);
    const rows = [...rowsIn, ...rowsOut].map(({ row }) => row).sort((a, b) => a - b);
    expect(rows).toEqual(tableOf(id).rows.map((_, i) => i + 2));
  });

  it('flags what it is there to show', () => {
    const said = claimOf(id).findings.map((f) => [subjectOf(f), f.check, f.message.id]);
    expect(said).toEqual(expect.arrayContaining([...INTENDED[id]]));
  });

  it('flags no row beyond those intended, apart from side remarks on the same ones', () => {
    const intended = new Set(INTENDED[id].map(([number]) => number));
    const others = claimOf(id).findings.filter(
      (f) => f.severity !== 'info' && f.contractRow !== null && !intended.has(subjectOf(f) ?? ''),
    );
    expect(others.map((f) => [subjectOf(f), f.check])).toEqual([]);
  });

  it('leaves nothing unchecked for want of a table', () => {
    expect(claimOf(id).unchecked).toEqual([]);
  });
});

it('shows every check here or in the register of the review day, but for a few', () => {
  const review = readLedger(
    reviewSheets(DEFECTIVE_REGISTER).map((sheet) => ({ values: tableValues(sheet), sheet: sheet.name })),
  );
  const claims = [...SHOWN.map(claimOf), ...claimsFor(review)];
  const shown = new Set(claims.flatMap((claim) => claim.findings.map((f) => f.check)));
  const checks = new Set(SHOWN.map(programmeOf).flatMap((p) => p.checks.map(({ check }) => check)));
  expect([...checks].filter((check) => !shown.has(check)).sort()).toEqual([...NOT_SHOWN].sort());
});

it('leaves out one row where a condition fails, in every table of projects that has conditions', () => {
  const conditional = PROGRAMMES.filter(({ checks }) => checks.some(({ condition }) => condition));
  const out = conditional.map(({ id }) => claimOf(id).rowsOut.map((r) => r.reason.check));
  // One park has both tiers: the lower gets nothing, whatever its cells say.
  expect(out.map((checks) => checks.filter((check) => check !== 'gets-nothing'))).toEqual(
    conditional.map(() => ['condition']),
  );
});

it('has a 政策参数 table that changes nothing as it comes', () => {
  const without = readLedger(inputs.filter(({ sheet }) => sheet !== SHEETS.parameters.name));
  expect(ledger.parameters?.rows.length).toBeGreaterThan(0);
  expect(SHOWN.map((id) => claimFor(id, without).claimable)).toEqual(
    SHOWN.map((id) => claimOf(id).claimable),
  );
});

it('is read table by table, and nowhere else', () => {
  expect(inputs.map((input) => findTables(input).length)).toEqual(inputs.map(() => 1));
  expect(ledger.unrecognised).toEqual([]);
});

it('has no table among what its formulas show', () => {
  const sheets = [frontPage(), ...spilledSheets()];
  const found = sheets.flatMap(({ name, rows = [] }) => findTables({ values: rows, sheet: name }));
  expect(found).toEqual([]);
});

it('keeps invoice sums: net + tax = gross, numbers of 20 digits, none twice', () => {
  for (const { net, tax, gross, number } of INVOICES) {
    expect(Math.round((Number(net) + Number(tax)) * 100)).toBe(Math.round(Number(gross) * 100));
    expect(number).toMatch(/^\d{20}$/);
  }
  expect(new Set(INVOICES.map((i) => i.number)).size).toBe(INVOICES.length);
});
