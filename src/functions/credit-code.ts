import { creditCodeAnswer } from '../claim';
import { message, say } from '../messages';
import { invalid, type CellResult } from './result';

/** CREDIT_CODE_CHECK: whether a credit code keeps the rules of GB 32100-2015, what is wrong, what it may be. */
export function creditCodeCell(code: unknown): CellResult {
  const text = typeof code === 'string' || typeof code === 'number' ? String(code).trim() : '';
  if (text === '') return invalid(say(message('function.code-blank')));
  // A long number has lost its digits, however it is written out.
  const kept = typeof code === 'number' && Math.abs(code) >= 1e15 ? code.toExponential() : text;
  const { conclusion, fault, hint, corrections } = creditCodeAnswer(kept);
  const header = [
    message('function.code-header'),
    message('function.code-header-fault'),
    message('function.code-header-corrections'),
  ].map((m) => say(m));
  const both = [fault, hint].map((part) => ('id' in part ? say(part) : part.zh)).join('');
  return {
    kind: 'values',
    values: [header, [say(message(`function.code-${conclusion}`)), both, corrections.join('、')]],
  };
}
