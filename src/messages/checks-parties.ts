/** Sentences of the checks on related parties (关联方). `verdict` and `todo` are sentences of this list. */
export const PARTY_CHECK_MESSAGES = {
  'check.related-same': {
    zh: '{row}：供应商「{supplier}」就是申报单位本身（或同一法人的总公司、分公司），属关联方，未计入（{clause}；{basis}）。请核对信用代码，确属同一法人的移出申报。',
    en: '{row}: supplier "{supplier}" is the applicant itself (or a branch of the same legal person), a related party; left out ({clause}; {basis}). Check the credit code, and if it is right take the row out.',
  },
  'check.related-owned': {
    zh: '{row}：供应商「{supplier}」是申报单位的全资子公司（{path}；{figure}），{verdict}（{clause}；{basis}）。{todo}',
    en: '{row}: supplier "{supplier}" is wholly owned by the applicant ({path}; {figure}), {verdict} ({clause}; {basis}). {todo}',
  },
  'check.related-parent': {
    zh: '{row}：供应商「{supplier}」控制申报单位（{path}；{figure}），{verdict}（{clause}；{basis}）。{todo}',
    en: '{row}: supplier "{supplier}" controls the applicant ({path}; {figure}), {verdict} ({clause}; {basis}). {todo}',
  },
  'check.related-common': {
    zh: '{row}：供应商「{supplier}」与申报单位同为第三者控制（{path}；{figure}），{verdict}（{clause}；{basis}）。{todo}',
    en: '{row}: supplier "{supplier}" is under common control with the applicant ({path}; {figure}), {verdict} ({clause}; {basis}). {todo}',
  },
  'check.related-controlled': {
    zh: '{row}：供应商「{supplier}」由申报单位控股（{path}；{figure}），按选项 related.profile 的「{profile}」口径{verdict}（{clause}；{basis}）。{todo}',
    en: '{row}: supplier "{supplier}" is controlled by the applicant ({path}; {figure}), under option related.profile = {profile} {verdict} ({clause}; {basis}). {todo}',
  },
  'check.related-equity-in': {
    zh: '{row}：申报单位持有供应商「{supplier}」{limit} 以上股份（{path}；{figure}），按选项 related.profile 的「{profile}」口径{verdict}（{clause}；{basis}）。{todo}',
    en: '{row}: the applicant holds {limit} or more of supplier "{supplier}" ({path}; {figure}), under option related.profile = {profile} {verdict} ({clause}; {basis}). {todo}',
  },
  'check.related-equity-of': {
    zh: '{row}：供应商「{supplier}」持有申报单位 {limit} 以上股份（{path}；{figure}），按选项 related.profile 的「{profile}」口径{verdict}（{clause}；{basis}）。{todo}',
    en: '{row}: supplier "{supplier}" holds {limit} or more of the applicant ({path}; {figure}), under option related.profile = {profile} {verdict} ({clause}; {basis}). {todo}',
  },
  'check.related-holder': {
    zh: '{row}：同一股东持有供应商「{supplier}」和申报单位各 {limit} 以上股份（{path}；{figure}），按选项 related.profile 的「{profile}」口径{verdict}（{clause}；{basis}）。{todo}',
    en: '{row}: one holder has {limit} or more of both supplier "{supplier}" and the applicant ({path}; {figure}), under option related.profile = {profile} {verdict} ({clause}; {basis}). {todo}',
  },
  'check.related-joint': {
    zh: '{row}：供应商「{supplier}」与申报单位之间有各占一半或约定的共同控制（{path}；{figure}），{verdict}（{clause}；{basis}）。{todo}',
    en: '{row}: there is joint control (half each, or by agreement) between supplier "{supplier}" and the applicant ({path}; {figure}), {verdict} ({clause}; {basis}). {todo}',
  },
  'check.related-influence': {
    zh: '{row}：供应商「{supplier}」与申报单位一方对另一方或其上级有重大影响，即表决权 {limit} 以上或有约定（{path}；{figure}），{verdict}（{clause}；{basis}）。{todo}',
    en: '{row}: supplier "{supplier}" or the applicant has significant influence on the other or its parent, {limit} of the votes or by agreement ({path}; {figure}), {verdict} ({clause}; {basis}). {todo}',
  },
  'check.related-person': {
    zh: '{row}：供应商「{supplier}」与申报单位有相同的法定代表人、董事或高管（{path}），{verdict}（{clause}；{basis}）。{todo}',
    en: '{row}: supplier "{supplier}" and the applicant share a legal representative, director or manager ({path}), {verdict} ({clause}; {basis}). {todo}',
  },
  'check.related-person-holder': {
    zh: '{row}：供应商「{supplier}」与申报单位一方的任职人员是另一方的主要股东（{path}），{verdict}（{clause}；{basis}）。{todo}',
    en: '{row}: an officer of supplier "{supplier}" or the applicant is a main holder of the other ({path}), {verdict} ({clause}; {basis}). {todo}',
  },
  'check.related-family': {
    zh: '{row}：供应商「{supplier}」与申报单位的股东或任职人员有亲属关系（{path}），{verdict}（{clause}；{basis}）。{todo}',
    en: '{row}: holders or officers of supplier "{supplier}" and the applicant are family ({path}), {verdict} ({clause}; {basis}). {todo}',
  },
  'check.related-funding': {
    zh: '{row}：供应商「{supplier}」与申报单位之间有借款或担保（{path}），{verdict}（{clause}；{basis}）。请核对其占实收资本的比例，并在申报前向主管部门确认。',
    en: '{row}: there is a loan or guarantee between supplier "{supplier}" and the applicant ({path}), {verdict} ({clause}; {basis}). Check its size against paid-in capital and ask the authority before filing.',
  },
  'check.related-ended': {
    zh: '{row}：供应商「{supplier}」曾与申报单位关联（{class}：{path}），{until} 后、签订合同前已终止，不影响金额（{clause}；{basis}）。请留存变更证明。',
    en: '{row}: supplier "{supplier}" was related ({class}: {path}) until {until}, before signing; the amount stands ({clause}; {basis}). Keep evidence of the change.',
  },
  'check.related-state': {
    zh: '{row}：供应商「{supplier}」与申报单位仅同受国家控股（{path}），不因此构成关联（{clause}；{basis}）。请留存国资持股的证明。',
    en: '{row}: supplier "{supplier}" shares only the State as owner ({path}), which alone is no relation ({clause}; {basis}). Keep proof of the State\'s holdings.',
  },
  'check.not-screened': {
    zh: '{row}：供应商「{supplier}」在「股权」表没有股东记录，尚未核查是否为关联方，有风险（{clause}；{basis}）。请补充其股东，查到最终控制人。',
    en: '{row}: supplier "{supplier}" has no holders in the ownership table and is not screened, so it is at risk ({clause}; {basis}). Add its holders, up to who controls it.',
  },
  'check.partly-screened': {
    zh: '{row}：供应商「{supplier}」的股东只知道 {known}%，过半未知，尚不能确认是否为关联方，有风险（{clause}；{basis}）。请在「股权」表补齐其股东。',
    en: '{row}: only {known}% of the holders of supplier "{supplier}" are known, so it is not screened and at risk ({clause}; {basis}). Complete its holders in the ownership table.',
  },
  'check.related-out': { zh: '属关联方，未计入', en: 'a related party; left out' },
  'check.related-risk': {
    zh: '可能被认定为关联方，计入但有风险',
    en: 'which may count as related; counted, but at risk',
  },
  'check.related-note': { zh: '仅作提示，不影响金额', en: 'for information; the amount stands' },
  'check.related-todo-out': {
    zh: '请移出申报；如签订合同前关系已解除，请填写「终止日期」并附变更证明。',
    en: 'Take it out; if the relation ended before signing, enter its end date and attach proof.',
  },
  'check.related-todo-risk': {
    zh: '请备好股权结构和定价公允的说明，申报前向主管部门确认。',
    en: 'Prepare the ownership structure and proof of fair pricing, and ask the authority before filing.',
  },
  'check.related-todo-name': {
    zh: '只按姓名比对，请先核对是否同一人；确是的，申报前向主管部门确认。',
    en: 'Matched by name alone: check that it is the same person, and if so ask the authority before filing.',
  },
  'check.related-todo-note': { zh: '请留存说明备查。', en: 'Keep an explanation on file.' },
  'check.related-figure': {
    zh: '{holder}对{held}{control}，实际权益 {effective}，42号公告口径 {through}',
    en: '{holder} {control} {held}, effective interest {effective}, by SAT 42 {through}',
  },
  'check.related-figure-circle': {
    zh: '{figure}，相互持股成环',
    en: '{figure}, with holdings in a circle',
  },
  'check.related-controls': { zh: '控制', en: 'controls' },
  'check.related-controls-not': { zh: '不控制', en: 'does not control' },
  'check.related-not-counted': { zh: '不计', en: 'none' },
  'check.related-gaps': {
    zh: '关联方筛查还有未查到之处：{gaps}。请在「股权」表补齐后再核对（{clause}）。',
    en: 'The screening for related parties has gaps: {gaps}. Complete the ownership table and check again ({clause}).',
  },
  'check.gap-own': {
    zh: '申报单位自己的股东只知道 {known}%，不能排除同受第三者控制',
    en: "only {known}% of the applicant's own holders are known, so common control cannot be ruled out",
  },
  'check.gap-above': { zh: '{names}的股东未知', en: 'the holders of {names} are not known' },
  'check.gap-time': {
    zh: '{names}在签订至申报之间有一段时间股东未知',
    en: 'the holders of {names} are not known for part of the time from signing to filing',
  },
  'check.gap-word': {
    zh: '「股权」表第{row}行的关系类型「{word}」未能识别，只按比例看',
    en: 'the relation "{word}" in row {row} of the ownership table is not known to us; only its share is used',
  },
  'check.gap-more': { zh: '{names}等 {count} 家', en: '{names} and others ({count} in all)' },
} as const;
