import { isVacant } from './cells';
import { Merges } from './merges';
import type { Section } from './sections';
import type { TableInput } from './types';

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
