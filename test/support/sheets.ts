import {
  findTables,
  readLedger,
  TABLES,
  type Ledger,
  type ProjectKind,
  type TableKind,
} from '../../src/ledger';
import type { Register, Row } from './register';

/** A table as it stands on a sheet of its own: its headers, and one line a row. */
export interface Sheet {
  readonly kind: TableKind;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

const ROWS = [
  'contracts',
  'invoices',
  'payments',
  'taxRecords',
  'suppliers',
  'ownership',
  'roles',
  'materials',
] as const;

/** The tables of a register, each on its sheet; of 申报单位 and 选项 every answer is a row. */
export function sheetsIn(register: Register): Sheet[] {
  const { projects = {}, applicant, options } = register;
  const given: [TableKind, readonly Row[] | undefined][] = [
    ...ROWS.map((kind): [TableKind, readonly Row[] | undefined] => [kind, register[kind]]),
    ...(Object.entries(projects) as [ProjectKind, readonly Row[]][]),
  ];
  const pairs = (kind: 'applicant' | 'options', map: Row | undefined): Sheet[] =>
    map ? [{ kind, headers: [kind === 'applicant' ? '字段' : '选项', '值'], rows: Object.entries(map) }] : [];
  return [
    ...given.flatMap(([kind, rows]) => (rows ? [sheetOf(kind, rows)] : [])),
    ...pairs('applicant', applicant),
    ...pairs('options', options),
  ];
}

function sheetOf(kind: TableKind, rows: readonly Row[]): Sheet {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return { kind, headers, rows: rows.map((row) => headers.map((header) => row[header] ?? '')) };
}

/** The workbook of these sheets, every table found by what its headers say. */
export function ledgerIn(sheets: readonly Sheet[]): Ledger {
  return readLedger(
    sheets.flatMap(({ kind, headers, rows }) =>
      findTables({ values: [[...headers], ...rows.map((row) => [...row])], sheet: TABLES[kind].title.zh }),
    ),
  );
}

/** The same sheets with one of them changed; null takes it away. */
export function changed(
  sheets: readonly Sheet[],
  at: number,
  change: (sheet: Sheet) => Sheet | null,
): Sheet[] {
  return sheets.flatMap((sheet, i) => (i === at ? (change(sheet) ?? []) : sheet));
}

export function withoutColumn({ kind, headers, rows }: Sheet, column: number): Sheet {
  const others = <T>(cells: readonly T[]): T[] => cells.filter((_, i) => i !== column);
  return { kind, headers: others(headers), rows: rows.map(others) };
}

/** A header of no table's. */
export const NONSENSE = '丙丁戊己';

export function renamedColumn(sheet: Sheet, column: number, header = NONSENSE): Sheet {
  return { ...sheet, headers: sheet.headers.map((h, i) => (i === column ? header : h)) };
}

/** The column with nothing in it; or one cell of it. */
export function blankedColumn(sheet: Sheet, column: number, blank: unknown, only?: number): Sheet {
  const rows = sheet.rows.map((row, r) =>
    only === undefined || only === r ? row.map((cell, i) => (i === column ? blank : cell)) : row,
  );
  return { ...sheet, rows };
}

export function withoutRow(sheet: Sheet, row: number): Sheet {
  return { ...sheet, rows: sheet.rows.filter((_, i) => i !== row) };
}

export function headersOnly(sheet: Sheet): Sheet {
  return { ...sheet, rows: [] };
}

/** Whether a cell says anything. */
export function isFilled(cell: unknown): boolean {
  return cell !== null && cell !== undefined && (typeof cell !== 'string' || cell.trim() !== '');
}

/** An answer of 申报单位 under a word that nobody knows. */
export function renamedValue(sheet: Sheet, row: number): Sheet {
  return {
    ...sheet,
    rows: sheet.rows.map((cells, i) => (i === row ? [NONSENSE, ...cells.slice(1)] : cells)),
  };
}
