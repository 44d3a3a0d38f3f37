/**
 * Sentences of the checks that reconcile invoices, payments and tax records with contracts (资金凭证).
 * {where} is "「发票」第3行 25440…", the row of a document; {row} the row of the contract.
 */
export const MONEY_CHECK_MESSAGES = {
  'evidence.header-claimable': { zh: '可申报（元）', en: 'Claimable (CNY)' },
  'evidence.header-evidenced': { zh: '凭证已登记（元）', en: 'Evidenced (CNY)' },
  'evidence.header-at-risk': { zh: '待补或有疑点（元）', en: 'At risk (CNY)' },
  'evidence.header-not-checked': { zh: '未核对（元）', en: 'Not checked (CNY)' },
  'evidence.header-why': { zh: '原因', en: 'Why' },
  'evidence.cap-full': {
    zh: '本行没有问题；但上限已由其他行用足，本行不再增加金额。',
    en: 'Nothing is wrong with this row; but other rows reach the cap, so that it adds nothing.',
  },
  'evidence.together': {
    zh: '本行凭证无缺；但其他行存在风险的部分若不被认可，合计不足费用门槛，本行的金额也会落空。',
    en: 'This row lacks nothing; but if what is at risk in other rows falls away, the rest is below the floor and this row brings nothing either.',
  },
  'check.contract-sum': {
    zh: '{row}：「{netColumn}」{net} 元按税率 {rate} 应为含税 {expected} 元，与「{grossColumn}」{gross} 元不符（{clause}）。请对照合同更正金额或税率。',
    en: '{row}: {netColumn} CNY {net} at {rate} makes CNY {expected} with tax, not the {gross} of {grossColumn} ({clause}). Correct the amounts or the rate from the contract.',
  },
  'check.contract-net-above': {
    zh: '{row}：「{netColumn}」{net} 元大于「{grossColumn}」{gross} 元，两栏可能填反（{clause}）。请对照合同更正。',
    en: '{row}: {netColumn} CNY {net} is above {grossColumn} CNY {gross}; the two may be swapped ({clause}). Correct them from the contract.',
  },
  'check.invoice-number-joined': {
    zh: '{where}：发票代码和号码连写在了一起（{clause}）。请分开填写：发票代码 {code}，发票号码 {own}。',
    en: '{where}: code and number are written as one ({clause}). Enter them apart: code {code}, number {own}.',
  },
  'check.invoice-number-year': {
    zh: '{where}：号码的前两位表示 {stated} 年，与开票日期 {date} 不符（{clause}）。请对照发票更正号码或日期。',
    en: '{where}: the first two digits of the number stand for {stated}, the invoice is dated {date} ({clause}). Correct the number or the date from the invoice.',
  },
  'check.invoice-number-damaged': {
    zh: '{where}：发票号码的末几位全是 0，像是被 Excel 当作数字截断（{clause}）。请把单元格设为文本后重新填写 20 位号码。',
    en: '{where}: the last digits of the number are all 0, as when Excel keeps a long number ({clause}). Set the cell to text and enter the 20 digits again.',
  },
  'check.invoice-code-missing': {
    zh: '{where}：8 位发票号码没有发票代码，无法查验（{clause}）。请补填 10 位或 12 位发票代码。',
    en: '{where}: the number of 8 digits has no invoice code, so it cannot be looked up ({clause}). Enter the code of 10 or 12 digits.',
  },
  'check.invoice-number-zeros': {
    zh: '{where}：发票号码少了开头的 0（{clause}）。请填写 {full}。',
    en: '{where}: the invoice number has lost its leading zeros ({clause}). Enter {full}.',
  },
  'check.invoice-number-form': {
    zh: '{where}：发票号码既不是 20 位数电票号码，也不是带发票代码的 8 位号码（{clause}）。请对照发票更正。',
    en: '{where}: the invoice number has neither 20 digits nor 8 with a code ({clause}). Correct it from the invoice.',
  },
  'check.invoice-impossible': {
    zh: '{where}：「{part}」{amount} 元与「{wholeColumn}」{whole} 元不可能同时成立，这张发票未计入（{clause}）。请对照发票更正。',
    en: '{where}: {part} CNY {amount} and {wholeColumn} CNY {whole} cannot both be right, so this invoice does not count ({clause}). Correct them from the invoice.',
  },
  'check.red-impossible': {
    zh: '{where}：「{part}」{amount} 元与「{wholeColumn}」{whole} 元不可能同时成立，这张红字发票冲减多少无法确定，{row}的金额存在风险（{clause}）。请对照发票更正。',
    en: '{where}: {part} CNY {amount} and {wholeColumn} CNY {whole} cannot both be right, so what this red letter takes back is not known; the money of {row} is at risk ({clause}). Correct them from the invoice.',
  },
  'check.invoice-repeated': {
    zh: '{where}：同一发票在合同 {contract} 中重复登记，只计一次（{clause}）。请删除重复的行。',
    en: '{where}: the same invoice is entered again under contract {contract} and counts once ({clause}). Delete the repeated row.',
  },
  'check.invoice-lines': {
    zh: '{where}：同一发票在合同 {contract} 中有 {count} 行，金额不同，都已计入，其中 {amount} 元存在风险（{clause}）。同一张发票的明细请并为一行、填写价税合计；多登记的请删除。',
    en: '{where}: the same invoice has {count} rows of different amounts under contract {contract}; all count, CNY {amount} of them at risk ({clause}). Put the lines of one invoice into one row with its total; delete what is too much.',
  },
  'check.red-lines': {
    zh: '{where}：同一红字发票在合同 {contract} 中有 {count} 行，金额不同，都已冲减，其中 {amount} 元可能是重复冲减（{clause}）。同一张红字发票的明细请并为一行、填写价税合计；多登记的请删除。',
    en: '{where}: the same red letter has {count} rows of different amounts under contract {contract}; all are taken off, CNY {amount} of them perhaps twice ({clause}). Put the lines of one red letter into one row with its total; delete what is too much.',
  },
  'check.invoice-twice': {
    zh: '{row}：同一发票 {number} 重复用于合同 {contracts}（{clause}）。请改正发票所属合同；确为一票分摊的，请在「分摊金额」列填写各合同的份额。',
    en: '{row}: the same invoice {number} is used for contracts {contracts} ({clause}). Correct its contract; if it is shared, enter each part in 分摊金额 (Allocated amount).',
  },
  'check.invoice-elsewhere': {
    zh: '{row}：同一发票 {number} 重复用于合同 {contracts}，只在 {kept} 计一次，本行少计 {amount} 元（{clause}）。请改正发票所属合同；确为一票分摊的，请在「分摊金额」列填写各合同的份额。',
    en: '{row}: the same invoice {number} is used for contracts {contracts}; it counts once, under {kept}, so this row has CNY {amount} less ({clause}). Correct its contract; if it is shared, enter each part in 分摊金额 (Allocated amount).',
  },
  'check.invoice-elsewhere-out': {
    zh: '{row}：同一发票 {number} 重复用于合同 {contracts}，只在 {kept} 计一次，本行没有其他发票，未计入（{clause}）。请改正发票所属合同；确为一票分摊的，请在「分摊金额」列填写各合同的份额。',
    en: '{row}: the same invoice {number} is used for contracts {contracts}; it counts once, under {kept}, and this row has no other: left out ({clause}). Correct its contract; if it is shared, enter each part in 分摊金额 (Allocated amount).',
  },
  'check.invoice-kept': {
    zh: '{row}：同一发票 {number} 重复用于合同 {contracts}，只在本行计一次，这 {amount} 元存在风险（{clause}）。请核实发票属于哪份合同，并从其他合同中删除。',
    en: '{row}: the same invoice {number} is used for contracts {contracts}; it counts once, here, and its CNY {amount} is at risk ({clause}). Find out which contract it belongs to and take it out of the others.',
  },
  'check.invoice-unclear': {
    zh: '{row}：同一发票 {number} 登记在合同 {contracts}，金额不同，分不清是分摊还是重复，本行的 {amount} 元存在风险（{clause}）。请在每行填写整张发票的价税合计，并在「分摊金额」列填写该合同的份额。',
    en: '{row}: the same invoice {number} is entered under contracts {contracts} with different amounts; it may be shared or entered twice, so CNY {amount} here is at risk ({clause}). Give every row the whole total, and the part of its contract in 分摊金额 (Allocated amount).',
  },
  'check.invoice-overallocated': {
    zh: '{row}：发票 {number} 分摊给合同 {contracts} 共 {total} 元，超过价税合计 {whole} 元，本行分摊 {claimed} 元只计 {granted} 元（{clause}）。请更正「分摊金额」。',
    en: '{row}: invoice {number} is allocated to contracts {contracts} with CNY {total} in all, above its total of {whole}; of the {claimed} here only {granted} counts ({clause}). Correct 分摊金额 (Allocated amount).',
  },
  'check.red-unlinked': {
    zh: '{where}：负数发票 {amount} 元没有填写「红冲发票号码」，看不出冲销哪张发票（{clause}）。请填写被冲销的蓝字发票号码。',
    en: '{where}: a negative invoice of CNY {amount} does not say which invoice it takes back ({clause}). Enter the number of that invoice as the reversed invoice.',
  },
  'check.red-unknown': {
    zh: '{where}：红字发票冲销 {reversed}，「发票」表里没有这张蓝字发票，涉及 {amount} 元（{clause}）。请补登蓝字发票，或更正「红冲发票号码」。',
    en: '{where}: the red letter takes back {reversed}, which is not in the invoices table; it is for CNY {amount} ({clause}). Enter that invoice, or correct the reversed number.',
  },
  'check.red-elsewhere': {
    zh: '{where}：红字发票登记在合同 {other}，冲销的发票 {reversed} 却属于合同 {contract}，已从后者扣除（{clause}）。请更正合同编号。',
    en: '{where}: the red letter is entered under contract {other}, the invoice {reversed} it takes back under {contract}, from which it is deducted ({clause}). Correct the contract number.',
  },
  'check.red-above': {
    zh: '{where}：冲销发票 {reversed} 的红字合计比蓝字金额多 {excess} 元（{clause}）。请对照发票更正金额或「红冲发票号码」。',
    en: '{where}: the red letters on invoice {reversed} are CNY {excess} more than the invoice itself ({clause}). Correct the amounts or the reversed number.',
  },
  'check.invoice-sum': {
    zh: '{where}：金额 {net} 元加税额 {tax} 元是 {sum} 元，不等于价税合计 {gross} 元（{clause}）。请对照发票更正。',
    en: '{where}: net CNY {net} and tax {tax} make {sum}, not the total of {gross} ({clause}). Correct them from the invoice.',
  },
  'check.invoice-rate': {
    zh: '{where}：税额与金额之比是 {rate}，合同税率是 {stated}（{clause}）。请核对发票和合同的税率，不一致的附说明。',
    en: '{where}: tax is {rate} of the net amount, the contract says {stated} ({clause}). Check the rate on the invoice and in the contract; explain a difference.',
  },
  'check.invoice-seller': {
    zh: '{where}：发票 {invoices} 的销售方「{found}」不是合同供应商「{expected}」，评审时可能不被认可（{clause}）。请核对供应商；确由他方开票的，说明原因并提供三方协议。',
    en: '{where}: the seller of invoice {invoices}, "{found}", is not the supplier of the contract, "{expected}"; a reviewer may not accept it ({clause}). Check the supplier; if another company did invoice, explain why and provide the three-party agreement.',
  },
  'check.invoice-seller-branch': {
    zh: '{where}：发票 {invoices} 的销售方「{found}」与合同供应商「{expected}」是总公司和分公司，不是同一登记主体，评审时可能不被认可（{clause}）。请提供授权或结算关系的证明。',
    en: '{where}: the seller of invoice {invoices}, "{found}", is another registered entity of the same legal person as the supplier "{expected}"; a reviewer may not accept it ({clause}). Provide its authorisation.',
  },
  'check.invoice-buyer': {
    zh: '{where}：发票 {invoices} 的购买方「{found}」不是申报单位「{expected}」，不能证明是本单位的费用，评审时可能不被认可（{clause}）。请核对抬头；确是开给他方的，不列入本次申报。',
    en: '{where}: the buyer on invoice {invoices}, "{found}", is not the applicant "{expected}", so it does not prove the applicant’s own fee and a reviewer may not accept it ({clause}). Check the name; leave out of this claim what was invoiced to another.',
  },
  'check.invoice-buyer-branch': {
    zh: '{where}：发票 {invoices} 的购买方「{found}」与申报单位「{expected}」是总公司和分公司，不是同一登记主体，评审时可能不被认可（{clause}）。请提供授权证明。',
    en: '{where}: the buyer on invoice {invoices}, "{found}", is another registered entity of the same legal person as the applicant "{expected}"; a reviewer may not accept it ({clause}). Provide an authorisation.',
  },
  'check.payment-repeated': {
    zh: '{where}：同一流水号的付款在合同 {contract} 中重复登记，只计一次（{clause}）。请删除重复的行。',
    en: '{where}: the same payment is entered again under contract {contract} and counts once ({clause}). Delete the repeated row.',
  },
  'check.payment-elsewhere': {
    zh: '{row}：同一笔付款（流水号 {number}）重复用于合同 {contracts}，只在 {kept} 计一次，本行少计 {amount} 元（{clause}）。请改正付款所属合同；一笔付款付多份合同的，请各填实付部分。',
    en: '{row}: the same payment (no. {number}) is used for contracts {contracts}; it counts once, under {kept}, so this row has CNY {amount} less ({clause}). Correct its contract; if it paid several, give each its part.',
  },
  'check.payment-elsewhere-out': {
    zh: '{row}：同一笔付款（流水号 {number}）重复用于合同 {contracts}，只在 {kept} 计一次，本行没有其他付款，未计入（{clause}）。请改正付款所属合同；一笔付款付多份合同的，请各填实付部分。',
    en: '{row}: the same payment (no. {number}) is used for contracts {contracts}; it counts once, under {kept}, and this row has no other: left out ({clause}). Correct its contract; if it paid several, give each its part.',
  },
  'check.payment-kept': {
    zh: '{row}：同一笔付款（流水号 {number}）重复用于合同 {contracts}，只在本行计一次，这 {amount} 元存在风险（{clause}）。请核实付的是哪份合同，并从其他合同中删除。',
    en: '{row}: the same payment (no. {number}) is used for contracts {contracts}; it counts once, here, and its CNY {amount} is at risk ({clause}). Find out which contract it paid and take it out of the others.',
  },
  'check.payment-parts': {
    zh: '{where}：同一流水号在合同 {contracts} 中有多笔不同的付款，合计 {total} 元（{clause}）。请对照回单：一笔付款分开登记的，核对合计；流水号填错的，请更正。',
    en: '{where}: its number stands for several different payments under contracts {contracts}, CNY {total} in all ({clause}). Compare the bank receipt: check the total if one payment is entered in parts, else correct the number.',
  },
  'check.payment-payer': {
    zh: '{where}：付款 {payments} 的付款方「{found}」不是申报单位「{expected}」，评审时可能不被认可（{clause}）。请核对付款方；确由他方代付的，提供代付协议。',
    en: '{where}: the payer of {payments}, "{found}", is not the applicant "{expected}"; a reviewer may not accept it ({clause}). Check the payer; if another did pay, provide the agreement for it.',
  },
  'check.payment-payee': {
    zh: '{where}：付款 {payments} 的收款方「{found}」不是合同供应商「{expected}」，也不是开票方，评审时可能不被认可（{clause}）。请核对收款方；付给第三方的，请提供委托收款协议。',
    en: '{where}: the payee of {payments}, "{found}", is neither the supplier "{expected}" nor the seller on its invoices; a reviewer may not accept it ({clause}). Check the payee; if a third party was paid, provide the agreement to collect.',
  },
  'check.payment-refund': {
    zh: '{where}：付款金额为负数，按退款扣除 {amount} 元（{clause}）。请说明退款原因；金额填反的，请更正。',
    en: '{where}: a negative payment, deducted as a refund of CNY {amount} ({clause}). Say why it came back, or correct the sign.',
  },
  'check.payment-amount-blank': {
    zh: '{where}：付款金额是空的，这笔付款未计入（{clause}）。请填写付款金额。',
    en: '{where}: the amount is blank, so this payment does not count ({clause}). Enter it.',
  },
  'check.tax-record-amount': {
    zh: '{where}：税票金额 {recorded} 元不等于发票 {invoice} 的税额 {tax} 元，供参考：增值税按月汇总申报，两者不必相等（{clause}）。请确认税票属于该发票。',
    en: '{where}: the tax record shows CNY {recorded}, invoice {invoice} has tax of {tax}; for information, as VAT is declared in sum by the month and the two need not agree ({clause}). Make sure that the record belongs to the invoice.',
  },
  'check.tax-record-void': {
    zh: '{where}：「{column}」为「{value}」，这张税票不能证明发票 {invoices} 的税款已缴，这些发票的金额存在风险（{clause}）。请换成有效的增值税税票；填错的，请更正。',
    en: '{where}: "{column}" is "{value}", so the record does not show that the tax of invoices {invoices} was paid; their money is at risk ({clause}). Enter a valid VAT record instead, or correct the cell if it is wrong.',
  },
  'check.tax-record-shared': {
    zh: '{where}：税票 {number} 同时对应发票 {cited}，其中 {invoices} 的金额存在风险（{clause}）。请为每张发票填写各自的税票；合并缴纳的，请附分票明细。',
    en: '{where}: tax record {number} is given for invoices {cited}; the money of {invoices} is at risk ({clause}). Give each invoice its own record, or add the breakdown of a joint payment.',
  },
  'check.remark-names': {
    zh: '备注写到合同编号 {contracts}，未据此归入。',
    en: 'Its remark mentions {contracts}, which is not relied on. ',
  },
  'check.remarks-name': {
    zh: '【】内是备注写到的合同编号，未据此归入。',
    en: 'In 【】 stand the contract numbers that its remark mentions; they are not relied on. ',
  },
  'check.invoice-no-contract': {
    zh: '{where}：没有填写合同编号，这张发票未计入任何合同（{clause}）。{hint}请填写合同编号；与本次申报无关的请删除。',
    en: '{where}: no contract number, so this invoice counts for no contract ({clause}). {hint}Enter it; delete an invoice that has nothing to do with the claim.',
  },
  'check.invoice-unknown-contract': {
    zh: '{where}：合同编号「{contract}」不在「合同」表里，这张发票未计入任何合同（{clause}）。请更正合同编号，或补登该合同；无关的请删除。',
    en: '{where}: contract "{contract}" is not in the contracts table, so this invoice counts for none ({clause}). Correct the number or enter the contract; delete what has nothing to do with the claim.',
  },
  'check.invoice-several-contracts': {
    zh: '{where}：「{contract}」是几份合同的编号，看不出各占多少，这张发票未计入任何合同（{clause}）。请按合同分行登记：每行写一个合同编号，在「分摊金额」填写属于该合同的金额。',
    en: '{where}: "{contract}" are the numbers of several contracts, and what is whose is not said, so this invoice counts for none ({clause}). Enter a row for each: one contract number, and in 分摊金额 the part that is its own.',
  },
  'check.invoices-several-contracts': {
    zh: '有 {count} 张发票在一格里写了几份合同的编号，看不出各占多少，未计入任何合同：{numbers}（{clause}）。请按合同分行登记：每行写一个合同编号，在「分摊金额」填写属于该合同的金额。',
    en: '{count} invoices name several contracts in one cell, and what is whose is not said, so they count for none: {numbers} ({clause}). Enter a row for each: one contract number, and in 分摊金额 the part that is its own.',
  },
  'check.payment-several-contracts': {
    zh: '{where}：「{contract}」是几份合同的编号，看不出各付多少，这笔付款未计入任何合同（{clause}）。请按合同分行登记：每行写一个合同编号和付给该合同的金额。',
    en: '{where}: "{contract}" are the numbers of several contracts, and what was paid for each is not said, so this payment counts for none ({clause}). Enter a row for each: one contract number, and what was paid for it.',
  },
  'check.payments-several-contracts': {
    zh: '有 {count} 笔付款在一格里写了几份合同的编号，看不出各付多少，未计入任何合同：{numbers}（{clause}）。请按合同分行登记：每行写一个合同编号和付给该合同的金额。',
    en: '{count} payments name several contracts in one cell, and what was paid for each is not said, so they count for none: {numbers} ({clause}). Enter a row for each: one contract number, and what was paid for it.',
  },
  'check.invoices-unmatched': {
    zh: '「发票」表有 {count} 张发票没有合同编号或编号不在「合同」表里，未计入任何合同：{numbers}（{clause}）。{hint}请更正合同编号；无关的请删除。',
    en: '{count} invoices name no contract of the contracts table and count for none: {numbers} ({clause}). {hint}Correct their contract numbers; delete what has nothing to do with the claim.',
  },
  'check.payment-no-contract': {
    zh: '{where}：没有填写合同编号，这笔付款未计入任何合同（{clause}）。{hint}请填写合同编号；与本次申报无关的请删除。',
    en: '{where}: no contract number, so this payment counts for no contract ({clause}). {hint}Enter it; delete a payment that has nothing to do with the claim.',
  },
  'check.payment-unknown-contract': {
    zh: '{where}：合同编号「{contract}」不在「合同」表里，这笔付款未计入任何合同（{clause}）。请更正合同编号，或补登该合同；无关的请删除。',
    en: '{where}: contract "{contract}" is not in the contracts table, so this payment counts for none ({clause}). Correct the number or enter the contract; delete what has nothing to do with the claim.',
  },
  'check.payments-unmatched': {
    zh: '「付款」表有 {count} 笔付款没有合同编号或编号不在「合同」表里，未计入任何合同：{numbers}（{clause}）。{hint}请更正合同编号；无关的请删除。',
    en: '{count} payments name no contract of the contracts table and count for none: {numbers} ({clause}). {hint}Correct their contract numbers; delete what has nothing to do with the claim.',
  },
  'check.tax-record-no-invoice': {
    zh: '{where}：没有填写发票号码，这张税票不对应任何发票（{clause}）。请填写发票号码。',
    en: '{where}: no invoice number, so this tax record stands for no invoice ({clause}). Enter it.',
  },
  'check.tax-record-unknown-invoice': {
    zh: '{where}：发票号码「{invoice}」不在「发票」表里，这张税票不对应任何发票（{clause}）。请更正发票号码，或补登该发票。',
    en: '{where}: invoice "{invoice}" is not in the invoices table, so this tax record stands for none ({clause}). Correct the number or enter the invoice.',
  },
  'check.tax-records-unmatched': {
    zh: '「税票」表有 {count} 张税票的发票号码为空或不在「发票」表里：{numbers}（{clause}）。请更正发票号码，或补登发票。',
    en: '{count} tax records name no invoice of the invoices table: {numbers} ({clause}). Correct the invoice numbers, or enter the invoices.',
  },
  'check.invoice-items': {
    zh: '{where}：发票明细中的「{items}」不是算力服务（{clause}）。请对照合同核对；不属算力服务的费用，不列入本次申报。',
    en: '{where}: "{items}" among the items of the invoice is no compute service ({clause}). Check it against the contract, and leave fees for anything but compute out of this claim.',
  },
  'check.invoice-items-share': {
    zh: '{where}：发票明细中的「{items}」不是算力服务，共 {amount} 元，占该发票 {percent}（{clause}）。请对照合同核对；不属算力服务的费用，不列入本次申报。',
    en: '{where}: "{items}" among the items of the invoice is no compute service, CNY {amount} or {percent} of it ({clause}). Check it against the contract, and leave fees for anything but compute out of this claim.',
  },
} as const;
