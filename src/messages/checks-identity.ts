/** Sentences of the checks on credit codes and names (主体身份). {where} is "「供应商」第3行 云帆算力". */
export const IDENTITY_MESSAGES = {
  'check.code-wrong': {
    zh: '{where}：「{column}」为「{code}」，{fault}{hint}{rows}（{clause}）。请对照营业执照更正。',
    en: '{where}: {column} "{code}" {fault}{hint}{rows} ({clause}). Correct it from the business licence.',
  },
  'check.code-rows': { zh: '；本表共 {rows} 行用到此代码', en: '; {rows} rows of this table have it' },
  'check.code-length': {
    zh: '共 {length} 位，而统一社会信用代码是 18 位',
    en: 'has {length} characters where a credit code has 18',
  },
  'check.code-letter': {
    zh: '第 {at} 位的「{characters}」不是信用代码会用的字符',
    en: 'has "{characters}" in place {at}, which no credit code uses',
  },
  'check.code-category': {
    zh: '前两位「{head}」不是登记机关和机构类别的代码',
    en: 'begins with "{head}", which stands for no registering authority and category',
  },
  'check.code-region': {
    zh: '第 {at} 位应为数字（第 3 至 8 位是行政区划）',
    en: 'must have a digit in place {at} (places 3 to 8 are the region)',
  },
  'check.code-organisation': {
    zh: '校验不通过，第 9 至 17 位中有误',
    en: 'fails its check: one of places 9 to 17 is wrong',
  },
  'check.code-check': { zh: '校验不通过', en: 'fails its check' },
  'check.code-tax-number': {
    zh: '是 {length} 位旧税号，不是 18 位的统一社会信用代码',
    en: 'is an old taxpayer number of {length} characters, not a credit code of 18',
  },
  'check.code-person': {
    zh: '是个人身份证号码，不是单位的信用代码',
    en: 'is a person’s identity number, not the credit code of a company',
  },
  'check.code-hint-last': {
    zh: '，最后一位应为 {to}（{correct}）',
    en: '; the last should be {to} ({correct})',
  },
  'check.code-hint-character': {
    zh: '，第 {at} 位可能应为 {to}（{correct}）',
    en: '; place {at} should probably be {to} ({correct})',
  },
  'check.code-hint-swap': {
    zh: '，第 {at}、{next} 位可能写反（{correct}）',
    en: '; places {at} and {next} are probably swapped ({correct})',
  },
  'check.code-hint-letter': {
    zh: '，可能是把数字写成了字母（{correct}）',
    en: '; letters were probably typed for digits ({correct})',
  },
  'check.code-hint-missing': {
    zh: '，可能漏了最后一位 {to}（{correct}）',
    en: '; the last, {to}, is probably missing ({correct})',
  },
  'check.code-hint-extra': {
    zh: '，第 {at} 位可能多写（{correct}）',
    en: '; place {at} is probably one too many ({correct})',
  },
  'check.code-two-names': {
    zh: '{where}：信用代码 {code} 的名称为「{name}」，而{other}中为「{otherName}」{more}，一个代码只属于一家单位（{clause}）。请对照营业执照更正；已更名的附变更证明。',
    en: '{where}: the company of credit code {code} is "{name}" here and "{otherName}" in {other}{more}; a code belongs to one company ({clause}). Correct one from the business licence, or attach proof of the change of name.',
  },
  'check.clash-more': { zh: '（另有 {count} 种写法）', en: ' (and {count} more elsewhere)' },
  'check.name-two-codes': {
    zh: '{where}：「{name}」的信用代码为 {code}，而{other}中为 {otherCode}{more}，一家单位只有一个代码（{clause}）。请对照营业执照更正。',
    en: '{where}: the credit code of "{name}" is {code} here and {otherCode} in {other}{more}; a company has one code ({clause}). Correct one from the business licence.',
  },
  'check.supplier-other-code': {
    zh: '{row}：供应商「{supplier}」的信用代码为 {code}，而「供应商」表中同名单位为 {otherCode}，不能认定为同一家，未计入（{clause}）。请对照营业执照更正。',
    en: '{row}: supplier "{supplier}" has credit code {code}, its namesake in the suppliers table {otherCode}, so it is not shown to be the same company; left out ({clause}). Correct one from the business licence.',
  },
  'check.similar-name': {
    zh: '{row}：「{table}」表中没有供应商「{supplier}」，但有名称相近的「{similar}」，是否同一家（{clause}）？请核对信用代码，同一家的请统一名称。',
    en: '{row}: the {table} table has no supplier "{supplier}" but the similar "{similar}": is it the same company ({clause})? Compare their credit codes, and write one name if it is.',
  },
  'check.branch-office': {
    zh: '{row}：合同的供应商是「{supplier}」，「供应商」表登记的是同一法人的「{listed}」，总公司与分公司的资质不能当然通用（{clause}）。请核对合同的签约方；确由该方签约的，须有主管部门认可的证明，没有的不列入本次申报。',
    en: '{row}: the contract is with "{supplier}", the suppliers table has "{listed}" of the same legal person; what a head office or a branch holds is not simply the other’s ({clause}). Check who signed; if it was that one, proof is needed that the authority accepts it, otherwise leave it out of this claim.',
  },
} as const;
