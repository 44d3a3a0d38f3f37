import { ColumnReader, type Report } from './columns';
import { readHeader } from './header';
import { cellProblem } from './problem';
import { dataRows } from './rows';
import type { Section } from './sections';
import type { Columns, FieldSpec, RowTableSpec } from './tables/spec';
import type { CellProblem, RowBase, Table, TableInput, TableKind, TableSource } from './types';

/** Where a section's table comes from, in sheet coordinates. */
export function sourceOf(input: TableInput, section: Section): TableSource {
  const firstColumn = input.firstColumn ?? 1;
  const cells = [...section.cells];
  const unread = unreadCells(input, section);
  return {
    kind: section.spec.kind,
    sheet: input.sheet ?? null,
    columns: new Map(cells.map(([field, cell]) => [field, firstColumn + cell.index])),
    headers: new Map(cells.map(([field, cell]) => [field, cell.text.trim()])),
    ...(unread ? { unread } : {}),
  };
}

/** 序号 counts the lines; it says nothing of what stands in them. */
const LINE_NUMBER = /^(?:序号?|行[号次]|no|index)$/;

/** The cells under headers that nobody knows; undefined when every column is read. */
function unreadCells({ values, firstRow = 1 }: TableInput, section: Section): TableSource['unread'] {
  const read = new Set(Array.from(section.cells.values(), ({ index }) => index));
  const others: number[] = [];
  for (let i = section.start; i <= section.end; i += 1) {
    const header = values[section.header]?.[i];
    const known = read.has(i) || typeof header !== 'string' || LINE_NUMBER.test(readHeader(header).key);
    if (!known) others.push(i);
  }
  if (others.length === 0) return undefined;
  return (row) => JSON.stringify(others.map((i) => values[row - firstRow]?.[i] ?? ''));
}

/** What reading needs of a table: a project table gives only some of the fields of its rows. */
type ReadableSpec<Row extends RowBase> = Pick<RowTableSpec<Row>, 'kind' | 'build'> & {
  readonly fields: Readonly<Record<string, FieldSpec>>;
};

/** Rows read at a time: few enough that their cells stay in the processor's cache from column to column. */
const STRETCH = 256;

/** Reads a table of one record a row. */
export function readTable<Row extends RowBase>(
  input: TableInput,
  section: Section,
  spec: ReadableSpec<Row>,
): Table<Row> {
  const source = sourceOf(input, section);
  const firstRow = input.firstRow ?? 1;
  const rows = dataRows(input.values, section);
  const problems: CellProblem[] = [];
  const readers: ColumnReader[] = [];
  const columns: Record<string, readonly unknown[]> = {};
  for (const [field, { type }] of Object.entries(spec.fields)) {
    const header = section.cells.get(field);
    columns[field] = [];
    if (!header) continue;
    const report: Report = (kind, row, cell) =>
      problems.push(cellProblem(kind, source, firstRow + row, field, cell));
    const unit = section.unit ?? input.unit ?? 'yuan';
    const system = input.dateSystem ?? 1900;
    const reader = new ColumnReader({ values: input.values, rows, header, type, unit, system }, report);
    readers.push(reader);
    columns[field] = reader.values;
  }
  // Each field of the spec is read as the type the row has there (FieldSpec<TypeFor<…>> sees to it).
  const typed = columns as Columns<Row>;
  const records: Row[] = [];
  for (let start = 0; start < rows.length; start += STRETCH) {
    const end = Math.min(start + STRETCH, rows.length);
    for (const reader of readers) reader.fill(start, end);
    for (let i = start; i < end; i += 1) {
      records.push(spec.build(typed, i - start, firstRow + (rows[i] ?? 0), source));
    }
  }
  problems.sort((a, b) => a.row - b.row);
  return makeTable(spec.kind, records, [source], problems);
}

/** Several tables of one kind as one; a single one stays the object it is. */
export function mergeTables<Row extends RowBase>(tables: readonly Table<Row>[]): Table<Row> | undefined {
  const [first, ...others] = tables;
  if (!first || others.length === 0) return first;
  return makeTable(
    first.kind,
    tables.flatMap((table) => table.rows),
    tables.flatMap((table) => table.sources),
    tables.flatMap((table) => table.problems),
  );
}

function makeTable<Row extends RowBase>(
  kind: TableKind,
  rows: readonly Row[],
  sources: readonly TableSource[],
  problems: readonly CellProblem[],
): Table<Row> {
  return {
    kind,
    rows,
    sources,
    problems,
    has: (field) => sources.some((source) => source.columns.has(field)),
  };
}
