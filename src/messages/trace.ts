/** Sentences about the steps of a calculation. */
export const TRACE_MESSAGES = {
  'trace.row': { zh: '第{row}行', en: 'Row {row}' },
  'trace.header-step': { zh: '步骤', en: 'Step' },
  'trace.header-base': { zh: '基数（元）', en: 'Base (CNY)' },
  'trace.header-rate': { zh: '比例', en: 'Rate' },
  'trace.header-limit': { zh: '门槛或上限（元）', en: 'Floor or cap (CNY)' },
  'trace.header-amount': { zh: '金额（元）', en: 'Amount (CNY)' },
  'trace.header-clause': { zh: '依据', en: 'Clause' },
  'trace.round': { zh: '{title}（{round}）', en: '{title} ({round})' },
  'trace.base': { zh: '计入费用合计，共 {count} 行', en: 'Fees counted, {count} rows' },
  'trace.placed-parts': {
    zh: '年度内实际发生的费用：每份合同取三者中最小的，期内开票、期内付款、合同价（减训力券）按服务天数落在期内的部分（首尾两日都算）；没有给出的一项不作限制',
    en: 'Fees incurred in the year: of each contract the least of what was invoiced inside, what was paid inside, and the price (less a voucher) by the days of service inside, both ends counted; a measure that is not given does not bind',
  },
  'trace.placed-accrual': {
    zh: '年度内实际发生的费用：每份合同按服务天数落在期内的部分计，以申报日前已开票、已付款的为限',
    en: 'Fees incurred in the year: of each contract the part by the days of service inside, as far as it was invoiced and paid by the application',
  },
  'trace.no-rows': { zh: '没有可计入的行', en: 'No row can be counted' },
  'trace.floor-met': {
    zh: '费用 {base} 元达到门槛 {floor} 元（含）',
    en: 'Fees of CNY {base} reach the floor of CNY {floor} (inclusive)',
  },
  'trace.floor-missed': {
    zh: '费用 {base} 元未达到门槛 {floor} 元（含），不予支持',
    en: 'Fees of CNY {base} are below the floor of CNY {floor} (inclusive): no support',
  },
  'trace.rate': { zh: '按 {rate}% 计', en: 'At {rate} %' },
  'trace.contract-rate': {
    zh: '{contract}：不超过合同金额的 {rate}%',
    en: '{contract}: not more than {rate} % of the contract',
  },
  'trace.cap-binds': { zh: '超过上限，按 {cap} 元封顶', en: 'Capped at CNY {cap}' },
  'trace.cap-free': { zh: '未超过上限 {cap} 元', en: 'Within the cap of CNY {cap}' },
  'trace.carry-consume': {
    zh: '上年度未兑现额度 {unredeemed} 元占用本年度上限 {cap} 元',
    en: 'Last year’s unredeemed CNY {unredeemed} uses up part of the cap of CNY {cap}',
  },
  'trace.carry-add': {
    zh: '上年度未兑现额度 {unredeemed} 元加在本年度上限 {cap} 元之上',
    en: 'Last year’s unredeemed CNY {unredeemed} is added to the cap of CNY {cap}',
  },
  'trace.carry-ignore': {
    zh: '上年度未兑现额度 {unredeemed} 元不影响本年度上限 {cap} 元',
    en: 'Last year’s unredeemed CNY {unredeemed} leaves the cap of CNY {cap} as it is',
  },
  'trace.beyond-sums': {
    zh: '各行金额加起来超过 40 万亿元，无法计算。请核对金额最大的几行：{rows}。',
    en: 'The rows come to more than CNY 40 trillion, which cannot be worked out. Check the largest of them: {rows}.',
  },
  'trace.rounding': { zh: '取整（{reading}）', en: 'Rounded ({reading})' },
  'trace.result': { zh: '测算上限', en: 'Ceiling' },
  'trace.prorated': {
    zh: '若当年按 {percent}% 比例核减后发放',
    en: 'If the year is paid at {percent} % pro rata',
  },
  'trace.evidenced': { zh: '其中凭证已登记', en: 'Evidenced' },
  'trace.at-risk': { zh: '其中待补或有疑点', en: 'At risk' },
  'trace.not-checked': { zh: '其中未核对', en: 'Not checked' },
  'trace.rows-elsewhere': {
    zh: '另有 {count} 行不申报本项目',
    en: '{count} more rows are not meant for this programme',
  },
  'trace.readings': { zh: '采用的读法：{readings}', en: 'Readings taken: {readings}' },
  'trace.default': {
    zh: '{question}：按默认 {option}={value}，{reason}',
    en: '{question}: {option}={value} by default, for {reason}',
  },
  'trace.ceiling': {
    zh: '结果是测算上限，不是应得金额：受财政资金总额控制（LG-M 八（十八）；SZV 三（一）1），以主管部门审核为准。',
    en: 'The result is a ceiling, not an entitlement: totals are controlled (LG-M 八（十八）; SZV 三（一）1) and the authority decides.',
  },
  'trace.outcome-amount': { zh: '{amount} 元', en: 'CNY {amount}' },
  'trace.outcome-incomplete': { zh: '缺资料，无法计算', en: 'incomplete' },
  'trace.outcome-ineligible': { zh: '不予支持（0 元）', en: 'no support (CNY 0)' },
  'trace.outcome-outside': { zh: '不在受理期', en: 'outside the filing window' },
} as const;
