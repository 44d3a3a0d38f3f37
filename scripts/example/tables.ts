import { civilDate } from '../../src/calendar';
import { TABLES, type ProjectKind } from '../../src/ledger';
import { fenFromYuan, proportion, yuanNumber } from '../../src/money';
import { OPTIONS, PROGRAMMES, type OptionSpec } from '../../src/policy';
import { columnsOf, type Kind } from './columns';
import { APPLICANT } from './companies';
import type { ExampleContract } from './contract';
import { CONTRACTS } from './contracts';
import { INVOICES, PAYMENTS, TAX_RECORDS } from './documents';
import { OPTION_MEANINGS } from './option-meanings';
import { OVERRIDES } from './overrides';
import { OWNERSHIP, ROLES } from './ownership';
import { PROJECTS } from './projects';
import { completeMaterials } from './review/materials';
import { SUPPLIERS } from './suppliers';
import { FORMATS } from './look';
import { cellsOf, type Column, type TableSheet } from './table-sheet';

type Row = Readonly<Record<string, string | number | undefined>>;

function table(kind: Kind, columns: readonly Column[], rows: readonly Row[], frozen: number): TableSheet {
  const name = TABLES[kind].title.zh;
  return { kind, name, columns, rows: rows.map((row) => cellsOf(columns, row)), frozen };
}

const NET = 'ROUND(合同[[#This Row],[含税金额]]/(1+合同[[#This Row],[税率]]),2)';

/** A plain amount without tax status is what people write who do not know better; here it is known. */
const CONTRACT_COLUMNS = columnsOf('contracts')
  .filter(({ field }) => field !== 'amount')
  .map((column): Column => (column.field === 'net' ? { ...column, formula: NET } : column));

function withNet(contract: ExampleContract): Row {
  const percent = Math.round(contract.taxRate * 100);
  const net = proportion(fenFromYuan(contract.gross), 100, 100 + percent, 'half-up');
  return { ...contract, net: yuanNumber(net) };
}

/** What the company has chosen where the documents leave a value open. */
const CHOSEN: Readonly<Record<string, number>> = { 'm08.floor': 800_000 };
const EXPECTED: Readonly<Record<string, string>> = {
  date: '日期；留空按指南',
  months: '月数',
  yuan: '金额（元）',
  share: '比例（如 80%）',
};

const LINE_COLUMNS = {
  applicant: [
    { field: 'name', header: '字段', type: 'text', width: 22 },
    {
      field: 'value',
      header: '值',
      type: 'text',
      width: 40,
      formats: {
        3: FORMATS.date,
        7: FORMATS.money,
        8: FORMATS.date,
        9: FORMATS.date,
        10: FORMATS.date,
        11: FORMATS.date,
      },
    },
    { field: 'note', header: '说明', type: 'text', width: 60 },
  ],
  options: [
    { field: 'name', header: '选项', type: 'text', width: 28 },
    { field: 'value', header: '值', type: 'text', width: 18 },
    { field: 'values', header: '可取', type: 'text', width: 54 },
    { field: 'question', header: '问题', type: 'text', width: 70 },
  ],
} as const;

const APPLICANT_LINES: readonly Row[] = [
  { name: '单位名称', value: APPLICANT.name },
  { name: '信用代码', value: APPLICANT.code, note: '与「股权」表的代码一致，用来核查关联方' },
  { name: '单位类型', value: '企业' },
  { name: '注册日期', value: civilDate(2021, 6, 18), note: '注册未满一周年的企业，训力券比例不同' },
  { name: '行业代码', value: 'I6513', note: '调用模型扶持只受理前两位为 64、65 的软件企业' },
  { name: '是否分支机构', value: '否' },
  { name: '是否训力券入库机构', value: '否', note: '入库机构不能申领训力券' },
  { name: '上年度未兑现额度', value: 500_000, note: '元；默认占用本年度训力券上限' },
  { name: '提交日期·算力扶持', value: civilDate(2025, 9, 12), note: '各项目的受理期不同，分别填写' },
  { name: '提交日期·模型扶持', value: civilDate(2025, 12, 12) },
  { name: '提交日期·训力券', value: civilDate(2026, 6, 4) },
  { name: '提交日期', value: civilDate(2026, 6, 4), note: '其余项目' },
  { name: '事业单位', value: '否' },
  { name: '在龙岗区实际经营', value: '是' },
  { name: '在深圳依法经营', value: '是' },
  { name: '严重失信', value: '否' },
  { name: '限制申请财政资金', value: '否' },
  { name: '超期未验收或未退款', value: '否' },
  { name: '委托中介申报', value: '否' },
  { name: '涉及科技伦理', value: '否' },
];

/** All of them ready: what is wrong with documents is shown by the review day. */
const MATERIALS: readonly Row[] = completeMaterials(['沈某宁', '丁某澜', '阮某澄']).map(({ cells }) => cells);

const OPTION_LINES: readonly Row[] = OPTIONS.map((option: OptionSpec) => {
  const meaning = OPTION_MEANINGS[option.name];
  if (meaning === undefined) throw new Error(`say in option-meanings.ts what ${option.name} asks`);
  return {
    name: option.name,
    // Blank is the default, whatever that will be.
    value: CHOSEN[option.name],
    values:
      option.values.length > 1
        ? `${option.values.join(' | ')}（留空取第一个）`
        : option.expects && EXPECTED[option.expects],
    question: meaning,
  };
});

/** 值 holds rates, amounts and dates; here each line says how it is shown. */
const PARAMETER_COLUMNS = columnsOf('parameters').map((column): Column => {
  if (column.field === 'value') return { ...column, formats: { 0: FORMATS.percent } };
  return column.field === 'basis' ? { ...column, width: 92 } : column;
});

/** The sheet of a project table, by its programme's own table. */
export function projectSheet(kind: ProjectKind): TableSheet {
  const rows = PROJECTS[kind].map((row) => ({ evidenceFile: `${row.id ?? ''} 佐证材料.pdf`, ...row }));
  return table(kind, columnsOf(kind), rows, 2);
}

export const SHEETS = {
  contracts: table('contracts', CONTRACT_COLUMNS, CONTRACTS.map(withNet), 2),
  invoices: table('invoices', columnsOf('invoices'), INVOICES, 1),
  payments: table('payments', columnsOf('payments'), PAYMENTS, 1),
  taxRecords: table('taxRecords', columnsOf('taxRecords'), TAX_RECORDS, 1),
  suppliers: table('suppliers', columnsOf('suppliers'), SUPPLIERS, 1),
  ownership: table('ownership', columnsOf('ownership'), OWNERSHIP, 1),
  roles: table('roles', columnsOf('roles'), ROLES, 1),
  applicant: table('applicant', LINE_COLUMNS.applicant, APPLICANT_LINES, 1),
  options: table('options', LINE_COLUMNS.options, OPTION_LINES, 1),
  parameters: table('parameters', PARAMETER_COLUMNS, OVERRIDES, 2),
  materials: table('materials', columnsOf('materials'), MATERIALS, 2),
} satisfies Partial<Record<Kind, TableSheet>>;

/** One sheet for every programme with a table of its own, in the order of the programmes. */
export const PROJECT_SHEETS: readonly TableSheet[] = PROGRAMMES.flatMap(({ subject }) =>
  subject === 'contracts' ? [] : [projectSheet(subject)],
);

/** Every sheet that is a table. */
export const TABLE_SHEETS: readonly TableSheet[] = [...Object.values(SHEETS), ...PROJECT_SHEETS];
