/** Sentences about open readings and the options table. */
export const READING_MESSAGES = {
  'check.reading': {
    zh: '「{question}」有不同读法：若选项 {option} 取 {value}，结果为 {other}（现为 {now}）。请先向主管部门确认口径。',
    en: '{question}: with the option {option} = {value} the result is {other} (now {now}). Ask the authority which reading holds.',
  },
  'check.reading-cycle': {
    zh: '「周期年度」有不同读法：若选项 {option} 取 {value}（上一自然年），结果为 {other}（现为 {now}）；{rows}。请先向主管部门确认口径。',
    en: 'The cycle year can be read differently: with {option} = {value} the result is {other} (now {now}); {rows}. Ask the authority which year is meant.',
  },
  'check.option-unknown': {
    zh: '「选项」第{row}行：没有名为「{option}」的选项，未采用。请改正名称，或删除这一行。',
    en: 'Options row {row}: there is no option "{option}"; ignored. Correct the name or delete the row.',
  },
  'check.option-value': {
    zh: '「选项」第{row}行：{option} 不能取「{value}」，现按 {used} 计算。请改填 {values}。',
    en: 'Options row {row}: {option} cannot be "{value}"; {used} is used. Write one of {values}.',
  },
  'check.option-fixed': {
    zh: '「选项」第{row}行：{option} 目前只有一种读法 {used}，「{value}」未采用。请删除这一行。',
    en: 'Options row {row}: {option} has one reading so far, {used}; "{value}" is not used. Delete the row.',
  },
} as const;
