import { ExcelFault, patiently } from './fault';
import { run } from './run';

/**
 * Shows a cell and selects it; without a column the whole row, without a row only the sheet.
 * `row` and `column` count from 1, as on the sheet. Throws an `ExcelFault`: gone, hidden or worse.
 */
export async function goTo(sheetName: string, row: number | null, column: number | null): Promise<void> {
  await patiently(() =>
    run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName).load('visibility');
      await context.sync();
      if (sheet.isNullObject) throw new ExcelFault('gone', sheetName);
      if (sheet.visibility !== Excel.SheetVisibility.visible) throw new ExcelFault('hidden', sheetName);
      sheet.activate();
      if (row !== null) rangeOf(sheet, row, column).select();
      await context.sync();
    }),
  );
}

function rangeOf(sheet: Excel.Worksheet, row: number, column: number | null): Excel.Range {
  return column === null ? sheet.getRange(`${row}:${row}`) : sheet.getCell(row - 1, column - 1);
}

/** The name of the sheet on show. */
export function activeSheet(): Promise<string> {
  return patiently(() =>
    run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return sheet.name;
    }),
  );
}
