/** Sentences about the admission of voucher providers. */
export const PROVIDER_MESSAGES = {
  'provider.header-name': { zh: '名称', en: 'Name' },
  'provider.header-conclusion': { zh: '结论', en: 'Conclusion' },
  'provider.header-reasons': { zh: '原因', en: 'Reasons' },
  'provider.meets': { zh: '符合', en: 'meets the conditions' },
  'provider.fails': { zh: '不符合', en: 'does not meet the conditions' },
  'provider.incomplete': { zh: '资料不全', en: 'incomplete' },
  'provider.all-met': {
    zh: '各项条件均已满足，最终以主管部门审定为准（{clause}）',
    en: 'All conditions are met; the authority decides ({clause})',
  },
  'provider.unmet': {
    zh: '「{column}」为「{value}」：{requires}（{clause}）',
    en: '{column} is "{value}": {requires} ({clause})',
  },
  'provider.below': {
    zh: '「{column}」为 {value}P，不足 {min}P：{requires}（{clause}）',
    en: '{column} is {value}P, below {min}P: {requires} ({clause})',
  },
  'provider.blank': {
    zh: '「{column}」未填：{requires}（{clause}）',
    en: '{column} is blank: {requires} ({clause})',
  },
  'provider.unclear': {
    zh: '「{column}」为「{value}」，无法判断是否符合：{requires}（{clause}）',
    en: '{column} is "{value}", which does not show whether it is met: {requires} ({clause})',
  },
  'provider.filed-outside': {
    zh: '提交日期 {date} 不在受理期 {start} 至 {end} 内（{clause}）',
    en: 'submitted on {date}, outside the window {start} to {end} ({clause})',
  },
  'provider.unreadable': {
    zh: '{problem}（{clause}）',
    en: '{problem} ({clause})',
  },
} as const;
