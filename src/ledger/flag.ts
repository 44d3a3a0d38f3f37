import { plainText } from '../identity';
import { isVacant } from './cells';
import { Unreadable, unreadable } from './unreadable';

const YES =
  /^(?:是|有|具备|已有|已具备|符合|对|已|已盖章|已盖|已签字|已签|已签名|存在|涉及|属于|y|yes|true|t|1|√|✓|✔|☑)$/i;
const NO =
  /^(?:否|无|不具备|没有|不是|非|不符合|未|未盖章|未盖|未签字|未签|未签名|不存在|不涉及|不属于|未(?:被)?列入|无此(?:类)?(?:情况|情形|事项)|无(?:以上|上述)(?:情况|情形|事项)|n|no|false|f|0|×|✗|✘|✕|x|☐)$/i;
/** 是（详见附件）: where the papers are changes no answer. */
const SEE = /\((?:详?见|参见|附|已附).{0,20}\)$/;

/** 是 or 否 in the words of tables and forms; null: blank, or two boxes of which none is ticked. */
export function readFlag(cell: unknown): boolean | null | Unreadable {
  if (typeof cell === 'boolean') return cell;
  if (cell === 1) return true;
  if (typeof cell !== 'string') return isVacant(cell) ? null : unreadable('flag');
  const text = plainText(cell).replace(/\s/g, '').replace(SEE, '');
  if (/^[-—–─/]*$/.test(text)) return null;
  if (YES.test(text)) return true;
  if (NO.test(text)) return false;
  const ticked = tickedOf(text);
  return ticked === undefined ? unreadable('flag') : ticked;
}

const TICKED = '√✓✔☑☒■●';
const BOX = '□☐◻○';
const MARK_FIRST = new RegExp(`([${TICKED}${BOX}])([^${TICKED}${BOX}]+)`, 'gu');
const MARK_LAST = new RegExp(`([^${TICKED}${BOX}]+)([${TICKED}${BOX}])`, 'gu');

/** ☑是□否, 是√否□: the answer whose box is ticked; undefined: no such boxes, or both are. */
function tickedOf(text: string): boolean | null | undefined {
  const isFirst = (TICKED + BOX).includes(text.charAt(0));
  const answers = Array.from(text.matchAll(isFirst ? MARK_FIRST : MARK_LAST), ([, a = '', b = '']) =>
    isFirst ? { mark: a, word: b } : { mark: b, word: a },
  );
  if (answers.length !== 2 || !answers.every(({ word }) => YES.test(word) || NO.test(word))) return undefined;
  const ticked = answers.filter(({ mark }) => TICKED.includes(mark));
  const [only, ...others] = ticked;
  if (others.length > 0) return undefined;
  return only ? YES.test(only.word) : null;
}
