import { isErrorText, plainCell } from './cells';
import type { HeaderCell } from './recognise';
import type { ValueType } from './tables/spec';
import type { CellProblem } from './types';
import { Unreadable, unreadable } from './unreadable';
import { plainNumber, READERS, type CellReader, type ColumnContext } from './values';

type Values = readonly (readonly unknown[])[];

/** The cells of one column and how to read them. */
export interface ColumnCells {
  readonly values: Values;
  /** 0-based indexes of the data rows. */
  readonly rows: readonly number[];
  readonly header: HeaderCell;
  readonly type: ValueType;
  readonly unit: ColumnContext['unit'];
  readonly system: ColumnContext['system'];
}

/** Tells of a cell that cannot be read: the 0-based row index and the plain cell. */
export type Report = (kind: CellProblem['kind'], row: number, cell: unknown) => void;

/** Texts of a column are read once each, unless after this many nearly all differ (contract numbers). */
const TRIAL = 256;
const REMEMBERED = 4096;

/** Reads a column: one value or null for each data row. */
export function readColumn(cells: ColumnCells, report: Report): unknown[] {
  const { values, rows, header, type } = cells;
  const context: ColumnContext = {
    unit: header.unit ?? cells.unit,
    system: cells.system,
    percent: type === 'share' && countsInPercent(cells),
  };
  const read: CellReader<unknown> = READERS[type];
  let texts: Map<string, unknown> | null = new Map<string, unknown>();
  const out = new Array<unknown>(rows.length);
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i] ?? 0;
    const cell = plainCell(values[row]?.[header.index]);
    let value = texts !== null && typeof cell === 'string' ? texts.get(cell) : undefined;
    if (value === undefined) {
      value = isErrorText(cell) ? unreadable('error-cell') : read(cell, context);
      if (texts !== null && typeof cell === 'string' && texts.size < REMEMBERED) texts.set(cell, value);
    }
    if (value instanceof Unreadable) {
      report(value.kind, row, cell);
      value = null;
    }
    out[i] = value;
    if (i === TRIAL && texts !== null && texts.size > TRIAL * 0.9) texts = null;
  }
  return out;
}

/** A share column is in percent points as soon as one plain number of it is above 1. */
function countsInPercent({ values, rows, header }: ColumnCells): boolean {
  return rows.some((row) => (plainNumber(plainCell(values[row]?.[header.index])) ?? 0) > 1);
}
