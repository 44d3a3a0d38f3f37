/** What was not given: one sentence a column, whichever way it is not there. */
export const UNKNOWN_MESSAGES = {
  'unknown.column': {
    zh: '「{table}」没有{column}列（或整列未填），相关金额未核对。请补上这一列。',
    en: '{table} has no {column} column (or nothing in it): the money that rests on it is not checked. Add the column.',
  },
  'unknown.cells': {
    zh: '「{table}」有 {count} 行没有填{column}，相关金额未核对。请补填。',
    en: '{table}: {column} is blank in {count} row(s), whose money is not checked. Fill it in.',
  },
  'unknown.numbers': {
    zh: '「{table}」有 {count} 行没有填{column}，可能与任何一行对应或重复，全部金额未核对。请补填。',
    en: '{table}: {column} is blank in {count} row(s), which may belong to or repeat any other row, so nothing is checked. Fill it in.',
  },
  'unknown.cells-unclear': {
    zh: '「{table}」有 {count} 行的{column}没有填明，相关金额未核对。请填明。',
    en: '{table}: {column} does not say what is asked in {count} row(s), whose money is not checked. State it.',
  },
  'unknown.answer-unclear': {
    zh: '「申报单位」的{column}没有填明，该项条件未核对。请填明。',
    en: 'Applicant does not state {column} clearly: that condition is not checked. State it.',
  },
  'unknown.posts': {
    zh: '「任职」表没有{names}的人员，未核对其与申报单位是否有相同的法定代表人、董事或高管。请补充。',
    en: 'Roles has nobody of {names}: shared legal representatives, directors and managers are not checked. Add them.',
  },
  'unknown.own-posts': {
    zh: '「任职」表没有申报单位自己的人员，未核对双方是否有相同的法定代表人、董事或高管。请补充。',
    en: 'Roles has nobody of the applicant: shared legal representatives, directors and managers are not checked. Add them.',
  },
  'unknown.redemption-invoices': {
    zh: '兑现阶段：{count} 份合同没有登记发票，其金额未核对。请补登。',
    en: 'Redemption: {count} contract(s) have no invoice, so their money is not checked. Enter them.',
  },
  'unknown.redemption-payments': {
    zh: '兑现阶段：{count} 份合同没有登记付款，其金额未核对。请补登。',
    en: 'Redemption: {count} contract(s) have no payment, so their money is not checked. Enter them.',
  },
  'unknown.answer': {
    zh: '「申报单位」没有填{column}，该项条件未核对。请补填。',
    en: 'Applicant does not state {column}: that condition is not checked. Fill it in.',
  },
  'assume.rows': {
    zh: '{count} 行没有填「{column}」，按没有计算；如有，最多影响 {amount} 元。',
    en: '{column} is blank in {count} row(s) and counts as none; if there is any, up to CNY {amount} may change.',
  },
  'assume.term': {
    zh: '{count} 份合同的「{column}」从签订之日起算，按「签订日期」计算服务期间。',
    en: '{column} of {count} contract(s) counts from the signing: the service is taken to begin on the day of signing.',
  },
  'assume.applicant': {
    zh: '「申报单位」没有填「{column}」，按没有计算；如有，最多影响 {amount} 元。',
    en: 'Applicant does not state {column}, which counts as none; if there is any, up to CNY {amount} may change.',
  },
} as const;
