import { mergesWithin } from './merges';
import { withFormHeader } from './plain-form';
import { groupsOf, linesAbove, sectionsOf, type Group, type Section } from './sections';
import type { TableInput } from './types';

/**
 * The tables in a used range, each with its header row first and its exact place in the sheet. Title
 * lines stand in `above`, notes are left off; tables may be stacked or side by side.
 */
export function findTables(given: TableInput): TableInput[] {
  const input = withFormHeader(given);
  const sections = sectionsOf(input);
  const groups = groupsOf(sections);
  return sections.map((section) => cut(input, section, groups));
}

function cut(input: TableInput, section: Section, groups: readonly Group[]): TableInput {
  const { header, last, start, end, unit } = section;
  return {
    ...input,
    values: input.values.slice(header, last + 1).map((row) => row.slice(start, end + 1)),
    firstRow: (input.firstRow ?? 1) + header,
    firstColumn: (input.firstColumn ?? 1) + start,
    above: linesAbove(input, section, groups),
    unit: unit ?? input.unit,
    merges: mergesWithin(input.merges, header, start, last - header + 1, end - start + 1),
  };
}
