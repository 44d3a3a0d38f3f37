import { plainText } from '../../identity';

/** Whether money leaves the account of a statement or comes in. */
export type Direction = 'out' | 'in';

const MARKS = /[\s()[\]【】<>"'“”:;,.，。、·/\\|_]/g;

const OUT_WORDS = new Set(
  '借 借方 借记 支 支出 支付 支取 付 付款 付出 转出 转支 汇出 往 往账 出 出账 出金 取 取款 流出 扣款 划出 - d dr debit debits out outgoing outflow payment paid withdrawal expense'.split(
    ' ',
  ),
);
const IN_WORDS = new Set(
  '贷 贷方 贷记 收 收入 收款 转入 转收 汇入 来 来账 入 入账 进 进账 入金 存 存入 存款 流入 回款 划入 + c cr credit credits in incoming inflow receipt received deposit income'.split(
    ' ',
  ),
);
/** Words that tell the side within a longer text: 转账支出, 网银付款, 贷（收入）. */
const OUT_PART = /借|支出|付款|付出|转出|汇出|往账|支取|划出|debit|withdraw/;
const IN_PART = /贷|收入|收款|转入|汇入|来账|存入|划入|credit|deposit/;

/** Reads a cell of 借贷标志, 收付标志 and the like; null: it does not say, or not in words known. */
export function directionOf(text: string | null): Direction | null {
  if (text === null) return null;
  const word = plainText(text).toLowerCase().replace(MARKS, '');
  if (OUT_WORDS.has(word)) return 'out';
  if (IN_WORDS.has(word)) return 'in';
  const [out, into] = [OUT_PART.test(word), IN_PART.test(word)];
  if (out === into) return null;
  return out ? 'out' : 'in';
}

/** 借 and 贷 alone say nothing of out and in: a bank's 借 is money out, in the company's own books it is in. */
export function isBookWord(text: string | null): boolean {
  return text !== null && /^(?:借方?|贷方?|借记|贷记|d|dr|c|cr|debit|credit)$/i.test(plainText(text).trim());
}

/** Whether 冲账标志 marks a booking that was taken back, or takes one back; null: a word not known. */
export function isReversed(text: string | null): boolean | null {
  const word = text === null ? '' : plainText(text).toLowerCase().replace(MARKS, '');
  if (/^(?:|-+|否|无|正常|n|no|0|false|(?:未|非)(?:被)?(?:冲[账正销]|抹账|冲回)(?:交易)?)$/.test(word))
    return false;
  return /^(?:是|有|y|yes|1|true|红字?|反交易|.*(?:冲[账正销回]|抹账|撤销).*)$/.test(word) ? true : null;
}

/** What 交易状态 says of a payment. failed: no money moved. doubtful: under way, or not understood. */
export type PaymentState = 'good' | 'failed' | 'doubtful';

export function paymentState(text: string | null): PaymentState {
  const word = text === null ? '' : plainText(text).toLowerCase().replace(MARKS, '');
  if (/^(?:|-+|是|y|yes|true|√)$/.test(word)) return 'good';
  if (/^(?:否|n|no|false|×)$/.test(word)) return 'failed';
  if (
    /失败|退票|退汇|被退|退回|撤销|撤回|作废|拒绝|驳回|取消|未成功|未支付|未付|冲正|冲账|冲销|fail|cancel|reject|return|void/.test(
      word,
    )
  )
    return 'failed';
  if (/中$|待|部分|可疑|未知|异常|pending|processing/.test(word)) return 'doubtful';
  return /成功|完成|已?支付|已付|已?入账|已?记账|已?过账|正常|有效|通过|success|complete|settled|paid|ok/.test(
    word,
  )
    ? 'good'
    : 'doubtful';
}

/**
 * What 单据状态 or 审批状态 says of a payment: a paper that was approved tells nothing against it, one that was refused
 * was not paid, and of one still on its way nobody knows.
 */
export function approvalState(text: string | null): PaymentState {
  const word = text === null ? '' : plainText(text).replace(MARKS, '');
  const isApproved =
    /^已?(?:审核|审批|复核|批准|核准|同意|办结|结束|归档|关闭)(?:通过|同意|完成|完毕)?$/.test(word);
  return isApproved ? 'good' : paymentState(text);
}

/** Whether 付款方式 names a way of settling that leaves no receipt of a bank transfer: in cash, by bill, by offset. */
export function isNoTransfer(method: string): boolean {
  return /现金|备用金|承兑|商票|银票|票据|背书|抵[账销扣债消]|对冲|冲抵|抵付|以物|易货|债权|云信|保理|微信|支付宝|信用卡|个人|代付|垫付/.test(
    plainText(method).replace(MARKS, ''),
  );
}
