import { creditCodeAnswer } from '../claim';
import { message, say } from '../messages';
import { invalid, type CellResult } from './result';
import type { FunctionSpec, ParameterSpec } from './function-spec';

const CODE: ParameterSpec = {
  name: 'code',
  says: { zh: '统一社会信用代码（文字）。', en: 'The credit code, as text.' },
  type: 'any',
  dimensionality: 'scalar',
};

export const CREDIT_CODE: FunctionSpec = {
  name: 'CREDIT_CODE_CHECK',
  says: {
    zh: '统一社会信用代码是否符合编码规则（GB 32100-2015），不符合时指出哪一位。',
    en: 'Whether a credit code keeps the rules of GB 32100-2015, and where it does not.',
  },
  parameters: [CODE],
  returns: {
    zh: '溢出：结论、哪里不对、可能的正确代码。',
    en: 'A block that spills: conclusion, what is wrong, codes that it may be.',
  },
  gives: 'block',
  example: ['91440300MA5F00G016'],
  call: ([code]) => creditCodeCell(code),
};

/** CREDIT_CODE_CHECK: whether a credit code keeps the rules of GB 32100-2015, what is wrong, what it may be. */
function creditCodeCell(code: unknown): CellResult {
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
