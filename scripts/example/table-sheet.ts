import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx';
import { parseDate } from '../../src/calendar';
import type { TableKind } from '../../src/ledger';
import { FORMATS, formatted, LOOK } from './look';

export type Scalar = string | number | null;

/** A column of a table: the field, its header, what its cells are, and how wide it is. */
export interface Column {
  readonly field: string;
  readonly header: string;
  readonly type: string;
  readonly width: number;
  /** A calculated column: the formula of every cell, with its result from the row. */
  readonly formula?: string;
  /** Number formats of single cells, by 0-based row of data, in a column that mixes kinds of values. */
  readonly formats?: Readonly<Record<number, string>>;
}

/** A sheet that holds one table from A1 on, and the same as values for a function's argument. */
export interface TableSheet {
  readonly kind: TableKind;
  readonly name: string;
  /** The Excel table's name where the sheet's cannot be one. */
  readonly tableName?: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Scalar[])[];
  /** Columns that stay in view. */
  readonly frozen: number;
}

/** The cells of a row in the order of the columns; ISO dates become serials in date columns. */
export function cellsOf(
  columns: readonly Column[],
  row: Readonly<Record<string, string | number | undefined>>,
): Scalar[] {
  return columns.map(({ field, type }) => {
    const said = row[field];
    if (said === undefined || said === '') return null;
    if (type !== 'date' && type !== 'openDate') return said;
    const date = parseDate(said, 1900);
    return typeof date === 'number' ? date : said;
  });
}

/** A table with its header row, as Excel hands it to a function. */
export function tableValues({ columns, rows }: TableSheet): Scalar[][] {
  return [columns.map((c) => c.header), ...rows.map((row) => [...row])];
}

/** A1 style name of a 0-based column. */
export function letter(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letter(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

export function writeTable(sheet: TableSheet): WriteSheet {
  const { name, tableName = name, columns, rows, frozen } = sheet;
  const values = tableValues(sheet);
  const cells = new Map<string, Partial<Cell>>();
  values.forEach((row, r) => {
    row.forEach((value, c) => {
      const column = columns[c];
      if (column) cells.set(`${String(r)},${String(c)}`, cell(value, column, r));
    });
  });
  return {
    name,
    rows: values,
    cells,
    columns: columns.map(({ width }) => ({ width })),
    rowDefs: new Map([[0, { height: 22 }]]),
    freezePane: { rows: 1, columns: frozen },
    tables: [
      {
        name: tableName,
        displayName: tableName,
        range: `A1:${letter(columns.length - 1)}${String(rows.length + 1)}`,
        columns: columns.map(({ header }) => ({ name: header })),
        style: 'TableStyleLight1',
        showRowStripes: false,
      },
    ],
  };
}

function cell(value: Scalar, column: Column, row: number): Partial<Cell> {
  if (row === 0) return { value, style: LOOK.header };
  const style = styleOf(column, row - 1);
  if (column.formula === undefined) return { value, style };
  return { formula: column.formula, formulaResult: value, style };
}

function styleOf({ type, formats }: Column, row: number): CellStyle {
  const format = formats?.[row];
  if (format !== undefined)
    return { ...LOOK.cell, numFmt: format, alignment: { ...LOOK.cell.alignment, horizontal: 'left' } };
  switch (type) {
    case 'amount':
      return formatted(LOOK.cell, FORMATS.money);
    case 'date':
    case 'openDate':
      return formatted(LOOK.cell, FORMATS.date);
    case 'rate':
    case 'share':
      return formatted(LOOK.cell, FORMATS.percent);
    case 'id':
    case 'code':
      return formatted(LOOK.cell, FORMATS.text);
    default:
      return LOOK.cell;
  }
}
