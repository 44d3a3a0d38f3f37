import fc from 'fast-check';
import { TABLES, type TableKind, type ValueType } from '../../src/ledger';
import { claimsIn, raisedFrom, type Said } from '../support/law-claims';
import { counted } from '../support/law-counter';
import { lawSheets } from '../support/law-registers';
import { ownWord } from '../support/law-exempt';
import { LAW_SEED } from '../support/law-seed';
import {
  blankedColumn,
  changed,
  headersOnly,
  isFilled,
  ledgerIn,
  renamedColumn,
  renamedValue,
  withoutColumn,
  withoutRow,
  type Sheet,
} from '../support/sheets';

/**
 * Law 1: not known is one thing. A column that is missing, headed by a word that nobody knows, or blank in every
 * row, with '' or with null, gives the same money and leaves the same unchecked; so does an answer of 申报单位
 * whose line is missing, named by no known word, or blank. A table of headers alone is no table. 待补 in a cell for a
 * name or a number, and a cell that cannot be read, leave no more evidenced than a blank one.
 */

const RUNS = { numRuns: 30, endOnFailure: true, ...LAW_SEED };
const PICK = fc.tuple(fc.nat(), fc.nat());
/** Tables that the pane writes to are known by their headers; 选项 are readings that somebody chose. */
const NO_FACTS: readonly TableKind[] = ['materials', 'options'];

describe('not known is one thing', () => {
  test('of a column: missing, not understood, blank in every row', () => {
    let asked = 0;
    let told = 0;
    fc.assert(
      fc.property(lawSheets, fc.array(PICK, { minLength: 3, maxLength: 3 }), (sheets, picks) => {
        for (const [at, column] of picks) {
          const [i, sheet] = factsAt(sheets, at);
          const one =
            sheet.kind === 'applicant' ? answerUnknown(sheets, i, column) : columnUnknown(sheets, i, column);
          if (!one) continue;
          asked += 1;
          if (one.told) told += 1;
          const [first, ...others] = one.ways.map(({ way, left }) => ({ way, claims: claimsIn(left) }));
          for (const { way, claims } of others) {
            expect({ of: one.of, way, claims }).toEqual({ of: one.of, way, claims: first?.claims });
          }
        }
      }),
      RUNS,
    );
    counted('law 1, columns', told, asked);
  });

  test('of a table: headers alone, or not there', () => {
    let asked = 0;
    let told = 0;
    fc.assert(
      fc.property(lawSheets, fc.nat(), (sheets, at) => {
        const [i, sheet] = factsAt(sheets, at);
        // A register of contracts serves its programmes even when empty.
        if (sheet.kind === 'contracts' || sheet.headers.length === 0) return;
        const empty = claimsIn(changed(sheets, i, headersOnly));
        const without = claimsIn(changed(sheets, i, () => null));
        asked += 1;
        if (sheet.rows.length > 0 && hasMoney(without)) told += 1;
        expect({ of: sheet.kind, claims: empty }).toEqual({ of: sheet.kind, claims: without });
      }),
      RUNS,
    );
    counted('law 1, tables', told, asked);
  });

  test('of a cell: 待补 where a name or a number is asked for, and what nobody can read, is no greener than a blank', () => {
    let asked = 0;
    let told = 0;
    const words = fc.constantFrom('待补', '不详', 'N/A', '—', '暂缺', '无');
    fc.assert(
      fc.property(
        lawSheets,
        fc.array(PICK, { minLength: 3, maxLength: 3 }),
        fc.nat(),
        words,
        (sheets, picks, r, word) => {
          for (const [at, column] of picks) {
            const [i, sheet] = factsAt(sheets, at);
            const cell = cellOf(sheet, column, r);
            if (!cell) continue;
            const { of, type, c, row } = cell;
            const put = (value: unknown): Sheet[] =>
              changed(sheets, i, (s) => blankedColumn(s, c, value, row));
            const [blank, before] = [claimsIn(put('')), claimsIn(sheets)];
            asked += 1;
            if (hasMoney(before) && isFilled(sheet.rows[row]?.[c])) told += 1;
            // A line of little else may be no record while the cell is blank, so the two need not be equal.
            const cells = NAMED.has(type) ? [word, '#N/A'] : FREE.has(type) ? ['#N/A'] : ['#N/A', '看不懂'];
            for (const cell of cells) {
              const raised = raisedFrom(parts(blank), parts(claimsIn(put(cell))));
              expect({ of, cell, raised }).toEqual({ of, cell, raised: [] });
            }
          }
        },
      ),
      RUNS,
    );
    counted('law 1, cells', told, asked);
  });
});

/** A value that is lacking is written in words in these; in free text every word says something. */
const NAMED: ReadonlySet<ValueType> = new Set<ValueType>(['id', 'code', 'name']);
const FREE: ReadonlySet<ValueType> = new Set<ValueType>(['text', 'raw', 'mark', 'certificate', 'batch']);

interface Cell {
  readonly of: string;
  readonly type: ValueType;
  readonly c: number;
  readonly row: number;
}

/** A cell of a column that is read as such; null: there is none, or its column is not of the table. */
function cellOf({ kind, headers, rows }: Sheet, column: number, r: number): Cell | null {
  if (kind === 'applicant' || headers.length === 0 || rows.length === 0) return null;
  const c = column % headers.length;
  const word = ownWord(kind, headers[c] ?? '');
  const spec = Object.values(TABLES[kind].fields).find(({ zh }) => zh === word);
  return spec ? { of: `${kind}「${word}」`, type: spec.type, c, row: r % rows.length } : null;
}

function parts(claims: readonly Said[]): ReadonlyMap<Said['programme'], number> {
  return new Map(claims.flatMap((c) => (c.evidenced === null ? [] : [[c.programme, c.evidenced]])));
}

interface Unknown {
  readonly of: string;
  readonly ways: readonly { readonly way: string; readonly left: Sheet[] }[];
  /** Whether there was anything to know. */
  readonly told: boolean;
}

function columnUnknown(sheets: readonly Sheet[], i: number, column: number): Unknown | null {
  const sheet = sheets[i] as Sheet;
  if (sheet.headers.length === 0) return null;
  const c = column % sheet.headers.length;
  const missing = changed(sheets, i, (s) => withoutColumn(s, c));
  const renamed = changed(sheets, i, (s) => renamedColumn(s, c));
  const of = `${sheet.kind}「${sheet.headers[c] ?? ''}」`;
  const told = sheet.rows.some((row) => isFilled(row[c]));
  // Without it the table is not known for what it is: then it is no table, and nothing rests on it.
  if (!isThere(missing, sheet.kind)) {
    const none = changed(sheets, i, () => null);
    return {
      of,
      told,
      ways: [
        { way: 'no table', left: none },
        { way: 'missing', left: missing },
      ],
    };
  }
  return {
    of,
    told,
    ways: [
      { way: 'missing', left: missing },
      { way: 'not understood', left: renamed },
      { way: 'blank', left: changed(sheets, i, (s) => blankedColumn(s, c, '')) },
      { way: 'null', left: changed(sheets, i, (s) => blankedColumn(s, c, null)) },
    ],
  };
}

function answerUnknown(sheets: readonly Sheet[], i: number, row: number): Unknown | null {
  const { rows } = sheets[i] as Sheet;
  if (rows.length === 0) return null;
  const r = row % rows.length;
  return {
    of: `申报单位「${String(rows[r]?.[0])}」`,
    told: isFilled(rows[r]?.[1]),
    ways: [
      { way: 'missing', left: changed(sheets, i, (s) => withoutRow(s, r)) },
      { way: 'not understood', left: changed(sheets, i, (s) => renamedValue(s, r)) },
      { way: 'blank', left: changed(sheets, i, (s) => blankedColumn(s, 1, '', r)) },
      { way: 'null', left: changed(sheets, i, (s) => blankedColumn(s, 1, null, r)) },
    ],
  };
}

function isThere(sheets: readonly Sheet[], kind: TableKind): boolean {
  const ledger = ledgerIn(sheets);
  const table = kind in ledger ? ledger[kind as 'contracts'] : ledger.projects.get(kind as 'robots');
  return table !== undefined;
}

function factsAt(sheets: readonly Sheet[], at: number): [number, Sheet] {
  const facts = sheets.flatMap((sheet, i) =>
    NO_FACTS.includes(sheet.kind) ? [] : [[i, sheet] as [number, Sheet]],
  );
  return facts[at % facts.length] as [number, Sheet];
}

function hasMoney(claims: readonly Said[]): boolean {
  return claims.some(({ amount }) => (amount ?? 0) > 0);
}
