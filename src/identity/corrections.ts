import { CODE_ALPHABET, CODE_LENGTH, creditCodeCheck, isCreditCode, isDamagedCode } from './credit-code';
import { normaliseCode } from './text';

/** A valid code that a wrong one may have been meant to be, and the slip that would explain it. */
export interface Correction {
  readonly code: string;
  /**
   * letter: letters that codes do not use, for the digits they look like; swap: two neighbours in the
   * wrong order, the first at `at`; character: one wrong character; missing: one left out at the end;
   * extra: one too many.
   */
  readonly slip: 'letter' | 'swap' | 'character' | 'missing' | 'extra';
  /** 1-based place of the slip; of the first of several. */
  readonly at: number;
}

/** Letters that no code has, and the digit each is taken for. */
const TYPED_LETTERS: Readonly<Record<string, string>> = { I: '1', O: '0', Z: '2', S: '5' };
/** Characters of the alphabet that are easily taken for each other. */
const LOOK_ALIKE = new Set(['0D', '0Q', '8B', '6G', '1L', '1T', '7T', 'MN', 'PR', 'DQ', 'CG']);
/** First two digits of a region of GB/T 2260: a correction elsewhere than in China is no correction. */
const PROVINCES = /^(?:10|1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12])/;

const known = new Map<string, readonly Correction[]>();
const KNOWN_LIMIT = 1024;

/**
 * Codes that one likely slip away from the text would be valid, the likeliest first; empty when the
 * text is valid already, was destroyed by Excel, or has more than one slip. They are suggestions:
 * whose code it is only the business licence says.
 */
export function creditCodeCorrections(text: string): readonly Correction[] {
  const code = normaliseCode(text).toUpperCase();
  // Hundreds of candidates a code, and every reading of every programme asks for the same codes again.
  let corrections = known.get(code);
  if (!corrections) {
    if (known.size >= KNOWN_LIMIT) known.clear();
    known.set(code, (corrections = findCorrections(code)));
  }
  return corrections;
}

function findCorrections(code: string): readonly Correction[] {
  if (isCreditCode(code) || isDamagedCode(code)) return [];
  const candidates =
    code.length === CODE_LENGTH
      ? [...typedLetters(code), ...swaps(code), ...singles(code)]
      : [...missingLast(code), ...extra(code)];
  const valid = candidates.filter((c) => isCreditCode(c.code) && PROVINCES.test(c.code.slice(2)));
  const first = new Map<string, Correction>();
  for (const candidate of valid.sort((a, b) => rank(code, a) - rank(code, b) || a.at - b.at))
    if (!first.has(candidate.code)) first.set(candidate.code, candidate);
  return [...first.values()];
}

/** The one correction that is likelier than all others; null when there is none, or several as likely. */
export function likelyCorrection(text: string): Correction | null {
  const code = normaliseCode(text).toUpperCase();
  const [first, second] = creditCodeCorrections(text);
  if (!first || (second && rank(code, second) === rank(code, first))) return null;
  return first;
}

/**
 * Lower is likelier: letters and look-alikes, then neighbours swapped, then the last character, then a
 * digit for a digit or a letter for a letter, then any other.
 */
function rank(code: string, { slip, at, code: corrected }: Correction): number {
  if (slip !== 'character') return slip === 'swap' ? 2 : 0;
  const pair = [code.charAt(at - 1), corrected.charAt(at - 1)].sort().join('');
  if (LOOK_ALIKE.has(pair)) return 1;
  if (at === CODE_LENGTH) return 3;
  return /^(?:\d\d|\D\D)$/.test(pair) ? 4 : 5;
}

function typedLetters(code: string): Correction[] {
  const at = code.search(/[IOZS]/);
  const corrected = code.replace(/[IOZS]/g, (letter) => TYPED_LETTERS[letter] ?? letter);
  return at < 0 ? [] : [{ code: corrected, slip: 'letter', at: at + 1 }];
}

function swaps(code: string): Correction[] {
  return Array.from({ length: CODE_LENGTH - 1 }, (_, i) => ({
    code: code.slice(0, i) + code.charAt(i + 1) + code.charAt(i) + code.slice(i + 2),
    slip: 'swap' as const,
    at: i + 1,
  }));
}

function singles(code: string): Correction[] {
  return Array.from(code).flatMap((_, i) =>
    Array.from(CODE_ALPHABET, (character) => ({
      code: code.slice(0, i) + character + code.slice(i + 1),
      slip: 'character' as const,
      at: i + 1,
    })),
  );
}

function missingLast(code: string): Correction[] {
  if (code.length !== CODE_LENGTH - 1) return [];
  return [{ code: code + creditCodeCheck(code), slip: 'missing', at: CODE_LENGTH }];
}

function extra(code: string): Correction[] {
  if (code.length !== CODE_LENGTH + 1) return [];
  return Array.from(code, (_, i) => ({
    code: code.slice(0, i) + code.slice(i + 1),
    slip: 'extra' as const,
    at: i + 1,
  }));
}
