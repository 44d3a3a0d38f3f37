import { claimsFor } from '../../src/claim';
import {
  formulaDifferences,
  tablePlaces,
  type FormulaCell,
  type FormulaDifference,
  type NamesOfBook,
} from '../../src/functions';
import { partsOf } from '../../src/functions/formula-references';
import { findTables, readLedger, type TableInput } from '../../src/ledger';
import { say } from '../../src/messages';

const CONTRACTS = [
  ['合同编号', '供应商名称', '用途', '不含税金额'],
  ['HT-1', '甲公司', '训练', 600_000],
  ['HT-2', '甲公司', '训练', 400_000],
];
const ROLES = [
  ['人员', '单位', '职务'],
  ['张三', '甲公司', '董事'],
];
const OWNERSHIP = [
  ['持股方', '被持股方', '持股比例'],
  ['李四', '甲公司', 1],
];
const APPLICANT = [
  ['字段', '值'],
  ['单位名称', '乙公司'],
];
const INPUTS: TableInput[] = [
  { values: CONTRACTS, sheet: '合同 2025', firstRow: 3, firstColumn: 2 },
  { values: ROLES, sheet: '任职' },
  { values: OWNERSHIP, sheet: '股权' },
  { values: APPLICANT, sheet: '申报单位' },
  { values: [['发票号码', '开票日期', '金额']], sheet: '发票' },
];
const TABLES = INPUTS.flatMap(findTables);
const area = (sheet: string, top: number, left: number, bottom: number, right: number) => ({
  sheet,
  top,
  left,
  bottom,
  right,
});
const BOOK: NamesOfBook = {
  tables: [{ name: '任职表', area: area('任职', 1, 1, 2, 3) }],
  names: [{ name: '登记', formula: "='合同 2025'!$B$3:$E$5" }],
};
const REGISTER = { tables: tablePlaces(TABLES), claims: claimsFor(readLedger(TABLES)) };
const ALL = '登记,任职表[#All],股权!A:C,申报单位!$A$1:$B$9';

const cell = (formula: string, value: FormulaCell['value'] = null): FormulaCell => ({
  ...{ sheet: '汇总', row: 2, column: 3 },
  formula,
  value,
});
const differences = (...cells: FormulaCell[]): FormulaDifference[] =>
  formulaDifferences(cells, BOOK, REGISTER);
const said = (formula: string, value: FormulaCell['value'] = null): string[] =>
  differences(cell(formula, value)).flatMap(({ reasons }) => reasons.map((m) => say(m)));

describe('a formula that is given less than the workbook holds', () => {
  it('is named with the tables it does not refer to, where it stands', () => {
    const [found, ...others] = differences(
      cell('=LG_COMPUTE_SUBSIDY(登记,任职表[#All])'),
      cell('=SUM(A1:A3)'),
    );
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      ...{ sheet: '汇总', row: 2, column: 3, name: 'LG_COMPUTE_SUBSIDY' },
      missing: ['ownership', 'applicant'],
    });
    expect(found?.reasons.map((m) => say(m))).toEqual(['公式没有引用「股权」、「申报单位」表']);
  });

  it('lacks nothing when all are named, however they are named', () => {
    for (const formula of [
      `=LG_COMPUTE_SUBSIDY(${ALL})`,
      `=_xldudf_LG_COMPUTE_SUBSIDY(${ALL})`,
      `=IFERROR(ROUND(LG_COMPUTE_SUBSIDY(${ALL})/10000,2),"合同!A1")`,
      "=LG_COMPUTE_SUBSIDY('合同 2025'!B3:E5,任职!1:5,股权!A1:C2,申报单位!A1:B2)",
      `=LET(x,登记,POLICY_ROWS("LGC",x,任职表[[#All],[人员]:[职务]],股权!$A$1:C$2,申报单位!A:B))`,
      `=POLICY_PLAN(${ALL})`,
      `=POLICY_EXPLAIN($B$1,${ALL})`,
    ]) {
      expect(said(formula)).toEqual([]);
    }
  });

  it('is asked for the tables of its own programme', () => {
    expect(said('=POLICY_ROWS("SZV",登记)')).toEqual(['公式没有引用「任职」、「股权」、「申报单位」表']);
    expect(said('=RELATED_PARTY("甲公司",股权!A:C,申报单位!A:B)')).toEqual(['公式没有引用「任职」表']);
    expect(said('=POLICY_PARAM("LGC","rate")')).toEqual([]);
    expect(said('=CREDIT_CODE_CHECK(股权!A2)')).toEqual([]);
  });

  it('is told of rows that its range leaves out', () => {
    expect(said(`=LG_COMPUTE_SUBSIDY('合同 2025'!B3:E4,任职!A:C,股权!A:C,申报单位!A:B)`)).toEqual([
      '公式引用的区域没有到「合同」表的末行（第 5 行）',
    ]);
  });

  it('is none when it is about other tables, or nobody can tell', () => {
    expect(said('=LG_COMPUTE_SUBSIDY(500000)')).toEqual([]);
    expect(said('=LG_COMPUTE_SUBSIDY(别的!A1:D9,任职表[#All])')).toEqual([]);
    expect(said('=LG_CORPUS_SUBSIDY(登记)')).toEqual([]);
    expect(said('=LG_COMPUTE_SUBSIDY(登记,INDIRECT("任职!A:C"))')).toEqual([]);
  });

  it('names the sheet where another table of the kind is given', () => {
    const more = [...TABLES, { values: CONTRACTS, sheet: '合同 2024' }];
    const register = { ...REGISTER, tables: tablePlaces(more) };
    const [found] = formulaDifferences([cell(`=LG_COMPUTE_SUBSIDY(${ALL})`)], BOOK, register);
    expect(found?.reasons.map((m) => say(m))).toEqual(['公式没有引用「合同」（工作表“合同 2024”）表']);
  });
});

describe('a cell that shows another amount than the claim', () => {
  it('says both, and what to do', () => {
    expect(said(`=LG_COMPUTE_SUBSIDY(${ALL})`, 300_000)).toEqual([]);
    expect(said(`=LG_COMPUTE_SUBSIDY(${ALL})`, 1234.5)).toEqual([
      '单元格显示 1,234.50，测算为 300,000.00',
      '请按 Ctrl+Alt+F9 重新计算；仍不同的，检查公式引用的区域',
    ]);
    expect(said('=LG_COMPUTE_SUBSIDY(登记)', '#N/A')).toEqual([
      '公式没有引用「任职」、「股权」、「申报单位」表',
      '单元格显示 #N/A，测算为 300,000.00',
    ]);
  });

  it('is not compared while it is being calculated, nor when it is more than the amount', () => {
    expect(said(`=LG_COMPUTE_SUBSIDY(${ALL})`, '#BUSY!')).toEqual([]);
    expect(said(`=LG_COMPUTE_SUBSIDY(${ALL})`, '#GETTING_DATA')).toEqual([]);
    expect(said(`=LG_COMPUTE_SUBSIDY(${ALL})/2`, 150_000)).toEqual([]);
    expect(said(`=ROUND(LG_COMPUTE_SUBSIDY(${ALL})/10000,2)`, 30)).toEqual([]);
    expect(said(`=LG_COMPUTE_SUBSIDY(${ALL})/(1+1)`, 150_000)).toEqual([]);
    expect(said(`=LG_COMPUTE_SUBSIDY(${ALL})+SZ_VOUCHER(${ALL})`, 800_000)).toEqual([]);
    expect(said(`=LG_COMPUTE_SUBSIDY(${ALL})`, '')).toEqual([]);
  });

  it('is none for a claim that is 0 or cannot be told, when the cell says so too', () => {
    const small = TABLES.map((table, i) =>
      i === 0 ? { ...table, values: [CONTRACTS[0] ?? [], ['HT-1', '甲公司', '训练', 1000]] } : table,
    );
    const gross = TABLES.map((table, i) =>
      i === 0
        ? {
            ...table,
            values: [
              ['合同编号', '供应商名称', '用途', '含税金额'],
              ['1', '甲公司', '训练', 9],
            ],
          }
        : table,
    );
    for (const [tables, value] of [
      [small, 0],
      [gross, '#N/A'],
    ] as const) {
      const register = { tables: tablePlaces(tables), claims: claimsFor(readLedger(tables)) };
      const whole = cell(`=LG_COMPUTE_SUBSIDY('合同 2025'!B3:E9,任职!A:C,股权!A:C,申报单位!A:B)`, value);
      expect(formulaDifferences([whole], BOOK, register)).toEqual([]);
    }
  });
});

describe('what stands in a formula', () => {
  it('is told from texts, sheet names and brackets', () => {
    expect(partsOf(`=f("A1:B2")&'it''s [1]'!$C$3&Tab[[#All],[a'[1]]]&x.y`, 'S')).toEqual({
      calls: [{ name: 'F', text: 'A1:B2' }],
      areas: [area("it's [1]", 3, 3, 3, 3)],
      names: ['Tab', 'x.y'],
      isOneCall: false,
    });
    expect(partsOf('=SUM(B2:A1,3:2,C:A,LOG10(A1),Sheet2!A1#)', 'S').areas).toEqual([
      area('S', 1, 1, 2, 2),
      { sheet: 'S', top: 2, bottom: 3, left: 1, right: Infinity },
      { sheet: 'S', top: 1, bottom: Infinity, left: 1, right: 3 },
      area('S', 1, 1, 1, 1),
      area('Sheet2', 1, 1, 1, 1),
    ]);
  });
});
