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
import { calculationInput } from './calculation-input';
import { registerCustomFunctions } from './custom-functions';
import { cellValue, forEachCell, isErrorText } from './cells';
import { takeState } from './state';
import { setTables } from './tables';
import type {
  CalculatedCell,
  CellResult,
  CustomFunctions,
  FunctionSpec,
  Invoke,
  Spill,
  WorkbookFile,
  WorkbookState,
} from './types';

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
      calculationInput(file),
    );
    const injector = univer.__getInjector();
    const unitId = workbook.getUnitId();
    setTables(injector, unitId, file.tables);
    const functions = registerCustomFunctions(injector, specs, invoke);
    await recalculate(injector);
    const state = asWritten(takeState(injector, unitId), file);
    return { state, cells: formulaCells(state, functions) };
  } finally {
    univer.dispose();
  }
}

/** Put back what was rewritten for the calculation: formulas, values of dates, sheet sizes. */
function asWritten(state: WorkbookState, file: WorkbookFile): WorkbookState {
  for (const [id, sheet] of Object.entries(state.snapshot.sheets)) {
    const original = file.snapshot.sheets[id];
    sheet.rowCount = original?.rowCount ?? 0;
    sheet.columnCount = original?.columnCount ?? 0;
    forEachCell(original?.cellData, (cell, row, column) => {
      const now = sheet.cellData?.[row]?.[column];
      if (now == null) return;
      if (cell.f == null) now.v = cell.v;
      else now.f = cell.f;
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

function formulaCells(state: WorkbookState, functions: CustomFunctions): CalculatedCell[] {
  const spills = new Map(
    state.spills.map((spill) => [placeKey(spill.sheetId, spill.row, spill.column), spill]),
  );
  return state.snapshot.sheetOrder.flatMap((sheetId) => {
    const { name: sheet = '', cellData } = state.snapshot.sheets[sheetId] ?? {};
    const cells: CalculatedCell[] = [];
    forEachCell(cellData, (cell, row, column) => {
      if (cell.f == null) return;
      const value = cellValue(cell);
      const spill = spills.get(placeKey(sheetId, row, column));
      const result = cellResult(value, spill, (code) => functions.errorMessageAt(sheet, row, column, code));
      cells.push({ sheet, row, column, formula: cell.f, result });
    });
    return cells;
  });
}

function placeKey(sheetId: string, row: number, column: number): string {
  return `${sheetId}!${String(row)},${String(column)}`;
}

function cellResult(
  value: ReturnType<typeof cellValue>,
  spill: Spill | undefined,
  messageOf: (code: string) => string | null,
): CellResult {
  if (isErrorText(value)) {
    return { kind: 'error', code: value, message: messageOf(value) };
  }
  return spill === undefined ? { kind: 'value', value } : { kind: 'spill', values: spill.values };
}
