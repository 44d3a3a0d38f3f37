import type { Injector } from '@univerjs/core';
import { IFunctionService, ISuperTableService } from '@univerjs/engine-formula';
import type { WorkbookTable } from './types';

/** Tables by injector and workbook: Univer keeps their ranges but not their totals rows. */
const registered = new WeakMap<Injector, Map<string, readonly WorkbookTable[]>>();

/** Every formula holds it. */
const ANY = '';

/**
 * Tell Univer's calculation about the tables of a workbook, so that `表1[#All]` resolves; replaces what was told before.
 * Calculates nothing: where formulas have been calculated already, everything is to be calculated anew, for any of them
 * may name a table that is now somewhere else.
 */
export function setTables(injector: Injector, unitId: string, tables: readonly WorkbookTable[]): void {
  const service = injector.get(ISuperTableService);
  for (const name of [...(service.getTableMap(unitId)?.keys() ?? [])]) service.remove(unitId, name);
  for (const table of tables) {
    const { startRow, startColumn, endRow, endColumn } = table;
    service.registerTable(unitId, table.name, {
      sheetId: table.sheetId,
      range: { startRow, startColumn, endRow, endColumn },
      titleMap: new Map(table.columns.map((column, i) => [column, i])),
    });
  }
  // A parsed formula knows the place that a table had when it was parsed, and Univer keeps it.
  injector.get(IFunctionService).deleteFormulaAstCacheKey(ANY);
  const units = registered.get(injector) ?? new Map<string, readonly WorkbookTable[]>();
  units.set(unitId, tables);
  registered.set(injector, units);
}

export function tablesOf(injector: Injector, unitId: string): readonly WorkbookTable[] {
  return registered.get(injector)?.get(unitId) ?? [];
}
