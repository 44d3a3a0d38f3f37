import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../src/cli/main';
import { newWorkbook, type NewCell } from '../../src/spreadsheet';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'suanbu-calc-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function bookWith(formulas: Readonly<Record<string, string>>): Promise<string> {
  const cells = new Map<string, NewCell>(
    Object.entries(formulas).map(([key, formula]) => [key, { formula }]),
  );
  const rows = [['费用'], [400000.1], [100000.05]];
  const file = path.join(folder, `${String(Object.keys(formulas).length)}-${String(Math.random())}.xlsx`);
  await writeFile(
    file,
    await newWorkbook([
      { name: '费用', rows },
      { name: '汇总', rows: [], cells },
    ]),
  );
  return file;
}

async function calc(formulas: Readonly<Record<string, string>>): Promise<Record<string, unknown>[]> {
  const { code, out, err } = await run(['calc', await bookWith(formulas), '--json']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out) as Record<string, unknown>[];
}

describe('calc --json', () => {
  it('prints every cell that calls one of the functions, and no other', async () => {
    expect(
      await calc({
        '0,0': '_xldudf_LG_COMPUTE_SUBSIDY(500000)',
        '0,2': 'SUM(费用!A2:A3)',
        '1,0': '_xlfn._xldudf_LG_COMPUTE_SUBSIDY(费用!A2:A3)',
        '2,1': 'LG_COMPUTE_SUBSIDY(499999.99)',
      }),
    ).toEqual([
      { sheet: '汇总', cell: 'A1', formula: '=LG_COMPUTE_SUBSIDY(500000)', value: '150000.00' },
      { sheet: '汇总', cell: 'A2', formula: '=LG_COMPUTE_SUBSIDY(费用!A2:A3)', value: '150000.04' },
      { sheet: '汇总', cell: 'B3', formula: '=LG_COMPUTE_SUBSIDY(499999.99)', value: '0.00' },
    ]);
  });

  it('prints amounts alone as decimal strings, other formulas as plain values', async () => {
    const values = await calc({
      '0,0': 'ROUND(LG_COMPUTE_SUBSIDY(500000)/10000,2)',
      '1,0': 'LG_COMPUTE_SUBSIDY(500000)+LG_MODEL_SUBSIDY(1000000)',
      '2,0': 'POLICY_PARAM("LGC","rate")',
      '3,0': 'IF(LG_COMPUTE_SUBSIDY(500000)>0,"可申报","无")',
      '4,0': ' LG_COMPUTE_SUBSIDY( 500000 ) ',
    });
    expect(values.map((entry) => entry['value'])).toEqual([15, 450000, 0.3, '可申报', '150000.00']);
  });

  it('prints a spilled result as rows of values', async () => {
    const [entry] = await calc({ '0,0': 'POLICY_EXPLAIN("LGC",500000)' });
    const value = entry?.['value'] as unknown[][];
    expect(value[0]).toContain('步骤');
    expect(value.flat()).toContain(150000);
    expect(new Set(value.map((row) => row.length)).size).toBe(1);
  });

  it('prints errors with their code and a sentence', async () => {
    const errors = await calc({
      '0,0': 'LG_COMPUTE_SUBSIDY("很多")',
      '1,0': 'LG_COMPUTE_SUBSIDY(没有!A1:B2)',
      '2,0': 'NO_SUCH_NAME(LG_COMPUTE_SUBSIDY(1))',
      '3,0': 'POLICY_PARAM("LGC","没有")',
    });
    expect(errors.map((entry) => entry['error'])).toMatchObject([
      { code: '#VALUE!' },
      { code: '#REF!', message: '引用的工作表、区域、表或列不存在。' },
      { code: '#NAME?', message: '公式里有不认识的函数或名称。' },
      { code: '#VALUE!', message: expect.stringContaining('没有') as unknown },
    ]);
  });

  it('prints an empty list for a workbook without calls', async () => {
    expect(await calc({ '0,0': 'SUM(费用!A2:A3)' })).toEqual([]);
  });
});

describe('calc', () => {
  it('prints a table for people', async () => {
    const file = await bookWith({
      '0,0': 'LG_COMPUTE_SUBSIDY(500000)',
      '1,0': 'POLICY_EXPLAIN("LGC",500000)',
    });
    const { code, out } = await run(['calc', file]);
    expect(code).toBe(0);
    expect(out).toMatch(/汇总!A1\s+150000\.00\s+=LG_COMPUTE_SUBSIDY\(500000\)/);
    expect(out).toMatch(/汇总!A2\s+\d+ 行 × 6 列/);
  });

  it.each([
    [['calc', '没有.xlsx'], '找不到文件 没有.xlsx'],
    [['calc'], '请给出一个文件：suanbu calc 文件.xlsx'],
    [['calc', 'a.xlsx', 'b.xlsx'], '请给出一个文件：suanbu calc 文件.xlsx'],
    [['calc', 'package.json'], 'package.json 不是 .xlsx 工作簿。'],
    [['sum', 'a.xlsx'], '没有「sum」这个命令，可用 calc、check、template；--help 看说明。'],
    [['calc', 'a.xlsx', '--yaml'], "选项有误：Unknown option '--yaml'"],
    [['calc', 'a.xlsx', '--lang', 'fr'], '选项有误：--lang fr'],
    [['calc', 'package.json', '--lang', 'en'], 'package.json is not an .xlsx workbook.'],
  ])('%j is unusable: one line says why', async (args, line) => {
    const { code, out, err } = await run(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.startsWith(line)).toBe(true);
    expect(err).not.toContain('\n');
  });

  it.each([[['--help']], [[]], [['calc', '-h']]])('%j explains how to use it', async (args) => {
    const { code, out } = await run(args);
    expect(code).toBe(0);
    expect(out).toContain('suanbu check');
  });
});
