import { APPLICANT_FIELDS, TABLES, type ProjectKind, type TableKind, type TableSpec } from '../../ledger';
import { local, message, type LocalText, type Message } from '../../messages';
import type { CheckContext } from '../context';
import { problemAt } from '../dates/months';
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
  absent: readonly TableKind[],
  rests: readonly Rest[],
): Unknowns {
  const tables = absent.map((table): Lack => lackOfTable(table, counted));
  const cells = rests.map((rest) => lackOfCells(ctx, rest, counted));
  return combine([...tables, ...cells].filter((lack) => lack !== null));
}

/** One thing that is not there, and what is therefore not checked of each row. */
interface Lack {
  readonly said: Unchecked;
  readonly rows: ReadonlyMap<Subject, readonly EvidencePart[] | null>;
}

function lackOfTable(table: TableKind, counted: readonly Subject[]): Lack {
  const said = { message: absentTable(table), table, fields: [], sheet: null, rows: [] };
  return { said, rows: wholly(counted) };
}

function lackOfCells(ctx: CheckContext, rest: Rest, counted: readonly Subject[]): Lack | null {
  const rows = new Map<Subject, readonly EvidencePart[] | null>();
  const places = new Map<number, string | null>();
  let reachesAll = false;
  for (const subject of counted) {
    for (const blank of rest.blanks(ctx, subject)) {
      if (isUnreadable(ctx, rest, blank)) continue;
      if (blank.row) places.set(blank.row.row, sheetOf(blank.row));
      if (blank.reaches === 'all') reachesAll = true;
      const before = rows.get(subject);
      rows.set(subject, before === null || !blank.parts ? null : [...(before ?? []), ...blank.parts]);
    }
  }
  for (const { row } of rest.everywhere?.(ctx) ?? []) {
    if (row) places.set(row.row, sheetOf(row));
    reachesAll = true;
  }
  if (rows.size === 0 && !reachesAll) return null;
  const table = tableOf(ctx, rest.table);
  const given = [...places.keys()].sort((a, b) => a - b);
  const everywhere = rowsIn(ctx, table).every((row) => lacks(row, rest.fields));
  const said: Unchecked = {
    message: blankCells(table, rest, everywhere ? 0 : given.length, reachesAll),
    table,
    fields: rest.fields,
    sheet: [...places.values()][0] ?? null,
    rows: everywhere ? [] : given,
  };
  return { said, rows: reachesAll ? wholly(counted) : rows };
}

/** A cell that could not be read has a finding of its own, which says what to write. */
function isUnreadable(ctx: CheckContext, { fields }: Rest, { row }: Blank): boolean {
  if (row === null) return ctx.ledger.applicantProblems?.some((p) => fields.includes(p.field)) ?? false;
  if (!('source' in row)) return false;
  return fields.some((field) => problemAt(ctx.ledger, row as Subject, field) !== undefined);
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
      return ledger[table]?.rows ?? [];
    default:
      return ledger.projects.get(table as ProjectKind)?.rows ?? [];
  }
}

const wholly = (counted: readonly Subject[]): Map<Subject, null> =>
  new Map(counted.map((subject) => [subject, null]));

/** The same cells asked for by several checks are one lack, and all answers of 申报单位 are one. */
function combine(lacks: readonly Lack[]): Unknowns {
  const unchecked = new Map<string, Unchecked>();
  const rows = new Map<Subject, RowUnknown>();
  for (const lack of withAnswersTogether(lacks)) {
    const { said } = lack;
    const key = `${said.table ?? ''} ${said.fields.join()}`;
    const known = unchecked.get(key);
    unchecked.set(key, known ? wider(known, said) : said);
    for (const [subject, parts] of lack.rows) {
      const before = rows.get(subject);
      rows.set(subject, {
        whole: (before?.whole ?? false) || parts === null,
        parts: [...(before?.parts ?? []), ...(parts ?? [])],
        why: [...(before?.why ?? []), said.message],
      });
    }
  }
  return { unchecked: [...unchecked.values()], rows };
}

function withAnswersTogether(lacks: readonly Lack[]): Lack[] {
  const isAnswer = ({ said }: Lack): boolean => said.table === 'applicant' && said.fields.length > 0;
  const [first, ...others] = lacks.filter(isAnswer);
  if (!first || others.length === 0) return [...lacks];
  const questions = [...new Set([first, ...others].map(({ said }) => said.fields.join()))];
  const columns = questions.map((fields) => named('applicant', fields.split(',')));
  const columnsText = local(columns.map(({ zh }) => zh).join('、'), columns.map(({ en }) => en).join(', '));
  const said: Unchecked = {
    ...first.said,
    message: message('unknown.answer', { column: columnsText }),
    fields: questions.flatMap((fields) => fields.split(',')),
  };
  return [...lacks.filter((lack) => !isAnswer(lack)), { ...first, said }];
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

function blankCells(table: TableKind, { fields }: Rest, count: number, reachesAll: boolean): Message {
  const params = { table: TABLES[table].title, column: named(table, fields) };
  if (table === 'applicant') return message('unknown.answer', { column: params.column });
  if (count === 0) return message('unknown.column', params);
  return reachesAll
    ? message('unknown.numbers', { ...params, count })
    : message('unknown.cells', { ...params, count });
}

/** 「供应商名称」或「供应商信用代码」. */
function named(table: TableKind, fields: readonly string[]): LocalText {
  const specs: TableSpec['fields'] = table === 'applicant' ? APPLICANT_FIELDS : TABLES[table].fields;
  const words = fields.flatMap((field) => specs[field] ?? []);
  return local(words.map(({ zh }) => `「${zh}」`).join('或'), words.map(({ en }) => en).join(' or '));
}
