import type { Ledger, TableSource } from './types';

/** The 1-based sheet column of a field, undefined when the table has no such column. */
export function locate(source: TableSource, field: string): number | undefined {
  return source.columns.get(field);
}

/** The header of a field as the user wrote it, undefined when the table has no such column. */
export function headerOf(source: TableSource, field: string): string | undefined {
  return source.headers.get(field);
}

/** The value chosen for an option, null when the workbook does not state it. */
export function optionOf(ledger: Ledger, name: string): string | null {
  return ledger.options.get(name)?.value ?? null;
}
