import { ColumnReader, SeveralColumns, type Elsewhere, type FieldReader, type Report } from './columns';
import { cellProblem } from './problem';
import { groupMerged, joinRows, spreadDown } from './merged-rows';
import { sortRows } from './rows';
import type { Section } from './sections';
import { withUnitsOfLines } from './unit-column';
import type { Columns, FieldSpec, RowTableSpec } from './tables/spec';
import type { CellPlace, CellProblem, RowBase, Table, TableInput, TableKind, TableSource } from './types';

/** Where a section's table comes from, in sheet coordinates. */
export function sourceOf(
  input: TableInput,
  section: Section,
  more: Pick<TableSource, 'elsewhere' | 'doubts'> = {},
): TableSource {
  const firstColumn = input.firstColumn ?? 1;
  const cells = [...section.cells];
  return {
    kind: section.spec.kind,
    sheet: input.sheet ?? null,
    columns: new Map(cells.map(([field, cell]) => [field, firstColumn + cell.index])),
    headers: new Map(cells.map(([field, cell]) => [field, cell.text.trim()])),
    units: unitsOf(input, section),
    dateSystem: input.dateSystem ?? 1900,
    ...more,
    ...(section.titles.length > 0 ? { titles: section.titles } : {}),
  };
}

function unitsOf(input: TableInput, { cells, spec, unit }: Section): TableSource['units'] {
  const said = Array.from(cells).flatMap(([field, header]) => {
    const own = header.unit ?? unit ?? input.unit;
    return own !== undefined && spec.fields[field]?.type === 'amount' ? [[field, own] as const] : [];
  });
  return new Map(said);
}

/** What reading needs of a table: a project table gives only some of the fields of its rows. */
type ReadableSpec<Row extends RowBase> = Pick<RowTableSpec<Row>, 'kind' | 'build' | 'join'> & {
  readonly fields: Readonly<Record<string, FieldSpec>>;
};

/** Rows read at a time: few enough that their cells stay in the processor's cache from column to column. */
const STRETCH = 256;

/** Reads a table of one record a row; rows over which the number of a record is merged are one. */
export function readTable<Row extends RowBase>(
  input: TableInput,
  section: Section,
  spec: ReadableSpec<Row>,
): Table<Row> {
  const elsewhere = new Map<string, Map<number, CellPlace>>();
  const firstRow = input.firstRow ?? 1;
  const { rows, unkeyed } = sortRows(input, section);
  const doubts = unkeyed.map(({ row, counted }) => ({ row: firstRow + row, counted }));
  const source = sourceOf(input, section, {
    ...(section.more.size > 0 ? { elsewhere } : {}),
    ...(doubts.length > 0 ? { doubts } : {}),
  });
  const problems: CellProblem[] = [];
  const readers = fieldReaders(
    { ...input, values: withUnitsOfLines(spreadDown(input, section), section) },
    section,
    spec.fields,
    rows,
    {
      report:
        (field) =>
        (kind, row, cell, { text, type }) =>
          problems.push(
            cellProblem(kind, source, firstRow + row, field, cell, { header: text.trim(), type }),
          ),
      elsewhere: (field) => {
        const places = new Map<number, CellPlace>();
        elsewhere.set(field, places);
        const firstColumn = input.firstColumn ?? 1;
        return (row, { index, text }) =>
          places.set(firstRow + row, { column: firstColumn + index, header: text.trim() });
      },
    },
  );
  const columns = Object.fromEntries(
    Object.keys(spec.fields).map((field) => [field, readers.get(field)?.values ?? []]),
  );
  // Each field of the spec is read as the type the row has there (FieldSpec<TypeFor<…>> sees to it).
  const typed = columns as unknown as Columns<Row>;
  const records: Row[] = [];
  for (let start = 0; start < rows.length; start += STRETCH) {
    const end = Math.min(start + STRETCH, rows.length);
    for (const reader of readers.values()) reader.fill(start, end);
    for (let i = start; i < end; i += 1) {
      records.push(spec.build(typed, i - start, firstRow + (rows[i] ?? 0), source));
    }
  }
  problems.sort((a, b) => a.row - b.row);
  const { join } = spec;
  const groups = join ? groupMerged(input, section, rows) : null;
  const joined = join && groups ? joinRows(records, problems, groups, join) : { records, problems };
  return makeTable(spec.kind, joined.records, [source], saidOnce(joined.problems));
}

/** A period is read for its first and its last day; what is wrong with it is one thing. */
function saidOnce(problems: readonly CellProblem[]): readonly CellProblem[] {
  const periods = problems.filter(({ kind }) => kind === 'period');
  if (periods.length < 2) return problems;
  const seen = new Set<number>();
  return problems.map((problem) => {
    if (problem.kind !== 'period' || !seen.has(problem.row)) {
      if (problem.kind === 'period') seen.add(problem.row);
      return problem;
    }
    return { ...problem, again: true };
  });
}

interface Telling {
  readonly report: (field: string) => Report;
  readonly elsewhere: (field: string) => Elsewhere;
}

/** A reader for each field that has a column. */
function fieldReaders(
  input: TableInput,
  section: Section,
  fields: Readonly<Record<string, FieldSpec>>,
  rows: readonly number[],
  { report, elsewhere }: Telling,
): Map<string, FieldReader> {
  const readers = new Map<string, FieldReader>();
  const unit = section.unit ?? input.unit ?? 'yuan';
  const system = input.dateSystem ?? 1900;
  for (const [field, { type }] of Object.entries(fields)) {
    const header = section.cells.get(field);
    if (!header) continue;
    const said = report(field);
    const columns = [header, ...(section.more.get(field) ?? [])].map(
      (cell) =>
        new ColumnReader(
          { values: input.values, rows, header: cell, type: cell.type ?? type, unit, system },
          said,
        ),
    );
    const reader =
      columns.length > 1 ? new SeveralColumns(columns, rows, said, elsewhere(field)) : columns[0];
    if (reader) readers.set(field, reader);
  }
  return readers;
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

export function makeTable<Row extends RowBase>(
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
