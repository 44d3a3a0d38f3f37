import { normaliseName } from '../ledger';

/** What a row of 股权, or a 职务 of 任职, states of its two parties. */
export type Statement =
  | 'share' // 持股
  | 'minority' // 参股
  | 'votes' // 表决权: the votes of the same holder's shares
  | 'proxy' // 表决权委托: votes without the shares
  | 'indirect' // 间接持股: a share that other rows make up
  | 'whole' // 全资子公司
  | 'majority' // 绝对控股: more than half of the shares
  | 'control' // 实际控制人、控股股东、母公司、子公司
  | 'holding' // 控股, 相对控股: a kind of holding, for which the share speaks where it is given
  | 'agreement' // 协议控制、VIE、委派多数董事
  | 'partner' // 执行事务合伙人、普通合伙人
  | 'nominee' // 代持: held for somebody else
  | 'swayed' // a remark, or a holder's cell, by which the shares may be at somebody else's command
  | 'concert' // 一致行动
  | 'joint' // 共同控制、合营
  | 'influence' // 重大影响、联营
  | 'common' // 同一控制、兄弟公司
  | 'kin' // 关联方, which it does not say how
  | 'branch' // 分公司
  | 'family' // 亲属
  | 'funding'; // 借款、担保

/**
 * Whole words, strongest first where a cell holds several (控股股东、实际控制人). A word within a longer
 * remark says nothing sure (协议控制已解除, 非控股股东).
 */
const WORDS: readonly (readonly [Statement, RegExp])[] = [
  ['branch', /^(?:分公司|分支机构|分支|分部|总分公司|总公司|总部)$|^BRANCH$/],
  [
    'whole',
    /^(?:(?:境内|境外)?全资(?:子公司|孙公司|附属公司|附属企业|控股|持股|持有|拥有|投资|企业)?|独资|独资企业|一人公司|100%(?:控股|持股|股权))$|^(?:WHOLLY-?OWNED|WHOLLYOWNEDSUBSIDIARY)$/,
  ],
  [
    'control',
    /^(?:(?:公司|本公司|企业|直接|间接)?(?:实际控制人?|实控人|控制人|最终控制人|最终控制方|实际控制方|共同实际控制人|间接控股|间接控股股东|控股股东|控股母公司|母公司|上级公司)|(?:控股)?(?:一级|二级|三级)?(?:子公司|孙公司|附属公司|附属企业|下属公司|下属企业)|控股企业|控制|并表(?:子公司|企业)?|纳入合并范围)$|^(?:PARENT(?:COMPANY)?|(?:ULTIMATE)?CONTROLLER|CONTROLLINGSHAREHOLDER|SUBSIDIARY|(?:ULTIMATE)?CONTROLLINGPARTY)$/,
  ],
  [
    'agreement',
    /^(?:协议|合同|VIE|实际|实质|事实)(?:协议|架构|结构)?控制(?:协议|关系)?$|^VIE(?:协议|架构|结构)?$|^控制协议$|^(?:可?委派|任命|提名|占)(?:过?半数(?:以上)?|半数以上|多数|大多数)(?:以上)?(?:的)?(?:董事|董事会成员|董事会席位)$|^董事会(?:过半数|多数)席位$|^(?:AGREEMENT|CONTRACTUALCONTROL|APPOINTMENTOFBOARD|DEFACTOCONTROL)$/,
  ],
  [
    'common',
    /^(?:同一?控制(?:下)?(?:的?企业|的?公司)?|同受(?:.{0,12})控制|同一(?:实际控制人|实控人|控制人|控股股东|母公司)(?:控制)?|受同一(?:方|人|主体|母公司|实际控制人)控制|兄弟公司|姊妹公司|姐妹公司|兄弟企业|COMMONCONTROL|SISTERCOMPANY)$/,
  ],
  ['majority', /^(?:绝对控股)$|^MAJORITY$/],
  [
    'partner',
    /^(?:(?:执行|管理)事务合伙人|执行合伙人|管理合伙人|普通合伙人|GP|GENERALPARTNER|MANAGINGPARTNER)$/,
  ],
  [
    'nominee',
    /^(?:股权|股份)?(?:代持|代为持有|委托代持|代持人|代持股|名义股东|显名股东|代持关系|代持协议|NOMINEE)$/,
  ],
  ['concert', /^一致行动(?:人|关系|协议)?(?:[(:].*)?$|^ACTINGINCONCERT$/],
  ['joint', /^(?:共同控制|合营|合营企业|合营公司|合资共同控制)$|^JOINT(?:CONTROL|VENTURE)$/],
  [
    'influence',
    /^(?:重大影响|联营|联营企业|联营公司|委派董事|派驻董事)$|^(?:ASSOCIATE|SIGNIFICANTINFLUENCE)$/,
  ],
  ['holding', /^(?:控股|相对控股|HOLDING)$/],
  ['proxy', /^(?:表决权|投票权)(?:委托|代理|授权)$|^PROXY$/],
  ['votes', /^(?:表决权|投票权)$|^(?:VOTES|VOTINGRIGHTS)$/],
  ['indirect', /^间接(?:持股|股权|投资|持有|股东)$|^INDIRECT$/],
  ['minority', /^(?:参股|参股公司|参股企业|少数股权|少数股东)$|^MINORITY$/],
  ['kin', /^(?:关联方|关联公司|关联企业|关联关系|关联人|集团内(?:企业|公司|单位)?|RELATEDPARTY|AFFILIATE)$/],
  ['family', /^(?:亲属|亲属关系|近亲属|家庭成员)$/],
  ['funding', /^(?:借款|借贷|贷款|资金拆借|资金往来|担保|保证|融资担保|LOAN|GUARANTEE)$/],
  [
    'share',
    /^(?:直接)?(?:股权|持股|出资|投资|认缴|实缴|股东|普通股|持有|入股)$|^(?:(?:自然人|法人|企业|机构|个人|隐名|第[一二三四五六七八九十]大|主要|原始|创始|大|小)股东|发起人|投资人|投资方|出资人|出资方|实际出资人|创始人|合伙人|(?:有限|特殊|LP)合伙人|LP|(?:货币|现金|实物|知识产权|股权|土地使用权)出资|(?:财务|战略|风险|产业)投资|优先股|限售股|流通股|股权投资|员工持股|直接|无|否|不适用|未知|不详|未披露)$|^(?:SHARES?|SHAREHOLD(?:ING|ER)|EQUITY|LIMITEDPARTNER|INVESTOR)$/,
  ],
];

/** What may be told by 持股方类型 or 职务 as well: a kind of holder says what it is, unless it is one of these. */
const OF_HOLDERS: ReadonlySet<Statement> = new Set([
  'branch',
  'whole',
  'control',
  'agreement',
  'common',
  'majority',
  'partner',
  'nominee',
  'concert',
]);

/** What 备注 tells in whole words: who controls, as in 持股方类型. */
const OF_REMARKS: ReadonlySet<Statement> = new Set(['control', 'agreement', 'majority', 'partner']);

/** 配偶, 父母, 子女, 兄弟姐妹 … within a title (法定代表人配偶) or as a word of its own. */
const FAMILY =
  /配偶|夫妻|丈夫|妻子|爱人|父母|父亲|母亲|父子|母子|父女|母女|子女|儿子|女儿|兄弟|姐妹|兄妹|姐弟|哥哥|弟弟|姐姐|妹妹|近亲属|直系亲属|直系血亲|SPOUSE|PARENT$|SIBLING/;

export function isFamilyWord(word: string): boolean {
  return FAMILY.test(fold(word)) && !/公司|企业|COMPANY/.test(fold(word));
}

/** What a row states in words, and whether its 关系类型 is a word we do not know. */
export interface Said {
  readonly statement: Statement;
  /** True when the row also puts its holder in concert with others. */
  readonly concert: boolean;
  /** The 关系类型 that could not be read; null: there is none. */
  readonly unread: string | null;
}

const SHARES: Said = { statement: 'share', concert: false, unread: null };
/** Registers repeat few words in many rows. */
const known = new Map<string, Said>();
const KNOWN_LIMIT = 1024;

/** 代持, 代王五持有, 委托持股, 名义股东: shares that somebody holds for another, wherever a row says so. */
const NOMINEE = /代持|代.{1,12}持[股有]|委托.{0,12}持[股有]|名义(?:股东|持股|出资)|NOMINEE/;
const NO_NOMINEE = /(?:无|不存在|没有|未|并?非)(?:.{0,4})(?:代持|委托持股)/g;
const FOR_ANOTHER: Said = { statement: 'nominee', concert: false, unread: null };

/** Whether a text says that the shares are held for somebody else. */
export function isForAnother(text: string | null): boolean {
  if (text === null) return false;
  const plain = fold(text);
  return NOMINEE.test(plain) && NOMINEE.test(plain.replace(NO_NOMINEE, ''));
}

/**
 * What 关系类型 says, and 持股方类型 where that says more than shares. Who holds for another, in a sentence of either or
 * of 备注, is a nominee, whatever else is said of the shares: whose they are is not told.
 */
export function saidBy(relation: string | null, holderKind: string | null, remark: string | null): Said {
  if (relation === null && holderKind === null && remark === null) return SHARES;
  const key = `${relation ?? ''}\u0000${holderKind ?? ''}\u0000${remark ?? ''}`;
  let said = known.get(key);
  if (!said) {
    if (known.size >= KNOWN_LIMIT) known.clear();
    known.set(key, (said = read(relation, holderKind, remark)));
  }
  return said;
}

function read(relation: string | null, holderKind: string | null, remark: string | null): Said {
  if (isForAnother(remark) || isForAnother(relation)) return FOR_ANOTHER;
  const own = relation === null ? [] : statementsIn(relation);
  const ofHolder = holderKind === null ? [] : statementsIn(holderKind).filter((s) => OF_HOLDERS.has(s));
  const control = remark === null ? [] : statementsIn(remark).filter((s) => OF_REMARKS.has(s));
  const all = [...own.filter((s) => s !== 'share'), ...ofHolder];
  return {
    statement: strongestOf(control.length > 0 ? control : all),
    concert: all.includes('concert'),
    unread: relation !== null && own.length === 0 ? relation : null,
  };
}

/** What a 职务 makes of a person as a holder; null where it is a post and no more. */
export function heldByTitle(title: string): Statement | null {
  const found = statementsIn(title).filter((s) => s === 'share' || s === 'minority' || OF_HOLDERS.has(s));
  return found.length === 0 ? null : strongestOf(found.filter((s) => s !== 'share'));
}

function strongestOf(statements: readonly Statement[]): Statement {
  return WORDS.find(([statement]) => statements.includes(statement))?.[0] ?? 'share';
}

/** A remark that a relation is over, or is not there: 协议控制（2023年终止）, 非控股股东. */
const ENDED = /终止|解除|结束|退出|注销|转让|已|曾|原|前|拟|非|未|无|否|不|FORMER|ENDED|NOT|NO\b/;

/** The statements of a cell: of the whole of it, else of the words it lists. */
function statementsIn(cell: string): Statement[] {
  const plain = fold(cell);
  const whole = statement(plain);
  if (whole) return [whole];
  if (ENDED.test(plain)) return [];
  const parts = plain.split(/[、,;/()|]|及|与|和|兼/).filter((part) => part !== '');
  return parts.length < 2 ? [] : parts.flatMap((part) => statement(part) ?? []);
}

function statement(plain: string): Statement | null {
  const found = WORDS.find(([, words]) => words.test(plain));
  if (found) return found[0];
  return isFamilyWord(plain) ? 'family' : null;
}

/** 一致行动（甲组）: the group that the words name, blank when they name none. */
export function concertGroup(...cells: readonly (string | null)[]): string {
  const word = cells.map((cell) => fold(cell ?? '')).find((plain) => plain.startsWith('一致行动')) ?? '';
  return word.replace(/^一致行动(?:人|关系|协议)?/, '').replace(/[():]/g, '');
}

/** A word as it is compared: no blanks, punctuation of one kind. */
export function fold(word: string): string {
  return normaliseName(word).replace(/\s/g, '').replace(/：/g, ':').replace(/，/g, ',').replace(/；/g, ';');
}
