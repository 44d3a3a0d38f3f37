import type { CivilDate } from '../../calendar';
import type { LocalText } from '../../messages';
import type { Fen } from '../../money';
import type { ShareBounds } from '../share-bounds';
import type { RowBase, TableKind, TableSource } from '../types';

/** What the cells of a column mean, and what they become when read. */
export interface ValueTypes {
  /** Words, trimmed, otherwise as the user wrote them. */
  text: string;
  /** A number that counts nothing (contract, invoice or ticket number): text without spaces. */
  id: string;
  /** A credit code: as id, in capitals. */
  code: string;
  /** 入库批次 as digits where there is one batch. */
  batch: string;
  amount: Fen;
  date: CivilDate;
  /** A last day; 至今 and the like leave it open (null). */
  openDate: CivilDate;
  /** A tax rate in millionths. */
  rate: number;
  /** A share of the whole, exact or a band such as 25%-50%; its unit is decided by the column. */
  share: ShareBounds;
  flag: boolean;
  /** 是 or 否 in the user's own words, as they stand. */
  mark: string;
  /** 等保级别 1..5. */
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
}

/** A table of one record a row. */
export interface RowTableSpec<Row extends RowBase> extends TableSpec {
  readonly fields: Readonly<{ [F in FieldName<Row>]: FieldSpec<TypeFor<Row[F]>> }>;
  readonly identity: readonly FieldName<Row>[];
  /** The record at index `i` of the columns. Written out per table so that rows share one shape. */
  readonly build: (columns: Columns<Row>, i: number, row: number, source: TableSource) => Row;
}

/** A field with its canonical Chinese and English headers and the aliases, separated by spaces. */
export function field<T extends ValueType>(type: T, zh: string, en: string, aliases = ''): FieldSpec<T> {
  return { zh, en, aliases: aliases.split(/[\s|]+/).filter((alias) => alias !== ''), type };
}
