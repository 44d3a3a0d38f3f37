import { normaliseName, type Ledger, type RowBase, type TableKind } from '../../ledger';
import { shortHash } from './hash';

/**
 * What a row is called in its own table: one part for each list, the first of its fields that is filled.
 * A row without the first part has no name.
 */
const NAMES: Partial<Record<TableKind, readonly (readonly string[])[]>> = {
  contracts: [['id']],
  invoices: [['number'], ['code']],
  payments: [['serial']],
  taxRecords: [['number']],
  deductions: [['digitalNumber', 'number'], ['code']],
  taxCertificates: [['voucher'], ['taxKind'], ['period']],
  suppliers: [['code', 'name'], ['batch'], ['item'], ['model']],
  ownership: [['holderCode', 'holderName'], ['heldCode', 'heldName'], ['from']],
  roles: [['person'], ['unit'], ['title'], ['from']],
  materials: [['code', 'material'], ['object'], ['project']],
  parameters: [['parameter'], ['programme'], ['effective']],
};
/** Rows of the project tables: one project may have a row for each kind and year. */
const PROJECT_NAMES = [['id', 'name'], ['category'], ['year']] as const;

/** Gives every row of a ledger a name that does not depend on where it stands. */
export class RowNames {
  private readonly tables = new Map<TableKind, ReadonlyMap<RowBase, string>>();
  private readonly places = new Map<TableKind, ReadonlyMap<string, RowBase>>();

  constructor(private readonly ledger: Ledger) {}

  /**
   * What the table calls the row: its number or the like; rows that share one, and rows without, by what
   * they hold; an ordinal only where even that is the same.
   */
  nameOf(row: RowBase): string {
    const { kind } = row.source;
    let names = this.tables.get(kind);
    if (!names) this.tables.set(kind, (names = namesOf(rowsOf(this.ledger, kind), kind)));
    return names.get(row) ?? contentOf(row);
  }

  /** The row that stands at a place; undefined when the table knows none there. */
  rowAt(kind: TableKind, sheet: string | null, row: number): RowBase | undefined {
    let places = this.places.get(kind);
    if (!places) {
      const rows = rowsOf(this.ledger, kind);
      places = new Map(rows.map((each) => [placeKey(each.source.sheet, each.row), each]));
      this.places.set(kind, places);
    }
    return places.get(placeKey(sheet, row));
  }
}

function rowsOf(ledger: Ledger, kind: TableKind): readonly RowBase[] {
  switch (kind) {
    case 'applicant':
      return [];
    case 'options':
      return [...ledger.options.values()];
    case 'contracts':
    case 'invoices':
    case 'payments':
    case 'taxRecords':
    case 'deductions':
    case 'taxCertificates':
    case 'suppliers':
    case 'ownership':
    case 'roles':
    case 'materials':
    case 'parameters':
    case 'dispositions':
      return ledger[kind]?.rows ?? [];
    default:
      return ledger.projects.get(kind)?.rows ?? [];
  }
}

function placeKey(sheet: string | null, row: number): string {
  return `${String(row)} ${sheet ?? ''}`;
}

function namesOf(rows: readonly RowBase[], kind: TableKind): ReadonlyMap<RowBase, string> {
  const own = rows.map((row) => ownName(row, kind));
  const shared = repeated(own);
  const told = rows.map((row, i) => {
    const name = own[i] ?? null;
    return name !== null && !shared.has(name) ? name : `${name ?? ''}~${contentOf(row)}`;
  });
  const twins = repeated(told);
  const met = new Map<string, number>();
  return new Map(
    rows.map((row, i) => {
      const name = told[i] ?? '';
      if (!twins.has(name)) return [row, name];
      const ordinal = (met.get(name) ?? 0) + 1;
      met.set(name, ordinal);
      return [row, `${name}~${String(ordinal)}`];
    }),
  );
}

function repeated(names: readonly (string | null)[]): ReadonlySet<string> {
  const met = new Set<string>();
  const twice = new Set<string>();
  for (const name of names) {
    if (name === null) continue;
    if (met.has(name)) twice.add(name);
    met.add(name);
  }
  return twice;
}

function ownName(row: RowBase, kind: TableKind): string | null {
  const fields = row as unknown as Readonly<Record<string, unknown>>;
  if (kind === 'options') return word(fields['name']);
  const parts = (NAMES[kind] ?? PROJECT_NAMES).map((alternatives) => {
    const filled = alternatives.find((field) => word(fields[field]) !== '');
    return filled === undefined ? '' : word(fields[filled]);
  });
  return parts[0] === '' ? null : parts.join('|');
}

/** Width, case and stray spaces are no difference, as everywhere in the ledger. */
function word(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? normaliseName(value).replace(/\s/g, '') : '';
}

/** All that the row holds, whatever the order of its columns. */
function contentOf(row: RowBase): string {
  const cells = Object.entries(row)
    .filter(([field, value]) => field !== 'row' && field !== 'source' && !isNothing(value))
    .map(([field, value]) => `${field}=${typeof value === 'object' ? JSON.stringify(value) : String(value)}`);
  return shortHash(cells.sort().join('\n'));
}

function isNothing(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}
