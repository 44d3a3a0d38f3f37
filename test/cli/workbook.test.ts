import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { run } from '../../src/cli/main';
import type { NewCell, NewSheet } from '../../src/spreadsheet';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'suanbu-workbook-'));
});
afterAll(() => rm(folder, { recursive: true }));

let files = 0;
async function fileOf(sheets: NewSheet[], dateSystem?: '1904'): Promise<string> {
  const file = path.join(folder, `${String((files += 1))}.xlsx`);
  await writeFile(file, await writeXlsx({ sheets, ...(dateSystem ? { dateSystem } : {}) }));
  return file;
}

async function json<T>(command: string, file: string): Promise<T> {
  const { out, err } = await run([command, file, '--json']);
  expect(err).toBe('');
  return JSON.parse(out) as T;
}
const calc = async (file: string): Promise<unknown[]> =>
  (await json<{ value?: unknown; error?: { message: string } }[]>('calc', file)).map(
    ({ value, error }) => value ?? error?.message,
  );
const amounts = async (file: string): Promise<Record<string, string | null>> => {
  const { claims } = await json<{ claims: { programme: string; amount: string | null }[] }>('check', file);
  return Object.fromEntries(claims.map(({ programme, amount }) => [programme, amount]));
};

const formulas = (...list: string[]): NewSheet => ({
  name: '汇总',
  rows: [],
  cells: new Map<string, NewCell>(list.map((formula, row) => [`${String(row)},0`, { formula }])),
});

describe('a unit above a table', () => {
  const HEADERS = ['合同编号', '供应商名称', '不含税金额'];
  const sheet = (lines: unknown[][], table: boolean, ...sums: number[]): NewSheet => {
    const first = lines.length + 1;
    const range = `A${String(first)}:C${String(first + sums.length)}`;
    const columns = HEADERS.map((name) => ({ name }));
    return {
      name: '合同',
      rows: [
        ...lines,
        HEADERS,
        ...sums.map((sum, i) => [`HT-${String(i)}`, '甲公司', sum]),
      ] as NewSheet['rows'],
      ...(table ? { tables: [{ name: '合同', displayName: '合同', range, columns }] } : {}),
    };
  };
  const LINES = [
    ['2025 年合同台账', '', ''],
    ['编制：财务部', '', '单位：万元'],
  ];

  it.each([
    ['an Excel table', true, '_xldudf_LG_COMPUTE_SUBSIDY(合同[#All])'],
    ['a range without its titles', false, '_xldudf_LG_COMPUTE_SUBSIDY(合同!A3:C5)'],
    ['a part of the range', false, '_xldudf_LG_COMPUTE_SUBSIDY(合同!A3:C100)'],
    ['whole columns', false, '_xldudf_LG_COMPUTE_SUBSIDY(合同!A:C)'],
  ])('is known to the functions for %s, and to check', async (_what, table, formula) => {
    const file = await fileOf([sheet(LINES, table, 106, 1200), formulas(formula)]);
    expect(await calc(file)).toEqual(['3918000.00']);
    expect(await amounts(file)).toMatchObject({ LGC: '3918000.00' });
  });

  it('is asked for where there is none and all amounts are small', async () => {
    const file = await fileOf([sheet([], true, 106, 53), formulas('_xldudf_LG_COMPUTE_SUBSIDY(合同[#All])')]);
    expect(await calc(file)).toEqual([expect.stringContaining('「不含税金额（万元）」')]);
  });

  it('belongs to the table under it, not to one further down', async () => {
    const below = [...LINES, HEADERS, ['HT-A', '甲公司', 106], ['', '', ''], ['', '', '']];
    const both = {
      ...sheet(below, true, 600_000),
      tables: [
        { name: '上表', displayName: '上表', range: 'A3:C4', columns: HEADERS.map((name) => ({ name })) },
        { name: '下表', displayName: '下表', range: 'A7:C8', columns: HEADERS.map((name) => ({ name })) },
      ],
    } as NewSheet;
    const file = await fileOf([both, formulas('_xldudf_LG_MODEL_SUBSIDY(上表[#All])')]);
    expect(await calc(file)).toEqual(['318000.00']);
  });
});

describe('a workbook that counts dates from 1904', () => {
  const HEADERS = ['合同编号', '供应商名称', '用途', '签订日期', '服务开始', '服务结束', '不含税金额'];
  const SIGNED = 45646; // 2024-12-20
  const row = (shift: number) => [
    'HT-1',
    '甲公司',
    '训练',
    SIGNED - shift,
    45672 - shift,
    45838 - shift,
    1_000_000,
  ];
  const late = (shift: number) => [
    'HT-2',
    '甲公司',
    '训练',
    SIGNED - shift,
    45672 - shift,
    46203 - shift,
    700_000,
  ];
  const applicant = (shift: number) => [
    ['字段', '值'],
    ['单位名称', '乙公司'],
    ['提交日期', 45901 - shift],
  ];
  const sheets = (shift: number): NewSheet[] => [
    { name: '合同', rows: [HEADERS, row(shift), late(shift)] },
    { name: '申报单位', rows: applicant(shift) },
    formulas(
      '_xldudf_LG_COMPUTE_SUBSIDY(合同!A1:G3,申报单位!A1:B3)',
      '_xldudf_POLICY_ROWS("LGC",合同!A1:G3,申报单位!A1:B3)',
      '_xldudf_SZ_VOUCHER(合同!A1:G3,申报单位!A1:B3)',
    ),
  ];

  it('gives the same amounts through functions and check, with or without a format of dates', async () => {
    const usual = await fileOf(sheets(0));
    const shifted = await fileOf(sheets(1462), '1904');
    const expected = await calc(usual);
    expect(expected[0]).toBe('382894.73');
    expect(await calc(shifted)).toEqual(expected);
    expect(await amounts(shifted)).toEqual(await amounts(usual));
    expect(await amounts(usual)).toMatchObject({ LGC: '382894.73' });
    const dates = (day: unknown) =>
      typeof day === 'number' && day > 40_000 && day < 50_000 ? asDate(day) : day;
    const typed = sheets(0).map((sheet) => ({
      ...sheet,
      rows: (sheet.rows as unknown[][]).map((cells) => cells.map(dates)),
    }));
    expect(await calc(await fileOf(typed as NewSheet[], '1904'))).toEqual(expected);
  });
});

/** The day of a 1900 serial, as the library writes dates in either system. */
function asDate(serial: number): Date {
  return new Date(Date.UTC(1899, 11, 30 + serial));
}
