/** Sentences about contracts as a ledger keeps them. */
export const LEDGER_CHECK_MESSAGES = {
  'check.contract-ended': {
    zh: '合同状态为“{status}”：终止、解除、作废或未生效的合同不计入（{clause}）。状态有误的请更正；终止前已履行的部分能否申报，请先向主管部门确认。',
    en: 'The contract is "{status}": one that was ended, rescinded, voided or never took effect does not count ({clause}). Correct the status if it is wrong; ask the authority about what was performed before the end.',
  },
  'check.contract-status-unclear': {
    zh: '合同状态“{status}”看不出合同是否有效，金额存疑（{clause}）。请写明是否有效，例如 执行中、已完成、已终止。',
    en: 'Status "{status}" does not say whether the contract holds, so its money is in doubt ({clause}). Write for example 执行中 (running), 已完成 (performed) or 已终止 (ended).',
  },
  'check.contract-frame': {
    zh: '{row}：「{column}」写的是「{nature}」，只定下框架或意向，不能证明已采购，金额存疑（{clause}）。请按已签订的订单或正式合同填写；确为正式合同的，更正该列。',
    en: '{row}: {column} says "{nature}", a frame or an intention that commits to no purchase, so its money is in doubt ({clause}). State the orders or contracts signed under it; correct the column if it is a contract of purchase.',
  },
  'check.contract-remark': {
    zh: '{row}：「{column}」写的是「{remark}」，合同金额或承担费用的一方可能另有不同，金额存疑（{clause}）。请核对合同，按实际由本单位承担的金额填写；备注已不适用的，请删去。',
    en: '{row}: {column} says "{remark}", so the money of the contract, or who bears it, may be another, and it is in doubt ({clause}). Check the contract and state what the applicant itself bears; delete the remark if it no longer applies.',
  },
  'check.contract-lessened': {
    zh: '{row}：{supplement} 的金额为负，可能减少了本合同的金额，金额存疑（{clause}）。请把本合同的金额改为减少后的金额，并删去负数行。',
    en: '{row}: the amount of {supplement} is negative and may lessen this contract, so its money is in doubt ({clause}). State the amount of this contract as lessened, and delete the negative row.',
  },
  'check.contract-buyer': {
    zh: '{row}：合同的采购方是「{buyer}」，不是申报单位「{own}」，不能证明是本单位的费用，评审时可能不被认可（{clause}）。请核对合同；由他方代签的，提供授权或结算关系的证明。',
    en: '{row}: the buyer of the contract is "{buyer}" and not the applicant "{own}", so it may not be the applicant\'s own fee ({clause}). Check the contract; if another signed for it, provide the authorisation.',
  },
  'check.contract-sale': {
    zh: '{row}：「{column}」写的是「{nature}」，像是本单位收款的合同，不能证明是本单位支出的费用，评审时可能不被认可（{clause}）。请核对合同；确为采购的，更正该列。',
    en: '{row}: {column} says "{nature}", which reads like a contract by which the applicant is paid, so it may not be its own fee ({clause}). Check the contract; correct the column if it is a purchase.',
  },
  'check.supplier-status': {
    zh: '{row}：供应商表中「{supplier}」的「{column}」写的是「{status}」，看不出资格仍然有效，金额存疑（{clause}）。请核对其认定和登记状态；仍有效的，把该列更正为 正常。',
    en: '{row}: in the suppliers table {column} of "{supplier}" says "{status}", which does not say that its standing is still valid, so the money is in doubt ({clause}). Check its admission and registration; if it stands, correct the column to 正常 (normal).',
  },
  'check.amount-tax-unsaid': {
    zh: '「{column}」没有写明是否含税，发票和付款也看不出，按含税计算：不含税 {net} 元（税率 {rate}）；如本身不含税，则为 {amount} 元（{clause}）。请在表头写明“含税”或“不含税”。',
    en: '"{column}" does not say whether tax is in it, nor do invoices and payments. It is taken with tax: CNY {net} net (rate {rate}); without tax it would be CNY {amount} ({clause}). Write 含税 or 不含税 in the header.',
  },
  'check.lines-unkeyed': {
    zh: '有 {count} 行没有合同编号和供应商，可能是上一份合同的续行（公式看不到合并单元格），也可能是另一份合同，无法判断（{clause}）。请逐行填写。',
    en: '{count} row(s) state neither contract number nor supplier: they may go on with the contract above (a formula does not see merged cells) or be others ({clause}). Fill them in line by line.',
  },
} as const;
