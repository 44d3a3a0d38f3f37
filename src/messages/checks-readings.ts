/** Sentences about open readings and the options table. */
export const READING_MESSAGES = {
  'check.reading': {
    zh: '{question}，有不同读法：若选项 {option} 取 {value}，结果为 {other}（现为 {now}）。请先向主管部门确认口径。',
    en: '{question}: with the option {option} = {value} the result is {other} (now {now}). Ask the authority which reading holds.',
  },
  'check.reading-cycle': {
    zh: '「周期年度」有不同读法：若选项 {option} 取 {value}（上一自然年），结果为 {other}（现为 {now}）；{rows}。请先向主管部门确认口径。',
    en: 'The cycle year can be read differently: with {option} = {value} the result is {other} (now {now}); {rows}. Ask the authority which year is meant.',
  },
  'check.reading-accrual': {
    zh: '「年度内实际发生」有不同读法：若选项 {option} 取 {value}（按服务天数归入年度，申报日前开票、付款即可），结果为 {other}（现为 {now}）；现在不计而会计入的合同：{rows}。请先向主管部门确认口径。',
    en: 'Fees incurred in the year can be read differently: with {option} = {value} (placed by days of service, invoiced and paid by the application) the result is {other} (now {now}); contracts that count for nothing now and would then: {rows}. Ask the authority which reading holds.',
  },
  'check.option-unknown': {
    zh: '「选项」第{row}行：没有名为「{option}」的选项，未采用。请改正名称，或删除这一行。',
    en: 'Options row {row}: there is no option "{option}"; ignored. Correct the name or delete the row.',
  },
  'check.option-value': {
    zh: '「选项」第{row}行：{option} 不能取「{value}」，现按 {used} 计算。请改填 {values}。',
    en: 'Options row {row}: {option} cannot be "{value}"; {used} is used. Write one of {values}.',
  },
  'check.option-former': {
    zh: '「选项」第{row}行：{option} 写的是以前的默认值 {former}；现在的默认值是 {value}，按它的结果为 {other}（现为 {now}）。如果这不是按主管部门的答复选定的，请核对。',
    en: 'Options row {row}: {option} states the former default {former}; the default is now {value}, by which the result is {other} (now {now}). Check it, unless it was chosen on an answer of the authority.',
  },
  'check.option-fixed': {
    zh: '「选项」第{row}行：{option} 目前只有一种读法 {used}，「{value}」未采用。请删除这一行。',
    en: 'Options row {row}: {option} has one reading so far, {used}; "{value}" is not used. Delete the row.',
  },
} as const;
