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
    zh: '{row}：供应商「{supplier}」与申报单位一方对另一方或其控股股东有重大影响，即表决权 {limit} 以上或有约定（{path}；{figure}），{verdict}（{clause}；{basis}）。{todo}',
    en: '{row}: supplier "{supplier}" or the applicant has significant influence on the other or its controlling shareholder, {limit} of the votes or by agreement ({path}; {figure}), {verdict} ({clause}; {basis}). {todo}',
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
    zh: '{row}：供应商「{supplier}」的股东及其持股比例没有写明，尚未核查是否为关联方，有风险（{clause}；{basis}）。请在「股权」表补充，穿透至实际控制人。',
    en: '{row}: supplier "{supplier}" has no holders with their shares in the ownership table and is not screened, so it is at risk ({clause}; {basis}). Add its holders, up to who controls it.',
  },
  'check.partly-screened': {
    zh: '{row}：供应商「{supplier}」已登记股东持股合计仅 {known}%，尚不能确认是否为关联方，有风险（{clause}；{basis}）。请在「股权」表补齐其股东，穿透至实际控制人。',
    en: '{row}: only {known}% of the holders of supplier "{supplier}" are known, so it is not screened and at risk ({clause}; {basis}). Complete its holders in the ownership table.',
  },
  'check.related-lapsed': {
    zh: '{row}：供应商「{supplier}」{days} 的股东没有记录，签订至申报期间不能排除关联，有风险（{clause}；{basis}）。请在「股权」表补上这段时间的股东，穿透至实际控制人。',
    en: '{row}: the holders of supplier "{supplier}" are not known {days}, so a relation between signing and filing cannot be ruled out: at risk ({clause}; {basis}). Add them to the ownership table, up to who controls it.',
  },
  'check.related-open': {
    zh: '{row}：供应商「{supplier}」是否为关联方尚不能确定（{facts}{may}），有风险（{clause}；{basis}）。请补齐或更正后再核对。',
    en: '{row}: whether supplier "{supplier}" is a related party is open ({facts}{may}), so it is at risk ({clause}; {basis}). Complete or correct it and check again.',
  },
  'check.open-may': { zh: '；可能是{kinds}：{path}', en: '; it may be {kinds}: {path}' },
  'check.open-may-persons': { zh: '；可能是{kinds}', en: '; it may be {kinds}' },
  'check.open-kinds': { zh: '{first}、{rest}', en: '{first}, {rest}' },
  'check.open-share': {
    zh: '「{table}」第{rows}行没有写明「{holder}」对「{held}」的持股比例',
    en: '{table} row {rows} does not say how much "{holder}" holds of "{held}"',
  },
  'check.open-band': {
    zh: '「{table}」第{rows}行「{holder}」对「{held}」的持股比例只知道在 {lower}% 至 {upper}% 之间',
    en: '{table} row {rows} says only that "{holder}" holds {lower}% to {upper}% of "{held}"',
  },
  'check.open-above': {
    zh: '「{table}」第{rows}行「{holder}」对「{held}」的持股比例只知道超过 {lower}%、不超过 {upper}%',
    en: '{table} row {rows} says only that "{holder}" holds more than {lower}% and up to {upper}% of "{held}"',
  },
  'check.open-holder': { zh: '「{table}」第{rows}行没有填持股方', en: '{table} row {rows} names no holder' },
  'check.open-held': {
    zh: '「{table}」第{rows}行没有填被持股方',
    en: '{table} row {rows} names no company held',
  },
  'check.open-partner': {
    zh: '「{table}」第{rows}行「{holder}」是「{held}」的{word}，没有写明由谁控制',
    en: '{table} row {rows}: "{holder}" is {word} of "{held}", and who controls it is not said',
  },
  'check.open-nominee': {
    zh: '「{table}」第{rows}行写明「{holder}」代持，没有写明替谁持有',
    en: '{table} row {rows} says that "{holder}" holds for another, not for whom',
  },
  'check.open-swayed': {
    zh: '「{table}」第{rows}行写的是“{word}”，这部分股权由谁持有或支配还不清楚，请每个持有人、每项关系各填一行',
    en: '{table} row {rows} says "{word}", so who holds or commands these shares is not clear; enter a row for each holder and each relation',
  },
  'check.open-kin': {
    zh: '「{table}」第{rows}行写明「{holder}」与「{held}」是{word}，没有写明如何关联',
    en: '{table} row {rows} says that "{holder}" and "{held}" are {word}, not how',
  },
  'check.open-word': {
    zh: '「{table}」第{rows}行的关系类型「{word}」未能识别',
    en: '{table} row {rows}: the relation "{word}" is not known to us',
  },
  'check.open-names': {
    zh: '有名称对应几个代码，或只写了名称、代码之一，分不清是不是同一方',
    en: 'a name has several codes, or only a name or a code is given, so that who is who is not clear',
  },
  'check.open-person': { zh: '「{table}」第{rows}行没有填人员', en: '{table} row {rows} names no person' },
  'check.open-unit': { zh: '「{table}」第{rows}行没有填单位', en: '{table} row {rows} names no unit' },
  'check.open-title': { zh: '「{table}」第{rows}行没有填职务', en: '{table} row {rows} gives no title' },
  'check.open-over': {
    zh: '「{held}」的股东持股合计 {lower}%（「{table}」第{rows}行），超过 100%，互相矛盾',
    en: 'the holders of "{held}" add up to {lower}% ({table} row {rows}), more than there is',
  },
  'check.open-table-ownership': { zh: '股权', en: 'Ownership' },
  'check.open-table-roles': { zh: '任职', en: 'Roles' },
  'check.related-own-none': {
    zh: '「股权」表没有写明申报单位自己的股东及其持股比例，不能排除 {count} 行的供应商与申报单位同受控制，有风险（{clause}；{basis}）。请补充，穿透至实际控制人。',
    en: 'The ownership table has no holders of the applicant itself with their shares, so common control with the suppliers of {count} row(s) cannot be ruled out: at risk ({clause}; {basis}). Add them, up to who controls it.',
  },
  'check.related-own-partly': {
    zh: '申报单位已登记股东持股合计仅 {known}%，不能排除 {count} 行的供应商与申报单位同受控制，有风险（{clause}；{basis}）。请在「股权」表补齐，穿透至实际控制人。',
    en: 'Only {known}% of the holders of the applicant are known, so common control with the suppliers of {count} row(s) cannot be ruled out: at risk ({clause}; {basis}). Complete them, up to who controls it.',
  },
  'check.related-own-lapsed': {
    zh: '申报单位 {days} 的股东没有记录，不能排除 {count} 行的供应商在签订至申报期间与申报单位同受控制，有风险（{clause}；{basis}）。请在「股权」表补上。',
    en: 'The holders of the applicant are not known {days}, so common control with the suppliers of {count} row(s) between signing and filing cannot be ruled out: at risk ({clause}; {basis}). Add them.',
  },
  'check.related-own-open': {
    zh: '{facts}，不能排除 {count} 行的供应商与申报单位同受控制，有风险（{clause}；{basis}）。请更正后再核对。',
    en: '{facts}, so common control with the suppliers of {count} row(s) cannot be ruled out: at risk ({clause}; {basis}). Correct it and check again.',
  },
  'check.related-profiles': {
    zh: '{row}：供应商「{supplier}」{kinds}（{path}），按选项 related.profile 的「literal」口径计入，按「tax25」口径属关联方、不计入（{clause}；{basis}）。口径待定，请申报前向主管部门书面确认。',
    en: '{row}: supplier "{supplier}" ({kinds}: {path}) counts under option related.profile = literal and is left out as related under tax25 ({clause}; {basis}). Ask the authority in writing before filing.',
  },
  'check.days-between': { zh: '{from} 至 {to}', en: 'from {from} to {to}' },
  'check.related-out': { zh: '属关联方，未计入', en: 'a related party; left out' },
  'check.related-risk': {
    zh: '可能被认定为关联方，计入但有风险',
    en: 'which may count as related; counted, but at risk',
  },
  'check.related-crossing': {
    zh: '可能被认定为关联方：「literal」口径计入、「tax25」口径不计入，计入但有风险',
    en: 'which may count as related: in under literal, out under tax25; counted, but at risk',
  },
  'check.related-note': { zh: '仅作提示，不影响金额', en: 'for information; the amount stands' },
  'check.related-todo-out': {
    zh: '请移出申报；如签订合同前关系已解除，请填写「终止日期」并附变更证明。',
    en: 'Take it out; if the relation ended before signing, enter its end date and attach proof.',
  },
  'check.related-todo-risk': {
    zh: '请备好股权结构图和关联关系及定价公允性说明，申报前向主管部门确认。',
    en: 'Prepare the ownership structure and proof of fair pricing, and ask the authority before filing.',
  },
  'check.related-todo-name': {
    zh: '只按姓名比对，请先核对是否同一人；确是的，申报前向主管部门确认。',
    en: 'Matched by name alone: check that it is the same person, and if so ask the authority before filing.',
  },
  'check.related-todo-note': { zh: '请留存说明备查。', en: 'Keep an explanation on file.' },
  'check.related-figure': {
    zh: '{holder}对{held}{control}，逐层相乘 {effective}，按国家税务总局公告2016年第42号 {through}',
    en: '{holder} {control} {held}, multiplied out {effective}, by SAT Announcement 42 (2016) {through}',
  },
  'check.related-figure-circle': {
    zh: '{figure}，相互持股成环',
    en: '{figure}, with holdings in a circle',
  },
  'check.related-controls': { zh: '控制', en: 'controls' },
  'check.related-controls-not': { zh: '不控制', en: 'does not control' },
  'check.related-not-counted': { zh: '不计', en: 'none' },
  'check.related-like-own': {
    zh: '{row}：{where}持股方「{holder}」与申报单位「{own}」名称相近，可能就是申报单位，尚不能确定供应商「{supplier}」不是关联方，有风险（{clause}）。请写营业执照上的全称，并补填信用代码。',
    en: '{row}: {where}, the holder "{holder}" goes by nearly the name of the applicant "{own}" and may be it, so the supplier "{supplier}" may be a related party ({clause}). Enter the full legal name and the credit code.',
  },
  'check.related-said': {
    zh: '{row}：「{column}」写的是「{word}」，供应商「{supplier}」可能是关联方，有风险（{clause}）。请核对两者的关系；不是关联方的，把该列更正为 否。',
    en: '{row}: {column} says "{word}", so the supplier "{supplier}" may be a related party ({clause}). Check how the two are tied; if they are not, correct the column to 否 (no).',
  },
  'check.related-gaps': {
    zh: '关联方筛查还有未查到之处：{gaps}。请在「股权」表补齐后再核对（{clause}）。',
    en: 'The screening for related parties has gaps: {gaps}. Complete the ownership table and check again ({clause}).',
  },
  'check.gap-above': { zh: '{names}的股东未知', en: 'the holders of {names} are not known' },
  'check.gap-word': {
    zh: '「股权」表第{row}行的关系类型「{word}」未能识别，只按比例看',
    en: 'the relation "{word}" in row {row} of the ownership table is not known to us; only its share is used',
  },
  'check.gap-over': {
    zh: '「{held}」的股东持股合计 {lower}%（「{table}」第{rows}行），超过 100%，互相矛盾，无论哪一行有误结论都不变',
    en: 'the holders of "{held}" add up to {lower}% ({table} row {rows}), which is more than there is; whichever row is wrong, the result is the same',
  },
  'check.gap-more': { zh: '{names}等 {count} 家', en: '{names} and others ({count} in all)' },
} as const;
