/** Sentences about records as they come: what of a list is no record, and what of a record is in doubt. */
export const RECORD_CHECK_MESSAGES = {
  'check.invoice-state': {
    zh: '{where}：发票 {invoices} 的状态是「{state}」，能否作凭证不明。请到电子税务局查验；已作废或红冲的，不列入本次申报。',
    en: '{where}: the status of invoice {invoices} is "{state}", so it may be no evidence. Look it up at the tax bureau; leave out one that is void or reversed.',
  },
  'check.invoice-risk-level': {
    zh: '{where}：发票 {invoices} 的风险等级是「{level}」，评审时可能不被认可。请向销售方和税务机关核实。',
    en: '{where}: the risk level of invoice {invoices} is "{level}"; a reviewer may not accept it. Ask the seller and the tax bureau.',
  },
  'check.invoice-no-invoice': {
    zh: '{where}：{invoices} 写的是「{kind}」，不是增值税发票，评审时可能不被认可。请换成增值税发票。',
    en: '{where}: {invoices} is a "{kind}" and no VAT invoice; a reviewer may not accept it. Enter the VAT invoice instead.',
  },
  'check.invoice-partly-reversed': {
    zh: '{where}：发票 {invoices} 已部分红冲，表里没有它的红字发票，剩多少不明。请补登红字发票。',
    en: '{where}: invoice {invoices} is reversed in part, and no red letter in the tables says what is left. Enter the red letter.',
  },
  'check.invoice-reversal': {
    zh: '{where}：发票 {invoices} 写有「{text}」，表里没有它的红字发票，剩多少不明。请补登红字发票；没有红冲过的，请更正这一格。',
    en: '{where}: invoice {invoices} says "{text}", and no red letter in the tables says what is left. Enter the red letter, or correct the cell if nothing was reversed.',
  },
  'check.invoice-lists-differ': {
    zh: '{where}：发票 {invoices} 在两张清单里价税合计不同，一处 {counted} 元，一处 {other} 元，按较小的计。请对照发票更正。',
    en: '{where}: two lists state different totals for invoice {invoices}, CNY {counted} and {other}; the lesser counts. Correct them from the invoice.',
  },
  'check.payment-direction': {
    zh: '{where}：付款 {payments} 看不出是付出还是收到。请补填借贷标志或收付方向，或把金额放到付款金额列。',
    en: '{where}: it cannot be told whether {payments} went out or came in. Say so in a column of direction, or enter the amount as the amount paid.',
  },
  'check.payment-method': {
    zh: '{where}：付款 {payments} 的付款方式是「{method}」，不是银行转账，可能没有银行付款凭证，评审时可能不被认可。请换成银行付款凭证；没有的，说明原因并提供结算证明。',
    en: '{where}: the way of payment of {payments} is "{method}" and not a bank transfer, so there may be no bank receipt. Provide the bank receipt, or explain and prove the settlement.',
  },
  'check.payment-purpose': {
    zh: '{where}：付款 {payments} 写的是「{purpose}」，不像这份合同的服务费用，评审时可能不被认可。请核对；确是或已转作服务费的，提供对账或结算证明。',
    en: '{where}: {payments} says "{purpose}", which does not read like a fee of this contract. Check it; if it is one, or was set off against one, provide the statement of account.',
  },
  'check.payment-state': {
    zh: '{where}：付款 {payments} 的状态是「{state}」，是否付成不明。请换成已入账的银行回单。',
    en: '{where}: the status of {payments} is "{state}", so it may not have been paid. Provide the bank receipt of the booking.',
  },
  'check.payment-amounts-differ': {
    zh: '{where}：付款 {payments} 两列的金额不同：{amounts} 元，按较小的计。请对照银行回单更正。',
    en: '{where}: two columns state different amounts for {payments}, CNY {amounts}; the lesser counts. Correct them from the bank receipt.',
  },
  'check.invoices-void': {
    zh: '{where}有 {count} 张发票已作废或已全额红冲，不计入：{numbers}。已由销售方重新开具的，请登记新的发票。',
    en: '{where}: {count} invoices are void or reversed in full and do not count: {numbers}. Where the seller has issued another instead, enter that one.',
  },
  'check.invoices-sold': {
    zh: '{where}有 {count} 张是本单位开给别人的销项发票，与本次申报无关，没有列入：{numbers}。',
    en: '{where}: {count} invoices were issued by the applicant itself and have nothing to do with the claim: {numbers}. They are left aside.',
  },
  'check.invoices-foreign': {
    zh: '{where}有 {count} 张发票不是人民币，没有换算，不计入：{numbers}。请填写人民币的发票金额。',
    en: '{where}: {count} invoices are not in CNY; they are not converted and do not count: {numbers}. Enter their amounts in CNY.',
  },
  'check.payments-undone': {
    zh: '{where}有 {count} 笔付款没有付成，或已退汇、冲账，不计入：{numbers}。',
    en: '{where}: {count} payments failed, were returned or taken back, and do not count: {numbers}.',
  },
  'check.payments-foreign': {
    zh: '{where}有 {count} 笔不是人民币，没有换算，不计入：{numbers}。请填写银行结算的人民币金额。',
    en: '{where}: {count} lines are not in CNY; they are not converted and do not count: {numbers}. Enter what the bank charged in CNY.',
  },
  'check.payments-aside': {
    zh: '{where}有 {received} 笔收款、{paid} 笔付给其他单位的款，对方都不是合同供应商，没有列入。',
    en: '{where}: {received} lines of money in and {paid} of money paid to others name no supplier of a contract and are left aside.',
  },
  'records.payments-booked': {
    zh: '{where}有 {count} 行是记入应付账款的账单，没有付钱，不算付款。已付的看借方或银行流水。',
    en: '{where}: {count} lines are bills entered among what is owed; no money was paid, so they are no payments. What was paid is on the debit side, or on the bank statement.',
  },
  'check.payments-undecided': {
    zh: '{where}像是银行流水，但分不清付出和收到，{count} 行都没有读作付款。请保留借方贷方两列、借贷标志或余额列后重新粘贴。',
    en: '{where} looks like a bank statement, but money out cannot be told from money in, so none of its {count} lines is read as a payment. Paste it with its debit and credit columns, a column of direction, or the balance.',
  },
  'check.holders-of-nobody': {
    zh: '{where}写的是股东或对外投资，但看不出是哪家公司的，{count} 行都没有读入。请在表上方写明公司全称，或补一列「被持股方」。',
    en: '{where} lists shareholders or holdings, but not of which company, so none of its {count} lines is read. Write the full name of the company above it, or add a column for the company held.',
  },
  'check.posts-of-nobody': {
    zh: '{where}写的是人员和职务，但看不出是哪家公司的，{count} 行都没有读入。请在表上方写明公司全称，或补一列「单位」。',
    en: '{where} lists people and their posts, but not of which company, so none of its {count} lines is read. Write the full name of the company above it, or add a column for the unit.',
  },
  'check.deductions-no-tax-records': {
    zh: '勾选清单有本次发票 {count} 张，没有当作税票：抵扣勾选能否作为「对应税票」，指南没有写明，口径待定。请向主管部门确认；认可的，请登记到「税票」。',
    en: 'The deduction list holds {count} of these invoices; it is not taken for tax records, as the guide does not say whether ticking them for deduction is the 对应税票 it asks for. Ask the authority; if so, enter them as tax records.',
  },
  'check.certificates-no-tax-records': {
    zh: '完税证明（{period}）按期间开具，不对应某张发票，没有当作税票；能否替代，指南没有写明，口径待定。请向主管部门确认。',
    en: 'The tax certificate ({period}) stands for a period and for no single invoice, so it is not taken for a tax record; whether it may replace one the guide does not say. Ask the authority.',
  },
} as const;
