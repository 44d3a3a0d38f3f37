import { claimFor } from '../../src/claim';
import { APPLICANT_FIELDS, TABLES, type ProjectKind, type TableKind, type ValueType } from '../../src/ledger';
import type { ProgrammeId } from '../../src/policy';
import { CLEAN } from '../support/clean-register';
import { evidencedIn } from '../support/law-claims';
import { PROJECTS } from '../support/law-registers';
import { blankedColumn, changed, ledgerIn, sheetsIn, type Sheet } from '../support/sheets';

/**
 * A register in order, one cell at a time: 待补 where a value of that kind would stand, a word that cannot be read,
 * an error. None of them may leave more evidenced than the blank cell does.
 */

const FREE: ReadonlySet<ValueType> = new Set<ValueType>(['text', 'raw', 'mark']);

interface Cell {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly of: string;
  readonly type: ValueType;
}

function cellsOf(sheets: readonly Sheet[], of: (kind: TableKind) => boolean): Cell[] {
  return sheets.flatMap(({ kind, headers, rows }, sheet): Cell[] => {
    if (!of(kind)) return [];
    const fields = Object.values(kind === 'applicant' ? APPLICANT_FIELDS : TABLES[kind].fields);
    const typeOf = (zh: string): ValueType => fields.find((f) => f.zh === zh)?.type ?? 'text';
    if (kind === 'applicant') {
      return rows.map(([name], row) => ({
        sheet,
        row,
        column: 1,
        of: String(name),
        type: typeOf(String(name)),
      }));
    }
    return headers.map((header, column) => ({ sheet, row: 0, column, of: header, type: typeOf(header) }));
  });
}

/** What is greener than a blank: the cell, and what stands in it. */
function greener(id: ProgrammeId, sheets: readonly Sheet[], of: (kind: TableKind) => boolean): string[] {
  const cells = cellsOf(sheets, of);
  if (cells.length < 5) throw new Error(`${id}: ${String(cells.length)} cells`);
  return cells.flatMap(({ sheet, row, column, of: name, type }) => {
    const evidenced = (value: string): number =>
      evidencedIn(changed(sheets, sheet, (s) => blankedColumn(s, column, value, row))).get(id) ?? 0;
    const blank = evidenced('');
    const words = FREE.has(type) ? ['#N/A'] : ['待补', '#N/A'];
    return words.filter((word) => evidenced(word) > blank).map((word) => `${name}: ${word}`);
  });
}

it.each(['LGC', 'LGM', 'SZV'] as const)('%s: no cell is greener for saying that it lacks its value', (id) => {
  expect(greener(id, sheetsIn(CLEAN[id]), (kind) => kind !== 'options')).toEqual([]);
});

it.each<[ProgrammeId, ProjectKind]>([
  ['M04', 'corpusReleases'],
  ['M05', 'filedModels'],
  ['M07', 'robots'],
  ['M08', 'smartProducts'],
  ['M10', 'demonstrations'],
  ['M11', 'research'],
  ['M12', 'platforms'],
  ['M13', 'parks'],
  ['M16', 'events'],
])('%s: the same in its own table, 佐证文件 among it', (id, kind) => {
  const rows = PROJECTS[kind].map((row) => ({ ...row, 年度: 2025, 佐证文件: '合同、付款回单.pdf' }));
  const sheets = sheetsIn({
    applicant: CLEAN.LGC.applicant,
    projects: { [kind]: rows },
    options: { 'm08.floor': '100000' },
  });
  expect(greener(id, sheets, (of) => of === kind)).toEqual([]);
  const [whole, lacking] = ['合同.pdf', '待补'].map((word) => {
    const at = sheets.findIndex((sheet) => sheet.kind === kind);
    const papers = sheets[at]?.headers.indexOf('佐证文件') ?? -1;
    return evidencedIn(changed(sheets, at, (s) => blankedColumn(s, papers, word, 0))).get(id) ?? 0;
  });
  expect(lacking).toBeLessThan(whole ?? 0);
});

it.each([
  ['invoices', { 发票号码: '', 合同编号: '' }],
  ['payments', { 付款流水号: '', 合同编号: '' }],
  ['taxRecords', { 税票号码: '', 发票号码: '' }],
] as const)(
  '%s: a row without its number may repeat any other, whatever else it does not say',
  (kind, blank) => {
    const rows = CLEAN.LGC[kind] ?? [];
    const more = sheetsIn({ ...CLEAN.LGC, [kind]: [...rows, { ...rows[0], ...blank }] });
    expect(evidencedIn(sheetsIn(CLEAN.LGC)).get('LGC')).toBeGreaterThan(0);
    expect(evidencedIn(more).get('LGC')).toBe(0);
  },
);

it.each(['待补', '不是日期'])(
  'a tax record whose day is 「%s」 leaves the amount, and its invoice unchecked',
  (day) => {
    const rows = (CLEAN.LGC.taxRecords ?? []).map((row) => ({ ...row, 税票日期: day }));
    const claim = claimFor('LGC', ledgerIn(sheetsIn({ ...CLEAN.LGC, taxRecords: rows })));
    expect([claim.claimable, claim.evidenced, claim.notChecked]).toEqual([30_000_000, 0, 30_000_000]);
    const unread = claim.findings.filter(({ check }) => check === 'unreadable-cell');
    expect(unread.map(({ severity, effect }) => [severity, effect])).toEqual([['info', 'none']]);
    expect(claim.unchecked.map(({ fields }) => fields)).toEqual([['issued']]);
  },
);
