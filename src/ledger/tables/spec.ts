import type { CivilDate, Term } from '../../calendar';
import type { LocalText } from '../../messages';
import type { Fen } from '../../money';
import type { JoinedRow, Lines } from '../merged-rows';
import type { ShareBounds } from '../share-bounds';
import type { RowBase, TableKind, TableSource } from '../types';

/** What the cells of a column mean, and what they become when read. */
export interface ValueTypes {
  /** Words, trimmed, otherwise as the user wrote them. */
  text: string;
  /** The name of a company, a person or a post: as text, but 待补 and 不详 are blanks. */
  name: string;
  /** A number that counts nothing (contract, invoice or ticket number): text without spaces. */
  id: string;
  /** A credit code: as id, in capitals. */
  code: string;
  /** A number or a mark of a certificate, as it stands; dashes alone are a blank. */
  certificate: string;
  /** 入库批次 as digits where that is all it says: 第一批 is "1"; else as it stands. */
  batch: string;
  amount: Fen;
  date: CivilDate;
  /** A last day; 至今 and the like leave it open (null). */
  openDate: CivilDate;
  /** The first and the last day of a period in one cell, read of 履行期限 for the fields of those days. */
  periodStart: CivilDate;
  periodEnd: CivilDate;
  /** How long a period lasts that counts from a day in another cell (签订之日起一年). */
  term: Term;
  /** A tax rate in millionths. */
  rate: number;
  /** A share of the whole, exact or a band such as 25%-50%; its unit is decided by the column. */
  share: ShareBounds;
  flag: boolean;
  /** 是 or 否 in the user's own words, as they stand. */
  mark: string;
  /** 等保级别 1..5; 0: it says that there is none. */
  level: number;
  /** A calendar year: 2025, 2025年, 2025年度. */
  year: number;
  /** Compute capacity in thousandths of a P. */
  capacity: number;
  /** The plain cell. */
  raw: unknown;
}
export type ValueType = keyof ValueTypes;

/** Value types whose values fit a field of type V. */
type TypeFor<V> = { [K in ValueType]: [ValueTypes[K]] extends [V] ? K : never }[ValueType];
export type FieldName<Row> = Exclude<keyof Row & string, 'row' | 'source'>;

/** A column: its canonical headers and the other words people use for it. */
export interface FieldSpec<T extends ValueType = ValueType> {
  readonly zh: string;
  readonly en: string;
  readonly aliases: readonly string[];
  readonly type: T;
  /** Words made of parts: of a larger header and a smaller one below it (履行期限 over 开始), or with a note. */
  readonly combined?: readonly string[];
  /** A column of exports and statements: read where it is found, but none of the template's. */
  readonly found?: true;
  /** A column that any kind of table may have: it does not tell which one it is. */
  readonly common?: true;
}

/** A stretch of the columns of a table as read: one value or null per row; none where there is no column. */
export type Columns<Row> = { readonly [F in FieldName<Row>]: readonly Row[F][] };

/** A table as the workbook knows it. Fields are in the order of the template. */
export interface TableSpec {
  readonly kind: TableKind;
  readonly title: LocalText;
  readonly fields: Readonly<Record<string, FieldSpec>>;
  /** A header row is this table's only if it has at least one field of every group. */
  readonly needs: readonly (readonly string[])[];
  /** A line whose first text is 合计 is a total when these are blank. */
  readonly identity: readonly string[];
  /** The number that tells its records apart; a line with neither this nor a party may go on with the one above. */
  readonly number?: string;
  /** Fields that another column states too, in its own way: the days of a period. */
  readonly parts?: Readonly<Record<string, { readonly of: string; readonly type: ValueType }>>;
  /** Headers of such tables that are none of the fields; no column under one is guessed at. */
  readonly others?: readonly string[];
  /** Headers that such a table never has: those of a bank statement are of no list of contracts. */
  readonly foreign?: readonly string[];
  /** Headers that no such table has without its number: 合同份数 counts the contracts of a supplier, or the copies of one. */
  readonly counts?: readonly string[];
}

/** A table of one record a row. */
export interface RowTableSpec<Row extends RowBase> extends TableSpec {
  readonly fields: Readonly<{ [F in FieldName<Row>]: FieldSpec<TypeFor<Row[F]>> }>;
  readonly identity: readonly FieldName<Row>[];
  readonly number?: FieldName<Row>;
  /** Lines over which the cell of `number` is merged are one record: how they are put together. */
  readonly join?: (lines: Lines<Row>) => JoinedRow<Row>;
  /** The record at index `i` of the columns. Written out per table so that rows share one shape. */
  readonly build: (columns: Columns<Row>, i: number, row: number, source: TableSource) => Row;
}

/** A field with its canonical Chinese and English headers and the aliases, separated by spaces. */
export function field<T extends ValueType>(
  type: T,
  zh: string,
  en: string,
  aliases = '',
  combined: readonly string[] = [],
): FieldSpec<T> {
  const words = aliases.split(/[\s|]+/).filter((alias) => alias !== '');
  return { zh, en, aliases: words, type, ...(combined.length > 0 ? { combined } : {}) };
}

/** A column that exports and statements have, and the template has not. */
export function found<T extends ValueType>(
  type: T,
  zh: string,
  en: string,
  aliases = '',
  combined: readonly string[] = [],
): FieldSpec<T> {
  return { ...field(type, zh, en, aliases, combined), found: true };
}

/** Such a column that says nothing of which table it stands in: 备注, 状态, 币种. */
export function common<T extends ValueType>(type: T, zh: string, en: string, aliases = ''): FieldSpec<T> {
  return { ...found(type, zh, en, aliases), common: true };
}
