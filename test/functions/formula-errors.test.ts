import { FUNCTION_SPECS } from '../../src/cli/specs';
import {
  callFunction,
  entryOf,
  formulaErrors,
  PLAIN_WORKBOOK,
  reasonOfCall,
  type FormulaCell,
  type FormulaError,
  type PlacesOfBook,
} from '../../src/functions';
import { SINGLE_VALUES } from '../../src/functions/formula-reason';
import { say } from '../../src/messages';

const area = (sheet: string, top: number, left: number, bottom: number, right: number) => ({
  ...{ sheet, top, left, bottom, right },
});
const BOOK: PlacesOfBook = {
  tables: [
    {
      name: '合同',
      area: area('台账', 3, 2, 6, 4),
      body: area('台账', 4, 2, 5, 4),
      columns: ['合同编号', "金额[元]'", '用途'],
    },
  ],
  names: [
    { name: '登记', formula: "='合同 2025'!$B$3:$E$5" },
    { name: '比例', formula: '=0.3' },
    { name: '汇总', formula: '=台账!$A$1+1' },
  ],
};
const cell = (formula: string, value: FormulaCell['value']): FormulaCell => ({
  ...{ sheet: '首页', row: 2, column: 3, formula, value },
});
const errors = (formula: string, value: FormulaCell['value'], book = BOOK): FormulaError[] =>
  formulaErrors([cell(formula, value)], book);
/** The sentence, or the arguments of the call that knows it. */
const why = (formula: string, value: FormulaCell['value'], book = BOOK): unknown =>
  errors(formula, value, book).map(({ reason }) => ('args' in reason ? reason.args : say(reason)))[0];

describe('a formula that Excel does not know', () => {
  test.each([
    ['typed before the add-in was there', '=SZ_VOUCHER(合同[#All])', '=SZ_VOUCHER(合同[#All])'],
    ['as a file keeps it', '=_xldudf_SZ_VOUCHER(合同[#All])', '=SZ_VOUCHER(合同[#All])'],
    ['with both marks of a file', '=_xlfn._xldudf_SZ_VOUCHER(1)', '=SZ_VOUCHER(1)'],
    ['taken for a macro', '=_xll.SZ_VOUCHER(1)', '=SZ_VOUCHER(1)'],
    ['linked to another add-in by number', '=[2]!_xldudf_SZ_VOUCHER(1)', '=SZ_VOUCHER(1)'],
    ['linked by name', '=BloombergUI.xla!_xldudf_SZ_VOUCHER(1)', '=SZ_VOUCHER(1)'],
    ['linked by path', `='C:\\it''s\\FUNCRES.XLAM'!_xldudf_SZ_VOUCHER(1)`, '=SZ_VOUCHER(1)'],
    [
      'among others, spaces and signs kept',
      '= ROUND( _xldudf_SZ_VOUCHER ( $A$1:B$2 , "_xldudf_SZ_VOUCHER(" ) ,2)+_xldudf_OTHER(1)',
      '= ROUND( SZ_VOUCHER ( $A$1:B$2 , "_xldudf_SZ_VOUCHER(" ) ,2)+_xldudf_OTHER(1)',
    ],
    [
      'twice in one formula',
      '=_xldudf_SZ_VOUCHER(1)+[1]!_xldudf_LG_MODEL_SUBSIDY(2)',
      '=SZ_VOUCHER(1)+LG_MODEL_SUBSIDY(2)',
    ],
  ])('is entered as it is typed: %s', (_, formula, entry) => {
    expect(entryOf({ formula, value: '#NAME?' })).toBe(entry);
  });

  test('is known by its marks too while it shows what was saved', () => {
    expect(entryOf({ formula: '=_xldudf_SZ_VOUCHER(1)', value: 30 })).toBe('=SZ_VOUCHER(1)');
    expect(errors('=_xldudf_SZ_VOUCHER(1)', 30)).toMatchObject([
      { name: 'SZ_VOUCHER', error: null, isStuck: true },
    ]);
    expect(why('=_xldudf_SZ_VOUCHER(1)', 30)).toContain('显示的是上次保存的结果');
  });

  test.each([
    ['in order', '=SZ_VOUCHER(合同[#All])', 30],
    ['in order, with another error', '=SZ_VOUCHER(合同[#All])', '#N/A'],
    ['of another add-in', '=_xldudf_OTHER(1)', '#NAME?'],
    ['of another file, called like ours', '=Book2.xlsm!SZ_VOUCHER(1)', '#NAME?'],
    ['of another namespace', '=OTHER.SZ_VOUCHER(1)', '#NAME?'],
    ['a text that names ours', '=CONCAT("SZ_VOUCHER(")', '#NAME?'],
    ['a name like ours that is not called', '=SZ_VOUCHER', '#NAME?'],
  ])('is none when it is %s', (_, formula, value) => {
    expect(entryOf({ formula, value })).toBeNull();
  });

  test('is told by what is in its way', () => {
    expect(why('=SZ_VOUCHER(合同[#All],登记)', '#NAME?')).toBe(
      'Excel 没有认出这个函数，公式可能写在装加载项之前。请点“修复公式”。',
    );
    expect(why('=SZ_VOUCHER(合同[#All],股权,TRUE)', '#NAME?')).toContain('没有叫「股权」的表或名称');
    expect(why('=LET(表,合同[#All],SZ_VOUCHER(表))', '#NAME?')).toContain('写在装加载项之前');
    const names = [{ name: 'sz_voucher', formula: '=1' }];
    expect(why('=SZ_VOUCHER(1)', '#NAME?', { ...BOOK, names })).toContain('名称「sz_voucher」与函数同名');
    expect(why('=LG_MODEL_SUBSIDY(1)', '#NAME?', { ...BOOK, names })).toContain('写在装加载项之前');
  });
});

describe('a cell in error', () => {
  test('is one of ours that shows an error', () => {
    expect(errors('=SZ_VOUCHER(合同[#All])', 30)).toEqual([]);
    expect(errors('=SZ_VOUCHER(合同[#All])', null)).toEqual([]);
    expect(errors('=SZ_VOUCHER(合同[#All])', '#不是错误')).toEqual([]);
    expect(errors('=VLOOKUP(1,A1:B2,2)', '#N/A')).toEqual([]);
    expect(errors('=ROUND(SZ_VOUCHER(1),2)', '#N/A')).toMatchObject([
      {
        sheet: '首页',
        row: 2,
        column: 3,
        name: 'SZ_VOUCHER',
        error: '#N/A',
        isStuck: false,
        isPending: false,
      },
    ]);
  });

  test.each([
    ['#BUSY!', '还在计算', true],
    ['#GETTING_DATA', '还在计算', true],
    ['#CONNECT!', '没有连上加载项', true],
    ['#SPILL!', '结果要占多格', false],
    ['#REF!', '已被删除', false],
    ['#CALC!', '算不了公式里的数组', false],
    ['#DIV/0!', '不是 SZ_VOUCHER 给出的', false],
  ])('of %s has its sentence', (value, words, isPending) => {
    expect(why('=SZ_VOUCHER(合同[#All])', value)).toContain(words);
    expect(errors('=SZ_VOUCHER(合同[#All])', value)).toMatchObject([{ isPending, isStuck: false }]);
  });

  test('is explained by its function where what it is given can be read off the formula', () => {
    expect(why('=POLICY_PARAM("LG""C", -1.5, TRUE)', '#N/A')).toEqual([
      { value: 'LG"C' },
      { value: -1.5 },
      { value: true },
    ]);
    expect(why("=SZ_VOUCHER(登记,,'合同 2025'!A:C,$B$2)", '#N/A')).toEqual([
      { area: area('合同 2025', 3, 2, 5, 5) },
      { value: '' },
      { area: area('合同 2025', 1, 1, Infinity, 3) },
      { area: area('首页', 2, 2, 2, 2) },
    ]);
    expect(why('=LG_PAPER_DEADLINE()', '#VALUE!')).toEqual([]);
  });

  test.each([
    ['合同', area('台账', 4, 2, 5, 4)],
    ['合同[]', area('台账', 4, 2, 5, 4)],
    ['合同[#Data]', area('台账', 4, 2, 5, 4)],
    ['合同[#All]', area('台账', 3, 2, 6, 4)],
    ['合同[用途]', area('台账', 4, 4, 5, 4)],
    ["合同[金额'[元']'']", area('台账', 4, 3, 5, 3)],
    ['合同[[#All],[用途]]', area('台账', 3, 4, 6, 4)],
    ["合同[[#All],[金额'[元']'']:[用途]]", area('台账', 3, 3, 6, 4)],
    ['合同[[#Headers],[#Data],[合同编号]]', area('台账', 3, 2, 5, 2)],
    ['合同[[合同编号]:[用途]]', area('台账', 4, 2, 5, 4)],
  ])('is given %s as the cells that it stands for', (reference, cells) => {
    expect(why(`=SZ_VOUCHER(${reference})`, '#N/A')).toEqual([{ area: cells }]);
  });

  test.each([
    '合同[@用途]',
    '合同[[#This Row],[用途]]',
    '合同[没有]',
    '合同[#Totals]',
    '没有[#All]',
    'INDIRECT("合同!A1:B2")',
    'A1#',
    '{1,2}',
    'A1:B2*2',
    '[Book2.xlsx]Sheet1!A1',
    '比例',
    '汇总',
    '50%',
  ])('is not explained when it is given %s, and says so', (reference) => {
    expect(why(`=SZ_VOUCHER(${reference})`, '#N/A')).toBe(
      'SZ_VOUCHER 的参数要计算才知道，窗格读不到它的说明。请直接引用表格，例如 合同[#All]，再看这里。',
    );
  });

  test('is not explained within another formula, and says so', () => {
    for (const formula of [
      '=SZ_VOUCHER(合同[#All])+1',
      '=IFERROR(SZ_VOUCHER(合同[#All]),0)',
      '=-SZ_VOUCHER(登记)',
    ]) {
      expect(why(formula, '#VALUE!')).toBe(
        'SZ_VOUCHER 套在别的公式里，窗格读不到它的说明。请把 SZ_VOUCHER(…) 单独写进一个空白格，再看这里。',
      );
    }
  });
});

describe('the reason of a call', () => {
  const ROWS = [
    ['合同编号', '供应商名称', '用途', '金额'],
    ['HT-1', '甲公司', '训练', 900],
  ];
  const A = { area: area('台账', 1, 1, 2, 4) };
  const reason = (...args: Parameters<typeof reasonOfCall>): string | null => {
    const found = reasonOfCall(...args);
    return found && say(found);
  };
  const said = (name: string, ...args: unknown[]): string => {
    const result = callFunction(name, args);
    return result.kind === 'error' ? `函数说明：${result.message}` : 'a result';
  };

  test('is the very sentence of the function', () => {
    expect(reason({ name: 'SZ_VOUCHER', args: [A] }, [ROWS], PLAIN_WORKBOOK)).toBe(said('SZ_VOUCHER', ROWS));
    expect(said('SZ_VOUCHER', ROWS)).toContain('没有写明单位');
    const args = [{ value: 'LGX' }, A];
    expect(reason({ name: 'POLICY_ROWS', args }, [null, ROWS], PLAIN_WORKBOOK)).toBe(
      said('POLICY_ROWS', 'LGX', ROWS),
    );
    expect(said('POLICY_ROWS', 'LGX', ROWS)).toContain('没有「LGX」这个项目');
    expect(reason({ name: 'LG_COMPUTE_SUBSIDY', args: [{ value: 500 }] }, [null], PLAIN_WORKBOOK)).toBe(
      said('LG_COMPUTE_SUBSIDY', [[500]]),
    );
  });

  test('takes one cell for a single value, and no more', () => {
    const call = { name: 'POLICY_PARAM', args: [A, { value: 'nothing' }] };
    expect(reason(call, [[['LGC']], null], PLAIN_WORKBOOK)).toContain('「LGC」没有参数「nothing」');
    expect(reason(call, [ROWS, null], PLAIN_WORKBOOK)).toBeNull();
  });

  test('is that it was not calculated again when there is a result', () => {
    const call = { name: 'LG_COMPUTE_SUBSIDY', args: [{ value: 500_000 }] };
    expect(reason(call, [null], PLAIN_WORKBOOK)).toContain('已能算出结果');
  });

  test('knows which arguments are single values', () => {
    for (const { name, parameters } of FUNCTION_SPECS) {
      const singles = parameters.filter(({ dimensionality }) => dimensionality !== 'matrix').length;
      expect([name, SINGLE_VALUES.get(name) ?? 0]).toEqual([name, singles]);
    }
  });
});
