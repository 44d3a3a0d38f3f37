import { FUNCTION_NAMES } from './call';
import type { FormulaCell } from './formula-book';
import { functionName, NAME_PREFIX } from './formula-references';
import { piecesOf } from './formula-tokens';

const OURS: ReadonlySet<string> = new Set(FUNCTION_NAMES);
/** Written by an Excel that had an add-in function and lost it, sometimes as if it were of another file. */
const OF_ADD_IN = /_xldudf_/i;
const UNKNOWN = '#NAME?';

/** How a formula with functions of ours is to be entered, and whether that is how it stands in the cell. */
interface Entry {
  readonly names: readonly string[];
  readonly typed: string;
}

/**
 * What to enter anew into a cell whose functions of ours Excel does not know: it shows #NAME?, or their names have
 * what an Excel puts before those it does not know. Excel looks for a function only when a formula is entered. Null:
 * the cell is in order, or none of ours.
 */
export function entryOf({ formula, value }: Pick<FormulaCell, 'formula' | 'value'>): string | null {
  const { names, typed } = entryIn(formula);
  return names.length > 0 && (value === UNKNOWN || typed !== formula) ? typed : null;
}

/** The functions of ours that a formula calls. */
export function oursIn(formula: string): readonly string[] {
  return entryIn(formula).names;
}

/**
 * `_xldudf_SZ_VOUCHER(…)`, `[2]!_xldudf_SZ_VOUCHER(…)` and `'C:\…\FUNCRES.XLAM'!_xldudf_SZ_VOUCHER(…)` are SZ_VOUCHER(…).
 * Without the prefix a function of another file is not ours, whatever it is called.
 */
function entryIn(formula: string): Entry {
  const pieces = piecesOf(formula);
  const names: string[] = [];
  pieces.forEach((piece, i) => {
    const name = functionName(piece);
    if (!OURS.has(name) || !isCalled(pieces, i)) return;
    const isOfFile = pieces[i - 1] === '!';
    if (isOfFile && !OF_ADD_IN.test(piece)) return;
    if (isOfFile) pieces.fill('', i - 2, i);
    pieces[i] = piece.replace(NAME_PREFIX, '');
    names.push(name);
  });
  return { names, typed: pieces.join('') };
}

/** A word is a function when a bracket opens after it, spaces aside. */
function isCalled(pieces: readonly string[], at: number): boolean {
  return pieces.slice(at + 1).find((piece) => piece.trim() !== '') === '(';
}
