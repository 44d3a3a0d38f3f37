/** Sentences about the materials of an application (申报材料). {document} is one or several documents. */
export const MATERIAL_MESSAGES = {
  'check.material-missing': {
    zh: '「材料」表中没有「{document}」（{clause}）。请备齐后登记：{asked}。',
    en: 'The materials table does not have "{document}" ({clause}). Obtain it and enter it: {asked}.',
  },
  'check.material-absent': {
    zh: '{row}：「{column}」为「{value}」，「{document}」尚未齐备（{clause}）。请备齐后更正：{asked}。',
    en: '{row}: {column} is "{value}", so "{document}" is not there yet ({clause}). Obtain it, then correct the cell: {asked}.',
  },
  'check.material-blank': {
    zh: '{row}：「{column}」未填，「{document}」是否齐备无从得知（{clause}）。备齐后请填“齐备”：{asked}。',
    en: '{row}: {column} is blank, so "{document}" is not shown to be there ({clause}). Write 齐备 once it is: {asked}.',
  },
  'check.material-unclear': {
    zh: '{row}：「{column}」为「{value}」，看不出「{document}」是否齐备（{clause}）。请填“齐备”或“缺”。',
    en: '{row}: {column} "{value}" does not say whether "{document}" is there ({clause}). Write 齐备 or 缺.',
  },
  'check.material-contract': {
    zh: '{row}：「材料」表中没有该合同的「{document}」（{clause}）。请备齐后登记，「对象」填合同编号；在此之前该合同存在风险。',
    en: '{row}: the materials table does not have "{document}" of this contract ({clause}). Obtain and enter it with the contract number under 对象; until then the contract is at risk.',
  },
  'check.material-supplier': {
    zh: '供应商「{supplier}」：「材料」表中没有「{document}」（{clause}），涉及合同 {contracts}。请向供应商取得后登记，「对象」填供应商名称；在此之前这些合同存在风险。',
    en: 'Supplier "{supplier}": the materials table does not have "{document}" ({clause}); contracts {contracts}. Obtain it from the supplier and enter it with the name under 对象; until then they are at risk.',
  },
  'check.material-recommended': {
    zh: '建议另备「{document}」（{clause}）：清单没有列出，但审核会以此为证。',
    en: '"{document}" is worth having ({clause}): the list does not ask for it, but the review goes by it.',
  },
  'check.material-untracked': {
    zh: '「材料」表中没有「{programme}」的材料，是否齐备未核对（{clause}）。请按指南逐项登记。',
    en: 'The materials table has no row for "{programme}", so its materials are not checked ({clause}). Enter them one by one.',
  },
  'check.material-unstamped': {
    zh: '{row}：「{column}」为「{value}」，「{document}」须{seal}（{clause}）。请盖章后更正。',
    en: '{row}: {column} is "{value}", but "{document}" must bear {seal} ({clause}). Have it stamped, then correct the cell.',
  },
  'check.material-unstamped-blank': {
    zh: '{row}：「{column}」未填，是否已盖章不明（{clause}）。请核对后填“是”。',
    en: '{row}: {column} is blank, so the seal is not shown ({clause}). Look, then write 是.',
  },
  'check.material-unsigned': {
    zh: '{row}：「{column}」为「{value}」，「{document}」须{sign}（{clause}）。请签字后更正。',
    en: '{row}: {column} is "{value}", but "{document}" must bear {sign} ({clause}). Have it signed, then correct the cell.',
  },
  'check.material-unsigned-blank': {
    zh: '{row}：「{column}」未填，是否已签字不明（{clause}）。请核对后填“是”。',
    en: '{row}: {column} is blank, so the signature is not shown ({clause}). Look, then write 是.',
  },
  'check.material-kind': {
    zh: '{row}：「{given}」不能作为「{document}」：{why}（{clause}）。请换成要求的材料。',
    en: '{row}: "{given}" does not stand for "{document}": {why} ({clause}). Replace it with what is asked for.',
  },
  'check.material-form': {
    zh: '{row}：「{given}」不适用于本申报单位，须提交「{document}」（{clause}）。请更换。',
    en: '{row}: "{given}" is not for this applicant; "{document}" is asked for ({clause}). Replace it.',
  },
  'check.material-year': {
    zh: '{row}：「{given}」不是{wanted}的，须提交「{document}」（{clause}）。请更换为该期间的。',
    en: '{row}: "{given}" is not of {wanted}; "{document}" of that period is asked for ({clause}). Replace it.',
  },
  'check.shared-file': {
    zh: '{row}：「{column}」的「{file}」写给了几份合同（{contracts}），一个文件至多证明其中一份（{clause}）。请核对文件，各写各自的；确为同一份框架合同的，在备注写明。',
    en: '{row}: the file "{file}" in {column} is named for several contracts ({contracts}), of which it shows one at most ({clause}). Check the files and name each its own; say so in the note if it is one framework contract.',
  },
  'check.contract-states-not': {
    zh: '{row}：「{column}」为「否」，合同须写明{what}（{clause}）。请核对合同正文和附件；附件或已有的补充协议写明的，备好后更正；确未写明的，该合同存在风险，请先向主管部门确认。',
    en: '{row}: {column} is 否, but the contract must state {what} ({clause}). Check the contract and its annexes; where an annex or an existing supplement states it, have it at hand and correct the cell; otherwise the contract is at risk, so ask the authority first.',
  },
  'check.contract-note-lacks': {
    zh: '{row}：合同材料的备注为「{note}」，合同须写明{what}（{clause}）。请核对合同正文和附件；附件或已有的补充协议写明的，备好后更正；确未写明的，该合同存在风险，请先向主管部门确认。',
    en: '{row}: the note on the contract is "{note}", but the contract must state {what} ({clause}). Check the contract and its annexes; where an annex or an existing supplement states it, have it at hand and correct the cell; otherwise the contract is at risk, so ask the authority first.',
  },
  'check.redemption-missing': {
    zh: '{row}：兑现训力券须提交「{document}」（{clause}），「材料」表中没有齐备的。请备齐训练、推理基本情况和应用场景等证明后登记。',
    en: '{row}: redeeming the voucher asks for "{document}" ({clause}), and the materials table has none that is ready. Obtain it (what was trained or inferred, and for which use) and enter it.',
  },
  'check.unchecked-materials': {
    zh: '未提供「材料」表：未核对申报材料是否齐备、盖章和签字。',
    en: 'No materials table: whether the materials are there, stamped and signed is not checked.',
  },
  'material.no-list': {
    zh: '措施没有列出「{programme}」的申报材料，以届时的申报指南为准。',
    en: 'The measures list no materials for "{programme}"; the guide to come will.',
  },
  'material.either': { zh: '{a}或{b}', en: '{a} or {b}' },
  'material.seal-applicant': { zh: '加盖单位公章', en: "the applicant's seal" },
  'material.seal-cover': {
    zh: '封面加盖公章并盖骑缝章',
    en: "the applicant's seal on the cover and across the pages",
  },
  'material.seal-head-office': { zh: '加盖总公司公章', en: "the head office's seal" },
  'material.sign-legal-person': { zh: '机构法人签名', en: "the legal representative's signature" },
  'material.sign-holder': { zh: '本人签字', en: "the holder's signature" },
  'material.sign-page': { zh: '签字盖章页签字', en: 'the signature on the signature page' },
  'material.copies': { zh: '一式{count}份', en: '{count} copies' },
  'material.issued-by': { zh: '{issuer}出具', en: 'issued by {issuer}' },
  'material.recommended': { zh: '建议提供', en: 'recommended' },
  'material.if-branch': { zh: '分支机构申报时提供', en: 'if the applicant is a branch' },
  'material.if-public-institution': { zh: '事业单位提供', en: 'if it is a public institution' },
  'material.if-ethics-sensitive': {
    zh: '涉及科技伦理或科技安全时提供',
    en: 'if research ethics or safety is concerned',
  },
  'material.if-under-one-year': { zh: '注册未满一年时提供', en: 'if registered for less than a year' },
  'material.if-supplier-admitted': {
    zh: '供应商是训力券入库机构时提供',
    en: 'if the supplier is an admitted provider',
  },
  'material.if-supplier-not-admitted': {
    zh: '供应商不是训力券入库机构时提供',
    en: 'if the supplier is not an admitted provider',
  },
  'material.if-model-filed': { zh: '模型已备案时提供', en: 'if the model is filed' },
  'material.if-model-assessed': { zh: '模型经等保测评时提供', en: 'if the model is assessed' },
  'material.if-on-request': { zh: '实施部门要求时提供', en: 'if the authority asks for it' },
  'material.stage-application': { zh: '网上申报', en: 'online application' },
  'material.stage-paper': { zh: '书面递交', en: 'paper set' },
  'material.stage-redemption': { zh: '兑现', en: 'redemption' },
  'material.state-ready': { zh: '齐备', en: 'ready' },
  'material.state-recorded': { zh: '表中已登记', en: 'recorded in its table' },
  'material.state-unsigned': { zh: '未签字', en: 'not signed' },
  'material.state-unstamped': { zh: '未盖章', en: 'not stamped' },
  'material.state-unclear': { zh: '状态不明', en: 'unclear' },
  'material.state-refused': { zh: '不能代替', en: 'does not stand for it' },
  'material.state-misdated': { zh: '年度不符', en: 'of another year' },
  'material.state-missing': { zh: '缺', en: 'missing' },
  'material.state-not-applicable': { zh: '不适用', en: 'not applicable' },
  'material.state-unknown': { zh: '未登记', en: 'unknown' },
  'material.header-paper': { zh: '应备文件', en: 'Paper' },
  'material.header-unit': { zh: '属于', en: 'About' },
  'material.header-asked': { zh: '形式', en: 'Form' },
  'material.header-state': { zh: '现状', en: 'Standing' },
  'material.header-entered': { zh: '已填', en: 'Entered' },
  'material.header-clause': { zh: '出处', en: 'Where it stands' },
  'material.header-when': { zh: '何时', en: 'When' },
  'material.row-entered': { zh: '「材料」第{rows}行', en: 'materials row {rows}' },
} as const;
