import {
  findTables,
  readLedger,
  TABLES,
  type Ledger,
  type ProjectKind,
  type TableInput,
  type TableKind,
} from '../../src/ledger';

/** A row as a map of header → cell. */
export type Row = Readonly<Record<string, unknown>>;

/** A register as a test writes it; key-value tables as one map. */
export interface Register {
  readonly amounts?: readonly unknown[];
  /** Rows of the programme's own table when it is not about contracts. */
  readonly rows?: readonly Row[];
  readonly contracts?: readonly Row[];
  readonly invoices?: readonly Row[];
  readonly payments?: readonly Row[];
  readonly taxRecords?: readonly Row[];
  readonly suppliers?: readonly Row[];
  readonly ownership?: readonly Row[];
  readonly roles?: readonly Row[];
  readonly materials?: readonly Row[];
  readonly parameters?: readonly Row[];
  /** Tables of other programmes than the one in question, by kind. */
  readonly projects?: Readonly<Partial<Record<ProjectKind, readonly Row[]>>>;
  readonly applicant?: Row;
  readonly options?: Row;
  /** Sheets as they come, cell by cell: exports, statements, pages. */
  readonly sheets?: Readonly<Record<string, readonly (readonly unknown[])[]>>;
}

/** Rows as Excel hands them over: the union of their headers, then one line a row. */
export function matrix(rows: readonly Row[]): unknown[][] {
  const headers = [...new Set(rows.flatMap((r) => Object.keys(r)))];
  return [headers, ...rows.map((r) => headers.map((h) => r[h] ?? ''))];
}

/** The arguments of an amount function for a register: the rows first, then the further tables. */
export function argumentsOf(register: Register): unknown[][][] {
  const {
    rows: own,
    contracts,
    invoices,
    payments,
    taxRecords,
    suppliers,
    ownership,
    roles,
    materials,
  } = register;
  const pairs = (head: string, map: Row | undefined): unknown[][] | undefined =>
    map && [[head, '值'], ...Object.entries(map)];
  const tables = [own, contracts, suppliers, ownership, invoices, payments, taxRecords, roles, materials].map(
    (rows) => rows && matrix(rows),
  );
  const amounts = register.amounts?.map((a) => [a]);
  return [amounts, ...tables, pairs('字段', register.applicant), pairs('选项', register.options)].filter(
    (t): t is unknown[][] => t !== undefined,
  );
}

/** `expected` is the table of the first argument, as a function knows it. */
export function ledgerOf(register: Register, expected?: TableKind): Ledger {
  return readLedger(
    argumentsOf(register).map((values, i) => (i === 0 && expected ? { values, expected } : { values })),
  );
}

const SHEETS = [
  'contracts',
  'suppliers',
  'ownership',
  'invoices',
  'payments',
  'taxRecords',
  'roles',
  'materials',
  'parameters',
] as const;

/**
 * A register as a workbook holds it: each table on a sheet named by its title, from A1. `own` is the table
 * of the programme's own rows; plain amounts have no sheet.
 */
export function workbookLedger(register: Register, own: TableKind = 'contracts'): Ledger {
  const sheet = (kind: TableKind, values: unknown[][]): TableInput => ({
    values,
    sheet: TABLES[kind].title.zh,
    expected: kind,
  });
  const amounts = register.amounts ? [{ values: register.amounts.map((a) => [a]), expected: own }] : [];
  const rows = SHEETS.flatMap((kind) => {
    const given = register[kind];
    return given ? [sheet(kind, matrix(given))] : [];
  });
  const pairs = (['applicant', 'options'] as const).flatMap((kind) => {
    const given = register[kind];
    const head = [TABLES[kind].fields['name']?.zh, '值'];
    return given ? [sheet(kind, [head, ...Object.entries(given)])] : [];
  });
  const projects = Object.entries(register.projects ?? {}).map(([kind, given]) =>
    sheet(kind as ProjectKind, matrix(given)),
  );
  return readLedger([
    ...amounts,
    ...(register.rows ? [sheet(own, matrix(register.rows))] : []),
    ...rows,
    ...projects,
    ...pairs,
    ...Object.entries(register.sheets ?? {}).flatMap(([name, values]) => findTables({ values, sheet: name })),
  ]);
}
