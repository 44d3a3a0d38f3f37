import { ICommandService } from '@univerjs/core';
import type { Injector } from '@univerjs/core';
import { ISuperTableService, SetSuperTableMutation } from '@univerjs/engine-formula';
import type { WorkbookTable } from './types';

/** Tables by injector and workbook: Univer keeps their ranges but not their totals rows. */
const registered = new WeakMap<Injector, Map<string, readonly WorkbookTable[]>>();

/**
 * Tell Univer's calculation about the tables of a workbook, so that `表1[#All]` resolves; replaces
 * what was told before. Formulas that name a changed table are recalculated.
 */
export function setTables(injector: Injector, unitId: string, tables: readonly WorkbookTable[]): void {
  const service = injector.get(ISuperTableService);
  const names = new Set(tables.map((table) => table.name));
  for (const name of [...(service.getTableMap(unitId)?.keys() ?? [])]) {
    if (!names.has(name)) service.remove(unitId, name);
  }
  const commands = injector.get(ICommandService);
  for (const table of tables) {
    const { startRow, startColumn, endRow, endColumn } = table;
    commands.syncExecuteCommand(SetSuperTableMutation.id, {
      unitId,
      tableName: table.name,
      reference: {
        sheetId: table.sheetId,
        range: { startRow, startColumn, endRow, endColumn },
        titleMap: new Map(table.columns.map((column, i) => [column, i])),
      },
    });
  }
  const units = registered.get(injector) ?? new Map<string, readonly WorkbookTable[]>();
  units.set(unitId, tables);
  registered.set(injector, units);
}

export function tablesOf(injector: Injector, unitId: string): readonly WorkbookTable[] {
  return registered.get(injector)?.get(unitId) ?? [];
}
