import type {
  ApplicantField,
  Contract,
  Invoice,
  Payment,
  Project,
  Supplier,
  TableKind,
  TaxRecord,
} from '../../ledger';
import type { Message } from '../../messages';
import type { CheckContext } from '../context';
import { namesPaper } from '../materials/words';
import type { Subject } from '../subject';
import type { EvidencePart } from '../types';

/** The tables whose cells a check may rest on; `own` is the table that the programme counts the rows of. */
export type RestTable =
  | 'own'
  | 'applicant'
  | 'contracts'
  | 'suppliers'
  | 'invoices'
  | 'payments'
  | 'taxRecords'
  | 'ownership'
  | 'roles';

/** Cells that are blank, and what rests on them. */
export interface Blank {
  /** The row they are in; null: in the applicant, which has one line a field. */
  readonly row: { readonly row: number } | null;
  /** What of the subject is then not checked; absent: all of it. */
  readonly parts?: readonly EvidencePart[];
  /** A blank number may be any other's: every row that rests on the table is then not checked. */
  readonly reaches?: 'all';
}

/**
 * What a check rests on: the cells that it reads to judge a row. A cell that is blank, a column that is
 * missing and a header that is not understood are one and the same here: the value is not there. The row
 * counts, its money is not checked, and the claim says so once by the name of the column.
 */
export interface Rest {
  readonly table: RestTable;
  /** One filled cell of these is enough. */
  readonly fields: readonly string[];
  /** Where the cells are blank for a subject. */
  readonly blanks: (ctx: CheckContext, subject: Subject) => Iterable<Blank>;
  /** What is said where it is no cell that is missing; absent: the column, and how many of its cells are blank. */
  readonly said?: (ctx: CheckContext, subjects: readonly Subject[]) => Message;
  /** Blank cells that leave nothing of the claim checked, whichever row they belong to. */
  readonly everywhere?: (ctx: CheckContext) => Iterable<Blank>;
}

type OwnField = keyof Contract | keyof Project;

type Asked = (ctx: CheckContext, subject: Subject) => boolean;
const ALWAYS: Asked = () => true;

/** Cells of the row that counts. `asked`: whether this row is asked for them at all. */
export function own(fields: OwnField | readonly OwnField[], asked: Asked = ALWAYS): Rest {
  const names = listOf<string>(fields);
  return ownWhere(names, (subject) => lacks(subject, names), asked);
}

/** A cell of the row that names papers; 无 and 待补 name none. */
export function ownPapers(field: OwnField, asked: Asked = ALWAYS): Rest {
  const names = (subject: object): boolean => {
    const cell = (subject as Readonly<Record<string, unknown>>)[field];
    return typeof cell === 'string' && namesPaper(cell);
  };
  return ownWhere([field], (subject) => !names(subject), asked);
}

/** The same as `own`, where a blank may be the number of any other row. */
export function ownNumber(field: OwnField, asked: Asked = ALWAYS): Rest {
  return ownWhere([field], (subject) => lacks(subject, [field]), asked, { reaches: 'all' });
}

/** Cells of the row, and when they do not say what is asked. */
export function ownWhere(
  fields: readonly string[],
  isLacking: (subject: Subject) => boolean,
  asked: Asked = ALWAYS,
  more: Pick<Blank, 'reaches'> = {},
): Rest {
  return {
    table: 'own',
    fields,
    *blanks(ctx, subject) {
      if (isLacking(subject) && asked(ctx, subject)) yield { row: subject, ...more };
    },
  };
}

/** Answers of 申报单位; one of them is enough. */
export function answers(fields: ApplicantField | readonly ApplicantField[], asked: Asked = ALWAYS): Rest {
  const names = listOf<ApplicantField>(fields);
  return {
    table: 'applicant',
    fields: names,
    *blanks(ctx, subject) {
      const { applicant } = ctx.ledger;
      if (applicant && lacks(applicant, names) && asked(ctx, subject)) yield { row: null };
    },
  };
}

type DocumentRow = Invoice | Payment | TaxRecord | Supplier;

/** Cells of documents, or of the supplier's rows, that a contract's money rests on. */
export function cellsOf<Row extends DocumentRow>(
  table: Exclude<RestTable, 'own' | 'applicant' | 'contracts' | 'ownership' | 'roles'>,
  fields: (keyof Row & string) | readonly (keyof Row & string)[],
  rests: (ctx: CheckContext, contract: Contract) => Iterable<Omit<Blank, 'row'> & { readonly row: Row }>,
): Rest {
  const names = listOf<string>(fields);
  return {
    table,
    fields: names,
    *blanks(ctx, subject) {
      if ('viaExchange' in subject) return;
      for (const blank of rests(ctx, subject)) if (lacks(blank.row, names)) yield blank;
    },
  };
}

/** Whether none of the cells holds a value. */
export function lacks(row: object, fields: readonly string[]): boolean {
  const cells = row as Readonly<Record<string, unknown>>;
  for (const field of fields) if (cells[field] !== null && cells[field] !== undefined) return false;
  return true;
}

function listOf<F extends string>(fields: F | readonly F[]): readonly F[] {
  return typeof fields === 'string' ? [fields] : fields;
}

/** The table of a rest as the ledger knows it. */
export function tableOf({ programme }: CheckContext, table: RestTable): TableKind {
  return table === 'own' ? programme.subject : table;
}
