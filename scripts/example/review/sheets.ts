import { TABLES } from '../../../src/ledger';
import { columnsOf } from '../columns';
import { FORMATS } from '../look';
import { cellsOf, letter, type Column, type TableSheet } from '../table-sheet';
import type { Expected } from './plant';
import { REVIEW_KINDS, type ReviewKind, type ReviewRegister } from './types';

/** What the names of its sheets begin with, in 【】. */
export const REVIEW_DAY = '复核日';

/** 【复核日】合同 */
export function sheetName(title: string): string {
  return `【${REVIEW_DAY}】${title}`;
}

const LINES: Readonly<Partial<Record<ReviewKind, readonly Column[]>>> = {
  applicant: [
    { field: 'name', header: '字段', type: 'text', width: 22 },
    { field: 'value', header: '值', type: 'text', width: 40, formats: { 3: FORMATS.date, 7: FORMATS.money } },
    { field: 'note', header: '说明', type: 'text', width: 60 },
  ],
  options: [
    { field: 'name', header: '选项', type: 'text', width: 28 },
    { field: 'value', header: '值', type: 'text', width: 18 },
    { field: 'note', header: '说明', type: 'text', width: 60 },
  ],
};

/** Columns that nothing in the review register needs. */
const UNUSED: Readonly<Partial<Record<ReviewKind, readonly string[]>>> = {
  contracts: ['amount'],
};

function columnsIn(kind: ReviewKind): readonly Column[] {
  return LINES[kind] ?? columnsOf(kind).filter(({ field }) => !UNUSED[kind]?.includes(field));
}

/** The register as sheets, in the order of its tables. */
export function reviewSheets(register: ReviewRegister): TableSheet[] {
  return REVIEW_KINDS.map((kind) => {
    const columns = columnsIn(kind);
    const { zh } = TABLES[kind].title;
    return {
      kind,
      name: sheetName(zh),
      tableName: `${REVIEW_DAY}_${zh}`,
      columns,
      rows: register[kind].map(({ cells }) => cellsOf(columns, cells)),
      frozen: kind === 'contracts' ? 2 : 1,
    };
  });
}

/** Sheet and cell ("F12") of what a check should say of a register; null, null for the whole claim. */
export function placeOf(
  { at }: Expected,
  register: ReviewRegister,
): { readonly sheet: string | null; readonly cell: string | null } {
  if (at === null) return { sheet: null, cell: null };
  const sheet = sheetName(TABLES[at.table].title.zh);
  if (at.row === null) return { sheet, cell: null };
  const row = register[at.table].findIndex(({ key }) => key === at.row);
  const column = columnsIn(at.table).findIndex(({ field }) => field === at.field);
  if (row < 0 || column < 0) throw new Error(`no ${at.field} of ${at.row} in ${at.table}`);
  return {
    sheet,
    cell: `${letter(column)}${String(row + 2)}`,
  };
}
