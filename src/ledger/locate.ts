import type { CellPlace, Ledger, TableSource } from './types';

/** The 1-based sheet column of a field, in a row when one is given; undefined when the table has no such column. */
export function locate(source: TableSource, field: string, row?: number | null): number | undefined {
  return placeIn(source, field, row)?.column ?? source.columns.get(field);
}

/** The header of a field as the user wrote it, undefined when the table has no such column. */
export function headerOf(source: TableSource, field: string, row?: number | null): string | undefined {
  return placeIn(source, field, row)?.header ?? source.headers.get(field);
}

/** Of several columns for one field the filled one counts, cell by cell. */
function placeIn(source: TableSource, field: string, row?: number | null): CellPlace | undefined {
  return row === undefined || row === null ? undefined : source.elsewhere?.get(field)?.get(row);
}

/** The value chosen for an option, null when the workbook does not state it. */
export function optionOf(ledger: Ledger, name: string): string | null {
  return ledger.options.get(name)?.value ?? null;
}
