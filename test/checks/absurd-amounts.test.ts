import fc from 'fast-check';
import { INTERNAL, type Finding } from '../../src/checks';
import {
  claimsFor,
  explain,
  materialsReport,
  planFor,
  rowAmounts,
  tasksOf,
  type Claim,
} from '../../src/claim';
import { TABLES, type Ledger, type ProjectKind, type TableKind } from '../../src/ledger';
import { say } from '../../src/messages';
import { yuanText } from '../../src/money';
import { workbookLedger, type Register, type Row } from '../support/register';
import { papersOf, registerOf } from '../support/sound';

/** What slips, swapped columns and pasted numbers leave in a cell of a number. */
const ABSURD = [
  1e15,
  1e12,
  999_999_999_999.99,
  1e300,
  -1e300,
  1e-300,
  -1e12,
  -5,
  0.01,
  1,
  0,
  1e7,
  2 ** 53,
  1 / 3,
  Infinity,
  NaN,
  '1e15',
  '-',
  '999999999999',
  '9,007,199,254,740,993',
  '无',
  true,
];
const NUMBERS: readonly string[] = ['amount', 'rate', 'share', 'capacity', 'level', 'year'];

/** Two sound contracts, and the papers of a third, to be spoilt. */
const SOUND = registerOf([papersOf(1, 600_000), papersOf(2, 900_000)]);
const third = papersOf(3, 700_000);
const OTHERS = ['HT-1', 'HT-2'];
const BAD = {
  contracts: { ...third.contract, 实际发生费用: '' },
  invoices: third.invoice,
  payments: third.payment,
  taxRecords: third.taxRecord,
  suppliers: { ...third.supplier, 算力规模P: 3000, 等保级别: '' },
  ownership: { ...third.ownership, 表决权比例: '' },
};
type Kind = keyof typeof BAD;
const KINDS = Object.keys(BAD) as Kind[];
/** Days on which LGC and SZV can be applied for. */
const DAYS = ['2025-09-01', '2026-05-10'];

/** The Chinese headers of a table's columns of numbers. */
const numbersOf = (kind: TableKind): string[] =>
  Object.values(TABLES[kind].fields).flatMap(({ zh, type }) => (NUMBERS.includes(type) ? [zh] : []));

const absurd = fc.constantFrom<unknown>(...ABSURD);
/** A row with some of its numbers, at least one, replaced by absurd ones. */
const spoilt = (row: Row, headers: readonly string[]): fc.Arbitrary<Row> =>
  fc
    .tuple(
      fc.subarray([...headers], { minLength: 1 }),
      fc.array(absurd, { minLength: headers.length, maxLength: headers.length }),
    )
    .map(([chosen, values]) => ({
      ...row,
      ...Object.fromEntries(chosen.map((header, i) => [header, values[i]])),
    }));

/** The papers of one contract more, with absurd numbers in one or two of its tables. */
const badRows: fc.Arbitrary<Readonly<Record<Kind, Row>>> = fc
  .record(
    Object.fromEntries(KINDS.map((kind) => [kind, spoilt(BAD[kind], numbersOf(kind))])) as {
      [K in Kind]: fc.Arbitrary<Row>;
    },
  )
  .chain((rows) =>
    fc.subarray([...KINDS], { minLength: 1, maxLength: 2 }).map((kinds) => ({
      ...BAD,
      ...Object.fromEntries(kinds.map((kind) => [kind, rows[kind]])),
    })),
  );
const options = fc.constantFrom<Row>(
  {},
  { 'amount.basis': 'incl' },
  { 'lg.evidenceBasis': 'invoiced' },
  { 'lg.evidenceBasis': 'paid' },
  { 'lg.completion': 'performedPart' },
  { 'sz.doubleFunding': 'capTotal50' },
  { 'sz.overrun': 'prorata' },
);

/** The day of the application and a reading. */
const applied = fc.record({
  applicant: fc.constantFrom(...DAYS).map((day): Row => ({ ...SOUND.applicant, 提交日期: day })),
  options,
});

/** Everything that is shown of a register; throws where any of it does. */
function shown(ledger: Ledger): Claim[] {
  const claims = claimsFor(ledger);
  const { taskOf } = tasksOf(ledger, claims);
  for (const claim of claims) {
    for (const finding of claim.findings) {
      taskOf(finding);
      isSane(finding);
    }
    explain(claim).flat();
    for (const { amount } of rowAmounts(claim.programme, ledger)) yuanText(amount);
    materialsReport(claim.programme, ledger);
  }
  planFor(ledger);
  return claims;
}

function isSane({ check, message, amount }: Finding): void {
  expect(check === INTERNAL ? say(message) : '').toBe('');
  // That check quotes what the cell says.
  if (check !== 'unreadable-cell') expect(say(message)).not.toMatch(/NaN|Infinity|\de[+-]/);
  if (amount !== null) expect(Number.isSafeInteger(amount)).toBe(true);
}

const baseOf = ({ rowsIn, rowsOut }: Claim) =>
  new Map<string | null, string>([
    ...rowsIn.map((row) => [row.id, yuanText(row.base)] as const),
    ...rowsOut.map((row) => [row.id, row.reason.check] as const),
  ]);

describe('an absurd number', () => {
  test('in any cell of a contract and its papers leaves the others as they are', () => {
    let [counted, compared] = [0, 0];
    fc.assert(
      fc.property(badRows, applied, fc.boolean(), (bad, how, first) => {
        const register: Register = { ...SOUND, ...how };
        const without = shown(workbookLedger(register));
        const rows = KINDS.map((kind) => [
          kind,
          first ? [bad[kind], ...(SOUND[kind] ?? [])] : [...(SOUND[kind] ?? []), bad[kind]],
        ]);
        const spoiled: Register = { ...register, ...(Object.fromEntries(rows) as Partial<Register>) };
        const claims = shown(workbookLedger(spoiled));
        for (const [i, claim] of claims.entries()) {
          const before = without[i] as Claim;
          const [now, then] = [baseOf(claim), baseOf(before)];
          for (const id of OTHERS) expect([id, now.get(id)]).toEqual([id, then.get(id)]);
          if (claim.rowsIn.some(({ id }) => id === third.contract['合同编号'])) counted += 1;
          if (claim.outcome.kind !== 'amount' || before.outcome.kind !== 'amount' || first) continue;
          compared += 1;
          for (const { id, claimable, evidenced } of before.rowsIn) {
            const row = claim.rowsIn.find((r) => r.id === id);
            expect([id, row?.claimable, row?.evidenced]).toEqual([id, claimable, evidenced]);
          }
        }
      }),
      // So many that the draws, fresh at every run, do not fall to the bound below by chance.
      { numRuns: 200, endOnFailure: true },
    );
    expect(Math.min(counted, compared)).toBeGreaterThan(10);
  });

  test('in any cell of a project table or of 申报单位 stops nothing', () => {
    const projects = Object.values(TABLES).filter(
      ({ kind }) => kind !== 'applicant' && !KINDS.includes(kind as never),
    );
    const withNumbers = projects.filter(({ kind }) => numbersOf(kind).length > 0);
    const project = fc.constantFrom(...withNumbers).chain(({ kind, fields }) => {
      const words = Object.values(fields).map(
        ({ zh, type }) => [zh, type === 'flag' ? '是' : type === 'date' ? '2025-03-01' : '某项目'] as const,
      );
      const row: Row = {
        ...Object.fromEntries(words),
        ...Object.fromEntries(numbersOf(kind).map((zh) => [zh, 500_000])),
      };
      return fc
        .array(spoilt(row, numbersOf(kind)), { minLength: 1, maxLength: 4 })
        .map((rows) => [kind as ProjectKind, rows] as const);
    });
    fc.assert(
      fc.property(project, absurd, applied, ([kind, rows], unredeemed, { applicant, options }) => {
        const carried = { ...applicant, 上年度未兑现额度: unredeemed };
        shown(workbookLedger({ ...SOUND, applicant: carried, options, projects: { [kind]: rows } }));
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  test('in every cell at once stops nothing', () => {
    const all = fc.record(
      Object.fromEntries(
        KINDS.map((kind) => [
          kind,
          fc.array(spoilt(BAD[kind], numbersOf(kind)), { minLength: 1, maxLength: 5 }),
        ]),
      ) as { [K in Kind]: fc.Arbitrary<Row[]> },
    );
    fc.assert(
      fc.property(all, absurd, applied, (rows, unredeemed, { applicant, options }) => {
        shown(
          workbookLedger({ ...rows, applicant: { ...applicant, 上年度未兑现额度: unredeemed }, options }),
        );
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });
});

describe('more than can be summed', () => {
  const many = (count: number, each: number): Register => ({
    contracts: Array.from({ length: count }, (_, i) => papersOf(i + 1, each).contract),
  });
  const outcomes = (register: Register) =>
    claimsFor(workbookLedger(register)).map(({ programme, outcome }) => [
      programme,
      outcome.kind === 'incomplete' ? outcome.missing.map((m) => say(m)).join() : outcome.kind,
    ]);

  test('leaves the amount open and names the largest rows; one row less has an amount', () => {
    const said = '各行金额加起来超过 40 万亿元，无法计算。请核对金额最大的几行：HT-1、HT-2、HT-3。';
    expect(outcomes(many(81, 500_000_000_000))[0]).toEqual(['LGC', said]);
    expect(outcomes(many(80, 500_000_000_000))[0]).toEqual(['LGC', 'amount']);
  });

  test('of invoices and payments counts as far as the contract goes', () => {
    const papers = Array.from({ length: 100 }, (_, i) => i);
    const register: Register = {
      ...SOUND,
      invoices: [
        ...(SOUND.invoices ?? []),
        ...papers.map((i) => ({ ...papersOf(100 + i, 900_000_000_000).invoice, 合同编号: 'HT-1' })),
      ],
      payments: [
        ...(SOUND.payments ?? []),
        ...papers.map((i) => ({ ...papersOf(100 + i, 900_000_000_000).payment, 合同编号: 'HT-1' })),
      ],
    };
    const [claim] = shown(workbookLedger(register));
    expect(claim?.rowsIn.map(({ id, base }) => [id, yuanText(base)])).toEqual([
      ['HT-1', '600000.00'],
      ['HT-2', '900000.00'],
    ]);
  });
});
