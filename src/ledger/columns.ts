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
const TRIAL = 2048;
const REMEMBERED = 4096;

/** Reads one column, a stretch of rows at a time. */
export class ColumnReader {
  /** The values of the last stretch: one value or null for each data row. */
  readonly values: unknown[] = [];
  private readonly context: ColumnContext;
  private readonly read: CellReader<unknown>;
  private texts: Map<string, unknown> | null = new Map<string, unknown>();

  constructor(
    private readonly cells: ColumnCells,
    private readonly report: Report,
  ) {
    const { header, unit, system, type } = cells;
    this.context = {
      unit: header.unit ?? unit,
      system,
      percent: type === 'share' && countsInPercent(cells),
    };
    this.read = READERS[type];
  }

  /** Reads the data rows from `start` up to but not including `end` into `values`. */
  fill(start: number, end: number): void {
    const { values, rows, header } = this.cells;
    for (let i = start; i < end; i += 1) {
      const row = rows[i] ?? 0;
      const cell = plainCell(values[row]?.[header.index]);
      let value = typeof cell === 'string' ? this.readText(cell) : this.read(cell, this.context);
      if (value instanceof Unreadable) {
        this.report(value.kind, row, cell);
        value = null;
      }
      this.values[i - start] = value;
    }
    if (end > TRIAL && this.texts !== null && this.texts.size > end * 0.9) this.texts = null;
  }

  private readText(cell: string): unknown {
    let value = this.texts?.get(cell);
    if (value === undefined) {
      value = isErrorText(cell) ? unreadable('error-cell') : this.read(cell, this.context);
      if (this.texts !== null && this.texts.size < REMEMBERED) this.texts.set(cell, value);
    }
    return value;
  }
}

/** A share column is in percent points as soon as one plain number of it is above 1. */
function countsInPercent({ values, rows, header }: ColumnCells): boolean {
  return rows.some((row) => (plainNumber(plainCell(values[row]?.[header.index])) ?? 0) > 1);
}
