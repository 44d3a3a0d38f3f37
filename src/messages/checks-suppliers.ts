/** Sentences about suppliers: qualification, admission, models. */
export const SUPPLIER_CHECK_MESSAGES = {
  'check.supplier-unlisted': {
    zh: '{row}：供应商「{supplier}」不在「供应商」表中，无法证明其资格，未计入（{clause}）。请补充入库批次，或 IDC/ISP 许可证、龙岗服务基础与算力规模。',
    en: '{row}: supplier "{supplier}" is not in the suppliers table, so nothing shows that it qualifies; left out ({clause}). Add its admission, or licence, Longgang basis and capacity.',
  },
  'check.supplier-unqualified': {
    zh: '{row}：供应商「{supplier}」不是训力券入库机构，且{lacks}，未计入（{clause}）。请取得证明后补填「供应商」表，否则不申报该合同。',
    en: '{row}: supplier "{supplier}" is not an admitted provider, and {lacks}; left out ({clause}). Enter the proof in the suppliers table, or do not claim the contract.',
  },
  'check.lacks-licence': { zh: '没有 IDC/ISP 许可证', en: 'it has no IDC/ISP licence' },
  'check.lacks-licence-stated': {
    zh: '「IDC/ISP许可证」写的是「{value}」',
    en: 'its IDC/ISP licence reads "{value}"',
  },
  'check.licence-unclear': {
    zh: '供应商「{supplier}」的 IDC/ISP 许可证写的是「{value}」，无法判断是否持有。请填写许可证编号；没有的填“无”。',
    en: 'The IDC/ISP licence of "{supplier}" reads "{value}", which shows neither that it is held nor that it is not. Enter its number, or 无 if there is none.',
  },
  'check.licence-provincial': {
    zh: '供应商「{supplier}」的许可证「{value}」为省级核发，指南要求工信部颁发的 IDC/ISP 许可证。请核对发证机关；持有工信部许可证的改填其编号。',
    en: 'Licence "{value}" of "{supplier}" was issued by a province; the guide asks for the ministry’s IDC/ISP licence. Check the issuer, and enter the number of the ministry’s licence if there is one.',
  },
  'check.licence-other-service': {
    zh: '供应商「{supplier}」的许可证「{value}」不含第一类增值电信业务（B1），看不出 IDC 或 ISP。请按许可证所载业务种类核对。',
    en: 'Licence "{value}" of "{supplier}" names no service of the first kind (B1), so neither IDC nor ISP is shown. Check the services on the licence.',
  },
  'check.admission-unclear': {
    zh: '供应商「{supplier}」的入库批次写的是「{value}」，无法判断是否为训力券入库机构。请按入库通知书填写第几批；未入库的填“无”。',
    en: 'The batch of "{supplier}" reads "{value}", which does not tell whether it is an admitted provider. Enter the batch from the admission notice, or 无 if it was not admitted.',
  },
  'check.lacks-basis': { zh: '没有在龙岗区开展服务的基础', en: 'it has no Longgang service basis' },
  'check.lacks-capacity': { zh: '算力规模不足 {min}P', en: 'its capacity is below {min}P' },
  'check.lacks-one-row': { zh: '各项条件不在同一条记录中', en: 'no single record shows all conditions' },
  'check.basis-unproved': {
    zh: '{row}：入库机构「{supplier}」未见龙岗服务基础，指南二（二）要求具备（{clause}，选项 lg.basisForAdmitted）。请取得证明。',
    en: '{row}: no Longgang basis is shown for the admitted provider "{supplier}", which 二（二） asks for ({clause}, option lg.basisForAdmitted). Obtain proof.',
  },
  'check.model-unlisted': {
    zh: '{row}：模型供给方「{supplier}」不在「供应商」表中，无法证明模型已备案或通过测评，未计入（{clause}）。请补充模型备案号或等保测评。',
    en: '{row}: model supplier "{supplier}" is not in the suppliers table, so no filing or assessment is shown; left out ({clause}). Add one.',
  },
  'check.model-unqualified': {
    zh: '{row}：「{supplier}」的模型{fault}，未计入（{clause}）。请补充证明；没有的不列入本次申报。',
    en: '{row}: the model of "{supplier}" {fault}; left out ({clause}). Supply the proof; without it leave the contract out of this claim.',
  },
  'check.model-doubtful': {
    zh: '{row}：「{supplier}」的模型{fault}（{clause}）。请补充后再申报。',
    en: '{row}: the model of "{supplier}" {fault} ({clause}). Complete it before filing.',
  },
  'check.model-no-filing': {
    zh: '既无国家生成式人工智能服务备案号，也无三级及以上等保测评',
    en: 'has neither a national filing number nor an MLPS assessment at level 3 or above',
  },
  'check.model-registered-only': {
    zh: '只有登记或上线编号「{number}」；指南要求「备案」，是否包括登记没有写明，暂按不包括',
    en: 'has only a registration number ("{number}"); the guide asks for a filing and does not say whether a registration is one, here it is not',
  },
  'check.model-filing-denied': {
    zh: '备案号写的是「{number}」，尚未备案',
    en: 'has no filing: its number reads "{number}"',
  },
  'check.model-other-filing': {
    zh: '填写的「{number}」是算法、网站等的备案，不是生成式人工智能服务备案',
    en: 'shows "{number}", a filing of another kind than that of a generative AI service',
  },
  'check.model-filing-unclear': {
    zh: '备案号「{number}」无法识别，看不出是否为国家网信办的生成式人工智能服务备案',
    en: 'has a filing number that is not understood, "{number}"; it does not show the national filing',
  },
  'check.model-filed-late': {
    zh: '备案日期 {filed} 晚于 {by}',
    en: 'was filed on {filed}, after {by}',
  },
  'check.model-low-level': {
    zh: '等保级别为 {level} 级，低于 {min} 级',
    en: 'is assessed at level {level}, below {min}',
  },
  'check.model-assessed-late': {
    zh: '等保测评日期 {assessed} 晚于申报日 {submitted}',
    en: 'was assessed on {assessed}, after the application on {submitted}',
  },
  'check.model-assessment-old': {
    zh: '等保测评日期 {assessed} 早于申报日前一年（{earliest}）；指南没有写测评的有效期，三级系统通常每年测评一次',
    en: 'was assessed on {assessed}, more than a year before the application ({earliest}); the guide states no age, but systems of level 3 are assessed yearly',
  },
  'check.model-assessment-stale': {
    zh: '等保测评日期 {assessed} 早于 {earliest}，超过选项所定的月数',
    en: 'was assessed on {assessed}, before {earliest}: older than the option allows',
  },
  'check.provider-unadmitted': {
    zh: '{row}：供应商「{supplier}」不是训力券入库服务机构，未计入（{clause}）。请核对「供应商」表的入库批次。',
    en: '{row}: supplier "{supplier}" is not an admitted voucher provider; left out ({clause}). Check its batch in the suppliers table.',
  },
  'check.batch-unknown': {
    zh: '{row}：供应商「{supplier}」的入库批次「{batch}」没有公布合同期间，未计入（{clause}）。请核对「供应商」表的入库批次。',
    en: '{row}: batch "{batch}" of supplier "{supplier}" has no published contract window; left out ({clause}). Check it in the suppliers table.',
  },
} as const;
