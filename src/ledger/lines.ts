import { isBlank, isVacant, plainCell } from './cells';
import type { Section } from './sections';
import { sourceOf } from './table';
import type { OptionRow, TableInput } from './types';

/** A line of a table 字段 | 值 or 选项 | 值. */
export interface Line {
  readonly name: string;
  /** The plain cell. */
  readonly value: unknown;
  /** 1-based sheet row. */
  readonly row: number;
}

/** The lines that have a name, in order. */
export function linesOf(input: TableInput, section: Section): Line[] {
  const nameAt = section.cells.get('name')?.index ?? -1;
  const valueAt = section.cells.get('value')?.index ?? -1;
  const lines: Line[] = [];
  for (let i = section.body; i <= section.last; i += 1) {
    const name = plainCell(input.values[i]?.[nameAt]);
    if (typeof name !== 'string' || isBlank(name)) continue;
    lines.push({
      name: name.trim(),
      value: plainCell(input.values[i]?.[valueAt]),
      row: (input.firstRow ?? 1) + i,
    });
  }
  return lines;
}

/** Reads 选项; a line without a value states nothing (some Excels hand a blank over as 0). */
export function readOptions(input: TableInput, section: Section): OptionRow[] {
  const source = sourceOf(input, section);
  return linesOf(input, section)
    .filter(({ value }) => !isVacant(value))
    .map(({ name, value, row }) => ({
      name: name.normalize('NFKC'),
      value: String(value).trim(),
      row,
      source,
    }));
}
