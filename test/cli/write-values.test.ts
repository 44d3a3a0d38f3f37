import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { run } from '../../src/cli/main';
import { newWorkbook, openWorkbook, sheetValues, type NewCell, type NewSheet } from '../../src/spreadsheet';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'suanbu-values-'));
});
afterAll(() => rm(folder, { recursive: true }));

const FEES: NewSheet = { name: '费用', rows: [['费用'], [400_000.1], [100_000.05]] };
const MONEY = { numFmt: '#,##0.00', font: { bold: true } };

let files = 0;
async function written(cells: Readonly<Record<string, NewCell>>, ...more: string[]) {
  const file = path.join(folder, `${String((files += 1))}.xlsx`);
  const copy = path.join(folder, `${String(files)}-values.xlsx`);
  await writeFile(
    file,
    await newWorkbook([FEES, { name: '汇总', rows: [], cells: new Map(Object.entries(cells)) }]),
  );
  const { code, out, err } = await run(['calc', file, '--write', copy, ...more]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const bytes = await readFile(copy);
  const { snapshot } = await openWorkbook(bytes);
  const [fees, sums] = sheetValues(snapshot);
  return { file, copy, out, bytes, snapshot, fees: fees?.values, values: sums?.values ?? [] };
}

const CALL = '_xldudf_LG_COMPUTE_SUBSIDY(费用!A2:A3)';

describe('calc --write', () => {
  it('writes numbers and text where our functions are called, and calls none any more', async () => {
    const { copy, out, bytes, values, fees } = await written({
      '0,0': { formula: CALL },
      '1,0': { formula: `ROUND(${CALL}/10000,2)` },
      '2,0': { formula: `IF(${CALL}>0,"可申报","无")` },
    });
    expect(values).toEqual([[150_000.04], [15], ['可申报']]);
    expect(fees).toEqual(FEES.rows);
    expect((await run(['calc', copy, '--json'])).out).toBe('[]');
    expect(
      Object.values(unzipSync(bytes))
        .map((part) => strFromU8(part))
        .join(),
    ).not.toMatch(/_xldudf_|LG_COMPUTE/);
    expect(out).toContain(`已写出 ${copy}`);
  });

  it('leaves the formulas of others, with results that go with ours', async () => {
    const { snapshot, values } = await written({
      '0,0': { formula: CALL, formulaResult: 1 },
      '1,0': { formula: 'A1*2', formulaResult: 2 },
      '2,0': { formula: 'SUM(费用!A2:A3)' },
      '3,0': { formula: 'FOREIGN.ADDIN(1)', formulaResult: 7 },
    });
    const cells = snapshot.sheets['sheet2']?.cellData;
    expect([0, 1, 2, 3].map((r) => cells?.[r]?.[0]?.f)).toEqual([
      undefined,
      '=A1*2',
      '=SUM(费用!A2:A3)',
      '=FOREIGN.ADDIN(1)',
    ]);
    expect(values).toEqual([[150_000.04], [300_000.08], [500_000.15], [7]]);
  });

  it('keeps the look of the cells, and notes', async () => {
    const { snapshot } = await written({
      '0,0': { formula: CALL, style: MONEY, comment: { author: '财务', text: '上限' } },
    });
    const { s, custom } = snapshot.sheets['sheet2']?.cellData?.[0]?.[0] ?? {};
    expect(snapshot.styles[s as string]).toMatchObject({ n: { pattern: '#,##0.00' }, bl: 1 });
    expect(custom).toBeDefined();
  });

  it('writes a spilled block as its cells, and leaves the spills of others', async () => {
    const array = (formula: string, formulaRef: string): NewCell => ({
      ...{ formula, formulaRef, formulaType: 'array', formulaDynamic: true },
    });
    const { file, values, snapshot } = await written({
      '0,0': array('_xldudf_POLICY_EXPLAIN("LGC",500000)', 'A1:B2'),
      '0,9': array('费用!A2:A3', 'J1:J2'),
      '0,10': array('FOREIGN.ADDIN(1)', 'K1:K2'),
      '1,10': { value: '它的' },
    });
    const entries = JSON.parse((await run(['calc', file, '--json'])).out) as { value: unknown[][] }[];
    const block = entries[0]?.value ?? [];
    const blank = (value: unknown) => value ?? '';
    const width = block[0]?.length ?? 0;
    expect(width).toBeGreaterThan(2);
    expect(values.map((line) => line.slice(0, width))).toEqual(block.map((line) => line.map(blank)));
    expect(snapshot.sheets['sheet2']?.cellData?.[0]?.[9]?.f).toBe('=费用!A2:A3');
    const { rows, cells } = (await openWorkbook(await readFile(file.replace('.xlsx', '-values.xlsx')))).origin
      .workbook.sheets[1] ?? { rows: [], cells: undefined };
    expect(rows.slice(0, 2).map((line) => line.slice(9, 11))).toEqual([
      [400_000.1, null],
      [100_000.05, '它的'],
    ]);
    expect(cells?.get('0,9')).toMatchObject({ formulaRef: 'J1:J2', formulaDynamic: true });
  });

  it('writes an error and its reason as text, and covers nothing with a block that has no room', async () => {
    const { values } = await written({
      '0,0': { formula: '_xldudf_LG_COMPUTE_SUBSIDY("很多")' },
      '1,0': { formula: '_xldudf_POLICY_EXPLAIN("LGC",500000)' },
      '2,0': { value: '有字' },
      '2,1': { value: '也有' },
    });
    expect(values[0]?.[0]).toMatch(/^#VALUE! 第 1 个参数不是合同表/);
    expect(values[1]).toEqual(['#SPILL! 结果占多个单元格，但旁边的单元格不是空的。', '']);
    expect(values[2]).toEqual(['有字', '也有']);
  });

  it('orders no calculation at opening', async () => {
    const { bytes } = await written({ '0,0': { formula: CALL } });
    const workbook = strFromU8(unzipSync(bytes)['xl/workbook.xml'] ?? new Uint8Array());
    expect(workbook).not.toContain('fullCalcOnLoad');
    expect(workbook).toContain('<calcPr calcId="191029"/>');
  });

  it('prints with --json what it prints without', async () => {
    const { file, out } = await written({ '0,0': { formula: CALL } }, '--json');
    expect(out).toBe((await run(['calc', file, '--json'])).out);
  });

  it('takes neither the workbook itself nor a file that is there', async () => {
    const { file, copy } = await written({ '0,0': { formula: CALL } });
    const before = await readFile(file);
    for (const name of [file, path.join(folder, '..', path.basename(folder), path.basename(file))]) {
      expect(await run(['calc', file, '--write', name, '--force'])).toEqual({
        code: 2,
        out: '',
        err: `${name} 就是要算的工作簿；请给 --write 另一个文件名。`,
      });
    }
    expect(await readFile(file)).toEqual(before);
    expect((await run(['calc', file, '--write', copy])).err).toBe(`${copy} 已存在；要覆盖请加 --force。`);
    expect((await run(['calc', file, '--write', copy, '--force'])).code).toBe(0);
    expect((await run(['check', file, '--write', copy])).err).toBe('选项有误：--write');
    for (const ending of ['.csv', '.xlsm', '']) {
      const other = path.join(folder, `另存${ending}`);
      const { err } = await run(['calc', file, '--write', other]);
      expect(err).toBe(`${other} 应与原工作簿一样以 .xlsx 结尾。`);
    }
  });
});
