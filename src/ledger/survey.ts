import { isVacant } from './cells';
import { contentOf, kindOfContents } from './contents';
import { headerOfCell, type ColumnHeader } from './column-header';
import { readLedger } from './ledger';
import { readHeader } from './header';
import { withFormHeader } from './plain-form';
import { resemblances } from './recognise';
import { resembling } from './resembling';
import { sortRows, type LeftOut } from './rows';
import { sectionsOf, type Section } from './sections';
import { TABLES } from './tables';
import type { TableInput, TableKind } from './types';

/** A header of a table and where it stands: 1-based sheet column. */
export interface SurveyedHeader {
  readonly header: string;
  readonly column: number;
  /** A header that we know and that it resembles; absent: it resembles none. */
  readonly resembles?: string;
}

/** A table that was taken, with what was used of it and what was not. */
export interface SurveyedTable {
  readonly kind: TableKind;
  /** 1-based sheet row of its header. */
  readonly headerRow: number;
  /** Records read. */
  readonly rows: number;
  readonly read: readonly SurveyedHeader[];
  readonly unread: readonly SurveyedHeader[];
  /** Lines that are no records: 1-based sheet rows, with why. */
  readonly leftOut: readonly LeftOut[];
}

/** A block that looks like a table of ours and was not taken. */
export interface NotTaken {
  /** 1-based sheet row of what looks like its header. */
  readonly headerRow: number;
  readonly looksLike: TableKind;
  /** Fields of which one of each group is lacking. */
  readonly lacks: readonly (readonly string[])[];
  readonly headers: readonly string[];
}

/** One sheet of a workbook: what was taken from it, and what was not. */
export interface SheetSurvey {
  readonly sheet: string;
  readonly tables: readonly SurveyedTable[];
  readonly notTaken: readonly NotTaken[];
}

/**
 * What was read of each sheet and what was not. `inputs` are the blocks of cells as they stand in the sheets,
 * before anything is cut out of them; blocks of unknown sheets are left aside.
 */
export function surveySheets(inputs: readonly TableInput[]): SheetSurvey[] {
  const sheets = new Map<string, { tables: SurveyedTable[]; notTaken: NotTaken[] }>();
  const refused = refusedIn(inputs);
  for (const given of inputs) {
    if (given.sheet === undefined) continue;
    const input = withFormHeader(given);
    let survey = sheets.get(given.sheet);
    if (!survey) sheets.set(given.sheet, (survey = { tables: [], notTaken: [] }));
    const sections = sectionsOf(input);
    for (const section of sections) {
      const lacks = refused(input, section);
      if (lacks) survey.notTaken.push(refusedTable(input, section, lacks));
      else survey.tables.push(tableOf(input, section));
    }
    const missed = sections.length === 0 ? (missedTable(input) ?? unheadedTable(input)) : null;
    if (missed) survey.notTaken.push(missed);
  }
  return [...sheets].map(([sheet, found]) => ({ sheet, ...found }));
}

/** What a table whose header is understood lacks so that none of its lines is taken; null: it is taken. */
type Refused = (input: TableInput, section: Section) => NotTaken['lacks'] | null;

/** Statements that do not tell money out from money in, and pages about nobody knows which company. */
function refusedIn(inputs: readonly TableInput[]): Refused {
  const { payments, ownership, roles } = readLedger(inputs).noRecords;
  const rows = [...payments, ...ownership, ...roles].filter(
    ({ why }) => why === 'undecided' || why === 'nobody',
  );
  const places = new Set(
    rows.map(({ row: { source, row } }) => `${source.kind} ${source.sheet ?? ''} ${row}`),
  );
  return ({ sheet = '', firstRow = 1 }, { spec, cells, body, last }) => {
    const at = (row: number): string => `${spec.kind} ${sheet} ${firstRow + row}`;
    const isRefused = Array.from({ length: last - body + 1 }, (_, i) => body + i).some((row) =>
      places.has(at(row)),
    );
    return isRefused ? lacksOf(spec.kind, cells) : null;
  };
}

function lacksOf(kind: TableKind, cells: Section['cells']): NotTaken['lacks'] {
  if (kind === 'payments') return [['direction', 'spent', 'debit', 'balance']];
  if (kind === 'roles') return [['unit']];
  return [cells.has('heldName') || cells.has('heldCode') ? ['holderName'] : ['heldName']];
}

function refusedTable(input: TableInput, section: Section, lacks: NotTaken['lacks']): NotTaken {
  const own = section.headers.slice(section.start, section.end + 1);
  return {
    headerRow: (input.firstRow ?? 1) + section.header,
    looksLike: section.spec.kind,
    lacks,
    headers: own.flatMap(textOf),
  };
}

/** 序号 counts the lines; it says nothing of what stands in them. */
const LINE_NUMBER = /^(?:序号?|行[号次]|no|index)$/;

function tableOf(input: TableInput, section: Section): SurveyedTable {
  const { firstRow = 1, firstColumn = 1 } = input;
  const used = [...section.cells.values(), ...[...section.more.values()].flat()];
  // A column may tell several fields, as a period tells its two ends: it is one column still.
  const usedAt = new Map(used.map(({ index, text }) => [index, text.trim()]));
  const { rows, leftOut } = sortRows(input, section);
  const unread: SurveyedHeader[] = [];
  for (let i = section.start; i <= section.end; i += 1) {
    const header = section.headers[i];
    if (!header || usedAt.has(i) || LINE_NUMBER.test(readHeader(header.text).key)) continue;
    const resembles = resembling(section.spec, header.text, new Set(section.cells.keys()));
    unread.push({ header: header.text, column: firstColumn + i, ...(resembles ? { resembles } : {}) });
  }
  return {
    kind: section.spec.kind,
    headerRow: firstRow + section.header,
    rows: rows.length,
    read: [...usedAt]
      .sort(([a], [b]) => a - b)
      .map(([index, header]) => ({ header, column: firstColumn + index })),
    unread,
    leftOut: leftOut
      .filter(({ why }) => why !== 'blank')
      .map(({ row, why }) => ({ row: firstRow + row, why })),
  };
}

/** Headers that a table must have in common with one of ours to look like it. */
const ENOUGH = 2;
const TRIED_ROWS = 30;

/** Of the rows that may be a header the one that most of a kind of ours knows, when there is something under it. */
function missedTable({ values, firstRow = 1 }: TableInput): NotTaken | null {
  let best: { row: number; known: number; found: ReturnType<typeof resemblances>[number] } | null = null;
  for (let row = 0; row < Math.min(values.length - 1, TRIED_ROWS); row += 1) {
    const headers = (values[row] ?? []).map(headerOfCell);
    if (headers.filter((header) => header !== null).length < ENOUGH || !hasRecord(values[row + 1])) continue;
    for (const found of resemblances(headers)) {
      const known = found.cells.size;
      if (known >= ENOUGH && known > (best?.known ?? 0) && isTold(found)) best = { row, known, found };
    }
  }
  if (!best) return null;
  const { row, found } = best;
  return {
    headerRow: firstRow + row,
    looksLike: found.spec.kind,
    lacks: found.spec.needs.filter((group) => !group.some((field) => found.cells.has(field))),
    headers: (values[row] ?? []).flatMap((cell) => textOf(headerOfCell(cell))),
  };
}

/** With nothing of what makes a table, the rest is words that many lists share. */
function isTold({ spec, cells }: ReturnType<typeof resemblances>[number]): boolean {
  return spec.needs.some((group) => group.some((field) => cells.has(field)));
}

/** A block of whose header we know no word, by what stands under the first row that may be one. */
function unheadedTable({ values, firstRow = 1 }: TableInput): NotTaken | null {
  const row = values.findIndex((cells, i) => isAllText(cells) && hasRecord(values[i + 1]));
  if (row === -1) return null;
  const under = values.slice(row + 1);
  const columns = (values[row] ?? []).map((_, column) => contentOf(under.map((cells) => cells[column])));
  const kind = kindOfContents(columns);
  if (kind === null) return null;
  const headers = (values[row] ?? []).flatMap((cell) => textOf(headerOfCell(cell)));
  return { headerRow: firstRow + row, looksLike: kind, lacks: TABLES[kind].needs, headers };
}

/** Two words at least, and nothing but words. */
function isAllText(cells: readonly unknown[]): boolean {
  const filled = cells.filter((cell) => !isVacant(cell));
  return filled.length >= ENOUGH && filled.every((cell) => typeof cell === 'string' && !/\d{4}/.test(cell));
}

function textOf(header: ColumnHeader | null): string[] {
  return header ? [header.text.trim()] : [];
}

function hasRecord(row: readonly unknown[] | undefined): boolean {
  return (row ?? []).filter((cell) => !isVacant(cell)).length >= ENOUGH;
}
