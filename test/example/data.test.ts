import { claimFor, type Claim } from '../../src/claim';
import type { Finding } from '../../src/checks';
import { findTables, readLedger } from '../../src/ledger';
import { yuanText } from '../../src/money';
import { programmeOf } from '../../src/policy';
import { COMPANIES, APPLICANT } from '../../scripts/example/companies';
import { CONTRACTS } from '../../scripts/example/contracts';
import { creditCode, isValidCode } from '../../scripts/example/credit-code';
import { INVOICES } from '../../scripts/example/documents';
import { AMOUNTS, INTENDED, NOT_SHOWN, SHOWN } from '../../scripts/example/expected';
import { tableValues } from '../../scripts/example/table-sheet';
import { SHEETS } from '../../scripts/example/tables';

const inputs = Object.values(SHEETS).map((sheet) => ({ values: tableValues(sheet), sheet: sheet.name }));
const ledger = readLedger(inputs);
const claims = new Map<string, Claim>(SHOWN.map((id) => [id, claimFor(id, ledger)]));

function claimOf(id: string): Claim {
  const claim = claims.get(id);
  if (!claim) throw new Error(`no claim of ${id}`);
  return claim;
}

/** The contract a finding speaks of: its line in 合同, under the header. */
function contractOf({ contractRow }: Finding): string | undefined {
  return contractRow === null ? undefined : CONTRACTS[contractRow - 2]?.id;
}

describe('credit codes of the example', () => {
  it('has both check characters right, as in codes of the standard', () => {
    expect(isValidCode('91350100M000100Y43')).toBe(true);
    expect(isValidCode('914403001922038216')).toBe(true);
    expect(isValidCode('914403001922038217')).toBe(false);
    const codes = [APPLICANT, ...Object.values(COMPANIES)].flatMap(({ code }) => (code === '' ? [] : [code]));
    expect(codes.filter((code) => !isValidCode(code))).toEqual([]);
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

  it('has every contract in the base or out of it', () => {
    const { rowsIn, rowsOut } = claimOf(id);
    const rows = [...rowsIn, ...rowsOut].map(({ row }) => row).sort((a, b) => a - b);
    expect(rows).toEqual(CONTRACTS.map((_, i) => i + 2));
  });

  it.each(INTENDED[id])('flags %s by %s (%s)', (contract, check, sentence) => {
    const said = claimOf(id).findings.filter((f) => contractOf(f) === contract && f.check === check);
    expect(said.map((f) => f.message.id)).toContain(sentence);
  });

  it('flags no contract beyond those intended, apart from side remarks on the same ones', () => {
    const intended = new Set(INTENDED[id].map(([contract]) => contract));
    const others = claimOf(id).findings.filter(
      (f) => f.severity !== 'info' && f.contractRow !== null && !intended.has(contractOf(f) ?? ''),
    );
    expect(others.map((f) => [contractOf(f), f.check])).toEqual([]);
  });
});

it('shows every check but those of the applicant itself', () => {
  const shown = new Set([...claims.values()].flatMap((claim) => claim.findings.map((f) => f.check)));
  const checks = new Set(SHOWN.map(programmeOf).flatMap((p) => p.checks.map(({ check }) => check)));
  expect([...checks].filter((check) => !shown.has(check)).sort()).toEqual([...NOT_SHOWN].sort());
});

it('leaves nothing unchecked for want of a table', () => {
  expect(claimOf('LGC').unchecked).toEqual([]);
  expect(claimOf('LGM').unchecked).toEqual([]);
  expect(claimOf('SZV').unchecked).toEqual([]);
});

it('is read table by table, and nowhere else', () => {
  expect(inputs.map((input) => findTables(input).length)).toEqual(inputs.map(() => 1));
  expect(ledger.unrecognised).toEqual([]);
});

it('keeps invoice sums: net + tax = gross, numbers of 20 digits, none twice', () => {
  for (const { net, tax, gross, number } of INVOICES) {
    expect(Math.round((Number(net) + Number(tax)) * 100)).toBe(Math.round(Number(gross) * 100));
    expect(number).toMatch(/^\d{20}$/);
  }
  expect(new Set(INVOICES.map((i) => i.number)).size).toBe(INVOICES.length);
});
