import { message, say, type Language } from '../../messages';
import { yuanNumber } from '../../money';
import type { Decision, Task } from './types';

/** The fields of a line of 处理记录, as they are written. */
export interface RecordCells {
  readonly key: string;
  readonly check: string;
  readonly severity: string;
  readonly programme: string;
  readonly place: string;
  /** In yuan; '' when the finding is not about money. */
  readonly amount: number | '';
  readonly message: string;
  readonly clause: string;
  readonly disposition: string;
  readonly reason: string;
  readonly facts: string;
}

/** The line of 处理记录 for a decision. `place` is where the task stands, in words. */
export function recordOf(
  task: Task,
  decision: Decision,
  reason: string,
  { place, language }: { readonly place: string; readonly language: Language },
): RecordCells {
  return {
    key: task.key,
    check: task.check,
    severity: say(message(`check.severity-${task.severity}`), language),
    programme: task.programmes.join('、'),
    place,
    amount: task.amount === null ? '' : yuanNumber(task.amount),
    message: task.messages.map((each) => say(each.message, language)).join('\n'),
    clause: task.clauses.map(({ document, clause }) => `${document} ${clause}`).join('、'),
    disposition: say(message(`task.decision.${decision}`), language),
    reason: reason.trim(),
    facts: task.facts,
  };
}
