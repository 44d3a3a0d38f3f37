import type { PlacesOfBook } from './formula-book';
import type { Area } from './formula-references';

type ExcelTable = PlacesOfBook['tables'][number];

const BRACKETS = /\[((?:'.|[^'[\]])*)\]/gu;
const SHAPE = /^(?:_,)*_(?::_)?$/;

/**
 * The cells that 合同[#All], 合同[含税金额] or 合同[[#All],[编号]:[金额]] stand for, by what follows the name of the table;
 * undefined: only the name stands there. Null when that depends on the row of the formula, or is no part of the table.
 */
export function partOfTable(table: ExcelTable, part = '[]'): Area | null {
  const words = wordsIn(part);
  if (words === null) return null;
  const specifiers = words.filter((word) => word.startsWith('#')).map((word) => word.toLowerCase());
  const rows = rowsOf(table, specifiers);
  const columns = columnsOf(table, words.filter((word) => !word.startsWith('#')).map(unescaped));
  return rows && columns && { ...table.area, ...rows, ...columns };
}

/** #All, names of columns: what stands in the brackets. */
function wordsIn(part: string): string[] | null {
  const inner = part.slice(1, -1).trim();
  if (inner === '') return [];
  if (inner.startsWith('@')) return null;
  if (!inner.startsWith('[')) return [inner];
  const shape = inner.replaceAll(BRACKETS, '_').replaceAll(/\s/g, '');
  return SHAPE.test(shape) ? [...inner.matchAll(BRACKETS)].map(([, word = '']) => word) : null;
}

function unescaped(word: string): string {
  return word.replaceAll(/'(.)/gu, '$1');
}

function rowsOf(
  { area, body }: ExcelTable,
  specifiers: readonly string[],
): Pick<Area, 'top' | 'bottom'> | null {
  switch ([...specifiers].sort().join()) {
    case '':
    case '#data':
      return { top: body.top, bottom: body.bottom };
    case '#all':
      return { top: area.top, bottom: area.bottom };
    case '#data,#headers':
      return { top: area.top, bottom: body.bottom };
    default:
      return null;
  }
}

function columnsOf(
  { area, columns }: ExcelTable,
  names: readonly string[],
): Pick<Area, 'left' | 'right'> | null {
  if (names.length === 0) return { left: area.left, right: area.right };
  const places = names.map((name) =>
    columns.findIndex((column) => column.toLowerCase() === name.toLowerCase()),
  );
  if (places.includes(-1)) return null;
  return { left: area.left + Math.min(...places), right: area.left + Math.max(...places) };
}
