import { plainText } from '../../identity';
import { approvalState, isPlaceholder, saysYes, type Contract } from '../../ledger';
import { message } from '../../messages';
import { atRisk, contractCheck, excludes, type Names, type Verdict } from '../about-contract';
import type { CheckContext } from '../context';
import { columnName, rowName } from '../finding';
import { doubtOfRemark } from './remark-words';
import { supplementOf } from './supplement';

/** What 合同状态 says of a contract; null: a word that does not say. */
export type Standing = 'in-force' | 'ended';

/** 未终止 and 未解除 deny what follows. */
const DENIED = /(?:未|没有|尚未|不)(?:被)?(?:终止|解除|作废|取消|撤销|失效|中止|废止)/g;
const ENDED =
  /终止|解除|解约|作废|无效|失效|撤销|撤回|取消|废止|中止|停止|未生效|待生效|未签|待签|拟签|会签|签[订署约]中|未成立|草稿|草拟|拟定|起草|审批中|审核中|待审|未审|流程中|谈判|洽谈|terminat|cancel|void|invalid|rescind|draft|pending/;
const IN_FORCE =
  /^(?:已|正在|仍在|处于|在)?(?:执行|履行|履约|实施|服务|进行|生效|有效|正常|签订|签署|签约|盖章|归档|备案|完成|完结|完毕|结束|结清|结项|到期|期满|届满|验收|结算|付清|续签|在建|active|inforce|executing|performing|signed|effective|valid|completed?|finished|fulfilled|expired|closed)(?:中|期内|完成|完毕|结束|正常|合格|生效|有效|归档|结清)*$/;
/** Not yet done, and so in force. */
const UNDONE = /^尚?未(?:履行|执行|履约|服务)?(?:完毕|完成|完结|结束|到期|期满|结清|结算|验收|归档)$/;
/** It came to its end by being performed: 到期终止, 履行完毕终止. */
const PERFORMED = /到期|期满|届满|履行完毕|执行完毕|履约完毕|完成/;

/**
 * Whether a contract is in force, or was performed. One that was terminated, rescinded, voided or never took
 * effect is no record (law 5); one of which both is said may be either.
 */
export function standingOf(status: string): Standing | null {
  const text = plainText(status)
    .toLowerCase()
    .replace(/[\s()[\]【】,，。、;；:：/|_-]/g, '')
    .replace(DENIED, '正常');
  if (ENDED.test(text)) return PERFORMED.test(text) || /部分/.test(text) ? null : 'ended';
  const bare = text.replace(/^合同/, '').replace(/正常(?=.)/, '');
  return IN_FORCE.test(bare) || UNDONE.test(bare) ? 'in-force' : null;
}

/** 合同状态: a contract that does not hold counts for nothing; words that do not say whether it does are named. */
export const contractStatus = contractCheck('contract-status', undefined, (ctx, contract, names) => {
  for (const field of ['status', 'signing', 'ended', 'approval', 'remark'] as const) {
    const status = contract[field];
    const standing = status === null || /^[-—–─/]+$/.test(status) ? 'in-force' : READ[field](status);
    if (standing === 'in-force') continue;
    const said =
      field === 'status' || field === 'approval'
        ? (status ?? '')
        : `${columnName(contract.source, field)}：${status ?? ''}`;
    const params = { ...names(), status: said };
    return standing === 'ended'
      ? excludes(message('check.contract-ended', params), field)
      : atRisk(message('check.contract-status-unclear', params), field);
  }
  return ofAnotherMoney(contract, names) ?? lessened(ctx, contract, names);
});

/** A contract in force that commits to no purchase, or whose remark says that its money is another or another's. */
function ofAnotherMoney(contract: Contract, names: () => Names): Verdict | null {
  const { nature, remark, source } = contract;
  if (nature !== null && isFrame(nature)) {
    const column = columnName(source, 'nature');
    return atRisk(message('check.contract-frame', { ...names(), column, nature }), 'nature');
  }
  if (remark === null || doubtOfRemark(remark) !== 'money') return null;
  const column = columnName(source, 'remark');
  return atRisk(message('check.contract-remark', { ...names(), column, remark }), 'remark');
}

/** A contract beside which a row of a negative amount stands: it left the sum, and what it lessens is not what it was. */
function lessened(ctx: CheckContext, contract: Contract, names: () => Names): Verdict | null {
  const row = supplementOf(ctx.ledger.contracts, contract);
  if (row === null) return null;
  const supplement = rowName(row, row.id);
  return atRisk(message('check.contract-lessened', { ...names(), supplement }), 'id');
}

/** 框架协议, 意向书, 备忘录; an order placed under a frame is a purchase. */
function isFrame(nature: string): boolean {
  const word = plainText(nature);
  return /(?<!非|不是)框架|意向|备忘/.test(word) && !/订单|项下|下单|执行合同|子合同/.test(word);
}

/** A contract that ends one day, or may be ended, has not ended: 到期自动终止, 如需提前解除须书面通知. */
const NOT_YET = /如|若|可|(?<!供)应|须|需(?!求)|将|拟|条款|约定|通知|权|自动|不得|违约/;

/** What a remark says against a contract: nothing as a rule. */
function standingByRemark(text: string): Standing | null {
  const word = plainText(text).replace(/\s/g, '').replace(DENIED, '');
  const isEnded = /(?:终止|解除|解约|作废|撤销|中止|取消)/.test(word);
  if (isEnded && !NOT_YET.test(word) && !PERFORMED.test(word)) return null;
  return doubtOfRemark(text) === 'force' ? null : 'in-force';
}

/** 双方已签, 已盖章, 已用印: every word of it says so; one party alone (单方已签) does not make a contract. */
const SIGNED =
  /^(?:(?:甲乙)?[双各两]方|均|都|已经?|全部|电子|线上|线下|合同|加?盖|公?章|签[字署订约章]?|用印|完成|完毕|生效|归档|signed|sealed|executed)+$/i;

/** What 签署状态 says; 否 is an answer to 是否签署, and leaves it open. */
function standingBySigning(text: string): Standing | null {
  const word = plainText(text).replace(/[\s()【】,，、。/]/g, '');
  if (/^(?:0|无|暂无)?$/.test(word) || saysYes(word) === true) return 'in-force';
  return SIGNED.test(word) && /签|盖|印|完|生效|归档|ed$/i.test(word) ? 'in-force' : standingOf(text);
}

type StandingField = 'status' | 'signing' | 'ended' | 'approval' | 'remark';

/**
 * What each of the columns says: one that asks 是否终止 is answered 是 or 否, one that was refused is not sealed. A day of
 * 提前终止日期, or a remark, leaves open what was performed before.
 */
const READ: Readonly<Record<StandingField, (text: string) => Standing | null>> = {
  status: standingOf,
  signing: standingBySigning,
  ended: (text) => {
    const yes = saysYes(text);
    if (isPlaceholder(text)) return 'in-force';
    if (yes === null) return standingOf(text);
    return yes ? 'ended' : 'in-force';
  },
  approval: (text) => (approvalState(text) === 'good' ? 'in-force' : null),
  remark: standingByRemark,
};
