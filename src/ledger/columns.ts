import { isErrorText, isVacant, plainCell } from './cells';
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

/** Tells of a cell that cannot be read: the 0-based row index, the plain cell and the header it stands under. */
export type Report = (kind: CellProblem['kind'], row: number, cell: unknown, header: HeaderCell) => void;

/** Reads the cells of a field, a stretch of rows at a time. */
export interface FieldReader {
  /** The values of the last stretch: one value or null for each data row. */
  readonly values: unknown[];
  /** Reads the data rows from `start` up to but not including `end` into `values`. */
  fill(start: number, end: number): void;
}

/** Texts of a column are read once each, unless after this many nearly all differ (contract numbers). */
const TRIAL = 2048;
const REMEMBERED = 4096;

/** Reads a field that has one column. */
export class ColumnReader implements FieldReader {
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

  get header(): HeaderCell {
    return this.cells.header;
  }

  fill(start: number, end: number): void {
    const { values, rows, header } = this.cells;
    for (let i = start; i < end; i += 1) {
      const row = rows[i] ?? 0;
      const cell = plainCell(values[row]?.[header.index]);
      let value = typeof cell === 'string' ? this.readText(cell) : this.read(cell, this.context);
      if (value instanceof Unreadable) {
        this.report(value.kind, row, cell, header);
        value = null;
      }
      this.values[i - start] = value;
    }
    this.forgetAfter(end);
  }

  /** The plain cell in a row of the block. */
  cellIn(row: number): unknown {
    return plainCell(this.cells.values[row]?.[this.cells.header.index]);
  }

  /** The value of a plain cell, or what is wrong with it. */
  valueOf(cell: unknown): unknown {
    return typeof cell === 'string' ? this.readText(cell) : this.read(cell, this.context);
  }

  /** Where nearly all texts of a column differ, remembering them is of no use. */
  forgetAfter(rows: number): void {
    if (rows > TRIAL && this.texts !== null && this.texts.size > rows * 0.9) this.texts = null;
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

/** Tells that the cell of a row (0-based) counts that stands in another column than the field's first. */
export type Elsewhere = (row: number, header: HeaderCell) => void;

/**
 * Reads a field that has several columns, cell by cell: of the columns, surest first, the first filled one
 * that can be read counts; when none can, the first filled one is reported.
 */
export class SeveralColumns implements FieldReader {
  readonly values: unknown[] = [];

  constructor(
    private readonly columns: readonly ColumnReader[],
    private readonly rows: readonly number[],
    private readonly report: Report,
    private readonly elsewhere: Elsewhere,
  ) {}

  fill(start: number, end: number): void {
    for (let i = start; i < end; i += 1) this.values[i - start] = this.choose(this.rows[i] ?? 0);
    for (const column of this.columns) column.forgetAfter(end);
  }

  private choose(row: number): unknown {
    let wrong: { kind: CellProblem['kind']; cell: unknown; column: ColumnReader } | undefined;
    for (const column of this.columns) {
      const cell = column.cellIn(row);
      if (isVacant(cell)) continue;
      const value = column.valueOf(cell);
      if (value === null) continue;
      if (value instanceof Unreadable) {
        wrong ??= { kind: value.kind, cell, column };
        continue;
      }
      this.say(row, column);
      return value;
    }
    if (wrong) {
      this.say(row, wrong.column);
      this.report(wrong.kind, row, wrong.cell, wrong.column.header);
      return null;
    }
    // Nothing is filled, or a 0 stands in some column: that of the first counts.
    const [first] = this.columns;
    const value = first?.valueOf(first.cellIn(row)) ?? null;
    return value instanceof Unreadable ? null : value;
  }

  private say(row: number, column: ColumnReader): void {
    if (column !== this.columns[0]) this.elsewhere(row, column.header);
  }
}

/** A share column is in percent points as soon as one plain number of it is above 1. */
function countsInPercent({ values, rows, header }: ColumnCells): boolean {
  return rows.some((row) => (plainNumber(plainCell(values[row]?.[header.index])) ?? 0) > 1);
}
