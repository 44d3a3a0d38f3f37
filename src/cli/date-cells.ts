import {
  APPLICANT_FIELDS,
  readLedger,
  TABLES,
  type FieldSpec,
  type Ledger,
  type RowBase,
  type Table,
  type TableInput,
} from '../ledger';
import type { IsDate } from '../spreadsheet';

/** The cells under a header of dates, and those beside the name of a date in 申报单位. */
export function dateCells(tables: readonly TableInput[]): IsDate {
  const cells = new Set(tables.flatMap((table) => [...keysIn(readLedger([table]))]));
  return (sheet, row, column) => cells.has(key(sheet, row + 1, column + 1));
}

function* keysIn(ledger: Ledger): Iterable<string> {
  for (const { rows } of recordTables(ledger)) {
    for (const { source, row } of rows) {
      for (const [field, column] of source.columns) {
        if (isDate(TABLES[source.kind].fields, field)) yield key(source.sheet, row, column);
      }
    }
  }
  const { applicant } = ledger;
  const column = applicant?.source.columns.get('value');
  for (const [field, row] of applicant?.rows ?? []) {
    if (column !== undefined && isDate(APPLICANT_FIELDS, field))
      yield key(applicant?.source.sheet, row, column);
  }
}

function recordTables(ledger: Ledger): Table<RowBase>[] {
  const { contracts, invoices, payments, taxRecords, suppliers, ownership, roles, parameters } = ledger;
  const tables: readonly (Table<RowBase> | undefined)[] = [
    ...[contracts, invoices, payments, taxRecords, suppliers, ownership, roles, parameters],
    ...ledger.projects.values(),
  ];
  return tables.filter((table) => table !== undefined);
}

function isDate(fields: Readonly<Record<string, FieldSpec>>, field: string): boolean {
  const type = fields[field]?.type;
  return type === 'date' || type === 'openDate';
}

/** Row and column count from 1. */
function key(sheet: string | null | undefined, row: number, column: number): string {
  return `${sheet ?? ''}!${String(row)},${String(column)}`;
}
