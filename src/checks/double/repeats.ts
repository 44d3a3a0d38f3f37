import {
  normaliseName,
  type Contract,
  type Ledger,
  type Project,
  type ProjectKind,
  type Table,
} from '../../ledger';
import { idKey, placeKey } from '../grouping';
import { isProject, type Subject } from '../subject';
import { contentKey } from './content';

/** Rows of one table that may be the same contract entered more than once. */
export interface Repeats {
  /** Rows that say nothing but what an earlier row says, with that row. */
  readonly copies: ReadonlyMap<Subject, Subject>;
  /** Rows of a name, not a number, that say the same: items that share a cap may well be equal. */
  readonly equal: ReadonlyMap<Subject, readonly Subject[]>;
  /** Rows that share their number, copies left aside; more than one each. */
  readonly numbered: ReadonlyMap<Subject, readonly Subject[]>;
  /** Rows that are alike in all but their number; more than one each. */
  readonly alike: ReadonlyMap<Subject, readonly Subject[]>;
}

const known = new WeakMap<Table<Contract> | Table<Project>, Repeats>();
const NONE: Repeats = { copies: new Map(), equal: new Map(), numbered: new Map(), alike: new Map() };
const NUMBERS: ReadonlySet<string> = new Set(['id']);

export function repeatsOf(table: Table<Contract> | Table<Project> | undefined): Repeats {
  if (!table) return NONE;
  let repeats = known.get(table);
  if (!repeats) known.set(table, (repeats = find(table)));
  return repeats;
}

/** The table whose rows a programme counts. */
export function ownTable(
  ledger: Ledger,
  subject: 'contracts' | ProjectKind,
): Table<Contract> | Table<Project> | undefined {
  return subject === 'contracts' ? ledger.contracts : ledger.projects.get(subject);
}

function find(table: Table<Contract> | Table<Project>): Repeats {
  const copies = new Map<Subject, Subject>();
  const equal = new Map<Subject, readonly Subject[]>();
  // A row with a cell that cannot be read is not known to say the same as another.
  const unread = new Set(table.problems.map(placeKey));
  const named = groupsOf(table.rows, nameKey);
  for (const same of named) {
    const readable = unread.size === 0 ? same : same.filter((row) => !unread.has(placeKey(row)));
    for (const group of groupsOf(readable, wholeRow)) {
      const [first, ...others] = group;
      if (!first) continue;
      if (numberKey(first) === null) for (const row of group) equal.set(row, group);
      else for (const copy of others) copies.set(copy, first);
    }
  }
  const rows = copies.size === 0 ? table.rows : table.rows.filter((row) => !copies.has(row));
  const numbered = new Map<Subject, readonly Subject[]>();
  // A contract is called by its number; a long register is not grouped by it twice.
  const byNumber = table.kind === 'contracts' ? named : groupsOf(table.rows, numberKey);
  for (const all of byNumber) {
    const group = all.filter((row) => !copies.has(row));
    if (group.length > 1) for (const row of group) numbered.set(row, group);
  }
  const alike = new Map<Subject, readonly Subject[]>();
  for (const similar of groupsOf(rows, dealKeys())) {
    for (const group of groupsOf(similar, allButNumber)) {
      // The same number, or that all is the same, has been said of them already.
      for (const row of group) if (!numbered.has(row) && !equal.has(row)) alike.set(row, group);
    }
  }
  return { copies, equal, numbered, alike };
}

/** Rows with the same key, in groups of two and more. Most rows are alone, and a register may be long. */
function groupsOf(rows: readonly Subject[], key: (row: Subject) => string | null): Subject[][] {
  const first = new Map<string, Subject>();
  const groups = new Map<string, Subject[]>();
  for (const row of rows) {
    const k = key(row);
    if (k === null) continue;
    const before = first.get(k);
    if (!before) {
      first.set(k, row);
      continue;
    }
    const group = groups.get(k);
    if (group) group.push(row);
    else groups.set(k, [before, row]);
  }
  return [...groups.values()];
}

/** All that the row says in columns that are read: one that nobody knows is as if it were not there, a tick is no record. */
const wholeRow = (row: Subject): string => contentKey(row);
const allButNumber = (row: Subject): string => contentKey(row, NUMBERS);

/** What a row is called: without a number or a name, equal rows may well be two. */
function nameKey(row: Subject): string | null {
  const name = row.id ?? (isProject(row) ? row.name : null);
  return name === null ? null : idKey(name);
}

/** The number that belongs to one contract or one model alone; a project's 编号 also tells a shared cap. */
function numberKey(row: Subject): string | null {
  if (!isProject(row)) return row.id === null ? null : idKey(row.id);
  // 已备案 and the like are no number.
  if (row.source.kind === 'filedModels') {
    return row.filingNumber !== null && /\d/.test(row.filingNumber) ? idKey(row.filingNumber) : null;
  }
  return row.source.kind === 'corpusPurchases' && row.id !== null ? idKey(row.id) : null;
}

/** Supplier, day and amount, all of them known: two contracts rarely share them. Names are read once each. */
function dealKeys(): (row: Subject) => string | null {
  const names = new Map<string, string>();
  const named = (name: string): string => {
    let key = names.get(name);
    if (key === undefined) names.set(name, (key = normaliseName(name)));
    return key;
  };
  return (row) => {
    const { supplierCode, supplierName, signed } = row;
    const amount = isProject(row) ? row.amount : (row.net ?? row.gross ?? row.amount ?? row.incurred);
    if (signed === null || amount === null) return null;
    const supplier = supplierCode ?? (supplierName === null ? null : named(supplierName));
    return supplier === null ? null : `${supplier} ${signed} ${amount}`;
  };
}
