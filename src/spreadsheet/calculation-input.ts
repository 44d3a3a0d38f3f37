import type { ICellData, IWorkbookData } from '@univerjs/core';
import { forEachCell } from './cells';
import { plainReferences } from './structured-references';
import type { Surroundings } from './structured-references';
import { widenSheets } from './sheet-size';
import type { WorkbookFile } from './types';

/** The serial of 1904-01-01 in the 1900 system, the only one Univer and a function know. */
const DAYS_TO_1904 = 1462;

/**
 * The snapshot as Univer can calculate it: every reference plain, every sheet large enough, every date
 * a serial of the 1900 system. What the user wrote stays in the file's own snapshot.
 */
export function calculationInput(file: WorkbookFile): IWorkbookData {
  const snapshot = structuredClone(file.snapshot);
  const sheetNames = new Map(Object.entries(snapshot.sheets).map(([id, sheet]) => [id, sheet.name ?? '']));
  const where: Surroundings = { tables: file.tables, sheetNames };
  const shift = file.dateSystem === 1904 ? DAYS_TO_1904 : 0;
  for (const sheet of Object.values(snapshot.sheets)) {
    forEachCell(sheet.cellData, (cell, row) => {
      if (cell.f != null) cell.f = plainReferences(cell.f, row, where);
      else if (shift > 0 && typeof cell.v === 'number' && isDateCell(cell, snapshot)) cell.v += shift;
    });
  }
  for (const resource of snapshot.resources ?? []) resource.data = plainNames(resource.data, where);
  widenSheets(snapshot);
  return snapshot;
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
function isDateCell(cell: ICellData, snapshot: IWorkbookData): boolean {
  const style = typeof cell.s === 'string' ? snapshot.styles[cell.s] : cell.s;
  const pattern = style?.n?.pattern.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '') ?? '';
  return /[dmy]/i.test(pattern);
}
