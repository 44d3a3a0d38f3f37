/**
 * Formula text in its two forms. A file stores `_xldudf_NAME(…)` for an add-in's function and
 * `_xlfn.NAME(…)` for functions newer than the format; a person types and sees NAME(…).
 */

type Visit = (word: string, isCall: boolean) => string;

const WORD_START = /[\p{L}_\\]/u;
const WORD_PART = /[\p{L}\p{N}_.\\?]/u;

/**
 * Cut a formula into words, numbers, "strings", 'quoted sheet names', [bracketed] table references
 * and single characters; joined they are the formula again.
 */
export function tokens(formula: string): string[] {
  const cut: string[] = [];
  let at = 0;
  while (at < formula.length) {
    const end = endOfToken(formula, at, formula.charAt(at));
    cut.push(formula.slice(at, end));
    at = end;
  }
  return cut;
}

export function isWord(token: string): boolean {
  return WORD_START.test(token.charAt(0));
}

/** Rewrite the words of a formula, leaving strings, quoted sheet names and [brackets] alone. */
function mapWords(formula: string, visit: Visit): string {
  const cut = tokens(formula);
  return cut.map((token, i) => (isWord(token) ? visit(token, isCalled(cut, i)) : token)).join('');
}

/** A word is a function when a bracket opens after it, spaces aside. */
function isCalled(cut: readonly string[], at: number): boolean {
  let next = at + 1;
  while (cut[next]?.trim() === '') next++;
  return cut[next] === '(';
}

function endOfToken(formula: string, start: number, first: string): number {
  if (first === '"' || first === "'") return endOfQuoted(formula, start, first);
  if (first === '[') return endOfBracket(formula, start);
  const part = WORD_START.test(first) ? WORD_PART : /[\p{N}.]/u.test(first) ? WORD_PART : null;
  let end = start + 1;
  while (part !== null && end < formula.length && part.test(formula.charAt(end))) end++;
  return end;
}

/** A doubled quote stands for itself inside quotes. */
function endOfQuoted(formula: string, start: number, quote: string): number {
  let end = start + 1;
  while (end < formula.length) {
    if (formula.charAt(end) !== quote) end++;
    else if (formula.charAt(end + 1) === quote) end += 2;
    else return end + 1;
  }
  return end;
}

/** Brackets of table references nest, and an apostrophe makes the next character plain. */
function endOfBracket(formula: string, start: number): number {
  let depth = 0;
  for (let end = start; end < formula.length; end++) {
    const char = formula.charAt(end);
    if (char === "'") end++;
    else if (char === '[') depth++;
    else if (char === ']' && --depth === 0) return end + 1;
  }
  return formula.length;
}

const FILE_PREFIX = /^(?:_xlfn\.|_xlws\.|_xlpm\.|_xludf\.|_xldudf_)+/i;
const ADD_IN_PREFIX = /_xldudf_/i;

/** The formula as a person types it, with "=". `onAddInFunction` hears each name stored as an add-in's. */
export function toTyped(stored: string, onAddInFunction?: (name: string) => void): string {
  const body = stored.trim().replace(/^=/, '');
  const typed = mapWords(body, (word) => {
    const prefix = FILE_PREFIX.exec(word)?.[0] ?? '';
    const plain = word.slice(prefix.length);
    if (ADD_IN_PREFIX.test(prefix)) onAddInFunction?.(plain.toUpperCase());
    return plain;
  });
  return `=${typed}`;
}

/** The names called in a typed formula, upper case. */
export function calledNames(typed: string): Set<string> {
  const names = new Set<string>();
  mapWords(typed, (word, isCall) => {
    if (isCall) names.add(word.replace(FILE_PREFIX, '').toUpperCase());
    return word;
  });
  return names;
}

/** True when the whole formula is one call of a function of `names`. */
export function isSoleCall(typed: string, names: ReadonlySet<string>): boolean {
  const call = /^=\s*([\p{L}_\\][\p{L}\p{N}_.\\?]*)\s*\(/u.exec(typed);
  if (call?.[1] === undefined || !names.has(call[1].replace(FILE_PREFIX, '').toUpperCase())) return false;
  return endOfCall(typed, call[0].length) === typed.trimEnd().length;
}

/** The place after the bracket that closes the call whose arguments start at `start`. */
function endOfCall(formula: string, start: number): number {
  let depth = 1;
  let at = start;
  while (at < formula.length) {
    const char = formula.charAt(at);
    if (char === '(') depth++;
    if (char === ')' && --depth === 0) return at + 1;
    at = endOfToken(formula, at, char);
  }
  return -1;
}

/** The formula as a file stores it, without "=". */
export function toStored(typed: string, addInFunctions: ReadonlySet<string>): string {
  const body = typed.trim().replace(/^=/, '');
  const local = localNames(body);
  return mapWords(body, (word, isCall) => {
    const name = word.toUpperCase();
    if (!isCall) return local.has(name) ? `_xlpm.${word}` : word;
    if (addInFunctions.has(name)) return `_xldudf_${name}`;
    if (SHEET_FUNCTIONS.has(name)) return `_xlfn._xlws.${word}`;
    if (NEW_FUNCTIONS.has(name)) return `_xlfn.${word}`;
    return local.has(name) ? `_xlpm.${word}` : word;
  });
}

/** Names that LET and LAMBDA introduce: a word followed by a comma, after "(" or ",". */
function localNames(body: string): Set<string> {
  const names = new Set<string>();
  if (!/\b(?:LET|LAMBDA)\s*\(/i.test(body)) return names;
  for (const match of body.matchAll(/(?:LET|LAMBDA)\s*\(\s*([\p{L}_][\p{L}\p{N}_.]*)\s*,/giu)) {
    if (match[1] !== undefined) names.add(match[1].toUpperCase());
  }
  for (const match of body.matchAll(/,\s*([\p{L}_][\p{L}\p{N}_.]*)\s*(?=,)/gu)) {
    const word = match[1] ?? '';
    if (!/^[A-Z]{1,3}\d+$/i.test(word) && !/^(?:TRUE|FALSE)$/i.test(word)) names.add(word.toUpperCase());
  }
  return names;
}

const SHEET_FUNCTIONS = new Set(['FILTER', 'SORT']);

/** Functions that a file marks as newer than the 2007 format. */
const NEW_FUNCTIONS = new Set(
  (
    'ACOT ACOTH ARABIC ARRAYTOTEXT BASE BITAND BITOR BITXOR BYCOL BYROW CEILING.MATH CHOOSECOLS ' +
    'CHOOSEROWS CONCAT COT COTH CSC CSCH DAYS DECIMAL DROP ENCODEURL EXPAND FLOOR.MATH FORECAST.LINEAR ' +
    'FORMULATEXT HSTACK IFNA IFS IMCOSH ISFORMULA ISO.CEILING ISOMITTED ISOWEEKNUM LAMBDA LET MAKEARRAY MAP ' +
    'MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NUMBERVALUE PDURATION PERCENTILE.EXC ' +
    'PERCENTILE.INC QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH ' +
    'SEQUENCE SHEET SHEETS SINGLE SORTBY STDEV.P STDEV.S SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT ' +
    'TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WRAPCOLS WRAPROWS ' +
    'XLOOKUP XMATCH XOR'
  ).split(' '),
);
