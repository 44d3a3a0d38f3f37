import { isVacant } from './cells';
import type { Section } from './sections';
import { plainText } from './text';

const TOTAL =
  /^(?:本[页月季年]|月|年度?|季度?)?(?:合计|小计|总计|共计|累计)(?:数|金额)?[:：]?$|^(?:sub|grand)?totals?:?$/i;
/** First characters of those words: most lines are told apart by one character. */
const TOTAL_START = /^[\s本月年季合小总共累sgt]/i;
const NOTE = /^\s*(?:注|备注|说明|填表|制表|填报|审核|复核)[^:：]{0,6}[:：]/;

/** The 0-based indexes of a section's data rows: not blank lines, totals, or a note under the table. */
export function dataRows(values: readonly (readonly unknown[])[], section: Section): number[] {
  const columns = Array.from(section.cells.values(), ({ index }) => index);
  const identity = section.spec.identity.flatMap((name) => section.cells.get(name)?.index ?? []);
  const rows: number[] = [];
  for (let i = section.header + 1; i <= section.last; i += 1) {
    const row = values[i];
    if (row && !isEmpty(row, columns) && !isTotal(row, section, identity) && !isNote(row, section))
      rows.push(i);
  }
  return rows;
}

function isEmpty(row: readonly unknown[], columns: readonly number[]): boolean {
  for (const column of columns) if (!isVacant(row[column])) return false;
  return true;
}

function firstText(row: readonly unknown[], { start, end }: Section): number {
  for (let i = start; i <= end; i += 1) if (typeof row[i] === 'string' && !isVacant(row[i])) return i;
  return -1;
}

/** 合计 in the first text cell of a line that names no party. */
function isTotal(row: readonly unknown[], section: Section, identity: readonly number[]): boolean {
  const at = firstText(row, section);
  const text = row[at];
  if (typeof text !== 'string' || text.length > 16 || !TOTAL_START.test(text)) return false;
  if (!TOTAL.test(plainText(text).replace(/\s/g, ''))) return false;
  return identity.every((column) => column === at || isVacant(row[column]));
}

/** A line such as 注：… that holds nothing else. */
function isNote(row: readonly unknown[], section: Section): boolean {
  const at = firstText(row, section);
  const text = row[at];
  if (typeof text !== 'string' || !NOTE.test(text)) return false;
  for (let i = at + 1; i <= section.end; i += 1) if (!isVacant(row[i])) return false;
  return true;
}
