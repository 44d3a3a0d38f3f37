import { plainText } from '../../identity';
import type { InvoiceState } from './invoice-state';

/** What would hold or is to be done is not so yet; nor is what the rest of the sentence makes of it. */
const CONDITION =
  /如(?![下期数])|若|倘|一旦|万一|假设|的话|不[得能可](?:作废|红冲|冲红|退)|可以|必须|须|需(?![方求])|将|应(?:当|于|予|在|由|及时|作废|红冲|退|重)/;
/** What is said of another invoice says nothing of this one. */
const OF_ANOTHER = /原(?:发票|票|开|来|蓝)|旧|前[次一张]|上[次一张]|另[一张]|替换|代替|被红冲|对应蓝/;
/** 未作废, 无红冲: denied. */
const DENIED =
  /(?:未|没有|并非|非|无|不|不存在|暂无)(?:被|有|曾|发生|进行)?(?:部分|全额|全部)?(?:作废|红冲|冲红|退票|退回|重开|暂估)/g;
/** Its estimate was taken back when the invoice came. */
const ESTIMATE_OVER = /冲[销回减转]?.{0,6}暂估|暂估.{0,8}(?:冲|转|已到票)/;
const REVERSED = /红冲|冲红|已(?:全额|部分)?冲销$/;
const AGAINST = /作废|废票|退票|退回|暂估|待重开|重新开具$|(?:已|被)撤销|虚开|失控/;

/** What 备注 says of the invoice of its row, clause by clause. A remark proves nothing: it leaves in doubt. */
export function remarkState(remark: string | null, isRed: boolean): InvoiceState {
  if (remark === null || isRed) return 'good';
  const clauses = plainText(remark)
    .split(/[;；。.!！\n]/)
    .flatMap(untilCondition)
    .filter((clause) => !OF_ANOTHER.test(clause) && !ESTIMATE_OVER.test(clause))
    .map((clause) => clause.replace(/\s+/g, '').replace(DENIED, ''));
  if (clauses.some((clause) => AGAINST.test(clause))) return 'doubtful';
  return clauses.some((clause) => REVERSED.test(clause)) ? 'partly-reversed' : 'good';
}

function untilCondition(sentence: string): string[] {
  const clauses = sentence.split(/[,，]/);
  const at = clauses.findIndex((clause) => CONDITION.test(clause));
  return at < 0 ? clauses : clauses.slice(0, at);
}
