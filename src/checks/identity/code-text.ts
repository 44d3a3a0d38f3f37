import { likelyCorrection, type Correction, type CreditCodeReading } from '../../identity';
import { message, type Message } from '../../messages';

/** What is wrong with a text in the place of a credit code: 校验不通过. */
export function codeFault(reading: Exclude<CreditCodeReading, { kind: 'ok' }>): Message {
  const { code } = reading;
  if (reading.kind === 'person') return message('check.code-person');
  if (reading.kind === 'tax-number') return message('check.code-tax-number', { length: code.length });
  const at = reading.at.join('、');
  switch (reading.rule) {
    case 'damaged':
      return message('function.code-damaged');
    case 'length':
      return message('check.code-length', { length: code.length });
    case 'letter': {
      const characters = [...new Set(reading.at.map((place) => code.charAt(place - 1)))].join('、');
      return message('check.code-letter', { at, characters });
    }
    case 'category':
      return message('check.code-category', { head: code.slice(0, 2) });
    case 'region':
      return message('check.code-region', { at });
    case 'organisation':
      return message('check.code-organisation');
    case 'check':
      return message('check.code-check');
  }
}

/** What it was probably meant to be, when one slip is likelier than all others; else null. */
export function codeHint({ code, kind }: CreditCodeReading): Message | null {
  const correction = kind === 'wrong' ? likelyCorrection(code) : null;
  return correction && hint(correction);
}

function hint({ code: correct, slip, at }: Correction): Message {
  const to = correct.charAt(at - 1);
  switch (slip) {
    case 'letter':
      return message('check.code-hint-letter', { correct });
    case 'swap':
      return message('check.code-hint-swap', { at, next: at + 1, correct });
    case 'missing':
      return message('check.code-hint-missing', { to, correct });
    case 'extra':
      return message('check.code-hint-extra', { at, correct });
    case 'character':
      return at === correct.length
        ? message('check.code-hint-last', { to, correct })
        : message('check.code-hint-character', { at, to, correct });
  }
}
