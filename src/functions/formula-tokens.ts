const WORD_START = /[\p{L}_\\]/u;
const WORD_PART = /[\p{L}\p{N}_.\\?]/u;
const DIGIT = /\p{N}/u;

/**
 * A formula cut into words (A1, 合同, SUM), numbers, "strings", 'quoted sheet names', [bracketed] parts of table
 * references and single characters; joined they are the formula again.
 */
export function piecesOf(formula: string): string[] {
  const pieces: string[] = [];
  let at = 0;
  while (at < formula.length) {
    const end = endOfToken(formula, at);
    pieces.push(formula.slice(at, end));
    at = end;
  }
  return pieces;
}

/** The same without white space and the $ of fixed references: they mean nothing where a formula is read. */
export function tokensOf(formula: string): string[] {
  return joined(piecesOf(formula).filter((piece) => piece.trim() !== '' && piece !== '$'));
}

/** $A$1 was cut where its $ stood. */
function joined(tokens: readonly string[]): string[] {
  const whole: string[] = [];
  for (const token of tokens) {
    const before = whole.at(-1);
    if (before !== undefined && /^[A-Z]{1,3}$/i.test(before) && /^\d+$/.test(token))
      whole[whole.length - 1] = before + token;
    else whole.push(token);
  }
  return whole;
}

function endOfToken(formula: string, start: number): number {
  const first = formula.charAt(start);
  if (first === '"' || first === "'") return endOfQuoted(formula, start, first);
  if (first === '[') return endOfBracket(formula, start);
  const part = WORD_START.test(first) ? WORD_PART : DIGIT.test(first) ? DIGIT : null;
  let end = start + 1;
  while (part && end < formula.length && part.test(formula.charAt(end))) end += 1;
  return end;
}

/** A doubled quote stands for itself. */
function endOfQuoted(formula: string, start: number, quote: string): number {
  let end = start + 1;
  while (end < formula.length) {
    if (formula.charAt(end) !== quote) end += 1;
    else if (formula.charAt(end + 1) === quote) end += 2;
    else return end + 1;
  }
  return end;
}

/** Brackets nest, and an apostrophe makes the next character plain. */
function endOfBracket(formula: string, start: number): number {
  let depth = 0;
  for (let end = start; end < formula.length; end += 1) {
    const char = formula.charAt(end);
    if (char === "'") end += 1;
    else if (char === '[') depth += 1;
    else if (char === ']' && (depth -= 1) === 0) return end + 1;
  }
  return formula.length;
}
