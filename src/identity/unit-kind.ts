/**
 * What kind of unit (单位类型) somebody is, as the documents tell them apart: a company has legal personality,
 * a partnership and a sole proprietorship are enterprises without it, a sole trader is no enterprise at all.
 */
export type UnitKind =
  | 'company' // 企业法人
  | 'partnership' // 合伙企业
  | 'soleProprietorship' // 个人独资企业
  | 'soleTrader' // 个体工商户
  | 'branch' // 分支机构
  | 'university' // 高等院校
  | 'institute' // 科研机构
  | 'association' // 行业协会
  | 'privateNonEnterprise' // 民办非企业单位
  | 'publicInstitution' // 事业单位
  | 'hospital' // 医院
  | 'government' // 机关
  | 'foundation' // 基金会
  | 'practice'; // 事务所;

/** In order: what says more stands before what says less (分公司 before 公司, 民办非企业 before 企业). */
const WORDS: readonly (readonly [UnitKind, RegExp])[] = [
  ['soleTrader', /个体(?:工商)?(?:户|经营)|sole\s*trader|individual business/],
  ['branch', /分公司|分支机构|分店|分所|分院|分行|支行|营业部|办事处|代表处|代表机构|\bbranch\b/],
  ['university', /高等院校|高等学校|高校|大学|学院|\buniversity|\bcollege/],
  ['institute', /科研机构|科研院所|科研单位|研究院|研究所|研究中心|研究机构|研发机构|research institut/],
  ['hospital', /医院|卫生院|医疗机构|\bhospital/],
  ['privateNonEnterprise', /民办非企业|民非|社会服务机构|non-enterprise/],
  ['association', /协会|商会|学会|促进会|联合会|社会团体|社团|\bassociation|\bchamber/],
  ['foundation', /基金会|\bfoundation/],
  ['partnership', /合伙|partnership/],
  ['soleProprietorship', /个人独资|个独|proprietorship/],
  ['practice', /事务所/],
  ['government', /机关|政府|行政单位|街道办|居委会|村委会|\bgovernment/],
  ['publicInstitution', /事业单位|事业法人|public institution/],
  [
    'company',
    /公司|企业|有限责任|股份(?:合作|有限)|国企|央企|民企|私企|外企|私营|全民所有|集体所有|enterprise|company|corporation|\bltd\b|\bllc\b|\binc\b/,
  ],
];

/** The kind that 单位类型 states; null when its words name none of them. */
export function readUnitKind(type: string): UnitKind | null {
  const text = type.normalize('NFKC').toLowerCase();
  if (/非企业|不是企业/.test(text) && !/民办非企业/.test(text)) return null;
  return WORDS.find(([, words]) => words.test(text))?.[0] ?? null;
}

/** What the registered name of a unit ends in, as the rules of registration demand it. */
const ENDINGS: readonly (readonly [UnitKind, RegExp])[] = [
  ['branch', /(?:分公司|分支机构|分店|分所|分行|支行|营业部|办事处|代表处)$/],
  ['partnership', /合伙企业|(?:有限|普通|特殊普通)合伙\)?$/],
  ['soleProprietorship', /个人独资\)?$/],
  ['soleTrader', /个体工商户\)?$/],
  ['company', /公司$/],
  ['hospital', /医院$/],
  ['association', /(?:协会|商会|促进会|联合会)$/],
  ['foundation', /基金会$/],
  ['university', /大学$/],
];

/** The kind that a registered name shows; null when it shows none. */
export function unitKindOfName(name: string): UnitKind | null {
  const text = name
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[.。]$/, '');
  return ENDINGS.find(([, words]) => words.test(text))?.[0] ?? null;
}

/** A research institute or a university may be a company, a public institution or a private unit as well. */
export function kindsAgree(stated: UnitKind, shown: UnitKind): boolean {
  if (stated === shown) return true;
  const broad: readonly UnitKind[] = ['institute', 'university', 'publicInstitution', 'privateNonEnterprise'];
  return shown === 'company' ? stated === 'institute' : broad.includes(stated) && broad.includes(shown);
}
