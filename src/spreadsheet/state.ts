import { IResourceLoaderService, IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import type { Injector, IRange, IWorkbookData, Workbook } from '@univerjs/core';
import { FormulaDataModel, LexerTreeBuilder } from '@univerjs/engine-formula';
import { cellValue, forEachCell } from './cells';
import { addInFunctionsOf } from './custom-functions';
import { tablesOf } from './tables';
import type { Scalar, Spill, WorkbookState } from './types';

/** Everything a live workbook holds, copied: for saving, or to hand results out. */
export function readState(injector: Injector, unitId: string): WorkbookState {
  const snapshot = injector.get(IResourceLoaderService).saveUnit<IWorkbookData>(unitId);
  if (snapshot === null) throw new Error(`no workbook ${unitId}`);
  return stateOf(injector, snapshot);
}

/** The same of a workbook that nobody goes on using or has renamed anything in, without a copy of it. */
export function takeState(injector: Injector, unitId: string): WorkbookState {
  const workbook = injector
    .get(IUniverInstanceService)
    .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
  if (workbook == null) throw new Error(`no workbook ${unitId}`);
  const snapshot = workbook.getSnapshot();
  // A workbook that is closed strikes its sheets from the order.
  return stateOf(injector, { ...snapshot, sheetOrder: [...snapshot.sheetOrder] });
}

function stateOf(injector: Injector, snapshot: IWorkbookData): WorkbookState {
  spellOutFormulas(snapshot, injector.get(LexerTreeBuilder));
  return {
    snapshot,
    tables: tablesOf(injector, snapshot.id),
    spills: readSpills(injector, snapshot.id),
    addInFunctions: addInFunctionsOf(injector),
  };
}

/** Univer lets filled-down cells share one formula by id; whoever reads the state needs it in each. */
function spellOutFormulas(snapshot: IWorkbookData, lexer: LexerTreeBuilder): void {
  for (const sheet of Object.values(snapshot.sheets)) {
    const shared = new Map<string, { formula: string; row: number; column: number }>();
    forEachCell(sheet.cellData, (cell, row, column) => {
      if (cell.si != null && cell.f != null) shared.set(cell.si, { formula: cell.f, row, column });
    });
    forEachCell(sheet.cellData, (cell, row, column) => {
      const first = cell.si == null ? undefined : shared.get(cell.si);
      delete cell.si;
      if (cell.f != null || first === undefined) return;
      cell.f = lexer.moveFormulaRefOffset(first.formula, column - first.column, row - first.row);
    });
  }
}

function readSpills(injector: Injector, unitId: string): Spill[] {
  const model = injector.get(FormulaDataModel);
  const ranges = (model.getArrayFormulaRange()[unitId] ?? {}) as Record<string, RangesByCell | undefined>;
  const values = model.getArrayFormulaCellData()[unitId] ?? {};
  return Object.entries(ranges).flatMap(([sheetId, byRow]) =>
    Object.entries(byRow ?? {}).flatMap(([row, byColumn]) =>
      Object.entries(byColumn).map(([column, range]): Spill => {
        const shown = (r: number, c: number) => cellValue(values[sheetId]?.[r]?.[c]);
        return { sheetId, row: Number(row), column: Number(column), values: block(range, shown) };
      }),
    ),
  );
}

type RangesByCell = Record<string, Record<string, IRange>>;

function block(range: IRange, shown: (row: number, column: number) => Scalar | null): (Scalar | null)[][] {
  const { startRow, startColumn, endRow, endColumn } = range;
  return Array.from({ length: endRow - startRow + 1 }, (_, r) =>
    Array.from({ length: endColumn - startColumn + 1 }, (_value, c) => shown(startRow + r, startColumn + c)),
  );
}
