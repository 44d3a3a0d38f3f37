import { plainText } from '../identity';
import { isVacant } from './cells';
import type { Section } from './sections';

const TOTAL =
  /^(?:本[页月季年]|月|年度?|季度?)?(?:合计|小计|总计|共计|累计)(?:数|金额)?[:：]?$|^(?:sub|grand)?totals?:?$/i;
const NOTE = /^(?:注|备注|说明|填表|制表|填报|审核|复核)[^:：]{0,6}[:：]/;

/** First characters of all those words: most lines are told apart by one character. */
const ASIDE_STARTS = new Set('本月年季合小总共累注备说填制审复SGTsgt ＳＧＴｓｇｔ\u3000\u00a0\t\n');

/** The 0-based indexes of a section's data rows: not blank lines, totals, or a note under the table. */
export function dataRows(values: readonly (readonly unknown[])[], section: Section): number[] {
  const columns = Array.from(section.cells.values(), ({ index }) => index);
  const identity = section.spec.identity.flatMap((name) => section.cells.get(name)?.index ?? []);
  const rows: number[] = [];
  for (let i = section.header + 1; i <= section.last; i += 1) {
    const row = values[i];
    if (row && !isEmpty(row, columns) && !isAside(row, section, identity)) rows.push(i);
  }
  return rows;
}

function isEmpty(row: readonly unknown[], columns: readonly number[]): boolean {
  for (const column of columns) if (!isVacant(row[column])) return false;
  return true;
}

/** A total or a note, told by the first text of the line. */
function isAside(row: readonly unknown[], section: Section, identity: readonly number[]): boolean {
  let at = section.start;
  while (at <= section.end && (typeof row[at] !== 'string' || row[at] === '')) at += 1;
  const text = row[at];
  if (typeof text !== 'string' || !ASIDE_STARTS.has(text.charAt(0))) return false;
  const plain = plainText(text).replace(/\s/g, '');
  return isTotal(plain, row, at, identity) || isNote(plain, row, at, section.end);
}

/** 合计 in a line that names no party. */
function isTotal(text: string, row: readonly unknown[], at: number, identity: readonly number[]): boolean {
  return TOTAL.test(text) && identity.every((column) => column === at || isVacant(row[column]));
}

/** 注：… in a line that holds nothing else. */
function isNote(text: string, row: readonly unknown[], at: number, end: number): boolean {
  if (!NOTE.test(text)) return false;
  for (let i = at + 1; i <= end; i += 1) if (!isVacant(row[i])) return false;
  return true;
}
