import { findTables, TABLES, type MergedArea, type TableInput, type TableKind } from '../../../src/ledger';
import type { Register, Row } from '../register';

/** A table as it is laid out on a sheet. */
export interface Laid {
  readonly kind: TableKind;
  readonly sheet: string;
  readonly above: readonly (readonly unknown[])[];
  /** The header, over one row or two. */
  readonly headers: readonly (readonly unknown[])[];
  readonly rows: readonly (readonly unknown[])[];
  readonly below: readonly (readonly unknown[])[];
  /** Rows are counted from the first row of the header. */
  readonly merges: readonly MergedArea[];
}

/** A whole number below `n`, at random. */
export type Draw = (n: number) => number;
/** Another way to lay out the same facts. */
export type Layout = (book: readonly Laid[], draw: Draw) => readonly Laid[];

const ORDER = [
  'contracts',
  'invoices',
  'payments',
  'taxRecords',
  'suppliers',
  'ownership',
  'roles',
] as const satisfies readonly TableKind[];

export function laidOf(kind: TableKind, sheet: string, rows: readonly Row[]): Laid {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return {
    kind,
    sheet,
    above: [],
    headers: [headers],
    rows: rows.map((row) => headers.map((header) => row[header] ?? '')),
    below: [],
    merges: [],
  };
}

/** One table a sheet, our own headers. */
export function canonical(register: Register): Laid[] {
  const tables = ORDER.flatMap((kind) => {
    const rows = register[kind];
    return rows && rows.length > 0 ? [laidOf(kind, TABLES[kind].title.zh, rows)] : [];
  });
  const pairs = Object.entries(register.applicant ?? {});
  return [
    ...tables,
    {
      kind: 'applicant',
      sheet: '申报单位',
      above: [],
      headers: [['字段', '值']],
      rows: pairs,
      below: [],
      merges: [],
    },
  ];
}

/** The rows of a table as maps; its header stands in one row. */
export function rowsOf({ headers, rows }: Laid): Row[] {
  const [header = []] = headers;
  return rows.map((row) => Object.fromEntries(header.map((text, i) => [String(text), row[i] ?? ''])));
}

/** Changes the tables of one kind that still have their own header in one row. */
export function only(kind: TableKind, change: (laid: Laid, draw: Draw) => Laid | readonly Laid[]): Layout {
  return (book, draw) =>
    book.flatMap((laid) => (laid.kind === kind && laid.headers.length === 1 ? change(laid, draw) : [laid]));
}

export function cellsOf(laid: Laid): unknown[][] {
  return [...laid.above, ...laid.headers, ...laid.rows, ...laid.below].map((row) => [...row]);
}

export function mergesOf(laid: Laid): MergedArea[] {
  return laid.merges.map((area) => ({ ...area, row: area.row + laid.above.length }));
}

/** Sheets of the same name hold several tables: below one another, or beside where the name says so. */
export function inputsOf(book: readonly Laid[]): TableInput[] {
  const sheets = new Map<string, { values: unknown[][]; merges: MergedArea[] }>();
  for (const laid of book) {
    const own = cellsOf(laid);
    const found = sheets.get(laid.sheet);
    if (!found) {
      sheets.set(laid.sheet, { values: own, merges: mergesOf(laid) });
    } else if (laid.sheet.endsWith('并列')) {
      const width = Math.max(...found.values.map((row) => row.length)) + 1;
      own.forEach((row, i) => {
        const line = (found.values[i] ??= []);
        while (line.length < width) line.push('');
        line.push(...row);
      });
      found.merges.push(...mergesOf(laid).map((area) => ({ ...area, column: area.column + width })));
    } else {
      const height = found.values.length + 1;
      found.values.push([], ...own);
      found.merges.push(...mergesOf(laid).map((area) => ({ ...area, row: area.row + height })));
    }
  }
  return [...sheets].flatMap(([sheet, { values, merges }]) => {
    const width = Math.max(...values.map((row) => row.length));
    const whole = values.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? ''));
    return findTables({ sheet, values: whole, merges });
  });
}
