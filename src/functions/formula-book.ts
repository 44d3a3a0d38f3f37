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

/** The same, with what is needed to find the parts of a table. */
export interface PlacesOfBook extends NamesOfBook {
  readonly tables: readonly {
    readonly name: string;
    readonly area: Area;
    /** Without header and totals. */
    readonly body: Area;
    readonly columns: readonly string[];
  }[];
}

/** A table of the register as it was read, header row included. */
export interface TablePlace {
  readonly kind: TableKind;
  readonly area: Area;
}
