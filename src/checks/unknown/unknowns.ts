import {
  APPLICANT_FIELDS,
  TABLES,
  type CellProblem,
  type ProjectKind,
  type TableKind,
  type TableSpec,
} from '../../ledger';
import { local, message, type LocalText, type Message } from '../../messages';
import type { CheckContext } from '../context';
import { problemAt } from '../dates/months';
import { pushTo } from '../grouping';
import { recalled } from '../recalled';
import type { Subject } from '../subject';
import type { EvidencePart } from '../types';
import { lacks, tableOf, type Blank, type Rest } from './rest';
import type { Unchecked } from './unchecked';

/** What is not checked of one row, and why. */
export interface RowUnknown {
  /** True when nothing of the row is checked. */
  readonly whole: boolean;
  /** Else the parts of its evidence that are not; a document may be named more than once. */
  readonly parts: readonly EvidencePart[];
  readonly why: readonly Message[];
}

/** All that was not given and that some money rests on. */
export interface Unknowns {
  readonly unchecked: readonly Unchecked[];
  /** Rows that count but are not, or not all, checked. */
  readonly rows: ReadonlyMap<Subject, RowUnknown>;
}

/**
 * What the rows that count rest on and do not have: whole tables first, then cells. Blank, missing and not
 * understood are one; each is said once, by its name, in the order in which the checks ask for it.
 */
export function unknownsOf(
  ctx: CheckContext,
  counted: readonly Subject[],
  /** Tells which rows do not count. */
  out: string,
  absent: readonly TableKind[],
  rests: readonly Rest[],
): Unknowns {
  const tables = absent.map((table): Lack => lackOfTable(table, counted));
  // Of the same rows each says the same under most readings.
  const keys = recalled(ctx, out, () => rests.map((rest) => ({ rest })));
  const cells = rests.map((rest, i) => recalled(ctx, keys[i], () => lackOfCells(ctx, rest, counted)));
  return combine([...tables, ...cells].filter((lack) => lack !== null));
}

/** One thing that is not there, and what is therefore not checked of each row. */
interface Lack {
  readonly said: Unchecked;
  readonly rows: ReadonlyMap<Subject, readonly EvidencePart[] | null>;
  /** True for what has a sentence of its own, and is no column to be named with others. */
  readonly alone?: boolean;
}

function lackOfTable(table: TableKind, counted: readonly Subject[]): Lack {
  const said = { message: absentTable(table), table, fields: [], sheet: null, rows: [] };
  return { said, rows: wholly(counted) };
}

function lackOfCells(ctx: CheckContext, rest: Rest, counted: readonly Subject[]): Lack | null {
  const rows = new Map<Subject, readonly EvidencePart[] | null>();
  const places = new Map<number, string | null>();
  let filled = 0;
  let reachesAll = false;
  for (const subject of counted) {
    for (const blank of rest.blanks(ctx, subject)) {
      if (isMonth(ctx, rest, blank)) continue;
      if (isFilled(ctx, rest, blank)) filled += 1;
      if (blank.row) places.set(blank.row.row, sheetOf(blank.row));
      if (blank.reaches === 'all') reachesAll = true;
      const before = rows.get(subject);
      rows.set(subject, before === null || !blank.parts ? null : [...(before ?? []), ...blank.parts]);
    }
  }
  for (const blank of rest.everywhere?.(ctx) ?? []) {
    const { row } = blank;
    if (isMonth(ctx, rest, blank)) continue;
    if (row) places.set(row.row, sheetOf(row));
    reachesAll = true;
  }
  if (rows.size === 0 && !reachesAll) return null;
  const table = tableOf(ctx, rest.table);
  const given = [...places.keys()].sort((a, b) => a - b);
  const everywhere = !rest.said && filled === 0 && rowsIn(ctx, table).every((row) => lacks(row, rest.fields));
  const said: Unchecked = {
    message:
      rest.said?.(ctx, [...rows.keys()]) ??
      (filled > 0
        ? unclearCells(table, rest, given.length)
        : blankCells(table, rest, everywhere ? 0 : given.length, reachesAll)),
    table,
    fields: rest.fields,
    sheet: [...places.values()][0] ?? null,
    rows: everywhere ? [] : given,
  };
  return { said, rows: reachesAll ? wholly(counted) : rows, alone: rest.said !== undefined || filled > 0 };
}

/** A date that names no day is judged by both ends of its month, and what it leaves open has a finding of its own. */
function isMonth(ctx: CheckContext, rest: Rest, blank: Blank): boolean {
  return problemsOf(ctx, rest, blank).some(({ month }) => month !== undefined);
}

/** Something stands in the cells, though nothing that can be read as what is asked for. */
function isFilled(ctx: CheckContext, rest: Rest, blank: Blank): boolean {
  if (problemsOf(ctx, rest, blank).length > 0) return true;
  return blank.row !== null && !lacks(blank.row, rest.fields);
}

function problemsOf({ ledger }: CheckContext, { fields }: Rest, { row }: Blank): readonly CellProblem[] {
  if (row === null) return ledger.applicantProblems?.filter((p) => fields.includes(p.field)) ?? [];
  if (!('source' in row)) return [];
  return fields.flatMap((field) => problemAt(ledger, row as Subject, field) ?? []);
}

function sheetOf(row: object): string | null {
  return 'source' in row ? (row as Subject).source.sheet : null;
}

function rowsIn({ ledger }: CheckContext, table: TableKind): readonly object[] {
  switch (table) {
    case 'contracts':
    case 'invoices':
    case 'payments':
    case 'taxRecords':
    case 'suppliers':
    case 'ownership':
    case 'roles':
      return ledger[table]?.rows ?? [];
    default:
      return ledger.projects.get(table as ProjectKind)?.rows ?? [];
  }
}

const wholly = (counted: readonly Subject[]): Map<Subject, null> =>
  new Map(counted.map((subject) => [subject, null]));

/** The same cells asked for by several checks are one lack; so are all the columns that a table does not have. */
function combine(lacks: readonly Lack[]): Unknowns {
  const rows = new Map<Subject, RowUnknown>();
  const together = [...groupsOf(lacks).values()].map(asOne);
  for (const { said, rows: of } of together) {
    for (const [subject, parts] of of) {
      const before = rows.get(subject);
      rows.set(subject, {
        whole: (before?.whole ?? false) || parts === null,
        parts: [...(before?.parts ?? []), ...(parts ?? [])],
        why: [...(before?.why ?? []), said.message],
      });
    }
  }
  return { unchecked: together.map(({ said }) => said), rows };
}

function groupsOf(lacks: readonly Lack[]): Map<string, Lack[]> {
  const groups = new Map<string, Lack[]>();
  for (const lack of lacks) {
    const { said, alone } = lack;
    const { table, fields, rows } = said;
    const column = fields.length > 0 && rows.length === 0 && !alone ? 'columns' : fields.join();
    pushTo(groups, `${table ?? ''} ${column}`, lack);
  }
  return groups;
}

/** Several lacks as one: the columns named together, of the same cells the widest. */
function asOne(group: readonly Lack[]): Lack {
  const [first] = group;
  if (!first || group.length === 1) return first as Lack;
  const rows = new Map<Subject, readonly EvidencePart[] | null>();
  for (const lack of group) {
    for (const [subject, parts] of lack.rows) {
      const before = rows.get(subject);
      rows.set(subject, before === null || parts === null ? null : [...(before ?? []), ...parts]);
    }
  }
  const { said } = group.reduce((a, b) => ({ ...a, said: wider(a.said, b.said) }));
  const { table } = said;
  if (table === null || said.fields.length === 0 || said.rows.length > 0) return { said, rows };
  const columns = [...new Set(group.map((lack) => lack.said.fields.join()))].map((f) => f.split(','));
  const message = absentColumns(table, columns);
  return { said: { ...said, message, fields: columns.flat() }, rows };
}

function wider(a: Unchecked, b: Unchecked): Unchecked {
  if (a.rows.length === 0) return a;
  return b.rows.length === 0 || b.rows.length > a.rows.length ? b : a;
}

function absentTable(table: TableKind): Message {
  switch (table) {
    case 'suppliers':
      return message('check.unchecked-suppliers');
    case 'ownership':
      return message('check.unchecked-ownership');
    case 'roles':
      return message('check.unchecked-roles');
    case 'applicant':
      return message('check.unchecked-applicant');
    case 'invoices':
      return message('check.unchecked-invoices');
    case 'payments':
      return message('check.unchecked-payments');
    case 'taxRecords':
      return message('check.unchecked-tax-records');
    default:
      return message('check.unchecked-other', { table: TABLES[table].title });
  }
}

/** Columns that are not there, or hold nothing; of the applicant the answers. */
function absentColumns(table: TableKind, columns: readonly (readonly string[])[]): Message {
  const names = columns.map((fields) => named(table, fields));
  const column = local(names.map(({ zh }) => zh).join('、'), names.map(({ en }) => en).join(', '));
  return table === 'applicant'
    ? message('unknown.answer', { column })
    : message('unknown.column', { table: TABLES[table].title, column });
}

function blankCells(table: TableKind, { fields }: Rest, count: number, reachesAll: boolean): Message {
  if (table === 'applicant' || count === 0) return absentColumns(table, [fields]);
  const params = { table: TABLES[table].title, column: named(table, fields), count };
  return reachesAll ? message('unknown.numbers', params) : message('unknown.cells', params);
}

/** Cells of which some hold what cannot be read: neither blank nor known. */
function unclearCells(table: TableKind, { fields }: Rest, count: number): Message {
  const column = named(table, fields);
  return table === 'applicant'
    ? message('unknown.answer-unclear', { column })
    : message('unknown.cells-unclear', { table: TABLES[table].title, column, count });
}

/** 「供应商名称」或「供应商信用代码」. */
function named(table: TableKind, fields: readonly string[]): LocalText {
  const specs: TableSpec['fields'] = table === 'applicant' ? APPLICANT_FIELDS : TABLES[table].fields;
  const words = fields.flatMap((field) => specs[field] ?? []);
  return local(words.map(({ zh }) => `「${zh}」`).join('或'), words.map(({ en }) => en).join(' or '));
}
