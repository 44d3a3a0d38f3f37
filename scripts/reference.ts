import { formatDate, formatTime } from '../src/calendar';
import { FUNCTIONS, type FunctionSpec } from '../src/functions';
import { APPLICANT_FIELDS, TABLES, type FieldSpec, type TableSpec, type ValueType } from '../src/ledger';
import { formatYuan } from '../src/money';
import {
  FIXED_READINGS,
  NO_AMOUNT,
  OPTIONS,
  PROGRAMMES,
  PROVIDER_ADMISSION,
  PROVIDER_CONDITIONS,
  READINGS,
  type OptionSpec,
  type Parameter,
  type Parameters,
  type Programme,
  type Reading,
} from '../src/policy';
import { cited } from '../src/policy/clauses';
import { exampleFormula, exampleResult } from './build/example-formula';
import { OPTION_MEANINGS } from './example/option-meanings';

/** docs/reference.md: every table, header, option, open question, value and check, as the product itself has them. */
export function reference(): string {
  return [
    '# 参考 Reference',
    '本页由 `npm run docs` 从源码生成，请勿手改。Generated from the sources by `npm run docs`.',
    '## 表 Tables',
    '表按表头识别：列的顺序不限，中英文均可，单位写在表头里（如「含税金额（万元）」）也认得。',
    'Tables are recognised by their headers, in any order, in Chinese or English; a unit in a header (万元) is honoured.',
    ...Object.values(TABLES).flatMap(tableSection),
    '### 申报单位的字段 Fields of the applicant table',
    table(FIELD_COLUMNS, Object.values(APPLICANT_FIELDS).map(fieldRow)),
    '## 选项 Options',
    '第一个值是默认。The first value is the default.',
    table(['选项', '可取 Values', '项目', '问题', '编号'], OPTIONS.map(optionRow)),
    '每次计算都写明、只有一种读法的 Readings named in every calculation that have one value:',
    table(
      ['名称', '读法', '项目', '编号'],
      FIXED_READINGS.map((r) => [code(r.name), code(r.value), r.programmes.join(' '), r.question]),
    ),
    '## 条款留下的问题 Open questions',
    '每个问题要么有选项，要么有一个固定的决定。Each has an option or a decision.',
    table(['编号', '问题 Question', '选项 Option', '决定 Decision'], READINGS.map(questionRow)),
    '## 项目 Programmes',
    table(['项目', '名称', '函数', '表', '轮次'], PROGRAMMES.map(programmeRow)),
    ...PROGRAMMES.flatMap(programmeSection),
    ...admissionSection(),
    '### 没有金额的条款 Clauses without an amount',
    table(
      ['编号', '条款', '名称', '为什么 Why'],
      NO_AMOUNT.map(({ id, document, clause, title, why }) => [
        id,
        cited({ document, clause }),
        title.zh,
        `${why.zh}。${why.en}`,
      ]),
    ),
    '## 函数 Functions',
    '示例可直接输入单元格。The examples can be typed in a cell as they are.',
    ...FUNCTIONS.flatMap(functionSection),
  ].join('\n\n');
}

const FIELD_COLUMNS = ['表头', 'English', '内容 Cells', '也认作 Also read'];

const CELLS: Readonly<Record<ValueType, string>> = {
  text: '文字',
  name: '名称（文字）',
  id: '号码（文字）',
  code: '统一社会信用代码（文字）',
  certificate: '证书编号；没有的写 无，在办的写 办理中',
  batch: '批次，如 第一批；未入库的写 无',
  amount: '金额',
  date: '日期',
  openDate: '日期，留空为至今',
  term: '起止日期，如 2025-01-01至2025-12-31，或期限，如 签订之日起一年',
  periodStart: '起止日期',
  periodEnd: '起止日期',
  rate: '税率，如 6%',
  share: '比例，如 60%',
  flag: '是 / 否',
  mark: '是 / 否，也可写 待盖、已签 等',
  level: '级别，如 三级',
  year: '年度，如 2025',
  capacity: '算力规模（P，FP16）',
  raw: '按字段',
};

function tableSection({ title, fields, needs }: TableSpec): string[] {
  const needed = needs.map((group) => group.map((name) => fields[name]?.zh ?? name).join(' / ')).join('；');
  return [
    `### ${title.zh} ${title.en}`,
    `至少要有 needs：${needed}`,
    table(FIELD_COLUMNS, Object.values(fields).map(fieldRow)),
  ];
}

function fieldRow({ zh, en, type, aliases }: FieldSpec): string[] {
  return [zh, en, CELLS[type], aliases.filter((alias) => /\p{Script=Han}/u.test(alias)).join('、')];
}

const EXPECTED: Readonly<Record<string, string>> = {
  date: '日期 date',
  yuan: '金额（元） yuan',
  share: '比例 share, e.g. 80%',
};

function optionRow({ name, values, expects, programmes, question }: OptionSpec): string[] {
  const meaning = OPTION_MEANINGS[name];
  if (meaning === undefined) throw new Error(`say in option-meanings.ts what ${name} asks`);
  const said = values.length > 0 ? values.map(code).join(' ') : (EXPECTED[expects ?? ''] ?? '');
  return [code(name), said, programmes.join(' '), meaning, question];
}

function questionRow({ id, question, en, decision }: Reading): string[] {
  const options = OPTIONS.filter((option) => option.question === id).map(({ name }) => code(name));
  return [id, `${question} ${en}`, options.join(' '), decision ?? ''];
}

function programmeRow({ id, title, functionName, subject, round }: Programme): string[] {
  return [id, `${title.zh} ${title.en}`, code(functionName), TABLES[subject].title.zh, round];
}

function programmeSection({ id, title, functionName, round, parameters, checks }: Programme): string[] {
  const conditions = checks.flatMap(({ condition, clause }) =>
    condition ? [`- ${condition.requires.zh}（${cited(clause)}）。${condition.requires.en}.`] : [],
  );
  const named = checks.filter(({ condition }) => !condition);
  return [
    `### ${id} ${title.zh} ${title.en}`,
    `${code(functionName)} · ${round}`,
    valuesTable(parameters),
    `检查 Checks：${named.map(({ check, clause }) => `${code(check)}（${cited(clause)}）`).join(' ')}`,
    ...(conditions.length > 0 ? ['条件 Conditions：', conditions.join('\n')] : []),
  ];
}

function functionSection(spec: FunctionSpec): string[] {
  const { name, says, parameters, returns } = spec;
  const names = parameters.map((one) => (one.optional ? `[${one.name}]` : one.name));
  const [first = []] = exampleResult(spec);
  return [
    `### ${name}`,
    code(`=${name}(${names.join(', ')})`),
    `${says.zh}${says.en}`,
    parameters.map((one) => `- ${code(one.name)} ${one.says.zh}${one.says.en}`).join('\n'),
    `返回：${returns.zh}${returns.en}`,
    `示例 Example：${code(exampleFormula(spec))} → ${first.join(' | ')}${spec.gives === 'block' ? ' …' : ''}`,
  ];
}

/** The admission of providers: an answer, no amount. */
function admissionSection(): string[] {
  const { title, functionName, round, parameters } = PROVIDER_ADMISSION;
  const conditions = PROVIDER_CONDITIONS.map(
    ({ requires, clause }) => `- ${requires.zh}（${cited(clause)}）。${requires.en}.`,
  );
  return [
    `### SZP ${title.zh} ${title.en}`,
    `${code(functionName)} · ${round}`,
    valuesTable(parameters),
    '条件 Conditions：',
    conditions.join('\n'),
  ];
}

function valuesTable(parameters: Parameters): string {
  const values = parameters.names().flatMap((name) => parameters.history(name));
  return table(['参数', '名称', '数值', '自', '依据', '核对'], values.map(valueRow));
}

function valueRow(parameter: Parameter): string[] {
  const { name, label, clause, effective, lastVerified } = parameter;
  return [
    code(name),
    label.zh,
    valueText(parameter),
    formatDate(effective),
    cited(clause),
    formatDate(lastVerified),
  ];
}

function valueText({ value }: Parameter): string {
  switch (value.type) {
    case 'rate':
      return `${value.value.times(100).toString()}%`;
    case 'amount':
      return `${formatYuan(value.value)} 元`;
    case 'date':
      return formatDate(value.value);
    case 'time':
      return formatTime(value.value);
    case 'number':
      return String(value.value);
    case 'text':
      return value.value;
  }
}

const code = (text: string): string => `\`${text}\``;

function table(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(headers), line(headers.map(() => '---')), ...rows.map(line)].join('\n');
}
