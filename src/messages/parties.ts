/** Words and short phrases about who stands how to whom. */
export const PARTY_MESSAGES = {
  'party.step': { zh: '{before} —{link}→ {to}', en: '{before} —{link}→ {to}' },
  'party.left-out': { zh: '{before} → …', en: '{before} → …' },
  'party.list': { zh: '{first}；{rest}', en: '{first}; {rest}' },
  'party.link-agreement': { zh: '协议控制', en: 'control by agreement' },
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
