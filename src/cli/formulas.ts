import type { Claim } from '../claim';
import { formulaDifferences, tablePlaces, type FormulaDifference } from '../functions';
import type { TableInput } from '../ledger';
import { formulaResults, namesOf, type WorkbookFile } from '../spreadsheet';

/** The formulas of a file that are given less than a register holds, or were saved with another amount. */
export function differencesIn(
  { snapshot, tables }: WorkbookFile,
  inputs: readonly TableInput[],
  claims: readonly Claim[],
): FormulaDifference[] {
  const cells = formulaResults(snapshot).map(({ row, column, ...cell }) => ({
    ...cell,
    row: row + 1,
    column: column + 1,
  }));
  const named = tables.map(({ name, sheetId, startRow, startColumn, endRow, endColumn }) => ({
    name,
    area: {
      sheet: snapshot.sheets[sheetId]?.name ?? '',
      top: startRow + 1,
      left: startColumn + 1,
      bottom: endRow + 1,
      right: endColumn + 1,
    },
  }));
  const book = { tables: named, names: namesOf(snapshot) };
  return formulaDifferences(cells, book, { tables: tablePlaces(inputs), claims });
}
