/** Words and short phrases about who stands how to whom. */
export const PARTY_MESSAGES = {
  'party.step': { zh: '{before} —{link}→ {to}', en: '{before} —{link}→ {to}' },
  'party.left-out': { zh: '{before} → …', en: '{before} → …' },
  'party.list': { zh: '{first}；{rest}', en: '{first}; {rest}' },
  'party.link-agreement': { zh: '协议控制', en: 'control by agreement' },
  'party.link-control': { zh: '控制', en: 'control' },
  'party.link-common': { zh: '同一控制', en: 'common control' },
  'party.link-partner': { zh: '执行事务合伙人', en: 'managing partner' },
  'party.link-word': { zh: '关系未能识别', en: 'relation not understood' },
  'party.link-maybe': { zh: '可能就是', en: 'may be' },
  'party.share-unknown': { zh: '比例未知', en: 'share unknown' },
  'party.share-above': { zh: '超过{least}%', en: 'more than {least}%' },
  'party.share-from': { zh: '{least}%以上', en: '{least}% or more' },
  'party.share-between': { zh: '{least}%至{most}%', en: '{least}% to {most}%' },
  'party.nameless': {
    zh: '（「股权」第{row}行未填的持股方）',
    en: '(the holder left blank in ownership row {row})',
  },
  'party.nameless-role': {
    zh: '（「任职」第{row}行未填的人员）',
    en: '(the person left blank in role row {row})',
  },
  'party.principal': {
    zh: '（「股权」第{row}行代持的实际出资人）',
    en: '(for whom ownership row {row} is held)',
  },
  'party.swayer': {
    zh: '（支配「股权」第{row}行股权的人）',
    en: '(who commands the shares of ownership row {row})',
  },
  'party.common': {
    zh: '（「股权」第{row}行所称的同一控制人）',
    en: '(whoever controls both in ownership row {row})',
  },
  'party.link-concert': { zh: '一致行动', en: 'in concert' },
  'party.link-indirect': { zh: '间接{percent}', en: 'indirectly {percent}' },
  'party.link-joint': { zh: '共同控制', en: 'joint control' },
  'party.link-influence': { zh: '重大影响', en: 'significant influence' },
  'party.pool-concert': { zh: '{members}（一致行动）', en: '{members} (acting in concert)' },
  'party.pool-family': { zh: '{members}（亲属）', en: '{members} (family)' },
  'party.both-posts': {
    zh: '{person}：申报单位{own}、供应商{theirs}',
    en: '{person}: {own} of the applicant, {theirs} of the supplier',
  },
  'party.post-own': { zh: '{person}任申报单位{title}', en: '{person} is {title} of the applicant' },
  'party.post-supplier': { zh: '{person}任供应商{title}', en: '{person} is {title} of the supplier' },
  'party.post-and-path': { zh: '{post}，{path}', en: '{post}; {path}' },
  'party.relatives': {
    zh: '{person}与{relative}为亲属（{word}），{one}，{other}',
    en: '{person} and {relative} are family ({word}); {one}; {other}',
  },
} as const;
