/** Sentences about open readings and the options table. */
export const READING_MESSAGES = {
  'check.reading': {
    zh: '条款有不同读法：若 {option} 取 {value}，结果为 {other}（现为 {now}）。',
    en: 'The clause can be read differently: with {option} = {value} the result is {other} (now {now}).',
  },
  'check.reading-cycle': {
    zh: '「周期年度」有不同读法：若 {option} 取 {value}（上一自然年），结果为 {other}（现为 {now}）；{rows}。请先向主管部门确认口径。',
    en: 'The cycle year can be read differently: with {option} = {value} the result is {other} (now {now}); {rows}. Ask the authority which year is meant.',
  },
  'check.option-unknown': {
    zh: '「选项」第{row}行：没有名为「{option}」的选项，未采用。',
    en: 'Options row {row}: there is no option "{option}"; ignored.',
  },
  'check.option-value': {
    zh: '「选项」第{row}行：{option} 不能取「{value}」，可取 {values}；现按 {used} 计算。',
    en: 'Options row {row}: {option} cannot be "{value}" (choose {values}); {used} is used.',
  },
  'check.option-fixed': {
    zh: '「选项」第{row}行：{option} 目前只有一种读法 {used}，「{value}」未采用。',
    en: 'Options row {row}: {option} has one reading so far, {used}; "{value}" is not used.',
  },
} as const;
