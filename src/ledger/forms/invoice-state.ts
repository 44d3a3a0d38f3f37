import { plainText } from '../../identity';

/**
 * What 发票状态 says of an invoice. void and reversed: it is no record. partly-reversed: its red letters say
 * what is left. doubtful: it counts, but nobody may rely on it (失控, 异常, a word that is not understood).
 */
export type InvoiceState = 'good' | 'void' | 'reversed' | 'partly-reversed' | 'doubtful';

/** Punctuation that tax bureaus and people put between the words of a state: 已红冲-全额, 正常（已入账）. */
const MARKS = /[\s()[\]{}【】〔〕<>《》"'“”:;,.，。、·/\\|_~～\-–—]/g;

/** 未作废, 无异常: what is denied does not hold. */
const DENIED =
  /(?:尚?未|没有|非|无|不)(?:被|有|发现)?(?:作废|撤销|红冲|冲红|冲销|退回|退票|驳回|删除|失控|异常|虚开|风险|疑点|问题)(?:凭证|发票)?/g;
/** Under way: nobody knows yet how it ends. */
const PENDING =
  /(?:待|拟|申请|正在|准备)(?:作废|红冲|冲红|冲销|开具?)|(?:作废|红冲|冲红|冲销|开具|开票)(?:中|申请|待|处理中|审核)|未开[具票]?|(?:开具|开票)失败/;
const REVERSED = /红冲|冲红|冲销|已冲|对冲|红字|reversed|credited/;
const VOID = /作废|废票|废除|已废|撤销|voided?|cancell?ed/;
const RED_LETTER = /^(?:红字|红票|负数|红冲)(?:专票|普票|发票)?$/;
/** Words that say nothing against an invoice; several may stand together. */
const HARMLESS =
  /正常|有效|正数|正票|蓝[字票](?:发票)?|(?:已?开具?|已?开票|开具)(?:成功|完成)?|成功|完成|通过|一致|相符|为?真实?(?:票|发票)?|(?:已|未|待|不)?(?:查验|验真|验证|认证|抵扣|勾选|入账|记账|报销|付款|支付|收票|签收|归档|审核|上传|交付|确认|用途确认|申报|打印|下载|收到|取得|入库|关联|匹配)|发票|normal|valid|issued|paid|posted|ok/g;

/** Reads 发票状态. A red letter's own 红冲 says what it is, not that it was taken back. */
export function invoiceState(text: string | null, isRed: boolean): InvoiceState {
  const word = fold(text).replace(DENIED, '');
  if (word === '') return 'good';
  if (PENDING.test(word)) return 'doubtful';
  if (REVERSED.test(word) && /部分/.test(word)) return 'partly-reversed';
  if (VOID.test(word)) return 'void';
  if (REVERSED.test(word)) return isRed ? 'good' : 'reversed';
  return word.replace(HARMLESS, '') === '' ? 'good' : 'doubtful';
}

/** Words of the books that say something against the invoice of the row, whatever else they say. */
const AGAINST =
  /(?:未|不|没有)(?:能|予)?通过|驳回|拒[绝收]|退[回票]|取消|删除|无效|失效|虚开|失控|异常|走逃|暂估|rejected|deleted|invalid/;

/**
 * Reads a column in which the books say many things, most of them not about the invoice itself: only what speaks
 * against it counts, and a word that is not understood is good.
 */
export function bookState(text: string | null, isRed: boolean): InvoiceState {
  const word = fold(text).replace(DENIED, '');
  if (VOID.test(word) || REVERSED.test(word)) return invoiceState(text, isRed);
  return AGAINST.test(word) ? 'doubtful' : 'good';
}

const NO_RISK = /^(?:正常|无|低|一般|较低|安全|0|正常(?:凭证|发票|户)|低风险|无风险|none|low|normal)$/;

/** Whether 发票风险等级 warns of the invoice: 异常凭证, 疑点发票, or a word that is not understood. */
export function isRisky(level: string | null): boolean {
  const word = fold(level).replace(DENIED, '');
  return word !== '' && !NO_RISK.test(word);
}

const NO = /^(?:否|不是|非|n|no|false|f|0|×|✗|✘)$/;
const YES = /^(?:是|y|yes|true|t|1|√|✓|✔|☑)$/;
const RED = /^(?:负数?|负数发票|负票|红[字票]?|红字发票|红冲|red|negative)$/;
const BLUE = /^(?:正数?|正数发票|正票|蓝[字票]?|蓝字发票|blue|positive)$/;

/**
 * Whether a column such as 是否正数发票 (asked: blue), 是否红字发票 (asked: red) or 红蓝标志 says red letter; null: it
 * does not say.
 */
export function saysRed(text: string | null, asked: 'blue' | 'red'): boolean | null {
  const word = fold(text);
  if (RED.test(word)) return true;
  if (BLUE.test(word)) return false;
  if (YES.test(word)) return asked === 'red';
  return NO.test(word) ? asked === 'blue' : null;
}

/** Reads 是 or 否 of a column such as 是否作废; null: another word, or none. */
export function saysYes(text: string | null): boolean | null {
  const word = fold(text);
  if (YES.test(word)) return true;
  return NO.test(word) ? false : null;
}

/** Whether 发票状态 itself calls the row a red letter: 红字发票, 负数. */
export function isRedByState(text: string | null): boolean {
  return RED_LETTER.test(fold(text));
}

export function fold(text: string | null): string {
  return text === null ? '' : plainText(text).toLowerCase().replace(MARKS, '');
}
