import type { NoRecord, RowBase, Table, TableSource } from '../types';

/** Records made of the lines of lists, with what of the lines is none. */
export interface Settled<Row extends RowBase> {
  readonly table: Table<Row> | undefined;
  readonly noRecords: readonly NoRecord<Row>[];
}

/** A source whose fields stand for others as well: the first column there is answers for the field. */
export function standingFor(
  source: TableSource,
  fields: Readonly<Record<string, readonly string[]>>,
): TableSource {
  const columns = new Map(source.columns);
  const headers = new Map(source.headers);
  for (const [field, others] of Object.entries(fields)) {
    const other = others.find((name) => source.columns.has(name));
    if (columns.has(field) || other === undefined) continue;
    columns.set(field, source.columns.get(other) ?? 0);
    headers.set(field, source.headers.get(other) ?? other);
  }
  return { ...source, columns, headers };
}
