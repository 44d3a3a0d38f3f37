import type { CellPlace, NoRecord, RowBase, Table, TableSource } from '../types';

/** Records made of the lines of lists, with what of the lines is none. */
export interface Settled<Row extends RowBase> {
  readonly table: Table<Row> | undefined;
  readonly noRecords: readonly NoRecord<Row>[];
}

/** Columns that answer for a field of the record, the one that counts where several are filled first. */
export type Answers = Readonly<Record<string, readonly string[]>>;

/**
 * A source as the records know it: a field that several columns of the list answer for stands in the first of
 * them there is, and in each row in the one that is filled.
 */
export function answering(source: TableSource, answers: Answers, lines: readonly RowBase[]): TableSource {
  const columns = new Map(source.columns);
  const headers = new Map(source.headers);
  const elsewhere = new Map(source.elsewhere);
  for (const [field, others] of Object.entries(answers)) {
    const given = others.filter((name) => source.columns.has(name));
    const first = source.columns.has(field) ? field : given[0];
    if (first === undefined) continue;
    const place = placeOf(source, first);
    columns.set(field, place.column);
    headers.set(field, place.header);
    if (given.some((name) => name !== first)) elsewhere.set(field, placesOf(source, given, first, lines));
  }
  return { ...source, columns, headers, ...(elsewhere.size > 0 ? { elsewhere } : {}) };
}

/** Where a field of the record stands in the rows in which it is not in its first column. */
function placesOf(
  source: TableSource,
  given: readonly string[],
  first: string,
  lines: readonly RowBase[],
): ReadonlyMap<number, CellPlace> {
  const places = new Map(source.elsewhere?.get(first));
  for (const line of lines) {
    const cells = line as unknown as Readonly<Record<string, unknown>>;
    const filled = given.find((name) => cells[name] !== null && cells[name] !== 0);
    if (filled === undefined || filled === first) continue;
    places.set(line.row, source.elsewhere?.get(filled)?.get(line.row) ?? placeOf(source, filled));
  }
  return places;
}

function placeOf({ columns, headers }: TableSource, field: string): CellPlace {
  return { column: columns.get(field) ?? 0, header: headers.get(field) ?? field };
}
