import { isPlaceholder, saysYes, type Ownership } from '../ledger';
import { fold, isFamilyWord } from './basis';
import { isState } from './state';

/** Sentences by which shares may be at somebody else's command: 一致行动人：王五, 表决权委托给王五, 工商登记，实际为王五. */
const SWAYED = new RegExp(
  [
    '一致行动|一致表决',
    '(?:表决|投票|股东)权.{0,8}(?:委托|授权|让渡|代理|代行|由)|(?:委托|授权|让渡).{0,12}(?:表决|投票|股东)权',
    '实际(?:控制|出资(?!额|金额|比例|[0-9])|持有|所有|拥有|权益|股东|受益|归|由|为|是|系)|[由受].{1,20}控制|控制权',
    '隐名|显名|信托|受托',
    '关联(?:方|人|关系|公司|企业|单位)',
    '之(?:夫|妻|父|母|子|女|兄|弟|姐|妹)|亲属|亲戚|夫妇',
    'ACTINGINCONCERT|ONBEHALFOF|BENEFICIAL|TRUSTEE|PROXY|RELATEDPARTY',
  ].join('|'),
);
/** 无一致行动关系, 不存在亲属关系, 非关联方: what the sentence says is not there. */
const NOT_THERE = /(?:无(?!偿)|不存在|没有|未|并?非|不涉及|不构成|不属于|不是)[^,;。、]{0,20}/g;

/** Whether a remark says that the shares may be at the command of somebody beside their holder. */
export function isSwayed(remark: string): boolean {
  const plain = fold(remark).replace(NOT_THERE, '');
  return SWAYED.test(plain) || isFamilyWord(plain);
}

/** 张三、李四, 张三/李四, 张三等5名自然人: several holders in one cell. */
const SEVERAL =
  /.、.|\p{Script=Han}[/;,]\s*\p{Script=Han}|[^\p{N}]等(?:\d+|[二三四五六七八九十]+|若干|多)?[名位个家]?(?:自然人|法人|个人|股东|人|合伙人|出资人|投资人|企业|公司|机构)*$/u;
/** 王五（自然人）, 王五 大股东: a person's name with words of another kind beside it; 远航投资（有限合伙） is a firm's. */
const PERSON_AND_WORDS =
  /^\p{Script=Han}{2,4}(?:\s*\((?!.*(?:合伙|公司|有限|集团)).*\)|\s+(?:\p{Script=Han}*(?:股东|控制人|合伙人|自然人)))$/u;
/** 员工持股平台, 社会公众股, 自然人股东: a kind of holders and no holder. */
const A_KIND =
  /^(?:公司|本公司)?(?:员工|职工|管理层|高管|核心团队|骨干|社会公众|公众|社会|流通|中小|零散|全体|若干|自然人|法人|境外|境内|外资|机构|个人|国有|战略)*(?:持股平台|持股会|持股计划|股东|投资者|投资人|流通股|公众股|持股)$/;

/** Whether the cell of a holder does not name one holder: several, a kind of them, or a person in other words. */
export function isLooseName(name: string): boolean {
  const plain = name.normalize('NFKC').trim();
  if (A_KIND.test(plain)) return true;
  if (SEVERAL.test(plain)) return true;
  return PERSON_AND_WORDS.test(plain) && !isState(name, null);
}

/** Whom 实际持有人, 一致行动人 or 是否代持 names beside the holder, with the header; null for nobody else. */
export function othersIn({ behind, holderName, source }: Ownership): string | null {
  if (behind === null || isPlaceholder(behind) || saysYes(behind) === false) return null;
  if (holderName !== null && fold(behind) === fold(holderName)) return null;
  if (fold(behind).replace(NOT_THERE, '') === '') return null;
  return `${source.headers.get('behind') ?? ''} ${behind}`.trim();
}

/** Words of a holder who is one today. */
const PRESENT =
  /^(?:当前|现有|现任|现股东|当前股东|在册|在任|正常|有效|存续|在股|持有|持有中|至今|active|current)$/i;
/** Columns in which 是 says that the holder has gone. */
const GONE = /历史|退出/;

/** What 状态 says of a holder who is not, or not surely, one today, without the day on which that ended; null: nothing. */
export function pastIn({ status, to, source }: Ownership): string | null {
  if (status === null || to !== null || isPlaceholder(status)) return null;
  const yes = saysYes(status);
  const header = source.headers.get('status') ?? '';
  const stands = yes === null ? PRESENT.test(fold(status)) : GONE.test(header) ? !yes : yes;
  return stands ? null : `${header} ${status}`.trim();
}
