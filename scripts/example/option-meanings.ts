/** What each open reading asks and what each of its values does, in the words of a finance team; the default first. */
export const OPTION_MEANINGS: Readonly<Record<string, string>> = {
  'lg.cycle':
    '「申报指南发布前一周期年度」：rolling12 为发布前12个月，calendar 为上一自然年，continue 接着上一申报周期截止日，min 为前两者取低，custom(起,止) 为自定',
  'guide.published': '龙岗指南发布日；留空按受理首日',
  'amount.basis':
    '费用：excl 按不含税计，incl 按含税计，deductible 只扣除可抵扣的税额（普通发票按含税，见「发票票种」）',
  'lg.evidenceBasis':
    '龙岗「实际发生」的费用：min 为合同、发票、付款取低；invoiced 只看发票，paid 只看付款，delivered 只看实际发生费用，contract 只看合同',
  'lgm.completion':
    '「完成合同金额」：finishedOnly 只计期内完成的合同，performedPart 计期内履行的部分，signed 计期内签订的合同',
  'lg.dateTest':
    '周期年度内实际发生的费用：parts 取期内开票、期内付款、合同价按服务天数折算三者最小，accrual 只按服务天数，all 要求全部已知日期都在期内，service、invoice、payment 只看服务、发票、付款的日期',
  'lg.floorScope': '龙岗 50 万元门槛：enterprise 按企业合计，contract 按单份合同',
  'sz.floorScope': '训力券 50 万元门槛：demander 按需求方合计，contract 按单份合同',
  'lg.floorNet': '龙岗门槛的比较：true 按扣除训力券后的费用，false 按扣除前',
  'lg.baseNetOfVoucher': '龙岗基数：true 扣除已兑付的训力券，false 不扣',
  'voucher.basis': '训力券的扣减：same 从含税价中扣减后再换算为不含税，asTyped 按填写的数额直接扣减',
  round:
    '结果取整：fen-down 截到分，fen-half-up 四舍五入到分，yuan-down、hundred-down、wan-down 向下取到元、百元、万元',
  'lg.basisForAdmitted': '入库机构的龙岗服务基础：require 也须具备，waive 不要求',
  'lg.recognised': '「政府部门认可」：stic 只认训力券入库名单，anyGov 也认其他部门的认可',
  'admission.test':
    '入库资格须有效的日期：application 为申报日，signing 为签订日，service 为服务期间，all 为全部这些日期',
  'use.inference': '「推理」：verification 只认阶段性训练成果的验证性推理，all 认全部推理',
  'use.mixed': '混有不支持用途的合同：exclude 整份不计，split 视为合同已分列价款、该行照计但存疑',
  'related.profile':
    '「等关联关系」的范围：strict 控股子公司也不计、持股 25% 以上存疑，literal 只不计指南列举的三种、控股子公司存疑，tax25 持股 25% 以上也不计',
  'sz.doubleFunding':
    '50% 限额：gateOther 只比较其他财政资助，超过的不予资助；capTotal50、capTotalRate 把训力券补足到合同金额的 50%、抵扣比例为止；gateTotal 连同训力券超过的不予资助',
  'sz.otherCounts': '其他财政资助：received 只计已获得的，all 也计申请中的',
  'sz.guidePublished': '训力券指南发布日；留空按 2026-05-06',
  'sz.anniversaryDayCountsAs': '注册满一周年当天：full 算已满，young 算未满',
  'sz.carry': '上年度未兑现额度对本年度上限：consume 占用，add 增加，ignore 不影响',
  'sz.batchWhenUnknown': '服务项目对不上入库批次时：latest 取较晚的起始日，earliest 取较早的',
  'sz.overrun': '服务超过截止日的合同：reject 整份不计，prorata 计期内部分，allow 全额计',
  'sz.signBySubmission': '合同在提交日之后签订的：true 不计，false 照计',
  'sz.annualise': '跨年合同比较门槛：true 按年折算，false 按全额',
  'model.filingBy': '模型最迟的备案时间：serviceStart 为服务开始前，application 为申报前',
  'fund.proration': '假设当年资金按比例核减（如 80%）；只在测算说明中另列一行',
  'paper.startNextDay': '龙岗书面材料的 5 个工作日：true 自通知次日起算，false 自当日起算',
  'docs.stage':
    '申报进行到哪一步，按此列出应备材料：application 网上申报，paper 书面递交（龙岗），redemption 兑现（训力券）',
  'm08.floor': '智能产品「研发投入达到一定规模」的门槛（元），以主管部门公布的为准；未填无法计算',
  'm08.floorScope': '「研发投入达到一定规模」：firm 按企业全年合计，product 按每个产品',
  'm12.countInitial': '平台「不超过四次」：true 把认定支持算作一次，false 只算达成目标的次数',
  'm12.yearsFrom': '平台「不超过三年」：milestone 自首个里程碑起算，recognition 自首次支持（含认定）起算',
  'm13.cumulative': '园区集聚、集聚达到规模两档支持：false 取高者，true 可以叠加',
  'm13.tierScope': '园区集聚、集聚达到规模取高：operator 按运营机构每年，space 按每个产业空间',
  'model.registrationCounts': '登记、上线编号：false 不算备案，true 算备案',
  'mlps.maxAgeMonths': '等保测评：none 不限时间，12 等数字为申报前多少个月内有效',
};
