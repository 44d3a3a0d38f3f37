import { local, message, type Message } from '../messages';
import { formatYuan } from '../money';
import { READINGS, type Outcome } from '../policy';
import type { Alternative } from './types';

/** The blanks of a sentence about another reading: what it is, what it gives, what stands now. */
export function readingParams(
  now: Outcome,
  { option, value, outcome }: Alternative,
): {
  readonly option: string;
  readonly value: string;
  readonly other: Message;
  readonly now: Message;
} {
  return { option, value, other: outcomeText(outcome), now: outcomeText(now) };
}

/** What another reading gives, as a sentence. */
export function readingMessage(now: Outcome, alternative: Alternative): Message {
  const asked = READINGS.find(({ option }) => option === alternative.option);
  const question = local(asked?.question ?? alternative.option, asked?.en ?? alternative.option);
  return message('check.reading', { ...readingParams(now, alternative), question });
}

/** An outcome as the short text that a message about readings carries. */
function outcomeText(outcome: Outcome): Message {
  switch (outcome.kind) {
    case 'amount':
      return message('trace.outcome-amount', { amount: formatYuan(outcome.amount) });
    case 'incomplete':
      return message('trace.outcome-incomplete');
    case 'ineligible':
      return message('trace.outcome-ineligible');
    case 'outside-window':
      return message('trace.outcome-outside');
  }
}
