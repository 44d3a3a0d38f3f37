/** Sentences of the checks on dates and windows (日期). */
export const DATE_CHECK_MESSAGES = {
  // The day of filing.
  'check.filed-after-hour': {
    zh: '提交时间 {date} {time} 已过当日截止时刻 {closes}，逾期不予受理（{clause}）。请以系统记录的提交时间核对。',
    en: 'Submitted on {date} at {time}, after the window closed at {closes} that day ({clause}). Check it against the time on the platform.',
  },
  'check.filing-hour-unstated': {
    zh: '提交日期 {date} 是受理最后一天，当日 {closes} 截止（{clause}）。请在 {closes} 前提交，并在「提交日期」写上时刻。',
    en: 'Submission date {date} is the last day, which closes at {closes} ({clause}). File before {closes} and add the time to the submission date.',
  },
  'check.filed-late-hour': {
    zh: '提交时间 {date} {time} 已过最后一天的办公时间；指南没有写明截止时刻（{clause}）。请保留平台的提交记录，并向受理单位确认。',
    en: 'Submitted on the last day, {date}, at {time}, after office hours; the guide names no hour ({clause}). Keep the record of the platform and ask the office.',
  },
  'check.last-day-off': {
    zh: '提交日期 {date} 是受理最后一天，且为{day}，当日可能无人值守（{clause}）。请尽量在此前的工作日提交。',
    en: 'Submission date {date} is the last day and {day}, with nobody in the office ({clause}). File on a working day before it.',
  },
  'check.saturday': { zh: '星期六', en: 'a Saturday' },
  'check.sunday': { zh: '星期日', en: 'a Sunday' },
  'check.holiday': { zh: '法定节假日', en: 'a public holiday' },
  // The paper set.
  'check.paper-late': {
    zh: '「{column}」{paper} 晚于书面材料的最后期限 {deadline}（自 {approved} 起 {days} 个工作日），逾期视为放弃申请（{clause}）。请核对递交回执。',
    en: '{column} {paper} is after {deadline}, the last day for the paper set ({days} working days from {approved}); late means withdrawn ({clause}). Check the receipt.',
  },
  'check.paper-due': {
    zh: '审核于 {approved} 通过，书面材料最迟 {deadline} 递交（{days} 个工作日），逾期视为放弃申请（{clause}）。请递交后填写「{column}」。',
    en: 'Approved on {approved}: the paper set is due by {deadline} ({days} working days); late means withdrawn ({clause}). Hand it in and fill in {column}.',
  },
  'check.paper-unscheduled': {
    zh: '书面材料期限涉及 {year} 年，其放假安排尚未收录；按周一至周五推算为 {deadline}，现为 {paper}（{clause}）。请按国务院放假通知核对。',
    en: 'The paper deadline touches {year}, whose holidays are not in the data; counting Monday to Friday it is {deadline}, against {paper} ({clause}). Check the official calendar.',
  },
  'check.paper-order': {
    zh: '「{first}」{earlier} 早于「{second}」{later}，先后不合（{clause}）。请核对这两个日期。',
    en: '{first} {earlier} is before {second} {later}, which cannot be ({clause}). Check both dates.',
  },
  // Signing windows and batches.
  'check.signed-outside-all': {
    zh: '{row}：「{column}」{date} 不在任何一批服务机构的合同期间 {window} 内，未计入（{clause}）。请核对合同上的签字盖章日期。',
    en: '{row}: {column} {date} is outside the contract window of every batch ({window}); left out ({clause}). Check the signature dates on the contract.',
  },
  'check.signed-outside-doubt': {
    zh: '{row}：{why}，按较晚的第 {batch} 批计，「{column}」{date} 不在其合同期间 {window} 内，未计入（{clause}）。请对照合同和入库通知书核对服务项目；确为新增服务的，不列入本次申报。',
    en: '{row}: {why}, so the later batch {batch} applies, and {column} {date} is outside its window {window}; left out ({clause}). Check the item against the contract and the admission notice; if it is an added service, leave it out of this claim.',
  },
  'check.doubt-blank': {
    zh: '「{column}」未填，「{supplier}」有多条入库记录',
    en: '{column} is blank and "{supplier}" has several admissions',
  },
  'check.doubt-unmatched': {
    zh: '「{column}」中的「{items}」不在「{supplier}」已入库的服务项目（{admitted}）之内',
    en: '"{items}" in {column} is none of the items that "{supplier}" is admitted for ({admitted})',
  },
  'check.doubt-several': {
    zh: '「{supplier}」列在第 {batches} 批，名单没有分清',
    en: '"{supplier}" stands in batches {batches} without telling them apart',
  },
  'check.doubt-unsaid': {
    zh: '「{supplier}」的入库批次写的是「{said}」，没有写第几批',
    en: 'the batch of "{supplier}" reads "{said}" and names no batch',
  },
  'check.doubt-unclear': {
    zh: '「{supplier}」的入库批次写的是「{said}」，无法判断是否已入库、第几批',
    en: 'the batch of "{supplier}" reads "{said}", which tells neither whether it was admitted nor in which batch',
  },
  'check.batch-unclear': {
    zh: '{why}，暂按第 {batch} 批计。请按入库通知书填写批次；未入库的填“无”。',
    en: '{why}; batch {batch} is assumed. Enter the batch from the admission notice, or 无 if it was not admitted.',
  },
  'check.item-unmatched': {
    zh: '{row}：{why}，暂按第 {batch} 批计（{clause}）。新增服务内容须重新申请入库，请按入库通知书核对。',
    en: '{row}: {why}; batch {batch} is assumed ({clause}). An added item must be admitted anew: check the admission notice.',
  },
  'check.batch-several': {
    zh: '{row}：{why}，按选项取较早的第 {batch} 批；如按较晚的一批，合同须自 {date} 起签订（{clause}）。请按入库通知书确认批次。',
    en: '{row}: {why}; by option the earlier batch {batch} is taken, while the later one starts on {date} ({clause}). Confirm the batch from the admission notice.',
  },
  // Admissions.
  'check.tested-day': { zh: '「{column}」{date}', en: '{column} {date}' },
  'check.admission-expired': {
    zh: '{row}：供应商「{supplier}」的入库有效期 {period} 未覆盖{day}，未计入（{clause}，选项 admission.test）。请核对入库批准文件；另有许可证、龙岗服务基础和算力规模的，补登证明。',
    en: '{row}: the admission of "{supplier}" ({period}) does not cover {day}; left out ({clause}, option admission.test). Check the approval; where there are licence, Longgang basis and capacity, enter their proof.',
  },
  'check.admission-ends': {
    zh: '{row}：供应商「{supplier}」的入库有效期 {period} 未覆盖{day}，签订时已不是入库服务机构，未计入（{clause}）。请核对入库批准文件。',
    en: '{row}: the admission of "{supplier}" ({period}) does not cover {day}: it was no admitted provider when the contract was signed; left out ({clause}). Check the approval.',
  },
  'check.admission-short': {
    zh: '供应商「{supplier}」的入库有效期 {period} 未覆盖{day}，届时它可能已不是入库服务机构。请向供应商或市科技创新局确认。',
    en: 'The admission of "{supplier}" ({period}) does not cover {day}, when it may be an admitted provider no more. Ask the supplier or the bureau.',
  },
  'check.admission-partly': {
    zh: '供应商「{supplier}」的入库有效期 {period} 未覆盖{day}；资格按申报日判断，有效期以外的服务可能不被认可。请备好入库批准文件，并向主管部门确认。',
    en: 'The admission of "{supplier}" ({period}) does not cover {day}; its standing is judged on the day of the application, but service outside the validity may not be accepted. Have the approval at hand and ask the authority.',
  },
  'check.admitted-later': {
    zh: '{row}：{day} 早于供应商「{supplier}」的入库有效期 {period}（{clause}）。请核对认定日期，并向供应商取得入库批准文件。',
    en: '{row}: {day} is before the admission of "{supplier}" ({period}) ({clause}). Check the admission date and obtain the approval.',
  },
  'check.admitted-after-signing': {
    zh: '{row}：「{column}」{date} 早于供应商「{supplier}」的认定日期 {admitted}；资格按申报日判断，不影响金额（{clause}，选项 admission.test）。请备好入库批准文件。',
    en: '{row}: {column} {date} is before "{supplier}" was admitted on {admitted}; its standing is judged on the day of the application, so the amount stands ({clause}, option admission.test). Have the approval at hand.',
  },
  // Order of the dates of one contract.
  'check.service-reversed': {
    zh: '{row}：「{endColumn}」{end} 早于「{startColumn}」{start}，服务期不成立（{clause}）。请按合同更正。',
    en: '{row}: {endColumn} {end} is before {startColumn} {start}, so there is no service period ({clause}). Correct it from the contract.',
  },
  'check.signed-after-start': {
    zh: '{row}：「{column}」{date} 晚于「{startColumn}」{start}，属于先服务后签约（{clause}）。请核对日期；属实的，请说明先服务后签约的原因。',
    en: '{row}: {column} {date} is after {startColumn} {start}: the service began before the contract was signed ({clause}). Check the dates; if they are right, explain why the service came first.',
  },
  'check.signed-after-filing': {
    zh: '{row}：「{column}」{date} 晚于申报日 {submitted}，申报时合同尚未签订（{clause}）。请核对签订日期。',
    en: '{row}: {column} {date} is after the application on {submitted}: there was no contract yet ({clause}). Check the signing date.',
  },
  'check.signed-before-registered': {
    zh: '{row}：「{column}」{date} 早于申报单位的注册日期 {registered}，当时单位尚未成立（{clause}）。请核对两个日期。',
    en: '{row}: {column} {date} is before the applicant was registered on {registered} ({clause}). Check both dates.',
  },
  // Documents beside the contract.
  'check.invoice-before-signing': {
    zh: '{row}：发票 {documents} 早于合同签订日期 {signed}（{clause}）。请核对日期，或说明先开票的原因。',
    en: '{row}: invoice {documents} is dated before the contract was signed on {signed} ({clause}). Check the dates, or explain.',
  },
  'check.payment-before-signing': {
    zh: '{row}：付款 {documents} 早于合同签订日期 {signed}（{clause}）。请核对日期，或说明先付款的原因。',
    en: '{row}: payment {documents} was made before the contract was signed on {signed} ({clause}). Check the dates, or explain.',
  },
  'check.payment-before-invoice': {
    zh: '{row}：付款 {documents} 早于首张发票 {date}，属于预付（{clause}）。请备好合同中的预付条款。',
    en: '{row}: payment {documents} came before the first invoice of {date}, as an advance ({clause}). Have the clause on advances at hand.',
  },
  'check.invoice-after-filing': {
    zh: '{row}：发票 {documents} 晚于申报日 {submitted}，申报时不能作为凭证（{clause}）。请核对日期；未开具的，请从本次申报中去掉。',
    en: '{row}: invoice {documents} is dated after the application on {submitted} and is no evidence for it ({clause}). Check the date, or take it out of this claim.',
  },
  'check.payment-after-filing': {
    zh: '{row}：付款 {documents} 晚于申报日 {submitted}，申报时不能作为凭证（{clause}）。请核对日期；未支付的，请从本次申报中去掉。',
    en: '{row}: payment {documents} is dated after the application on {submitted} and is no evidence for it ({clause}). Check the date, or take it out of this claim.',
  },
  'check.invoice-long-before': {
    zh: '{row}：发票 {documents} 比「{column}」{start} 早半年以上（{clause}）。请核对日期，或说明提前开票的原因。',
    en: '{row}: invoice {documents} is more than half a year before {column} {start} ({clause}). Check the dates, or explain.',
  },
  'check.tax-record-before-invoice': {
    zh: '{row}：税票 {documents} 早于所对应的发票（{clause}）。请核对税票日期和所对应的发票号码。',
    en: '{row}: tax record {documents} is dated before its invoice ({clause}). Check its date and the invoice number it names.',
  },
  'check.tax-record-after-filing': {
    zh: '{row}：税票 {documents} 晚于提交日期 {submitted}，提交时还没有（{clause}）。请核对日期，或在取得后补充。',
    en: '{row}: tax record {documents} is dated after the submission on {submitted} and was not there yet ({clause}). Check the date, or supply it later.',
  },
  // Before the measures.
  'check.before-measures': {
    zh: '以下合同的服务（全部或部分）在《若干措施》{date} 施行之前：{rows}；指南按周期年度计算，仍予计入（{clause}）。请留意主管部门的口径。',
    en: 'The service of these contracts lies, wholly or partly, before the measures took effect on {date}: {rows}. The guide counts by cycle year, so they stay in ({clause}); watch for the authority’s view.',
  },
  'check.claimed-before': {
    zh: '{row}：周期年度中 {start} 至 {until} 的部分已在上一申报周期内，同一费用不得重复申报（{clause}）。请核对上一次申报的合同和金额，已申报的部分不列入本次。',
    en: '{row}: the days from {start} to {until} of the cycle year were in the cycle last claimed, and a fee may not be claimed twice ({clause}). Compare with what was claimed then, and leave that out.',
  },
  'check.cycle-gap': {
    zh: '上一申报周期截至 {until}，本周期年度自 {start} 起，中间 {days} 天的费用两期都不计（{clause}，选项 lg.cycle）。请向主管部门确认周期是否连续。',
    en: 'The cycle last claimed ended on {until} and this one starts on {start}: the {days} days between count in neither ({clause}, option lg.cycle). Ask the authority whether the cycles are continuous.',
  },
  'check.revised-measures': {
    zh: '提交日期 {date} 在 {from} 或以后，据报《若干措施》自该日起适用修订版，其文本未取得；金额仍按现有文件计算（{clause}）。请向主管部门取得现行文本，核对比例、门槛和限额。',
    en: 'Submitted on {date}: from {from} on a revised edition of the measures is reported to apply, and its text is not in hand; the amount is by the documents there are ({clause}). Obtain the text in force and compare rates, floors and caps.',
  },
  'check.year-before-measures': {
    zh: '{row}：「{column}」{year} 不在《若干措施》的有效期 {window} 内（{clause}）。请核对年度；属实的，请先向主管部门确认能否申报。',
    en: '{row}: {column} {year} is outside the validity of the measures, {window} ({clause}). Check the year, or ask the authority whether it may be claimed.',
  },
  // Firms about one year old.
  'check.young-anniversary': {
    zh: '注册日期 {registered} 到指南发布日 {published} 恰满一周年，按所选读法{answer}（{clause}，选项 sz.anniversaryDayCountsAs、sz.guidePublished）。请向主管部门确认。',
    en: 'From registration on {registered} to publication on {published} is exactly one year; as read, the firm is {answer} ({clause}, options sz.anniversaryDayCountsAs and sz.guidePublished). Ask the authority.',
  },
  'check.young-near': {
    zh: '注册日期 {registered} 距「未满一周年」的界限只差 {days} 天：以指南发布日 {published} 计，{answer}（{clause}，选项 sz.guidePublished）。请以营业执照和指南的正式发布日核对。',
    en: 'Registration on {registered} lies {days} day(s) from the one-year edge: with publication on {published} the firm is {answer} ({clause}, option sz.guidePublished). Check the licence and the official publication date.',
  },
  'check.young-yes': { zh: '未满一周年', en: 'under one year' },
  'check.young-no': { zh: '已满一周年', en: 'one year old' },
  // Cycle years.
  'check.service-beyond-cycle': {
    zh: '{row}：服务期全部在周期年度 {window} 之外（「{column}」{date}），未计入（{clause}）。请核对服务日期，或在相应年度申报。',
    en: '{row}: the whole service lies outside the cycle year {window} ({column} {date}); left out ({clause}). Check the dates, or claim it in its own year.',
  },
  'check.cycle-only': { zh: '只在 {window} 内的：{rows}', en: 'only inside {window}: {rows}' },
  'check.cycle-both': { zh: '{first}；{second}', en: '{first}; {second}' },
  // Months without a day.
  'check.month-settled': {
    zh: '{where}“{column}”的“{value}”只有年月；当月任何一天结果都相同，不影响金额，请补上日（{clause}）。',
    en: '{where}: "{value}" in column "{column}" names only a month; every day of it gives the same result, so the amount stands. Add the day ({clause}).',
  },
  'check.unreadable-harmless': {
    zh: '{problem}；不影响金额（{clause}）。',
    en: '{problem}; the amount does not depend on it ({clause}).',
  },
  // Models.
  'check.model-assessor': {
    zh: '的测评机构不具备等级保护测评服务认证',
    en: 'was assessed by an organisation without the MLPS assessment certificate',
  },
} as const;
