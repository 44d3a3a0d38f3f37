import { BooleanNumber, CellValueType } from '@univerjs/core';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import type { Cell, Sheet, WriteSheet } from 'hucre/xlsx';
import {
  calculateHeadless,
  openWorkbook,
  saveWorkbook,
  sheetValues,
  UnreadableWorkbook,
} from '../../src/spreadsheet';
import type { FunctionSpec, Invoke, WorkbookFile, WorkbookState } from '../../src/spreadsheet';
import { rawWorkbook, rawXlsx } from '../support/raw-xlsx';

const SPECS: FunctionSpec[] = [
  { name: 'TWICE', parameters: [{ name: 'amount' }] },
  { name: 'BLOCK', parameters: [] },
];
const invoke: Invoke = (name, [amount]) =>
  name === 'TWICE'
    ? { kind: 'values', values: [[Number(amount) * 2]] }
    : {
        kind: 'values',
        values: [
          ['步骤', '金额'],
          ['基数', 7],
        ],
      };

const BOOK: WriteSheet[] = [
  {
    name: '合同',
    rows: [
      ['编号', '日期', '金额'],
      ['A', new Date('2025-08-13T00:00:00Z'), 100],
      ['B', new Date('2025-08-14T12:00:00Z'), 200],
      ['C', 'x', true],
    ],
    cells: new Map<string, Partial<Cell>>([
      [
        '0,0',
        { value: '编号', style: { font: { name: '楷体', size: 14, bold: true, color: { rgb: 'C00000' } } } },
      ],
      ['0,1', { value: '日期', comment: { author: '财务', text: '签订日' } }],
      ['1,0', { value: 'A', hyperlink: { target: 'https://example.com/a' } }],
      ['1,1', { value: new Date('2025-08-13T00:00:00Z'), style: { numFmt: 'yyyy"年"m"月"d"日"' } }],
      [
        '1,2',
        {
          value: 100,
          style: {
            numFmt: '#,##0.00',
            fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF2CC' } },
          },
        },
      ],
      ['4,2', { formula: 'SUBTOTAL(109,合同表[金额])', formulaResult: 300 }],
    ]),
    columns: [{ width: 18.5 }, { width: 12 }, { hidden: true }],
    rowDefs: new Map([
      [0, { height: 30 }],
      [2, { hidden: true }],
    ]),
    freezePane: { rows: 1, columns: 1 },
    merges: [{ startRow: 6, startCol: 0, endRow: 6, endCol: 2 }],
    dataValidations: [{ type: 'list', values: ['是', '否'], range: 'D2:D9' }],
    conditionalRules: [
      { type: 'cellIs', operator: 'greaterThan', priority: 1, range: 'C2:C4', formula: '1000' },
    ],
    tables: [
      {
        name: '合同表',
        range: 'A1:C5',
        columns: [{ name: '编号' }, { name: '日期' }, { name: '金额', totalFunction: 'sum' }],
        style: 'TableStyleLight9',
        showTotalRow: true,
      },
    ],
  },
  {
    name: "汇总 '25",
    rows: [],
    cells: new Map<string, Partial<Cell>>([
      ['0,0', { formula: '_xldudf_TWICE(合同!C2)', formulaResult: 1, style: { numFmt: '#,##0.00' } }],
      [
        '2,0',
        { formula: '_xldudf_BLOCK()', formulaType: 'array', formulaRef: 'A3:B4', formulaDynamic: true },
      ],
      ['2,1', { value: '旧' }],
      ['6,0', { formula: '_xldudf_OTHER_ADDIN(1)+_xlfn.XLOOKUP(1,A1:A2,B1:B2)' }],
    ]),
    hidden: true,
  },
];
const NAMES = [
  { name: '登记', range: '合同!$A$1:$C$5' },
  { name: '本表', range: "'汇总 ''25'!$A$1", scope: "汇总 '25" },
  { name: '_xlnm._FilterDatabase', range: '合同!$A$1:$C$5', scope: '合同' },
];

async function opened(dateSystem: '1900' | '1904' = '1900'): Promise<WorkbookFile> {
  return openWorkbook(await writeXlsx({ sheets: BOOK, namedRanges: NAMES, dateSystem }));
}

async function saved(
  file: WorkbookFile,
  change: (state: WorkbookState) => void = () => undefined,
): Promise<Sheet[]> {
  const { state } = await calculateHeadless(file, SPECS, invoke);
  change(state);
  const book = await readXlsx(await saveWorkbook(state, file), { readStyles: true });
  return book.sheets;
}

function cell(sheet: Sheet | undefined, key: string): Cell | undefined {
  return sheet?.cells?.get(key);
}

describe('openWorkbook', () => {
  it('shows the user’s view: plain names, dates as serials, no cached spill', async () => {
    const { snapshot, tables, dateSystem } = await opened();
    const [first, second] = Object.values(snapshot.sheets);
    expect(first?.cellData?.[1]?.[1]).toMatchObject({ v: 45882 });
    expect(first?.cellData?.[2]?.[1]).toMatchObject({ v: 45883.5 });
    expect(second?.cellData?.[0]?.[0]).toMatchObject({ f: '=TWICE(合同!C2)', v: 1 });
    expect(second?.cellData?.[6]?.[0]).toMatchObject({ f: '=OTHER_ADDIN(1)+XLOOKUP(1,A1:A2,B1:B2)' });
    expect(second?.cellData?.[2]?.[1]).toBeUndefined();
    expect(tables).toEqual([
      {
        name: '合同表',
        sheetId: 'sheet1',
        startRow: 0,
        startColumn: 0,
        endRow: 4,
        endColumn: 2,
        columns: ['编号', '日期', '金额'],
        totalsRow: true,
      },
    ]);
    expect(dateSystem).toBe(1900);
  });

  it('keeps serials of the 1904 system as they are in the file', async () => {
    const file = await opened('1904');
    expect(file.dateSystem).toBe(1904);
    expect(file.snapshot.sheets['sheet1']?.cellData?.[1]?.[1]?.v).toBe(45882 - 1462);
  });

  it('reads inline strings, ISO-typed dates, formulas without results and a leading "="', async () => {
    const rows =
      '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve"> 合同 </t></is></c>' +
      '<c r="B1" t="d"><v>2025-08-13</v></c><c r="C1" t="d" s="1"><v>2025-08-13T00:00:00</v></c>' +
      '<c r="D1" t="str"><f>=A1&amp;"x"</f><v></v></c><c r="E1" t="b"><v>1</v></c><c r="F1" t="e"><v>#N/A</v></c></row>';
    const file = await openWorkbook(rawWorkbook([{ name: 'S', rows }]));
    expect(sheetValues(file.snapshot)[0]?.values[0]).toEqual([
      ' 合同 ',
      '2025-08-13',
      45882,
      '',
      true,
      '#N/A',
    ]);
    expect(file.snapshot.sheets['sheet1']?.cellData?.[0]?.[3]?.f).toBe('=A1&"x"');
  });

  it.each([
    ['text', new TextEncoder().encode('合同编号,供应商'), 'plain-text'],
    ['nothing', new Uint8Array(), 'not-a-workbook'],
    ['another zip', rawXlsx({ 'a.txt': 'x' }), 'not-a-workbook'],
    ['half a zip', rawXlsx({ 'a.txt': 'x' }).slice(0, 40), 'damaged'],
    ['a .xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'old-format'],
  ])('refuses %s', async (_, bytes, reason) => {
    await expect(openWorkbook(bytes)).rejects.toThrow(UnreadableWorkbook);
    await expect(openWorkbook(bytes)).rejects.toMatchObject({ reason });
  });

  it('tells an encrypted workbook from a damaged one', async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: 'S', rows: [[1]] }],
      encryption: { password: 'x', spinCount: CellValueType.STRING },
    });
    await expect(openWorkbook(bytes)).rejects.toMatchObject({ reason: 'encrypted' });
  });
});

describe('saveWorkbook', () => {
  it('keeps what the grid shows and what it does not', async () => {
    const [first, second] = await saved(await opened());
    expect(first?.rows[1]).toEqual(['A', new Date('2025-08-13T00:00:00Z'), 100]);
    expect(first?.rows[2]?.[1]).toEqual(new Date('2025-08-14T12:00:00Z'));
    expect(first?.rows[3]).toEqual(['C', 'x', true]);
    expect(cell(first, '0,0')?.style?.font).toMatchObject({
      name: '楷体',
      size: 14,
      bold: true,
      color: { rgb: 'C00000' },
    });
    expect(cell(first, '0,1')?.comment).toMatchObject({ author: '财务', text: '签订日' });
    expect(cell(first, '1,0')?.hyperlink).toMatchObject({ target: 'https://example.com/a' });
    expect(cell(first, '1,1')?.style?.numFmt).toBe('yyyy"年"m"月"d"日"');
    expect(cell(first, '1,2')?.style).toMatchObject({
      numFmt: '#,##0.00',
      fill: { fgColor: { rgb: 'FFF2CC' } },
    });
    expect(first?.columns?.map(({ width, hidden }) => [width, hidden])).toEqual([
      [18.5, undefined],
      [12, undefined],
      [undefined, true],
    ]);
    expect(first?.rowDefs?.get(0)?.height).toBe(30);
    expect(first?.rowDefs?.get(2)?.hidden).toBe(true);
    expect(first?.freezePane).toEqual({ rows: 1, columns: 1 });
    expect(first?.merges).toEqual([{ startRow: 6, startCol: 0, endRow: 6, endCol: 2 }]);
    expect(first?.dataValidations).toMatchObject([{ type: 'list', values: ['是', '否'], range: 'D2:D9' }]);
    expect(first?.conditionalRules).toMatchObject([{ type: 'cellIs', range: 'C2:C4' }]);
    expect(first?.tables).toMatchObject([
      {
        name: '合同表',
        range: 'A1:C5',
        style: 'TableStyleLight9',
        showTotalRow: true,
        columns: [{ name: '编号' }, { name: '日期' }, { name: '金额', totalFunction: 'sum' }],
      },
    ]);
    expect(second?.hidden).toBe(true);
  });

  it('stores formulas in the file’s form with their results, and spills as dynamic arrays', async () => {
    const [, second] = await saved(await opened());
    expect(cell(second, '0,0')).toMatchObject({
      formula: '_xldudf_TWICE(合同!C2)',
      value: 200,
      style: { numFmt: '#,##0.00' },
    });
    expect(cell(second, '2,0')).toMatchObject({
      formula: '_xldudf_BLOCK()',
      formulaType: 'array',
      formulaRef: 'A3:B4',
      formulaDynamic: true,
      value: '步骤',
    });
    expect(second?.rows.slice(2, 4)).toEqual([
      ['步骤', '金额'],
      ['基数', 7],
    ]);
    expect(cell(second, '6,0')?.formula).toBe('_xldudf_OTHER_ADDIN(1)+_xlfn.XLOOKUP(1,A1:A2,B1:B2)');
  });

  it('keeps names, their scopes and the date system', async () => {
    const file = await opened('1904');
    const { state } = await calculateHeadless(file, SPECS, invoke);
    const book = await readXlsx(await saveWorkbook(state, file));
    expect(book.dateSystem).toBe('1904');
    expect(book.namedRanges).toEqual(expect.arrayContaining(NAMES));
    expect(book.sheets[0]?.rows[1]?.[1]).toEqual(new Date('2025-08-13T00:00:00Z'));
  });

  it('writes what was changed in the grid: cells, styles, widths, sheets renamed, moved, added and deleted', async () => {
    const [first, second, ...rest] = await saved(await opened(), ({ snapshot }) => {
      const contracts = snapshot.sheets['sheet1'];
      if (!contracts?.cellData?.[1] || !contracts.columnData) throw new Error('no contracts');
      contracts.name = '登记册';
      contracts.columnData[0] = { w: 75 };
      contracts.cellData[1][2] = {
        v: 150.5,
        t: CellValueType.NUMBER,
        s: { n: { pattern: '0.0' }, bl: BooleanNumber.TRUE, bg: { rgb: '#00FF00' } },
      };
      contracts.cellData[9] = { 0: { f: '=twice(5)', v: 10, t: CellValueType.NUMBER } };
      snapshot.sheets['new'] = {
        id: 'new',
        name: '新表',
        cellData: { 0: { 0: { v: '甲', t: CellValueType.STRING } } },
      };
      snapshot.sheetOrder = ['new', 'sheet1'];
    });
    expect(rest).toEqual([]);
    expect([first?.name, second?.name]).toEqual(['新表', '登记册']);
    expect(first?.rows).toEqual([['甲']]);
    expect(cell(second, '1,2')).toMatchObject({
      value: 150.5,
      style: { numFmt: '0.0', font: { bold: true }, fill: { fgColor: { rgb: '00FF00' } } },
    });
    expect(cell(second, '9,0')).toMatchObject({ formula: '_xldudf_TWICE(5)', value: 10 });
    expect(second?.columns?.[0]?.width).toBe(10);
  });

  it('saves twice alike: nothing of the original is used up', async () => {
    const file = await opened();
    expect(await saved(file)).toEqual(await saved(file));
  });

  it('saves a workbook that never was a file', async () => {
    const snapshot = (await opened()).snapshot;
    const state: WorkbookState = {
      snapshot: {
        ...snapshot,
        resources: [],
        styles: {},
        sheetOrder: ['a'],
        sheets: { a: { id: 'a', name: '空表', cellData: { 1: { 1: { v: 5, t: CellValueType.NUMBER } } } } },
      },
      tables: [],
      spills: [],
      addInFunctions: [],
    };
    const book = await readXlsx(await saveWorkbook(state));
    expect(book.sheets.map((sheet) => [sheet.name, sheet.rows])).toEqual([
      [
        '空表',
        [
          [null, null],
          [null, 5],
        ],
      ],
    ]);
  });
});
