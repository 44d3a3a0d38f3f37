import { tokensOf } from './formula-tokens';

/** A rectangle of cells; rows and columns count from 1, both ends inclusive, Infinity: to the end of the sheet. */
export interface Area {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A function that a formula calls. */
export interface Call {
  /** In capitals, without what files and add-ins put before it. */
  readonly name: string;
  /** The first argument when it is a text. */
  readonly text: string | null;
}

/** What stands in a formula. */
export interface FormulaParts {
  readonly calls: readonly Call[];
  readonly areas: readonly Area[];
  /** Tables and defined names. */
  readonly names: readonly string[];
  /** Whether the whole formula is one call, whatever its arguments are. */
  readonly isOneCall: boolean;
}

/** What files, and Excels that do not know a function, put before its name. */
export const NAME_PREFIX = /^(?:_xlfn\.|_xlws\.|_xludf\.|_xldudf_|_xll\.)+/i;
const CELL = /^([A-Z]{1,3})(\d{1,7})$/i;
const COLUMN = /^[A-Z]{1,3}$/i;
const ROW = /^\d{1,7}$/;
const NAME = /^[\p{L}_\\]/u;

/** The calls, areas and names of a formula that stands on `sheet`. */
export function partsOf(formula: string, sheet: string): FormulaParts {
  const tokens = tokensOf(formula);
  const calls: Call[] = [];
  const areas: Area[] = [];
  const names: string[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const found = referenceAt(tokens, i, sheet);
    if (found) {
      areas.push(found.area);
      i += found.length - 1;
      continue;
    }
    if (tokens[i + 1] === '!') i += 2;
    const word = tokens[i] ?? '';
    if (NAME.test(word)) {
      if (tokens[i + 1] === '(') calls.push({ name: functionName(word), text: textOf(tokens[i + 2]) });
      else names.push(word);
    }
  }
  return { calls, areas, names, isOneCall: isOneCall(tokens) };
}

/** The reference that begins at a token, with the sheet before it, and how many tokens it takes. */
export function referenceAt(
  tokens: readonly string[],
  at: number,
  sheet: string,
): { readonly area: Area; readonly length: number } | null {
  if (tokens[at + 1] !== '!') return areaAt(tokens, at, sheet);
  const found = areaAt(tokens, at + 2, sheetName(tokens[at] ?? ''));
  return found && { ...found, length: found.length + 2 };
}

/** =NAME( … ) with nothing after the bracket that closes it. */
function isOneCall([, name = '', open, ...rest]: readonly string[]): boolean {
  if (!NAME.test(name) || open !== '(') return false;
  let depth = 1;
  const end = rest.findIndex((token) => {
    if (token === '(') depth += 1;
    return token === ')' && (depth -= 1) === 0;
  });
  return end === rest.length - 1;
}

/** The name of a function that a formula calls by a word. */
export function functionName(word: string): string {
  return word.replace(NAME_PREFIX, '').toUpperCase();
}

/** What a "string" of a formula says; null for any other token. */
export function textOf(token: string | undefined): string | null {
  return token?.startsWith('"') === true ? token.slice(1, -1).replaceAll('""', '"') : null;
}

function sheetName(token: string): string {
  return token.startsWith("'") ? token.slice(1, -1).replaceAll("''", "'") : token;
}

function areaAt(tokens: readonly string[], at: number, sheet: string): { area: Area; length: number } | null {
  const [first = '', colon, last = ''] = tokens.slice(at, at + 3);
  const from = CELL.exec(first);
  const range = colon === ':';
  if (from) {
    if (tokens[at + 1] === '(') return null;
    const to = range ? CELL.exec(last) : null;
    return { area: areaOf(sheet, from, to ?? from), length: to ? 3 : 1 };
  }
  if (!range) return null;
  if (COLUMN.test(first) && COLUMN.test(last)) {
    const columns = [columnNumber(first), columnNumber(last)];
    const [left, right] = [Math.min(...columns), Math.max(...columns)];
    return { area: { sheet, top: 1, bottom: Infinity, left, right }, length: 3 };
  }
  if (ROW.test(first) && ROW.test(last)) {
    const rows = [Number(first), Number(last)];
    const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
    return { area: { sheet, top, bottom, left: 1, right: Infinity }, length: 3 };
  }
  return null;
}

type Corner = RegExpExecArray;

function areaOf(sheet: string, from: Corner, to: Corner): Area {
  const rows = [Number(from[2]), Number(to[2])];
  const columns = [columnNumber(from[1] ?? ''), columnNumber(to[1] ?? '')];
  return {
    sheet,
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}
