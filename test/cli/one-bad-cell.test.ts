import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CHECKS } from '../../src/checks';
import { run } from '../../src/cli/main';
import { TABLES } from '../../src/ledger';
import { newWorkbook, type NewCell, type NewSheet } from '../../src/spreadsheet';
import { takeFaults } from '../support/faults';
import { matrix, type Register, type Row } from '../support/register';
import { papersOf, registerOf } from '../support/sound';

const [A, B] = [papersOf(1, 600_000), papersOf(2, 900_000)];
const SOUND = registerOf([A, B]);
/** The input that once ended the command line: 金额 10,000,000, 价税合计 1, 分摊金额 10,000,000. */
const WILD: Register = {
  ...SOUND,
  invoices: [A.invoice, { ...B.invoice, 金额: 10_000_000, 税额: '', 价税合计: 1, 分摊金额: 10_000_000 }],
};

let folder: string;
let files = 0;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'suanbu-bad-cell-'));
});
afterAll(() => rm(folder, { recursive: true }));

const ROW_TABLES = [
  'contracts',
  'invoices',
  'payments',
  'taxRecords',
  'suppliers',
  'ownership',
  'roles',
] as const;

/** Each table on a sheet of its own, and the formula in A1 of another. */
async function bookOf(register: Register, formula = '1'): Promise<string> {
  const sheets = ROW_TABLES.map((kind): NewSheet => {
    const rows = matrix(register[kind] as readonly Row[]);
    return { name: TABLES[kind].title.zh, rows: rows as NewSheet['rows'] };
  });
  const applicant = [['字段', '值'], ...Object.entries(register.applicant ?? {})] as NewSheet['rows'];
  const cells = new Map<string, NewCell>([['0,0', { formula }]]);
  const file = path.join(folder, `${String(files++)}.xlsx`);
  await writeFile(
    file,
    await newWorkbook([...sheets, { name: '申报单位', rows: applicant }, { name: '汇总', rows: [], cells }]),
  );
  return file;
}

interface Report {
  readonly claims: {
    programme: string;
    amount: string | null;
    evidenced: string | null;
    notChecked: string | null;
  }[];
  readonly findings: {
    check: string;
    programme: string;
    severity: string;
    sheet: string | null;
    cell: string | null;
    message: string;
  }[];
}

async function check(register: Register): Promise<{ code: number; report: Report }> {
  const { code, out, err } = await run(['check', await bookOf(register), '--json']);
  expect(err).toBe('');
  return { code, report: JSON.parse(out) as Report };
}

test('check: an invoice that cannot be right is a finding at its cell, and everything else has its amount', async () => {
  const { code, report } = await check(WILD);
  expect(code).toBe(1);
  expect(report.claims.find(({ programme }) => programme === 'LGC')).toMatchObject({
    amount: '180000.00',
    evidenced: '180000.00',
  });
  const blocking = report.findings.filter(
    ({ programme, severity }) => programme === 'LGC' && severity === 'block',
  );
  expect(blocking.map(({ check: id, sheet, cell }) => [id, sheet, cell])).toEqual([
    ['invoice-arithmetic', '发票', 'G3'],
  ]);
  const text = await run(['check', await bookOf(WILD)]);
  expect([text.code, text.err]).toEqual([1, '']);
  expect(text.out).toContain('不可能同时成立');
});

test('check: a check that fails is a finding, and the book is no unusable input', async () => {
  const broken = CHECKS.get('contract-arithmetic');
  jest.spyOn(broken as NonNullable<typeof broken>, 'run').mockImplementation(() => {
    throw new TypeError('x is undefined');
  });
  // Another book than before: what was read once is remembered.
  const { code, report } = await check({
    ...SOUND,
    applicant: { ...SOUND.applicant, 单位类型: '股份有限公司' },
  });
  jest.restoreAllMocks();
  expect(takeFaults()).not.toEqual([]);
  expect(code).not.toBe(2);
  expect(report.claims.find(({ programme }) => programme === 'LGC')).toMatchObject({
    amount: '450000.00',
    evidenced: '0.00',
    notChecked: '450000.00',
  });
  expect(report.findings).toContainEqual(
    expect.objectContaining({
      check: 'internal',
      programme: 'LGC',
      severity: 'warn',
      message: expect.stringMatching(
        /没能核对（contract-arithmetic）.*“contract-arithmetic：TypeError: x is undefined”/,
      ) as string,
    }),
  );
});

test('calc: the functions have their amounts, and a message about the workbook at most', async () => {
  const tables = [...ROW_TABLES.map((kind) => TABLES[kind].title.zh), '申报单位'].map(
    (name) => `${name}!A1:Z9`,
  );
  for (const [call, expected] of [
    [`LG_COMPUTE_SUBSIDY(${tables.join(',')})`, { value: '180000.00' }],
    [`INDEX(POLICY_PLAN(${tables.join(',')}),1,1)`, {}],
  ] as const) {
    const { code, out, err } = await run(['calc', await bookOf(WILD, call), '--json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toEqual([expect.objectContaining({ sheet: '汇总', cell: 'A1', ...expected })]);
    expect(out).not.toMatch(/safe number of fen|程序内部出错/);
  }
});
