import { isErrorText } from '../ledger';
import { message, type Message } from '../messages';
import type { FormulaCell, PlacesOfBook } from './formula-book';
import { callOf, type FormulaCall } from './formula-call';
import { entryOf, oursIn } from './formula-entry';
import { partsOf } from './formula-references';
import { namesInWay } from './names-in-way';

/** A cell with a function of ours that shows an error, or of which Excel does not know the function. */
export interface FormulaError extends Pick<FormulaCell, 'sheet' | 'row' | 'column'> {
  /** The function it calls. */
  readonly name: string;
  /** The error; null: the cell shows what was last saved. */
  readonly error: string | null;
  /** Why, and what to do; a call: the function itself says why. */
  readonly reason: Message | FormulaCall;
  /** Whether it may help to enter the formula anew. */
  readonly isStuck: boolean;
  /** Whether the error may pass by itself. */
  readonly isPending: boolean;
}

/** The cells in trouble, in their order. */
export function formulaErrors(cells: readonly FormulaCell[], book: PlacesOfBook): FormulaError[] {
  return cells.flatMap((cell) => {
    const [name] = oursIn(cell.formula);
    const isStuck = entryOf(cell) !== null;
    const error = isErrorText(cell.value) ? cell.value : null;
    if (name === undefined || (error === null && !isStuck)) return [];
    const { sheet, row, column } = cell;
    const reason = isStuck ? unknownReason(cell, error, book) : reasonOf(cell, name, book);
    const isPending = PENDING.has(error ?? '');
    return [{ sheet, row, column, name, error, reason, isStuck, isPending }];
  });
}

/** What a cell shows while its function works, or waits for its add-in. */
const PENDING: ReadonlySet<string> = new Set(['#BUSY!', '#GETTING_DATA', '#CONNECT!']);

/** Why Excel does not know a function: by the name that is in its way, by another word that it does not know, or just so. */
function unknownReason({ formula, sheet }: FormulaCell, error: string | null, book: PlacesOfBook): Message {
  const names = oursIn(formula);
  const [inWay] = namesInWay(book.names).filter(({ name }) => names.includes(name.toUpperCase()));
  if (inWay) return message('formula.error.in-way', { name: inWay.name });
  if (error === null) return message('formula.error.unregistered');
  const strange = strangeNames(formula, sheet, book);
  return strange.length > 0
    ? message('formula.error.strange', { names: strange.join('、') })
    : message('formula.error.name');
}

/** Words that are neither a table nor a name of the workbook. Those that LET and LAMBDA make are known to them alone. */
function strangeNames(formula: string, sheet: string, book: PlacesOfBook): string[] {
  const { calls, names } = partsOf(formula, sheet);
  if (calls.some(({ name }) => name === 'LET' || name === 'LAMBDA')) return [];
  const known = [...book.tables, ...book.names].map(({ name }) => name.toUpperCase());
  return names.filter((name) => !['TRUE', 'FALSE', ...known].includes(name.toUpperCase()));
}

function reasonOf(
  { formula, sheet, value }: FormulaCell,
  name: string,
  book: PlacesOfBook,
): Message | FormulaCall {
  switch (value) {
    case '#BUSY!':
    case '#GETTING_DATA':
      return message('formula.error.pending');
    case '#CONNECT!':
      return message('formula.error.connect');
    case '#SPILL!':
      return message('formula.error.spill');
    case '#REF!':
      return message('formula.error.ref');
    case '#CALC!':
      return message('formula.error.calc', { name });
    case '#N/A':
    case '#VALUE!': {
      const call = callOf(formula, sheet, book);
      return typeof call === 'string' ? message(`formula.error.${call}`, { name }) : call;
    }
    default:
      return message('formula.error.other', { name });
  }
}
