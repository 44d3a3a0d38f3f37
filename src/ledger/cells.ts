/** The errors a cell can hold, as Excel writes them. */
const ERRORS = new Set([
  '#REF!',
  '#N/A',
  '#VALUE!',
  '#DIV/0!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
  '#UNKNOWN!',
  '#BUSY!',
  '#GETTING_DATA',
  '#EXTERNAL!',
  '#PYTHON!',
  '#TIMEOUT!',
]);

/**
 * A cell as a plain value. Excel hands data types over as objects with a basic value; an error cell
 * becomes its error text, and so does an object nobody can read, which is no value either.
 */
export function plainCell(cell: unknown): unknown {
  if (typeof cell !== 'object' || cell === null) return cell;
  if ('basicValue' in cell && typeof cell.basicValue !== 'object') {
    const isError = 'type' in cell && cell.type === 'Error';
    return isError && !isErrorText(cell.basicValue) ? '#VALUE!' : cell.basicValue;
  }
  return 'code' in cell && isErrorText(cell.code) ? cell.code : '#VALUE!';
}

/** Whether a plain cell is an error such as #REF!. */
export function isErrorText(cell: unknown): cell is string {
  return typeof cell === 'string' && cell.charCodeAt(0) === 35 && ERRORS.has(cell.trim().toUpperCase());
}

/** Nothing in the cell: null, no value, or only white space. */
export function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && isBlankText(cell));
}

function isBlankText(text: string): boolean {
  if (text === '') return true;
  const first = text.charCodeAt(0);
  const mayBeSpace =
    first <= 0x20 || first === 0xa0 || (first >= 0x2000 && first <= 0x3000) || first === 0xfeff;
  return mayBeSpace && text.trim() === '';
}

/** Blank, or the number 0 by which some Excels hand over a blank cell of a range. */
export function isVacant(cell: unknown): boolean {
  return cell === 0 || isBlank(cell);
}

/** The cell as a person sees it in a message, cut short. */
export function cellText(cell: unknown): string {
  const text =
    typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
