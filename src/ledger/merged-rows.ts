import { isVacant } from './cells';
import { Merges } from './merges';
import type { Section } from './sections';
import type { CellProblem, RowBase, TableInput } from './types';

/**
 * The cells of a block with what is merged down a table written in each of its rows, for it holds for all of
 * them. Money is not: it is stated once.
 */
export function spreadDown(input: TableInput, section: Section): TableInput['values'] {
  const { body, last, start, end, spec, cells, more } = section;
  const areas = (input.merges ?? []).filter(
    ({ row, rows, column }) => rows > 1 && row >= body && row <= last && column >= start && column <= end,
  );
  if (areas.length === 0) return input.values;
  const money = new Set(
    Object.entries(spec.fields).flatMap(([field, { type }]) =>
      type === 'amount' ? [cells.get(field), ...(more.get(field) ?? [])].map((cell) => cell?.index) : [],
    ),
  );
  const values = [...input.values];
  for (const { row, rows, column } of areas) {
    const value = input.values[row]?.[column];
    if (money.has(column) || isVacant(value)) continue;
    for (let i = row + 1; i < row + rows && i <= last; i += 1) {
      const line = [...(values[i] ?? [])];
      line[column] = value;
      values[i] = line;
    }
  }
  return values;
}

/**
 * Records by the line they begin in, where several lines are one: the number is merged down over them, or
 * in a table without that column a party and all money is. One list of positions in `rows` for each record.
 */
export function groupMerged(input: TableInput, section: Section, rows: readonly number[]): number[][] | null {
  const { spec, cells } = section;
  if (spec.number === undefined || !input.merges || input.merges.length === 0) return null;
  const merges = new Merges(input.merges);
  const number = cells.get(spec.number);
  const columnsOf = (fields: readonly string[]): number[] =>
    fields.flatMap((field) => cells.get(field)?.index ?? []);
  const money = columnsOf(Object.keys(spec.fields).filter((field) => spec.fields[field]?.type === 'amount'));
  const telling = number ? [number.index] : [...columnsOf(spec.identity), ...money];
  if (!number && (money.length === 0 || telling.length === money.length)) return null;
  const groups: number[][] = [];
  rows.forEach((row, position) => {
    const before = groups.at(-1);
    const from = rows[before?.[0] ?? -1];
    const together =
      from !== undefined &&
      telling.every((column) => {
        const area = merges.at(row, column);
        return area !== undefined && area.row < row && area.row <= from;
      });
    if (before && together) before.push(position);
    else groups.push([position]);
  });
  return groups.length < rows.length ? groups : null;
}

/** What is known of a record that stands in several lines: the lines as read, and the cells that could not be. */
export interface Lines<Row> {
  readonly rows: readonly [Row, ...Row[]];
  readonly problems: readonly CellProblem[];
}

/** A record of several lines, with what of it could not be read. */
export interface JoinedRow<Row> {
  readonly row: Row;
  readonly problems: readonly CellProblem[];
}

/** The records of a table with each group of lines put together; what is wrong in a line is wrong in its record. */
export function joinRows<Row extends RowBase>(
  records: readonly Row[],
  problems: readonly CellProblem[],
  groups: readonly (readonly number[])[],
  join: (lines: Lines<Row>) => JoinedRow<Row>,
): { records: Row[]; problems: readonly CellProblem[] } {
  const byRow = new Map<number, CellProblem[]>();
  for (const problem of problems) {
    const here = byRow.get(problem.row);
    if (here) here.push(problem);
    else byRow.set(problem.row, [problem]);
  }
  const kept: CellProblem[] = [];
  const joined = groups.flatMap((group) => {
    const [first, ...others] = group.flatMap((position) => records[position] ?? []);
    if (!first) return [];
    const own = [first, ...others].flatMap(({ row }) => byRow.get(row) ?? []);
    if (others.length === 0) {
      kept.push(...own);
      return [first];
    }
    const found = join({ rows: [first, ...others], problems: own });
    kept.push(...found.problems.map((problem) => ({ ...problem, row: first.row })));
    return [found.row];
  });
  return { records: joined, problems: kept };
}
