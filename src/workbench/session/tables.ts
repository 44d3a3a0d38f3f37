import type { WorkbookTable } from '../../spreadsheet';
import type { Table } from '../univer/table-list';

/** The spreadsheet engine gives tables inclusive ends, the protocol a size. */
export function toModelTable(table: WorkbookTable): Omit<Table, 'id'> {
  return {
    name: table.name,
    sheetId: table.sheetId,
    area: {
      row: table.startRow,
      column: table.startColumn,
      rows: table.endRow - table.startRow + 1,
      columns: table.endColumn - table.startColumn + 1,
    },
    columns: table.columns,
    showHeaders: true,
    showTotals: table.totalsRow,
  };
}

export function toWorkbookTable({ name, sheetId, area, columns, showTotals }: Table): WorkbookTable {
  return {
    name,
    sheetId,
    startRow: area.row,
    startColumn: area.column,
    endRow: area.row + area.rows - 1,
    endColumn: area.column + area.columns - 1,
    columns,
    totalsRow: showTotals,
  };
}
