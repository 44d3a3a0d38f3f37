import { attempt, lowCaseOf, lowCaseTexts } from '../claim';
import type { Ledger } from '../ledger';
import type { Message } from '../messages';
import { yuanText } from '../money';

/** What is left of a register when every open question is read at its lowest. */
export interface LowCaseReport {
  readonly register: string | null;
  /** 建议申报合计: the plan of the contracts and what the project tables give. */
  readonly total: string;
  /** Null: with all the readings at once it cannot be told. */
  readonly low: string | null;
  /** False where only the readings that move most were tried. */
  readonly complete: boolean;
  /** Each reading that alone lowers the total, and the total with it alone. */
  readonly readings: readonly { readonly option: string; readonly value: string; readonly total: string }[];
  readonly texts: readonly string[];
}

/** None where the total cannot be told, or the work on it failed: the claims say why themselves. */
export function lowCaseReports(
  register: string | null,
  ledger: Ledger,
  text: (m: Message) => string,
): LowCaseReport[] {
  const tried = attempt('low-case', () => lowCaseOf(ledger, 'all'));
  if (!('value' in tried) || !tried.value) return [];
  const { total, low, complete, readings } = tried.value;
  return [
    {
      ...{ register, total: yuanText(total), low: low === null ? null : yuanText(low), complete },
      readings: readings.map(({ option, value, total: alone }) => ({
        option,
        value,
        total: yuanText(alone),
      })),
      texts: lowCaseTexts(tried.value).map(text),
    },
  ];
}
