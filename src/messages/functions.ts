/** Sentences of the custom functions: what a cell says instead of a number. */
export const FUNCTION_MESSAGES = {
  'function.no-rows': {
    zh: '请给出合同表（含表头）或金额。',
    en: 'Give a contracts table with its header row, or amounts.',
  },
  'function.not-contracts': {
    zh: '第 1 个参数不是合同表也不是金额：请选中包含表头（如 合同编号、供应商名称、含税金额）的区域。',
    en: 'Argument 1 is neither a contracts table nor amounts: select a range with its header row (contract number, supplier name, gross amount).',
  },
  'function.no-table': {
    zh: '请给出「{table}」表（含表头，需有 {headers}）或金额。',
    en: 'Give a table "{table}" with its header row (it needs {headers}), or amounts.',
  },
  'function.not-table': {
    zh: '第 1 个参数不是「{table}」表也不是金额：请选中包含表头（需有 {headers}）的区域。',
    en: 'Argument 1 is neither a table "{table}" nor amounts: select a range with its header row (it needs {headers}).',
  },
  'function.unrecognised': {
    zh: '第 {index} 个参数认不出是哪张表（首行为 {cells}）：请连同表头一起选中。',
    en: 'Argument {index} is not a table we know (first row: {cells}): select it with its header row.',
  },
  'function.unreadable-amount': {
    zh: '金额读不懂：{problem}',
    en: 'An amount cannot be read: {problem}',
  },
  'function.unit-unsaid': {
    zh: '「{table}」表的金额都不足 1,000，又没有写明单位，可能是元，也可能是万元：请在表头写明，例如「{header}（万元）」或「{header}（元）」。',
    en: 'All amounts of table "{table}" are below 1,000 and nothing says their unit, yuan or ten thousands: say it in the header, for example "{header}（万元）" or "{header}（元）".',
  },
  'function.unit-unsaid-plain': {
    zh: '金额都不足 1,000，又没有写明单位，可能是元，也可能是万元：请连同写有单位的表头（如「金额（万元）」）一起选中，或写成 "106万元"、"800元"。',
    en: 'All amounts are below 1,000 and nothing says their unit, yuan or ten thousands: select them with a header that says it (金额（万元）), or write "106万元", "800元".',
  },
  'function.value-unsaid': {
    zh: '「政策参数」第{row}行「{parameter}」的值是空的或 0，公式分不出是哪一种：请填写；确为 0 的，先输入单引号再写 0（文本）。',
    en: 'Policy parameters row {row}: the value of "{parameter}" is blank or 0, and a formula cannot tell which. Fill it in; for 0 write it as text (a leading apostrophe).',
  },
  'function.workbook-unknown': {
    zh: '还没有问到本工作簿的日期从哪一年算起，暂不能测算：请退出单元格编辑，稍候再按 Ctrl+Alt+F9 重新计算。',
    en: 'Excel has not yet said from which year this workbook counts its dates, so nothing can be worked out: leave the cell being edited, then recalculate with Ctrl+Alt+F9.',
  },
  'function.incomplete': {
    zh: '资料不全：{missing}',
    en: 'Incomplete: {missing}',
  },
  'function.incomplete-more': {
    zh: '资料不全（共 {count} 处）：{missing}',
    en: 'Incomplete ({count} places): {missing}',
  },
  'function.no-programme': {
    zh: '没有「{programme}」这个项目，可用：{programmes}。',
    en: 'There is no programme "{programme}"; use one of {programmes}.',
  },
  'function.no-parameter': {
    zh: '「{programme}」没有参数「{parameter}」，可用：{parameters}。',
    en: '"{programme}" has no parameter "{parameter}"; use one of {parameters}.',
  },
  'function.no-value-yet': {
    zh: '「{parameter}」在 {date} 还没有数值，最早自 {first} 起。',
    en: '"{parameter}" has no value on {date}; the first applies from {first}.',
  },
  'function.code-header': { zh: '结论', en: 'Conclusion' },
  'function.code-header-fault': { zh: '哪里不对', en: 'What is wrong' },
  'function.code-header-corrections': { zh: '可能的正确代码', en: 'What it may have been meant to be' },
  'function.code-ok': { zh: '符合编码规则', en: 'keeps the rules' },
  'function.code-wrong': { zh: '有误', en: 'wrong' },
  'function.code-other': { zh: '不是统一社会信用代码', en: 'no credit code' },
  'function.code-damaged': {
    zh: '末尾的数位已丢失（曾被当作数字保存）',
    en: 'has lost its last digits (it was once kept as a number)',
  },
  'function.code-blank': { zh: '没有给出信用代码。', en: 'No credit code is given.' },
  'function.bad-date': {
    zh: '日期「{date}」读不懂，请写成 2026-05-06。',
    en: 'Date "{date}" cannot be read; write it as 2026-05-06.',
  },
} as const;
