import { calculateHeadless, newWorkbook, openWorkbook } from '../../src/spreadsheet';
import type { CellResult, FunctionSpec, Invoke, NewCell, NewSheet } from '../../src/spreadsheet';
import { rawWorkbook } from '../support/raw-xlsx';

const MATRIX = { name: 'rows', dimensionality: 'matrix' } as const;
const SPECS: FunctionSpec[] = [
  { name: 'ADD_UP', parameters: [MATRIX, { ...MATRIX, name: 'more', optional: true, repeating: true }] },
  {
    name: 'ECHO',
    parameters: [{ name: 'first' }, { ...MATRIX, optional: true }, { name: 'last', optional: true }],
  },
  { name: 'REFUSE', parameters: [{ name: 'why' }] },
  { name: 'BLOCK', parameters: [] },
  { name: 'BROKEN', parameters: [] },
];

/** ADD_UP adds the numbers of its arguments; ECHO gives them back as JSON. */
const invoke: Invoke = (name, args) => {
  if (name === 'REFUSE') return { kind: 'error', code: '#N/A', message: `缺少${String(args[0])}` };
  if (name === 'BLOCK')
    return {
      kind: 'values',
      values: [
        ['步骤', '金额'],
        ['基数', 1.5],
        ['', true],
      ],
    };
  if (name === 'BROKEN') throw new Error('out of order');
  if (name === 'ECHO') return { kind: 'values', values: [[JSON.stringify(args)]] };
  const numbers = args.flat(2).filter((value) => typeof value === 'number');
  return Promise.resolve({ kind: 'values', values: [[numbers.reduce((sum, n) => sum + n, 0)]] });
};

const CONTRACTS: NewSheet = {
  name: '合同',
  rows: [
    ['合同编号', '签订日期', '含税金额(元)'],
    ['A', new Date('2025-08-13T00:00:00Z'), 100.5],
    ['B', '2025年8月14日', 200],
    ['C', null, null],
    ['D', null, null],
  ],
  cells: new Map<string, NewCell>([['4,2', { formula: 'C3*2' }]]),
  tables: [
    {
      name: '合同表',
      range: 'A1:C5',
      columns: [{ name: '合同编号' }, { name: '签订日期' }, { name: '含税金额(元)' }],
    },
  ],
};
const DATE = 45882;
const FEES = 100.5 + 200 + 400;

/** Each formula in a column A of its own sheet, far apart so that spills do not meet. */
async function results(formulas: readonly string[], more: Partial<NewSheet> = {}): Promise<CellResult[]> {
  const cells = new Map<string, NewCell>(formulas.map((formula, i) => [`${String(i * 10)},0`, { formula }]));
  const bytes = await newWorkbook([CONTRACTS, { name: "汇总 '25", rows: [], ...more, cells }]);
  const { cells: found } = await calculateHeadless(await openWorkbook(bytes), SPECS, invoke);
  return found.filter((cell) => cell.sheet === "汇总 '25" && cell.column === 0).map((cell) => cell.result);
}

async function values(formulas: readonly string[]): Promise<unknown[]> {
  return (await results(formulas)).map((result) => (result.kind === 'value' ? result.value : result));
}

describe('calculateHeadless', () => {
  it('hands over ranges however they are written', async () => {
    const formulas = [
      'ADD_UP(合同!A1:C5)',
      "ADD_UP('合同'!$A$1:$C$5)",
      'ADD_UP(合同!A:C)',
      'ADD_UP(合同!1:5)',
      'ADD_UP(合同!A1:C1048576)',
      'ADD_UP(合同表[#All])',
      'ADD_UP(合同表)',
      'ADD_UP(INDEX(合同!A1:C5,0,0))',
      'ADD_UP(OFFSET(合同!A1,0,0,5,3))',
      '_xldudf_ADD_UP(合同!A1:C5)',
      '_xlfn._xldudf_ADD_UP(合同!A1:C5)',
      'add_up(合同!a1:c5)',
    ];
    expect(await values(formulas)).toEqual(formulas.map(() => DATE + FEES));
  });

  it('reads one column, by letter, table column or expression', async () => {
    const formulas = [
      'ADD_UP(合同!C:C)',
      'ADD_UP(合同表[含税金额(元)])',
      'ADD_UP(合同表[[#All],[含税金额(元)]])',
      'ADD_UP(IF(合同!A1:A5<>"",合同!C1:C5,0))',
    ];
    expect(await values(formulas)).toEqual(formulas.map(() => FEES));
  });

  it('takes literals, arrays, further tables and functions of Excel around and inside it', async () => {
    expect(
      await values([
        'ADD_UP(500000)',
        'ADD_UP({1;2;3})',
        'ADD_UP(合同!C2,合同!C3:C3,{7})',
        'ROUND(ADD_UP(合同!C1:C5)/10000,3)',
        'ADD_UP(合同!C2)+ADD_UP(合同!C3)',
        'SUM(ADD_UP(1),ADD_UP(2))',
        'IF(ADD_UP(5)>3,"多","少")',
        'IFERROR(REFUSE(1),"无")',
        '_xlfn.LET(_xlpm.x,ADD_UP(合同!C2:C3),_xlpm.x*2)',
        'ADD_UP(_xlfn._xlws.FILTER(合同!A1:C5,合同!A1:A5="B"))',
        '"合计"&ADD_UP(5)',
        '-ADD_UP(5)',
      ]),
    ).toEqual([500000, 6, 307.5, 0.07, 300.5, 3, '多', '无', 601, 200, '合计5', -5]);
  });

  it('passes values as Excel on the web does: blanks, serials, errors in cells, omitted arguments', async () => {
    const [rows, one, omitted, alone, error] = (
      await values([
        'ECHO(合同!A2,合同!A2:C4)',
        'ECHO("x",5,TRUE)',
        'ECHO(1,,2)',
        'ECHO(1)',
        'ECHO(1,IFERROR({1,2},0))',
      ])
    ).map((text) => JSON.parse(String(text)) as unknown);
    expect(rows).toEqual([
      'A',
      [
        ['A', DATE, 100.5],
        ['B', '2025年8月14日', 200],
        ['C', null, null],
      ],
      null,
    ]);
    expect(one).toEqual(['x', [[5]], true]);
    expect(omitted).toEqual([1, null, 2]);
    expect(alone).toEqual([1, null, null]);
    expect(error).toEqual([1, [[1, 2]], null]);
  });

  it('tells a blank cell from a formula that gives an empty text', async () => {
    const cells = new Map<string, NewCell>([
      ['0,0', { formula: '""' }],
      ['0,2', { formula: 'ECHO(1,A1:B1)' }],
    ]);
    const file = await openWorkbook(await newWorkbook([{ name: 'S', rows: [], cells }]));
    const { cells: found } = await calculateHeadless(file, SPECS, invoke);
    expect(found.at(-1)?.result).toEqual({ kind: 'value', value: '[1,[["",null]],null]' });
  });

  it('gives errors with the message of the function that refused', async () => {
    expect(
      await results([
        'REFUSE("发票")',
        '1+REFUSE("付款")',
        'BROKEN()',
        'ADD_UP(没有!A1)',
        'ADD_UP(NA())',
        'NO_SUCH(1)',
      ]),
    ).toEqual([
      { kind: 'error', code: '#N/A', message: '缺少发票' },
      { kind: 'error', code: '#N/A', message: '缺少付款' },
      { kind: 'error', code: '#VALUE!', message: 'out of order' },
      { kind: 'error', code: '#REF!', message: null },
      { kind: 'error', code: '#N/A', message: null },
      { kind: 'error', code: '#NAME?', message: null },
    ]);
  });

  it('spills blocks; only an array formula can be in want of room', async () => {
    const [free, plain, inside] = await results(['BLOCK()', 'BLOCK()', 'IF(TRUE,BLOCK())'], {
      rows: [
        ...Array.from({ length: 11 }, () => []),
        [null, '占位'],
        ...Array.from({ length: 9 }, () => []),
        [null, '占位'],
      ],
    });
    const block = [
      ['步骤', '金额'],
      ['基数', 1.5],
      ['', true],
    ];
    expect(free).toEqual({ kind: 'spill', values: block });
    expect(plain).toEqual({ kind: 'spill', values: block });
    expect(inside).toEqual({ kind: 'error', code: '#SPILL!', message: null });
    const rows =
      '<row r="1"><c r="A1"><f t="array" ref="A1:B3">BLOCK()</f></c></row>' +
      '<row r="2"><c r="A2"><f>1+1</f></c></row>';
    const { cells } = await calculateHeadless(
      await openWorkbook(rawWorkbook([{ name: 'S', rows }])),
      SPECS,
      invoke,
    );
    expect(cells[0]?.result).toEqual({ kind: 'error', code: '#SPILL!', message: null });
  });

  it('resolves defined names of the workbook and of a sheet', async () => {
    const bytes = rawWorkbook(
      [
        {
          name: '合同',
          rows: '<row r="1"><c r="A1"><v>3</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>',
        },
        {
          name: '汇总',
          rows: '<row r="1"><c r="A1"><f>ADD_UP(登记)</f></c><c r="B1"><f>ADD_UP(一格)</f></c></row>',
        },
      ],
      {
        after:
          '<definedNames><definedName name="登记">合同!$A$1:$A$2</definedName>' +
          '<definedName name="一格" localSheetId="1">合同!$A$2</definedName></definedNames>',
      },
    );
    const { cells } = await calculateHeadless(await openWorkbook(bytes), SPECS, invoke);
    expect(cells.map((cell) => cell.result)).toEqual([
      { kind: 'value', value: 7 },
      { kind: 'value', value: 4 },
    ]);
  });

  it('shows dates of the 1904 system to functions as the same days', async () => {
    const bytes = rawWorkbook(
      [
        {
          name: 'S',
          rows: '<row r="1"><c r="A1" s="1"><v>44420</v></c><c r="B1"><v>7</v></c><c r="C1"><f>ADD_UP(A1)</f></c><c r="D1"><f>ADD_UP(B1)</f></c></row>',
        },
      ],
      { before: '<workbookPr date1904="1"/>' },
    );
    const { cells } = await calculateHeadless(await openWorkbook(bytes), SPECS, invoke);
    expect(cells.map((cell) => cell.result)).toEqual([
      { kind: 'value', value: 44420 + 1462 },
      { kind: 'value', value: 7 },
    ]);
  });

  it('fills shared formulas down', async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">ADD_UP(A1)*10</f></c></row>' +
      '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/></c></row>' +
      '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/></c></row>';
    const { cells } = await calculateHeadless(
      await openWorkbook(rawWorkbook([{ name: 'S', rows }])),
      SPECS,
      invoke,
    );
    expect(cells.map((cell) => [cell.formula, cell.result])).toEqual([
      ['=ADD_UP(A1)*10', { kind: 'value', value: 10 }],
      ['=ADD_UP(A2)*10', { kind: 'value', value: 20 }],
      ['=ADD_UP(A3)*10', { kind: 'value', value: 30 }],
    ]);
  });
});
