import { readLedger, type Ledger } from '../../src/ledger';

/** A row as a map of header → cell. */
export type Row = Readonly<Record<string, unknown>>;

/** A register as a test writes it; key-value tables as one map. */
export interface Register {
  readonly amounts?: readonly unknown[];
  readonly contracts?: readonly Row[];
  readonly invoices?: readonly Row[];
  readonly payments?: readonly Row[];
  readonly taxRecords?: readonly Row[];
  readonly suppliers?: readonly Row[];
  readonly ownership?: readonly Row[];
  readonly roles?: readonly Row[];
  readonly applicant?: Row;
  readonly options?: Row;
}

/** Rows as Excel hands them over: the union of their headers, then one line a row. */
export function matrix(rows: readonly Row[]): unknown[][] {
  const headers = [...new Set(rows.flatMap((r) => Object.keys(r)))];
  return [headers, ...rows.map((r) => headers.map((h) => r[h] ?? ''))];
}

/** The arguments of an amount function for a register: the rows first, then the further tables. */
export function argumentsOf(register: Register): unknown[][][] {
  const { contracts, invoices, payments, taxRecords, suppliers, ownership, roles } = register;
  const pairs = (head: string, map: Row | undefined): unknown[][] | undefined =>
    map && [[head, '值'], ...Object.entries(map)];
  const tables = [contracts, suppliers, ownership, invoices, payments, taxRecords, roles].map(
    (rows) => rows && matrix(rows),
  );
  const amounts = register.amounts?.map((a) => [a]);
  return [amounts, ...tables, pairs('字段', register.applicant), pairs('选项', register.options)].filter(
    (t): t is unknown[][] => t !== undefined,
  );
}

export function ledgerOf(register: Register): Ledger {
  return readLedger(argumentsOf(register).map((values) => ({ values })));
}
