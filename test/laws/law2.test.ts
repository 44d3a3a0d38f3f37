import fc from 'fast-check';
import { TABLES } from '../../src/ledger';
import { evidencedIn, raisedFrom } from '../support/law-claims';
import { counted } from '../support/law-counter';
import { isExempt, ownWord } from '../support/law-exempt';
import { lawSheets } from '../support/law-registers';
import { LAW_SEED } from '../support/law-seed';
import { blankedColumn, changed, isFilled, withoutColumn, withoutRow, type Sheet } from '../support/sheets';

/**
 * A claim that waits for a cell to be mended (#N/A) states no evidenced part, so there is nothing to compare with.
 * Law 2: less knowledge never makes greener money. Blanking a cell, taking away a column, an answer of 申报单位
 * or a whole table never raises what is evidenced. Rows are statements of their own and stay.
 */

const RUNS = { numRuns: 40, endOnFailure: true, ...LAW_SEED };

/** What is taken away, in words, and what is left. */
interface Less {
  readonly what: string;
  readonly left: Sheet[];
  /** Whether it said anything. */
  readonly told: boolean;
}

const PICK = fc.tuple(fc.nat(), fc.nat(), fc.nat());

describe('less knowledge never makes greener money', () => {
  test.each<[string, (sheets: readonly Sheet[], at: number, column: number, row: number) => Less | null]>([
    ['a cell is blank', aCell],
    ['a column is missing', aColumn],
    ['a table is missing', aTable],
  ])('when %s', (what, take) => {
    let asked = 0;
    let told = 0;
    fc.assert(
      fc.property(lawSheets, fc.array(PICK, { minLength: 5, maxLength: 5 }), (sheets, picks) => {
        const before = evidencedIn(sheets);
        for (const [at, column, row] of picks) {
          const less = take(sheets, at, column, row);
          if (!less) continue;
          asked += 1;
          if (less.told && [...before.values()].some((money) => money > 0)) told += 1;
          const raised = raisedFrom(before, evidencedIn(less.left));
          expect({ without: less.what, raised }).toEqual({ without: less.what, raised: [] });
        }
      }),
      RUNS,
    );
    counted(`law 2, ${what}`, told, asked);
  });
});

function aCell(sheets: readonly Sheet[], at: number, column: number, row: number): Less | null {
  const [i, sheet] = sheetAt(sheets, at);
  if (sheet.kind === 'applicant') return anAnswer(sheets, i, sheet, row);
  const [c, header] = columnAt(sheet, column);
  if (sheet.rows.length === 0) return null;
  const r = row % sheet.rows.length;
  if (isExempt(sheet.kind, header, filledIn(sheet, [sheet.rows[r] ?? []]))) return null;
  if (isShareTooMuch(sheet, header, r)) return null;
  return {
    what: `${sheet.kind}「${header}」row ${String(r + 1)}`,
    left: changed(sheets, i, (s) => blankedColumn(s, c, '', r)),
    told: isFilled(sheet.rows[r]?.[c]),
  };
}

/** A share of a company whose holdings state more than the whole: without it nothing contradicts itself (docs/decisions/0017). */
function isShareTooMuch({ kind, headers, rows }: Sheet, header: string, r: number): boolean {
  if (kind !== 'ownership' || ownWord(kind, header) !== '持股比例') return false;
  const column = (word: string): number => headers.findIndex((h) => ownWord(kind, h) === word);
  const [held, share] = [column('被持股方'), column('持股比例')];
  const own = rows.filter((row) => row[held] === rows[r]?.[held]);
  return own.reduce((sum, row) => sum + percent(row[share]), 0) > 100;
}

function percent(cell: unknown): number {
  const number = Number(String(cell).replace('%', ''));
  if (!Number.isFinite(number)) return 0;
  return String(cell).includes('%') || number > 1 ? number : number * 100;
}

function anAnswer(sheets: readonly Sheet[], i: number, sheet: Sheet, row: number): Less | null {
  if (sheet.rows.length === 0) return null;
  const r = row % sheet.rows.length;
  const [name, value] = sheet.rows[r] ?? [];
  const answered = sheet.rows.filter((cells) => isFilled(cells[1])).map((cells) => String(cells[0]));
  if (isExempt('applicant', String(name), answered)) return null;
  return {
    what: `applicant「${String(name)}」`,
    left: changed(sheets, i, (s) => withoutRow(s, r)),
    told: isFilled(value),
  };
}

function aColumn(sheets: readonly Sheet[], at: number, column: number): Less | null {
  const [i, sheet] = sheetAt(sheets, at);
  if (sheet.kind === 'applicant') return null;
  const [c, header] = columnAt(sheet, column);
  if (isExempt(sheet.kind, header, filledIn(sheet, sheet.rows))) return null;
  return {
    what: `${sheet.kind}「${header}」`,
    left: changed(sheets, i, (s) => withoutColumn(s, c)),
    told: sheet.rows.some((row) => isFilled(row[c])),
  };
}

function aTable(sheets: readonly Sheet[], at: number): Less | null {
  const [i, sheet] = sheetAt(sheets, at);
  // What is claimed for are statements of their own, among them that the same matter is claimed elsewhere as well.
  if (sheet.kind === 'contracts' || 'evidenceFile' in TABLES[sheet.kind].fields) return null;
  return { what: sheet.kind, left: changed(sheets, i, () => null), told: sheet.rows.length > 0 };
}

/** 选项 are readings that somebody chose, 材料 a checklist: neither is knowledge of the facts. */
function sheetAt(sheets: readonly Sheet[], at: number): [number, Sheet] {
  const facts = sheets.flatMap((sheet, i) =>
    sheet.kind === 'options' || sheet.kind === 'materials' ? [] : [[i, sheet] as [number, Sheet]],
  );
  return facts[at % facts.length] as [number, Sheet];
}

function columnAt({ headers }: Sheet, column: number): [number, string] {
  const at = column % Math.max(headers.length, 1);
  return [at, headers[at] ?? ''];
}

/** The headers of the columns in which one of the rows says anything. */
function filledIn({ headers }: Sheet, rows: readonly (readonly unknown[])[]): string[] {
  return headers.filter((_, i) => rows.some((row) => isFilled(row[i])));
}
