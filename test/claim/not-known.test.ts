import { claimFor, type Claim } from '../../src/claim';
import { readLedger, surveySheets, type TableInput } from '../../src/ledger';
import { CLEAN, sheetsOf } from '../support/clean-register';
import type { Register, Row } from '../support/register';

/** What is not known is never taken for in order: the clean register with one thing not given. */
type Id = 'LGC' | 'LGM' | 'SZV';
type Rows = 'contracts' | 'invoices' | 'payments' | 'taxRecords' | 'suppliers' | 'ownership' | 'roles';

const claimOf = (inputs: readonly TableInput[], id: Id = 'LGC'): Claim => claimFor(id, readLedger(inputs));
const money = ({ claimable, evidenced, atRisk, notChecked }: Claim): unknown[] => [
  claimable,
  evidenced,
  atRisk,
  notChecked,
];
const notChecked = (fen: number): unknown[] => [fen, 0, 0, fen];
const unchecked = (claim: Claim): string[] => claim.unchecked.map(({ message: { id } }) => id);

const sheetsWith = (id: Id, change: Partial<Register>): TableInput[] => sheetsOf({ ...CLEAN[id], ...change });
const rowsOf = (id: Id, kind: Rows): readonly Row[] => CLEAN[id][kind] ?? [];
/** The rows with a header of another name, or without it; with other cells. */
function renamed(rows: readonly Row[], header: string, other: string | null, cell?: unknown): Row[] {
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).flatMap(([key, value]) => {
        if (key !== header) return [[key, value]];
        return other === null ? [] : [[other, cell ?? value]];
      }),
    ),
  );
}

describe('a column that decides', () => {
  test.each([null, '事项'])('用途 as %p: nothing is evidenced, and one line says why', (header) => {
    const contracts = renamed(rowsOf('LGC', 'contracts'), '用途', header, 'GPU服务器采购（硬件）');
    const claim = claimOf(sheetsWith('LGC', { contracts }));
    expect(money(claim)).toEqual(notChecked(30_000_000));
    expect(unchecked(claim)).toHaveLength(1);
  });

  test('a tax record of 0 proves no more and no less than one without an amount (law 2, seed 1274483360)', () => {
    const own = rowsOf('LGC', 'taxRecords');
    const of = (amount: unknown): unknown[] =>
      money(claimOf(sheetsWith('LGC', { taxRecords: own.map((row) => ({ ...row, 税票金额: amount })) })));
    expect(of(0)).toEqual(of(''));
    expect(of(-60_000)).toEqual([30_000_000, 0, 30_000_000, 0]);
  });

  test('签订日期 under another header is as a blank signing date', () => {
    const own = rowsOf('SZV', 'contracts');
    const claims = [
      renamed(own, '签订日期', '签约时点', '2024-11-01'),
      own.map((row) => ({ ...row, 签订日期: '' })),
    ].map((contracts) => claimOf(sheetsWith('SZV', { contracts }), 'SZV'));
    for (const claim of claims) expect(money(claim)).toEqual(notChecked(50_000_000));
    expect(new Set(claims.map((claim) => unchecked(claim).join()))).toHaveProperty('size', 1);
  });

  test('开票日期 headed 票日 is as blank dates', () => {
    const own = rowsOf('LGC', 'invoices');
    const claims = [renamed(own, '开票日期', '票日'), own.map((row) => ({ ...row, 开票日期: '' }))].map(
      (invoices) => claimOf(sheetsWith('LGC', { invoices })),
    );
    for (const claim of claims) expect(money(claim)).toEqual(notChecked(30_000_000));
    const said = claims.map(({ findings }) => findings.map(({ check }) => check).join());
    expect(new Set(said)).toHaveProperty('size', 1);
  });

  test.each([1, 2])(
    'invoices without a column of numbers are invoices, and count once (%p times)',
    (times) => {
      const invoices = Array.from({ length: times }, () =>
        renamed(rowsOf('LGC', 'invoices'), '发票号码', null),
      ).flat();
      const inputs = sheetsWith('LGC', { invoices });
      expect(readLedger(inputs).contracts?.rows).toHaveLength(1);
      expect(money(claimOf(inputs))).toEqual(notChecked(30_000_000));
    },
  );

  test('invoices whose very headers are unknown are named, and never taken for contracts', () => {
    const invoices = renamed(renamed(rowsOf('LGC', 'invoices'), '发票号码', '票据流水'), '开票日期', '票日');
    const inputs = sheetsWith('LGC', { invoices });
    expect(money(claimOf(inputs))).toEqual(notChecked(30_000_000));
    const sheet = surveySheets(inputs).find(({ sheet: name }) => name === '发票');
    expect(sheet?.tables).toEqual([]);
    expect(sheet?.notTaken.map(({ looksLike }) => looksLike)).toEqual(['invoices']);
  });
});

describe('a table', () => {
  test('of contracts alone may give an amount, of which nothing is evidenced', () => {
    expect(money(claimOf(sheetsOf({ contracts: rowsOf('LGC', 'contracts') })))).toEqual(
      notChecked(30_000_000),
    );
  });

  test.each<Rows>(['invoices', 'payments', 'taxRecords', 'suppliers', 'ownership', 'roles'])(
    'of %s with headers only is as none',
    (kind) => {
      const absent = claimOf(sheetsWith('LGC', { [kind]: undefined }));
      expect(money(absent)).toEqual(notChecked(30_000_000));
      const headers = [Object.fromEntries(Object.keys(rowsOf('LGC', kind)[0] ?? {}).map((key) => [key, '']))];
      const empty = claimOf(sheetsWith('LGC', { [kind]: headers }));
      expect(money(empty)).toEqual(money(absent));
      expect(unchecked(empty)).toEqual(unchecked(absent));
    },
  );
});

describe('任职', () => {
  const claims = (units: (own: boolean) => boolean): Claim =>
    claimOf(
      sheetsWith('LGC', {
        roles: rowsOf('LGC', 'roles').filter((row) =>
          units(row['单位'] === CLEAN.LGC.applicant?.['单位名称']),
        ),
      }),
    );

  test.each([
    ['the supplier', 'unknown.posts', (own: boolean) => own],
    ['the applicant', 'unknown.own-posts', (own: boolean) => !own],
  ])('without anybody of %s compares nobody', (_, id, units) => {
    const claim = claims(units);
    expect(money(claim)).toEqual(notChecked(30_000_000));
    expect(unchecked(claim)).toEqual([id]);
  });
});

describe('申报单位', () => {
  const answered = (id: Id, answers: Row): Claim =>
    claimOf(sheetsWith(id, { applicant: { ...CLEAN[id].applicant, ...answers } }), id);

  test('without 行业代码 leaves the model claim unchecked', () => {
    expect(money(answered('LGM', { 行业代码: '' }))).toEqual(notChecked(3_000_000));
  });

  test('has 60 % only where 企业 is stated', () => {
    const young = { 注册日期: '2025-09-01' };
    expect(money(answered('SZV', { ...young, 单位类型: '' }))).toEqual(notChecked(50_000_000));
    expect(answered('SZV', { ...young, 单位类型: '高等院校' }).claimable).toBe(50_000_000);
    expect(answered('SZV', { ...young, 单位类型: '企业' }).claimable).toBe(60_000_000);
  });
});

test('a checklist written into a complete register moves no money', () => {
  const materials = [{ 项目: 'LGC', 材料: '营业执照', 状态: '' }];
  const before = claimOf(sheetsOf(CLEAN.LGC));
  const after = claimOf([
    ...sheetsOf(CLEAN.LGC),
    {
      sheet: '材料',
      values: [['项目', '材料', '状态'], ...materials.map((row) => Object.values(row))],
      merges: [],
    },
  ]);
  expect(money(after)).toEqual(money(before));
});

test('a sheet called after a table that its headers cut short is not taken for another one', () => {
  const rows = [
    ['合同编号', '供应商名称', '签订日期'],
    ['YL-1', '深圳语料有限公司', '2025-03-12'],
  ];
  const inputs = [...sheetsOf(CLEAN.LGC), { sheet: '语料采购', values: rows, merges: [] }];
  expect(readLedger(inputs).contracts?.rows).toHaveLength(1);
  expect(surveySheets(inputs).find(({ sheet }) => sheet === '语料采购')?.notTaken).toHaveLength(1);
});
