import './iterator-helpers';
import { ICommandService, LocaleType, LogLevel, Univer, UniverInstanceType } from '@univerjs/core';
import type { Injector, IWorkbookData, Workbook } from '@univerjs/core';
import {
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  UniverFormulaEnginePlugin,
} from '@univerjs/engine-formula';
import type { ISetFormulaCalculationNotificationMutation } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import sheetTexts from '@univerjs/sheets/locale/zh-CN';
import { Blocks, calculatedCells } from './calculated-cells';
import { calculationInput, DAYS_TO_1904, isDateCell, type IsDate } from './calculation-input';
import { registerCustomFunctions } from './custom-functions';
import { forEachCell } from './cells';
import { takeState } from './state';
import { setTables } from './tables';
import type { CalculatedCell, FunctionSpec, Invoke, WorkbookFile, WorkbookState } from './types';

/** What a calculation without a window leaves behind. */
export interface Calculation {
  readonly state: WorkbookState;
  /** Every cell with a formula, sheet by sheet, row by row. */
  readonly cells: readonly CalculatedCell[];
}

/**
 * Calculate all formulas of a workbook in Node, calling `invoke` for the functions of `specs`. Univer's
 * formula plugin for sheets stays out: it starts calculations of its own, and two at once spoil each
 * other.
 */
export async function calculate(
  file: WorkbookFile,
  specs: readonly FunctionSpec[],
  invoke: Invoke,
  alsoDate?: IsDate,
): Promise<Calculation> {
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: sheetTexts },
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  try {
    const workbook = univer.createUnit<IWorkbookData, Workbook>(
      UniverInstanceType.UNIVER_SHEET,
      calculationInput(file, alsoDate),
    );
    const injector = univer.__getInjector();
    const unitId = workbook.getUnitId();
    setTables(injector, unitId, file.tables);
    const blocks = new Blocks();
    const functions = registerCustomFunctions(injector, specs, blocks.remember(invoke));
    await recalculate(injector);
    const state = asWritten(takeState(injector, unitId), file);
    return { state, cells: calculatedCells(state, { file, functions, blocks }) };
  } finally {
    univer.dispose();
  }
}

/** Put back what was rewritten for the calculation: formulas, values of dates, sheet sizes, merged cells. */
function asWritten(state: WorkbookState, file: WorkbookFile): WorkbookState {
  for (const [id, sheet] of Object.entries(state.snapshot.sheets)) {
    const original = file.snapshot.sheets[id];
    sheet.rowCount = original?.rowCount ?? 0;
    sheet.columnCount = original?.columnCount ?? 0;
    sheet.mergeData = original?.mergeData ?? [];
    forEachCell(original?.cellData, (cell, row, column) => {
      const now = sheet.cellData?.[row]?.[column];
      if (now == null) return;
      if (cell.f == null) now.v = cell.v;
      else now.f = cell.f;
      const isDate = cell.f != null && typeof now.v === 'number' && isDateCell(cell, file.snapshot);
      if (isDate && file.dateSystem === 1904) now.v = Number(now.v) - DAYS_TO_1904;
    });
  }
  return { ...state, snapshot: { ...state.snapshot, resources: file.snapshot.resources ?? [] } };
}

/** Calculate every formula; resolves when the results stand in the cells. */
async function recalculate(injector: Injector): Promise<void> {
  const commands = injector.get(ICommandService);
  const done = new Promise<void>((resolve) => {
    const listener = commands.onCommandExecuted((command) => {
      if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
      const { functionsExecutedState } = command.params as ISetFormulaCalculationNotificationMutation;
      if (functionsExecutedState === undefined) return;
      listener.dispose();
      resolve();
    });
  });
  commands.syncExecuteCommand(
    SetFormulaCalculationStartMutation.id,
    { forceCalculation: true },
    { onlyLocal: true },
  );
  await done;
}
