import type { TableKind } from '../ledger';
import type { Area } from './formula-references';

/** A cell with a formula; row and column count from 1. */
export interface FormulaCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** As a person types it, with "=". */
  readonly formula: string;
  /** What the cell shows; null: it was never calculated. */
  readonly value: string | number | boolean | null;
}

/** What names in the formulas of a workbook stand for. */
export interface NamesOfBook {
  readonly tables: readonly { readonly name: string; readonly area: Area }[];
  /** Defined names, with the formula behind each. */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
}

/** The same, with the records of each table: the area without header and totals. */
export interface PlacesOfBook extends NamesOfBook {
  readonly tables: readonly { readonly name: string; readonly area: Area; readonly body: Area }[];
}

/** A table of the register as it was read, header row included. */
export interface TablePlace {
  readonly kind: TableKind;
  readonly area: Area;
}
