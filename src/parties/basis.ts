import { normaliseName, type Ownership } from '../ledger';

/** What a row of 股权 states. */
export type Statement =
  | 'share' // 持股
  | 'votes' // 表决权委托: votes without the shares
  | 'indirect' // 间接持股: a share that other rows make up
  | 'agreement' // 协议控制、VIE、委派多数董事
  | 'concert' // 一致行动
  | 'joint' // 共同控制、合营
  | 'influence' // 重大影响、联营
  | 'branch' // 分公司
  | 'family' // 亲属
  | 'funding'; // 借款、担保

/** Whole words of 关系类型; a word within a longer remark says nothing sure (协议控制已解除). */
const WORDS: readonly (readonly [Statement, RegExp])[] = [
  [
    'share',
    /^(?:直接)?(?:股权|持股|全资|控股|绝对控股|相对控股|参股|出资|投资|认缴|实缴|股东|普通股)$|^(?:SHARES?|SHAREHOLDING|EQUITY)$/,
  ],
  ['votes', /^(?:表决权|投票权)(?:委托|代理|授权)?$|^(?:VOTES|VOTINGRIGHTS|PROXY)$/],
  ['indirect', /^间接(?:持股|股权|控股|投资|持有)$|^INDIRECT$/],
  [
    'agreement',
    /^(?:协议|合同|VIE|实际|实质|事实)(?:协议|架构|结构)?控制(?:协议|关系)?$|^VIE(?:协议|架构|结构)?$|^控制协议$|^(?:可?委派|任命|提名|占)(?:过?半数(?:以上)?|半数以上|多数|大多数)(?:以上)?(?:的)?(?:董事|董事会成员|董事会席位)$|^董事会(?:过半数|多数)席位$|^(?:AGREEMENT|CONTRACTUALCONTROL|APPOINTMENTOFBOARD|DEFACTOCONTROL)$/,
  ],
  ['concert', /^一致行动(?:人|关系|协议)?(?:[(:].*)?$|^ACTINGINCONCERT$/],
  ['joint', /^(?:共同控制|合营|合营企业|合资共同控制)$|^JOINT(?:CONTROL|VENTURE)$/],
  ['influence', /^(?:重大影响|联营|联营企业|委派董事|派驻董事)$|^(?:ASSOCIATE|SIGNIFICANTINFLUENCE)$/],
  ['branch', /^(?:分公司|分支机构|分支|分部|总分公司|总公司|总部)$|^BRANCH$/],
  ['family', /^(?:亲属|亲属关系|近亲属|家庭成员)$/],
  ['funding', /^(?:借款|借贷|贷款|资金拆借|资金往来|担保|保证|融资担保|LOAN|GUARANTEE)$/],
];

/** 配偶, 父母, 子女, 兄弟姐妹 … within a title (法定代表人配偶) or as a word of its own. */
const FAMILY =
  /配偶|夫妻|丈夫|妻子|爱人|父母|父亲|母亲|父子|母子|父女|母女|子女|儿子|女儿|兄弟|姐妹|兄妹|姐弟|哥哥|弟弟|姐姐|妹妹|近亲属|直系亲属|直系血亲|SPOUSE|PARENT$|SIBLING/;

export function isFamilyWord(word: string): boolean {
  return FAMILY.test(fold(word));
}

/** What 关系类型 or, where that is blank, 持股方类型 states; null for a 关系类型 we do not know. */
export function statementOf({ relation, holderKind }: Ownership): Statement | null {
  if (relation !== null) return statement(relation);
  const kind = holderKind === null ? null : statement(holderKind);
  // A kind of holder says what it is, not how it holds, unless it is one of these.
  return kind === 'concert' || kind === 'agreement' || kind === 'branch' ? kind : 'share';
}

function statement(word: string): Statement | null {
  const plain = fold(word);
  const found = WORDS.find(([, words]) => words.test(plain));
  if (found) return found[0];
  return isFamilyWord(plain) ? 'family' : null;
}

/** 一致行动（甲组）: the group that the words name, blank when they name none. */
export function concertGroup({ relation, holderKind }: Ownership): string {
  const word = fold(relation ?? holderKind ?? '');
  return word.replace(/^一致行动(?:人|关系|协议)?/, '').replace(/[():]/g, '');
}

function fold(word: string): string {
  return normaliseName(word).replace(/\s/g, '').replace('：', ':');
}
