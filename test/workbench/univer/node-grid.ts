import '../../../src/spreadsheet/iterator-helpers';
import { IUniverInstanceService, type IWorkbookData, LocaleType, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import '@univerjs/engine-formula/facade';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import '@univerjs/sheets/facade';
import sheetTexts from '@univerjs/sheets/locale/zh-CN';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import '@univerjs/sheets-formula/facade';
import { freshUnitId } from '../../../src/spreadsheet';
import type { Book } from '../../../src/workbench/univer/book';

const channels: MessageChannel[] = [];

/** The engine leaves the channels of a calculation that it stops open, and Node would wait for them for ever. */
globalThis.MessageChannel = class extends MessageChannel {
  constructor() {
    super();
    channels.push(this);
  }
};

/** The workbench's grid without its window: the same engine, commands and undo, in Node. */
export function openInNode(snapshot: Partial<IWorkbookData>): Book & { dispose(): void } {
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: sheetTexts },
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    initialFormulaComputing: CalculationMode.NO_CALCULATION,
  });
  const api = FUniver.newAPI(univer);
  const unitId = freshUnitId();
  const workbook = api.createWorkbook({ ...snapshot, id: unitId });
  const injector = univer.__getInjector();
  injector.get(IUniverInstanceService).focusUnit(unitId);
  return {
    api,
    injector,
    workbook,
    unitId,
    dispose: () => {
      univer.dispose();
      for (const { port1, port2 } of channels.splice(0)) {
        port1.close();
        port2.close();
      }
    },
  };
}

/** Rows of plain values as Univer keeps them; a text that starts with "=" is a formula. */
export function cellData(
  rows: readonly (readonly (string | number)[])[],
): IWorkbookData['sheets'][string]['cellData'] {
  const cell = (value: string | number) =>
    typeof value === 'string' && value.startsWith('=') ? { f: value } : { v: value };
  return Object.fromEntries(
    rows.map((row, r) => [r, Object.fromEntries(row.map((value, c) => [c, cell(value)]))]),
  );
}
