import { columnLetters } from './a1';
import { isWord, tokens } from './formula-text';
import type { WorkbookTable } from './types';

/** Where a formula stands and what it may refer to. */
export interface Surroundings {
  readonly tables: readonly WorkbookTable[];
  /** Sheet names by sheet id. */
  readonly sheetNames: ReadonlyMap<string, string>;
}

interface Rows {
  readonly start: number;
  readonly end: number;
}

/**
 * The formula with table references as plain ranges and sheet names in the sheets' own spelling.
 * Univer reads neither column names with brackets in them nor `Table[@Column]`, counts a totals row
 * as data, and tells names apart by case; Excel does none of that. `row` counts from 0.
 */
export function plainReferences(formula: string, row: number, where: Surroundings): string {
  const cut = tokens(formula);
  const out: string[] = [];
  for (let i = 0; i < cut.length; i++) {
    const token = cut[i] ?? '';
    const next = cut[i + 1] ?? '';
    const table = isWord(token) && cut[i - 1] !== '!' && next !== '!' ? findTable(token, where) : undefined;
    if (next === '!') out.push(sheetToken(token, where));
    else if (table === undefined || next === '(') out.push(token);
    else {
      const inside = next.startsWith('[') ? next.slice(1, -1) : '';
      if (next.startsWith('[')) i++;
      out.push(tableRange(table, inside, row, where));
    }
  }
  return out.join('');
}

function findTable(name: string, { tables }: Surroundings): WorkbookTable | undefined {
  return tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
}

function sheetToken(token: string, { sheetNames }: Surroundings): string {
  const name = token.startsWith("'") ? token.slice(1, -1).replaceAll("''", "'") : token;
  const sheet = [...sheetNames.values()].find((s) => s.toLowerCase() === name.toLowerCase());
  return sheet === undefined || sheet === name ? token : quoted(sheet);
}

function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

function tableRange(table: WorkbookTable, inside: string, row: number, where: Surroundings): string {
  const items = splitTop(inside, ',').map((item) => item.trim());
  const sections = items.filter((item) => /^\[?#|^@/.test(item));
  const columns = items.find((item) => item !== '' && !/^\[?#/.test(item) && item !== '@');
  const rows = sectionRows(table, sections, row);
  const range = columnRange(table, columns?.replace(/^@/, ''));
  const sheet = where.sheetNames.get(table.sheetId);
  if (rows === null || range === null || sheet === undefined) return '#REF!';
  const from = `$${columnLetters(range.start)}$${String(rows.start + 1)}`;
  return `${quoted(sheet)}!${from}:$${columnLetters(range.end)}$${String(rows.end + 1)}`;
}

/** Several sections, as headers and data, are taken from the first row to the last. */
function sectionRows(table: WorkbookTable, sections: readonly string[], row: number): Rows | null {
  const chosen = sections.length === 0 ? ['#data'] : sections;
  let all: Rows | null = null;
  for (const section of chosen) {
    const rows = oneSection(table, section.replace(/[[\]]/g, '').trim().toLowerCase(), row);
    if (rows === null) return null;
    all = all === null ? rows : { start: Math.min(all.start, rows.start), end: Math.max(all.end, rows.end) };
  }
  return all;
}

function oneSection(table: WorkbookTable, section: string, row: number): Rows | null {
  const data = { start: table.startRow + 1, end: table.endRow - (table.totalsRow ? 1 : 0) };
  if (section.startsWith('@') || section === '#this row') {
    return row >= data.start && row <= data.end ? { start: row, end: row } : null;
  }
  switch (section) {
    case '#all':
      return { start: table.startRow, end: table.endRow };
    case '#headers':
      return { start: table.startRow, end: table.startRow };
    case '#totals':
      return table.totalsRow ? { start: table.endRow, end: table.endRow } : null;
    default:
      return section === '#data' ? data : null;
  }
}

function columnRange(table: WorkbookTable, columns: string | undefined): Rows | null {
  if (columns === undefined || columns === '') return { start: table.startColumn, end: table.endColumn };
  const [first = '', last = first] = splitTop(columns, ':').map((name) => columnName(name.trim()));
  const start = indexOfColumn(table, first);
  const end = indexOfColumn(table, last);
  if (start < 0 || end < 0) return null;
  return { start: table.startColumn + Math.min(start, end), end: table.startColumn + Math.max(start, end) };
}

/** "[含税金额'[元']]" → "含税金额[元]". */
function columnName(text: string): string {
  const inner = text.startsWith('[') && text.endsWith(']') ? text.slice(1, -1) : text;
  return inner.replace(/'(.)/gs, '$1');
}

function indexOfColumn(table: WorkbookTable, name: string): number {
  return table.columns.findIndex((column) => column.toLowerCase() === name.toLowerCase());
}

/** Split outside brackets; an apostrophe makes the next character plain. */
function splitTop(text: string, separator: string): string[] {
  const parts = [''];
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    const escaped = char === "'" ? text.slice(i, i + 2) : char;
    if (char === '[') depth++;
    if (char === ']') depth--;
    if (char === separator && depth === 0) parts.push('');
    else parts.push((parts.pop() ?? '') + escaped);
    i += escaped.length - 1;
  }
  return parts;
}
