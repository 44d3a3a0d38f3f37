import { shiftFormula } from './shift-formula';
import type { FileCell, FileSheet } from './xlsx';

type FormulaOf = (cell: FileCell, row: number, column: number) => string | undefined;

/**
 * The typed formula of each cell of a sheet. A file writes a formula that was filled over a block once,
 * in the block's first cell; every cell gets its own here.
 */
export function sheetFormulas(sheet: FileSheet, typed: (stored: string) => string): FormulaOf {
  const shared = new Map<number, { formula: string; row: number; column: number }>();
  for (const [key, cell] of sheet.cells ?? []) {
    if (cell.formulaSharedIndex === undefined || cell.formula === undefined || cell.formula === '') continue;
    const [row = 0, column = 0] = key.split(',').map(Number);
    shared.set(cell.formulaSharedIndex, { formula: typed(cell.formula), row, column });
  }
  return (cell, row, column) => {
    if (cell.formula === undefined) return undefined;
    if (cell.formula !== '') return typed(cell.formula);
    const first = shared.get(cell.formulaSharedIndex ?? -1);
    return first && shiftFormula(first.formula, row - first.row, column - first.column);
  };
}
