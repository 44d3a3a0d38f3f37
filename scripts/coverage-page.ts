import { formatDate } from '../src/calendar';
import { TABLES } from '../src/ledger';
import {
  FIXED_READINGS,
  NO_AMOUNT,
  OPTIONS,
  PROGRAMMES,
  PROVIDER_ADMISSION,
  PROVIDER_CONDITIONS,
  valueText,
  type AppliedCheck,
  type Clause,
  type OptionSpec,
  type Parameters,
  type Programme,
  type ProviderCondition,
} from '../src/policy';

/** docs/coverage.md: which clause of the five documents stands where in the product. */
export function coverage(): string {
  return [
    '# 政策覆盖 Coverage',
    '本页由 `npm run coverage` 从政策数据生成，请勿手改。Generated from the policy data by `npm run coverage`.',
    '文件 Documents：LGC 算力指南，LGM 模型指南，LG-M 措施，SZP 入库指南，SZV 券指南。',
    '## 项目 Programmes',
    table(
      ['项目', '名称', '函数', '表', '轮次'],
      PROGRAMMES.map((p) => [p.id, title(p), code(p.functionName), TABLES[p.subject].title.zh, p.round]),
    ),
    ...PROGRAMMES.flatMap(programmeSection),
    ...admissionSection(),
    '## 没有可计算金额的条款 Clauses without an amount',
    table(
      ['编号', '依据', '内容', '说明'],
      NO_AMOUNT.map(({ id, document, clause, title: what, why }) => [
        id,
        cite({ document, clause }),
        both(what),
        both(why),
      ]),
    ),
  ].join('\n\n');
}

function programmeSection(programme: Programme): string[] {
  const { id, checks, kinds, parameters } = programme;
  return [
    `## ${id} ${title(programme)}`,
    `函数 Function：${code(programme.functionName)} · 轮次 Round：${programme.round}`,
    ...(kinds.length > 1 ? [`类别 Kinds：${kinds.map(({ label }) => both(label)).join('；')}`] : []),
    '### 数值 Values',
    valuesTable(parameters),
    '### 检查 Checks',
    table(['检查', '依据', '要求'], checks.map(checkRow)),
    '### 选项 Options',
    optionsTable(programme),
  ];
}

function valuesTable(parameters: Parameters): string {
  const values = parameters.names().flatMap((name) => parameters.history(name));
  return table(
    ['参数', '名称', '数值', '依据', '生效', '最近核对'],
    values.map((p) => [
      code(p.name),
      both(p.label),
      valueText(p),
      cite(p.clause),
      formatDate(p.effective),
      formatDate(p.lastVerified),
    ]),
  );
}

function checkRow({ check, clause, condition }: AppliedCheck): string[] {
  return [code(check), cite(clause), condition ? both(condition.requires) : ''];
}

function optionsTable({ id }: Programme): string {
  const options = OPTIONS.filter((o: OptionSpec) => o.programmes.includes(id)).map(
    ({ name, question, values, ...rest }: OptionSpec) => [
      code(name),
      question,
      values.length > 0 ? values.map(code).join(' ') : (rest.expects ?? ''),
    ],
  );
  const fixed = FIXED_READINGS.filter((r) => r.programmes.includes(id)).map(({ name, question, value }) => [
    code(name),
    question,
    `${code(value)}（固定 fixed）`,
  ]);
  return table(['选项', '问题', '可取（第一个为默认）'], [...options, ...fixed]);
}

function admissionSection(): string[] {
  const { parameters, functionName, round } = PROVIDER_ADMISSION;
  return [
    `## SZP ${both(PROVIDER_ADMISSION.title)}`,
    `函数 Function：${code(functionName)} · 轮次 Round：${round}`,
    '### 数值 Values',
    valuesTable(parameters),
    '### 条件 Conditions',
    table(['列', '依据', '要求'], PROVIDER_CONDITIONS.map(conditionRow)),
  ];
}

function conditionRow({ field, clause, requires }: ProviderCondition): string[] {
  return [TABLES.suppliers.fields[field].zh, cite(clause), both(requires)];
}

const code = (text: string): string => `\`${text}\``;
const both = ({ zh, en }: { readonly zh: string; readonly en: string }): string => `${zh} ${en}`;
const title = (programme: Programme): string => both(programme.title);
const cite = ({ document, clause }: Clause): string => `${document} ${clause}`;

function table(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(headers), line(headers.map(() => '---')), ...rows.map(line)].join('\n');
}
