import type { TableInput } from '../ledger';
import type { AmountUnit } from '../money';
import { sameCell } from './same-cells';

type Line = readonly unknown[];
type Values = readonly Line[];

/** A header of one cell would be found anywhere. */
const FEWEST_HEADERS = 2;
/** How many lines of a range may stand before its header. */
const TITLE_LINES = 20;

/**
 * Tells the unit of money of a range from the tables that were read where they stand, each with its header row
 * first. A range is known by its header, for its rows are edited all the time; when tables of one header have
 * different units, by its first record too. Undefined: no such table, or it has none, or which one is unclear.
 */
export function unitsOf(tables: readonly TableInput[]): (values: Values) => AmountUnit | undefined {
  if (tables.every(({ unit }) => unit === undefined)) return () => undefined;
  const known = tables.map(({ values, unit }) => ({ header: values[0] ?? [], first: values[1] ?? [], unit }));
  return (values) => {
    for (const [row, line] of values.slice(0, TITLE_LINES).entries()) {
      const header = words(line);
      if (header.cells.length < FEWEST_HEADERS) continue;
      const found = known.flatMap((table) => {
        const at = placeOf(header.cells, table.header);
        return at === undefined ? [] : [{ ...table, at: at - header.start }];
      });
      if (found.length === 0) continue;
      const first = values[row + 1] ?? [];
      const same = found.filter((table) => isSameRecord(table.first, first, table.at, header));
      return only(found) ?? only(same);
    }
    return undefined;
  };
}

/** The one unit of several tables; undefined when they differ or have none. */
function only(tables: readonly Pick<TableInput, 'unit'>[]): AmountUnit | undefined {
  const units = new Set(tables.map(({ unit }) => unit));
  return units.size === 1 ? [...units][0] : undefined;
}

interface Words {
  /** Where the first cell that is not blank stands. */
  readonly start: number;
  readonly cells: Line;
}

/** A line without the blank cells at its ends. */
function words(line: Line): Words {
  const isFilled = (cell: unknown): boolean => !sameCell(cell, '');
  const start = line.findIndex(isFilled);
  return { start, cells: start < 0 ? [] : line.slice(start, line.findLastIndex(isFilled) + 1) };
}

/** Where the cells begin in the header of a table, which may be wider or narrower; undefined when they are no part. */
function placeOf(cells: Line, header: Line): number | undefined {
  for (let at = FEWEST_HEADERS - cells.length; at <= header.length - FEWEST_HEADERS; at += 1) {
    const [from, to] = [Math.max(0, at), Math.min(header.length, at + cells.length)];
    const whole = to - from === Math.min(cells.length, header.length);
    if (whole && header.slice(from, to).every((cell, i) => sameCell(cell, cells[from - at + i]))) return at;
  }
  return undefined;
}

function isSameRecord(known: Line, given: Line, at: number, header: Words): boolean {
  return header.cells.every((_, i) => {
    const own = header.start + i;
    return own + at < 0 || own + at >= known.length || sameCell(known[own + at], given[own]);
  });
}
