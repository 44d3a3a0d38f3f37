/** Sentences about overrides, differences, deadlines and the plan of a register. */
export const PLAN_MESSAGES = {
  'override.unknown': {
    zh: '「政策参数」第{row}行：{programme} 没有参数「{parameter}」，未采用。请改用 {parameters} 之一。',
    en: 'Policy parameters row {row}: {programme} has no parameter "{parameter}"; ignored. Use one of {parameters}.',
  },
  'override.unreadable': {
    zh: '「政策参数」第{row}行：{parameter} 的值「{value}」读不懂，未采用，仍按政策文件计算。请改正，或删除这一行。',
    en: 'Policy parameters row {row}: the value "{value}" of {parameter} cannot be read; the document’s value stands. Correct it or delete the row.',
  },
  'override.applied': {
    zh: '按本工作簿的政策参数计算：{parameter} 由 {old} 改为 {value}（{basis}），不是政策文件的数值。',
    en: 'Computed with this workbook’s own value: {parameter} {value} instead of {old} ({basis}); not the document’s.',
  },
  'override.no-basis': { zh: '未写依据', en: 'no basis given' },
  'parameter.unverified': {
    zh: '沿用 {round} 的数值，最后核对于 {verified}；之后的年度尚无已核对的指南。',
    en: 'Value of {round}, last verified on {verified}; no later round has been verified.',
  },
  'diff.header-parameter': { zh: '参数', en: 'Parameter' },
  'diff.header-difference': { zh: '差额', en: 'Difference' },
  'diff.amount': { zh: '金额（元）', en: 'Amount (CNY)' },
  'diff.none': { zh: '两者的数值相同', en: 'The values are the same' },
  'diff.unknown-edition': {
    zh: '「{edition}」不是可比较的版本，可用：{editions}。',
    en: '"{edition}" is no edition to compare; use one of {editions}.',
  },
  'rows.header-row': { zh: '行', en: 'Row' },
  'rows.header-id': { zh: '编号', en: 'Number' },
  'rows.header-supplier': { zh: '供应商', en: 'Supplier' },
  'rows.header-base': { zh: '计入费用（元）', en: 'Fees counted (CNY)' },
  'rows.header-amount': { zh: '测算上限（元）', en: 'Ceiling (CNY)' },
  'rows.header-note': { zh: '说明', en: 'Note' },
  'rows.total': { zh: '合计', en: 'Total' },
  'check.header-severity': { zh: '级别', en: 'Severity' },
  'check.header-check': { zh: '检查', en: 'Check' },
  'check.header-message': { zh: '说明', en: 'What it says' },
  'check.header-clause': { zh: '依据', en: 'Clause' },
  'check.header-amount': { zh: '涉及金额（元）', en: 'Amount (CNY)' },
  'check.severity-block': { zh: '阻断', en: 'block' },
  'check.severity-warn': { zh: '风险', en: 'risk' },
  'check.severity-info': { zh: '提示', en: 'info' },
  'check.nothing-found': { zh: '没有发现问题', en: 'Nothing found' },
  'deadline.unscheduled': {
    zh: '{year} 年的放假安排尚未公布，无法确定；仅按周一至周五推算为 {date}。',
    en: 'No holiday schedule is published for {year}; by Monday to Friday alone it would be {date}.',
  },
  'deadline.bad-date': {
    zh: '日期「{date}」读不懂，请写成 2025-09-26。',
    en: 'Date "{date}" cannot be read; write it as 2025-09-26.',
  },
  'plan.header-use': { zh: '用于', en: 'Used for' },
  'plan.header-programme-amount': { zh: '{programme}（元）', en: '{programme} (CNY)' },
  'plan.none': { zh: '不申报', en: 'none' },
  'plan.total': { zh: '合计（测算上限）', en: 'Total (ceiling)' },
  'plan.exact': {
    zh: '已比较全部可行组合，结果为最优。',
    en: 'All lawful combinations were compared: this is the best.',
  },
  'plan.bounded': {
    zh: '组合过多，比较了 {count} 种后停止；这是已找到的最好方案，未证明最优，任何方案合计不超过 {ceiling} 元。',
    en: 'Stopped after {count} combinations: the best found so far, not proved the best; none gives more than CNY {ceiling}.',
  },
  'plan.suggested': { zh: '建议申报合计（测算上限）', en: 'Total to apply for (ceiling)' },
  'plan.low': { zh: '低限', en: 'Low case' },
  'plan.choice-unproved': {
    zh: '可由几项区级政策支持的事项较多，未能逐一比较全部分配：现行分配合计 {total} 元，任何分配都不会超过 {ceiling} 元，未证明最优（{clause}）。请在「申报项目」中为每份合同只写一项，即按所写的计算。',
    en: 'Many rows could be paid by several policies of the district, and not every way to lay them out was compared: this one gives CNY {total} in all, none gives more than CNY {ceiling}; it is not proved the best ({clause}). Name one programme for each contract in 申报项目, and it counts there.',
  },
  'plan.low-why': { zh: '低限怎么来的', en: 'How the low case comes about' },
  'plan.low-note': {
    zh: '尚无定论的口径各取合计最低的一种、一并采用时的合计。各项口径请先向主管部门确认。',
    en: 'The total with every open question read at its lowest, all at once. Ask the authority which readings hold.',
  },
  'plan.low-none': {
    zh: '各种口径都比较过，没有一种使合计更低。',
    en: 'Every reading was tried; none gives less.',
  },
  'plan.low-unknown': {
    zh: '各口径一并采用时资料不全，暂不能测算。',
    en: 'With all of them at once a cell is missing, so the amount cannot be told.',
  },
  'plan.low-partial': {
    zh: '合同超过 {rows} 行，只比较了影响较大的口径。',
    en: 'Of more than {rows} contracts only the readings that move most were tried.',
  },
  'plan.low-reading': {
    zh: '{question}：选项 {option} 取 {value}，仅此一项合计为 {total} 元',
    en: '{question}: with {option} = {value} alone the total is CNY {total}',
  },
  'plan.district-once': {
    zh: '同一合同在龙岗区只能申报一项，就高不就低（LG-M 八（十七））',
    en: 'one district programme for one contract, the higher one (LG-M 八（十七）)',
  },
  'plan.voucher-lowers': {
    zh: '申领训力券后龙岗区基数扣减 {amount} 元',
    en: 'the voucher lowers the district base by CNY {amount}',
  },
  'plan.cap-full': {
    zh: '{programme} 已达上限，此行不增加金额',
    en: '{programme} is at its cap; this row adds nothing',
  },
  'plan.double-funding': {
    zh: '若同时申报，其他财政资助将超过合同金额的一半，训力券不予资助（SZV 四（一）4）',
    en: 'claimed together, other public money would exceed half of the contract: no voucher (SZV 四（一）4)',
  },
  'plan.model-voucher': {
    zh: '市模型券（{count} 份合同）：五份文件没有规定，不测算金额；能否与调用模型扶持同时享受，请向主管部门确认',
    en: 'the city’s model voucher ({count} contracts): in none of the five documents, so no amount is computed; ask the authority whether it may stand beside the model-calling subsidy',
  },
  'plan.floor-missed': { zh: '{programme} 未达到门槛', en: '{programme}: below the floor' },
  'plan.unavailable': {
    zh: '{programme} 无法测算：{reason}',
    en: '{programme} cannot be computed: {reason}',
  },
} as const;
