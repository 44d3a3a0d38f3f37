import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../src/cli/main';
import { openWorkbook, sheetValues } from '../../src/spreadsheet';
import { rawWorkbook, type RawSheet } from '../support/raw-xlsx';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'suanbu-far-'));
});
afterAll(() => rm(folder, { recursive: true }));

const text = (ref: string, value: string) => `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;
const row = (number: number, cells: string) => `<row r="${String(number)}">${cells}</row>`;
const HEADERS = text('A1', '合同编号') + text('B1', '供应商名称') + text('C1', '不含税金额');
const contract = (number: number, amount: number) =>
  row(
    number,
    `${text(`A${String(number)}`, 'HT-1')}${text(`B${String(number)}`, '甲公司')}<c r="C${String(number)}"><v>${String(amount)}</v></c>`,
  );
const NEAR = row(1, HEADERS) + contract(2, 600_000);

let files = 0;
async function fileOf(sheets: RawSheet[]): Promise<string> {
  const file = path.join(folder, `${String((files += 1))}.xlsx`);
  await writeFile(file, rawWorkbook(sheets));
  return file;
}

async function amounts(file: string): Promise<unknown> {
  const { out, err } = await run(['check', file, '--json']);
  expect(err).toBe('');
  const { claims } = JSON.parse(out) as { claims: Record<string, unknown>[] };
  return claims.map(({ programme, amount, rowsIn }) => ({ programme, amount, rowsIn }));
}

const LAST = row(1_048_576, `${text('A1048576', '甲')}<c r="XFD1048576"><v>1</v></c>`);
const WIDE = row(1, HEADERS + text('XFD1', '远')) + contract(2, 600_000);

describe('a cell far from the others', () => {
  it.each([
    ['in the last row and column', NEAR + LAST],
    ['in the last column', WIDE],
    [
      'in the last column of a row of the table',
      row(1, HEADERS) + contract(2, 600_000).replace('</row>', `${text('XFD2', '远')}</row>`),
    ],
  ])('%s changes nothing of the table', async (_where, rows) => {
    const near = await amounts(await fileOf([{ name: '合同', rows: NEAR }]));
    expect(near).toContainEqual(expect.objectContaining({ programme: 'LGC', amount: '180000.00' }));
    expect(await amounts(await fileOf([{ name: '合同', rows }]))).toEqual(near);
  });

  it('is read itself, as a block of its own', async () => {
    const book = await openWorkbook(rawWorkbook([{ name: '合同', rows: WIDE + LAST }]));
    expect(book.snapshot.sheets['sheet1']).toMatchObject({ rowCount: 1_048_576, columnCount: 16_384 });
    const [sheet] = sheetValues(book.snapshot);
    expect(sheet?.values.map((line) => line.length)).toEqual([3, 3]);
    expect(sheet?.far).toEqual([
      { row: 0, column: 16_383, values: [['远'], ['']] },
      { row: 1_048_575, column: 0, values: [['甲']] },
      { row: 1_048_575, column: 16_383, values: [[1]] },
    ]);
  });

  it('may hold a table', async () => {
    const far = NEAR.replace(
      /r="([ABC]?)(\d)"/g,
      (_, letter: string, digit: string) =>
        `r="${letter === '' ? '' : `XF${letter}`}${String(1_048_570 + Number(digit))}"`,
    );
    const { out } = await run(['check', await fileOf([{ name: '合同', rows: far }]), '--json']);
    const { sheets } = JSON.parse(out) as { sheets: { tables: object[] }[] };
    expect(sheets[0]?.tables).toMatchObject([{ kind: 'contracts', headerRow: 1_048_571, rows: 1 }]);
    expect(await amounts(await fileOf([{ name: '合同', rows: far }]))).toContainEqual(
      expect.objectContaining({ programme: 'LGC', amount: '180000.00' }),
    );
  });

  it('may hold a formula, shared with others even', async () => {
    const call = '_xldudf_LG_COMPUTE_SUBSIDY(合同!A:C)';
    const far =
      row(
        1,
        `<c r="A1"><f>${call}</f><v>0</v></c><c r="C1"><f t="shared" si="0" ref="C1:C1048576">A1+1</f><v>0</v></c>`,
      ) +
      row(
        1_048_576,
        `<c r="C1048576"><f t="shared" si="0"/><v>0</v></c><c r="XFD1048576"><f>${call}</f></c>`,
      );
    const file = await fileOf([
      { name: '合同', rows: NEAR },
      { name: '汇总', rows: far },
    ]);
    const { out } = await run(['calc', file, '--json']);
    expect(JSON.parse(out)).toMatchObject([
      { cell: 'A1', value: '180000.00' },
      { cell: 'XFD1048576', value: '180000.00' },
    ]);
    const { snapshot } = await openWorkbook(rawWorkbook([{ name: '汇总', rows: far }]));
    expect(snapshot.sheets['sheet1']?.cellData?.[1_048_575]?.[2]?.f).toBe('=A1048576+1');
  });

  it('stays where it is in a file that is written', async () => {
    const file = await fileOf([{ name: '合同', rows: NEAR + LAST }]);
    const copy = path.join(folder, 'copy.xlsx');
    expect(await run(['calc', file, '--write', copy])).toMatchObject({ code: 0, err: '' });
    expect(await amounts(copy)).toEqual(await amounts(file));
    const { out } = await run(['check', copy, '--json']);
    expect(out).toBe((await run(['check', file, '--json'])).out);
  });
});

describe('a range as large as a sheet', () => {
  const ALL = 'A5:XFD1048576';

  it.each([
    ['merged', { after: `<mergeCells count="1"><mergeCell ref="${ALL}"/></mergeCells>` }, ''],
    ['an array formula', {}, row(5, `<c r="E5"><f t="array" ref="E5:XFD1048576">B2:B3</f><v>1</v></c>`)],
  ])('%s takes no more than its cells', async (_what, more, rows) => {
    const file = path.join(folder, `${String((files += 1))}.xlsx`);
    await writeFile(file, rawWorkbook([{ name: '合同', rows: NEAR + rows, ...more }]));
    expect(await amounts(file)).toContainEqual(
      expect.objectContaining({ programme: 'LGC', amount: '180000.00' }),
    );
    expect(await run(['calc', file])).toMatchObject({ code: 0, err: '' });
  });

  it('is refused with the name of its sheet where cells stand at both ends of it', async () => {
    const rows = NEAR + row(5, `<c r="A5"><f t="array" ref="${ALL}">B2:B3</f><v>1</v></c>`) + LAST;
    const { code, err } = await run(['calc', await fileOf([{ name: '合同', rows }])]);
    expect(code).toBe(2);
    expect(err).toMatch(/的工作表「合同」有单元格离得太远或数组太大，没有读；[^\n]*$/);
  });
});
