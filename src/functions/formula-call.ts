import { FUNCTION_NAMES } from './call';
import type { PlacesOfBook } from './formula-book';
import { partsOf, referenceAt, textOf, type Area } from './formula-references';
import { partOfTable } from './formula-table';
import { tokensOf } from './formula-tokens';

/** What is given to a function: a value that stands in the formula, or cells. */
export type CallArgument = { readonly value: string | number | boolean } | { readonly area: Area };

/** A formula that is one call of ours. */
export interface FormulaCall {
  readonly name: string;
  readonly args: readonly CallArgument[];
}

const OURS: ReadonlySet<string> = new Set(FUNCTION_NAMES);

/**
 * The call that a formula is, whole, with what it is given; 'nested' when there is more to the formula, 'computed'
 * when it has to be calculated to know what is given.
 */
export function callOf(
  formula: string,
  sheet: string,
  book: PlacesOfBook,
): FormulaCall | 'nested' | 'computed' {
  const { isOneCall, calls } = partsOf(formula, sheet);
  const name = calls[0]?.name ?? '';
  if (!isOneCall || !OURS.has(name)) return 'nested';
  const args: CallArgument[] = [];
  for (const tokens of argumentsIn(tokensOf(formula).slice(3, -1))) {
    const argument = argumentOf(tokens, sheet, book);
    if (argument === null) return 'computed';
    args.push(argument);
  }
  return { name, args };
}

/** Cut at the commas that stand in no bracket. */
function argumentsIn(tokens: readonly string[]): string[][] {
  if (tokens.length === 0) return [];
  const found: string[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token === '(' || token === '{') depth += 1;
    if (token === ')' || token === '}') depth -= 1;
    if (token === ',' && depth === 0) found.push([]);
    else found.at(-1)?.push(token);
  }
  return found;
}

function argumentOf(tokens: readonly string[], sheet: string, book: PlacesOfBook): CallArgument | null {
  const value = valueOf(tokens);
  if (value !== null) return { value };
  const area = wholeReference(tokens, sheet) ?? namedArea(tokens, book);
  return area && { area };
}

/** A text, a number, TRUE or FALSE; '' where nothing is given. */
function valueOf(tokens: readonly string[]): string | number | boolean | null {
  const [first] = tokens;
  if (first === undefined) return '';
  const text = tokens.length === 1 ? textOf(first) : null;
  if (text !== null) return text;
  const written = tokens.join('').toUpperCase();
  if (written === 'TRUE' || written === 'FALSE') return written === 'TRUE';
  return /^-?\d+(?:\.\d+)?$/.test(written) ? Number(written) : null;
}

function wholeReference(tokens: readonly string[], sheet: string): Area | null {
  const found = referenceAt(tokens, 0, sheet);
  return found?.length === tokens.length ? found.area : null;
}

/** A table or a part of it, and a name that stands for cells. */
function namedArea([word = '', part, ...others]: readonly string[], book: PlacesOfBook): Area | null {
  const isIt = ({ name }: { readonly name: string }): boolean => name.toLowerCase() === word.toLowerCase();
  const table = book.tables.find(isIt);
  if (table && others.length === 0) return partOfTable(table, part);
  const defined = part === undefined ? book.names.find(isIt) : undefined;
  return defined ? wholeReference(tokensOf(defined.formula).slice(1), '') : null;
}
