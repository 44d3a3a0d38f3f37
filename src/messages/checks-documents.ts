/** Sentences about invoices, payments and tax records, and about tables that were not given. */
export const DOCUMENT_CHECK_MESSAGES = {
  'check.invoice-missing': {
    zh: '{row}：没有发票，未计入（{clause}）。请在「发票」表登记该合同的发票。',
    en: '{row}: no invoice; left out ({clause}). Enter its invoices in the invoices table.',
  },
  'check.invoice-all-outside': {
    zh: '{row}：发票 {invoices} 都不在{window}内，未计入（{clause}）。请核对开票日期，或在相应年度申报。',
    en: '{row}: none of the invoices {invoices} is inside {window}; left out ({clause}). Check the dates, or claim them in their own year.',
  },
  'check.invoice-outside': {
    zh: '{row}：发票 {invoices} 不在{window}内，只计其余发票（{clause}）。请在相应年度申报。',
    en: '{row}: invoices {invoices} are outside {window}; only the others count ({clause}). Claim them in their own year.',
  },
  'check.invoice-nothing-left': {
    zh: '{row}：发票冲红后没有余额，未计入（{clause}）。请核对红字发票。',
    en: '{row}: nothing is left after red-letter invoices; left out ({clause}). Check them.',
  },
  'check.invoiced-above': {
    zh: '{row}：已开票 {invoiced} 元，高于合同金额 {contract} 元，超出部分不计（{clause}）。已有补充协议的请另列一行。',
    en: '{row}: invoiced CNY {invoiced} is above the contract amount CNY {contract}; the excess does not count ({clause}). Enter an existing supplement as its own row.',
  },
  'check.invoiced-above-in-all': {
    zh: '{row}：连同周期年度以外的发票，已开票共 {invoiced} 元，高于合同金额 {contract} 元，超出的 {excess} 元存在风险（{clause}）。已有补充协议的请另列一行，否则请说明哪些发票属于合同以内。',
    en: '{row}: with the invoices outside the cycle year, CNY {invoiced} is invoiced, above the contract amount CNY {contract}; the excess of CNY {excess} is at risk ({clause}). Enter an existing supplement as its own row, or show which invoices are within the contract.',
  },
  'check.invoiced-below': {
    zh: '{row}：已开票 {invoiced} 元，低于合同金额 {contract} 元，只计已开票部分（{clause}）。如有遗漏请补登发票。',
    en: '{row}: invoiced CNY {invoiced} is below the contract amount CNY {contract}; only the invoiced part counts ({clause}). Enter any invoice left out.',
  },
  'check.payment-missing': {
    zh: '{row}：没有银行付款凭证，未计入（{clause}）。请在「付款」表登记。',
    en: '{row}: no bank payment; left out ({clause}). Enter it in the payments table.',
  },
  'check.redemption-stage': {
    zh: '按兑现阶段核对（选项 docs.stage）：金额以发票、付款和已完成算力服务的证明为据（{clause}）。',
    en: 'Checked for redemption (option docs.stage): the money rests on invoices, payments and proof that the service was completed ({clause}).',
  },
  'check.invoiced-below-voucher': {
    zh: '{row}：已开票 {invoiced} 元，低于合同金额减训力券后的 {due} 元，只计已开票部分（{clause}）。如有遗漏请补登发票。',
    en: '{row}: invoiced CNY {invoiced} is below the contract less the voucher, CNY {due}; only the invoiced part counts ({clause}). Enter any invoice left out.',
  },
  'check.paid-below-voucher': {
    zh: '{row}：已付款折合 {paid} 元，低于合同金额减训力券后的 {due} 元，只计已付部分（{clause}）。如有遗漏请补登付款。',
    en: '{row}: paid CNY {paid} (on the same tax basis) is below the contract less the voucher, CNY {due}; only the paid part counts ({clause}). Enter any payment left out.',
  },
  'check.payment-outside': {
    zh: '{row}：{window}内没有付款，未计入（{clause}）。请核对付款日期。',
    en: '{row}: no payment inside {window}; left out ({clause}). Check the payment dates.',
  },
  'check.payment-nothing-left': {
    zh: '{row}：付款扣除退款后没有余额，未计入（{clause}）。请核对「付款」表中的负数和空白金额。',
    en: '{row}: nothing is left of the payments after refunds; left out ({clause}). Check the negative and blank amounts in the payments table.',
  },
  'check.paid-above': {
    zh: '{row}：已付款共折合 {paid} 元，高于全部发票 {invoiced} 元（{clause}）。请补齐发票，没有发票的付款不计。',
    en: '{row}: all payments, CNY {paid} on the same tax basis, are above all invoices, CNY {invoiced} ({clause}). Obtain the missing invoices; payments without one do not count.',
  },
  'check.paid-below': {
    zh: '{row}：已付款折合 {paid} 元，低于已开票 {invoiced} 元，只计已付部分（{clause}）。如有遗漏请补登付款。',
    en: '{row}: paid CNY {paid} (on the same tax basis) is below the invoiced CNY {invoiced}; only the paid part counts ({clause}). Enter any payment left out.',
  },
  'check.tax-record-missing': {
    zh: '{row}：发票 {invoices} 没有对应税票（{clause}）。请在「税票」表登记，在此之前这些发票的金额存在风险。',
    en: '{row}: no tax record for invoice {invoices} ({clause}). Enter it in the tax-records table; until then the money of these invoices is at risk.',
  },
  'check.unchecked-suppliers': {
    zh: '未提供「供应商」表：未核对供应商资格、入库批次和模型备案。',
    en: 'No suppliers table: qualification, admission and model filing are not checked.',
  },
  'check.unchecked-ownership': {
    zh: '未提供「股权」表：未核查关联方。',
    en: 'No ownership table: related parties are not checked.',
  },
  'check.unchecked-roles': {
    zh: '未提供「任职」表：未核对双方是否有相同的法定代表人、董事或高管。',
    en: 'No roles table: shared legal representatives, directors and managers are not checked.',
  },
  'check.unchecked-applicant': {
    zh: '未提供「申报单位」表：未核对单位类型、行业代码、注册日期，关联方也无从比对。',
    en: 'No applicant table: type, industry and registration are not checked, nor can related parties be.',
  },
  'check.unchecked-invoices': {
    zh: '未提供「发票」表：未核对发票，按合同金额计。',
    en: 'No invoices table: invoices are not checked, contract amounts are used.',
  },
  'check.unchecked-payments': {
    zh: '未提供「付款」表：未核对付款。',
    en: 'No payments table: payments are not checked.',
  },
  'check.unchecked-tax-records': {
    zh: '未提供「税票」表：未核对对应税票。',
    en: 'No tax-records table: tax records are not checked.',
  },
  'check.unchecked-other': {
    zh: '未提供「{table}」表：相关内容未核对。',
    en: 'No {table} table: what it would show is not checked.',
  },
  'check.unchecked-plain': {
    zh: '只给了金额：未核对供应商、日期、用途和单据。',
    en: 'Plain amounts only: suppliers, dates, uses and documents are not checked.',
  },
} as const;
