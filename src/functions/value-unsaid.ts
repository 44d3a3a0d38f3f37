import type { Ledger } from '../ledger';
import { message, type Message } from '../messages';
import { findProgramme, type Programme } from '../policy';

/**
 * Asks for a value of 政策参数 that is blank or 0: a function cannot tell which, a floor of 0 is not the same as
 * the document's floor, and neither may pass for the other in silence.
 */
export function valueUnsaid({ parameters }: Ledger, wanted: Programme['subject']): Message | null {
  const blank = parameters?.rows.find(
    ({ programme, parameter, value }) =>
      parameter !== null && value === null && findProgramme(programme ?? '')?.subject === wanted,
  );
  if (!blank) return null;
  return message('function.value-unsaid', { row: blank.row, parameter: blank.parameter ?? '' });
}
