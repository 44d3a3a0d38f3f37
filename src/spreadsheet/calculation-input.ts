import type { ICellData, IWorkbookData } from '@univerjs/core';
import { forEachCell } from './cells';
import type { CellData } from './cells';
import { plainReferences } from './structured-references';
import type { Surroundings } from './structured-references';
import { widenSheets } from './sheet-size';
import type { WorkbookFile } from './types';
import { freshUnitId } from './unit-id';

/** The serial of 1904-01-01 in the 1900 system, the only one Univer and a function know. */
export const DAYS_TO_1904 = 1462;

/** Whether a cell holds a date, though its number format does not say so. Row and column count from 0. */
export type IsDate = (sheet: string, row: number, column: number) => boolean;

/**
 * The snapshot as Univer can calculate it: every reference plain, every sheet large enough, every date
 * a serial of the 1900 system. What the user wrote stays in the file's own snapshot.
 */
export function calculationInput(file: WorkbookFile, alsoDate: IsDate = () => false): IWorkbookData {
  const { snapshot, tables } = file;
  const sheetNames = new Map(Object.entries(snapshot.sheets).map(([id, sheet]) => [id, sheet.name ?? '']));
  const where: Surroundings = { tables, sheetNames };
  const shift = file.dateSystem === 1904 ? DAYS_TO_1904 : 0;
  const sheets = Object.entries(snapshot.sheets).map(([id, sheet]) => {
    const rewritten = (cell: ICellData, row: number, column: number): ICellData | null => {
      if (cell.f != null) return { ...cell, f: plainReferences(cell.f, row, where) };
      if (shift === 0 || typeof cell.v !== 'number') return null;
      const isDate = isDateCell(cell, snapshot) || alsoDate(sheet.name ?? '', row, column);
      return isDate ? { ...cell, v: cell.v + shift } : null;
    };
    // Merged cells change no result, and Univer would keep every row of a merge down a whole sheet.
    return [id, { ...sheet, mergeData: [], cellData: rewriteCells(sheet.cellData, rewritten) }];
  });
  const input: IWorkbookData = {
    ...snapshot,
    id: freshUnitId(),
    sheetOrder: [...snapshot.sheetOrder],
    styles: { ...snapshot.styles },
    sheets: Object.fromEntries(sheets) as IWorkbookData['sheets'],
    resources: (snapshot.resources ?? []).map(({ name, data }) => ({ name, data: plainNames(data, where) })),
  };
  widenSheets(input);
  return input;
}

type Cells = Record<number, Record<number, ICellData>>;

/** Copies the rows that change or that results will be written to; a large register is not copied. */
function rewriteCells(
  data: CellData,
  rewritten: (cell: ICellData, row: number, column: number) => ICellData | null,
): Cells {
  const cells: Cells = { ...data };
  const copied = new Set<number>();
  forEachCell(data, (cell, row, column) => {
    const change = rewritten(cell, row, column);
    if (change === null) return;
    if (!copied.has(row)) cells[row] = { ...cells[row] };
    copied.add(row);
    const line = cells[row];
    if (line !== undefined) line[column] = change;
  });
  return cells;
}

/** Defined names may be formulas too; a table reference in one has no row of its own. */
function plainNames(data: string, where: Surroundings): string {
  const names = JSON.parse(data) as Record<string, { formulaOrRefString: string }>;
  for (const name of Object.values(names)) {
    const plain = plainReferences(name.formulaOrRefString, -1, where);
    name.formulaOrRefString = plain.replace(
      /^=(?=(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!\$?[A-Z]+\$?\d+:\$?[A-Z]+\$?\d+$)/iu,
      '',
    );
  }
  return JSON.stringify(names);
}

/** Day, month or year in the number format, outside quoted text and [colours]. */
export function isDateCell(cell: ICellData, snapshot: IWorkbookData): boolean {
  const style = typeof cell.s === 'string' ? snapshot.styles[cell.s] : cell.s;
  const pattern = style?.n?.pattern.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '') ?? '';
  return /[dmy]/i.test(pattern);
}
