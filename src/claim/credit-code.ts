import { codeFault, codeHint } from '../checks';
import { creditCodeCorrections, readCreditCode } from '../identity';
import { local, type LocalText, type Message } from '../messages';

/** What can be said of one credit code by itself: that it keeps the rules, not whose it is. */
export interface CreditCodeAnswer {
  /** other: a number of another kind (an old taxpayer number, a person's). */
  readonly conclusion: 'ok' | 'wrong' | 'other';
  /** What is wrong, and where; nothing when it keeps the rules. */
  readonly fault: Message | LocalText;
  readonly hint: Message | LocalText;
  /** Valid codes one slip away, the likeliest first. */
  readonly corrections: readonly string[];
}

const NOTHING = local('', '');
/** More would be a guess. */
const MOST = 3;

export function creditCodeAnswer(text: string): CreditCodeAnswer {
  const reading = readCreditCode(text);
  if (reading.kind === 'ok') return { conclusion: 'ok', fault: NOTHING, hint: NOTHING, corrections: [] };
  return {
    conclusion: reading.kind === 'wrong' ? 'wrong' : 'other',
    fault: codeFault(reading),
    hint: codeHint(reading) ?? NOTHING,
    corrections: creditCodeCorrections(text)
      .slice(0, MOST)
      .map(({ code }) => code),
  };
}
