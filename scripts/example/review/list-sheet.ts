import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx';
import { LOOK } from '../look';
import { DEFECTS } from './defects';
import { plant, type Defect } from './plant';
import { CLEAN_REGISTER } from './register';
import { placeOf, sheetName } from './sheets';
import type { ReviewRegister } from './types';

/** The register with every defect in it, as the workbook shows it. */
export const DEFECTIVE_REGISTER: ReviewRegister = plant(CLEAN_REGISTER, DEFECTS);

/** Header, width and style of the columns. No two of the headers are words of a table that is read. */
const COLUMNS: readonly (readonly [header: string, width: number, style: CellStyle])[] = [
  ['编号', 8, LOOK.cell],
  ['缺陷', 62, LOOK.wrapped],
  ['工作表', 20, LOOK.cell],
  ['单元格', 10, LOOK.cell],
  ['检查', 22, LOOK.cell],
  ['怎么改', 56, LOOK.wrapped],
  ['Defect', 70, LOOK.wrapped],
  ['What to do', 60, LOOK.wrapped],
];
const TITLE = `本组【复核日】工作表里埋下的 ${String(DEFECTS.length)} 处缺陷；运行检查，应逐条找到，此外没有警告和阻断`;
/** 0-based row of the header. */
const TOP = 2;

function lineOf({ id, what, fix, finds }: Defect): string[] {
  const places = finds
    .filter(({ at }) => at !== null)
    .map((found) => ({ ...found, ...placeOf(found, DEFECTIVE_REGISTER) }));
  const [first] = places;
  return [
    id,
    what.zh,
    first?.sheet ?? '—',
    first?.cell ?? '—',
    [...new Set(places.map(({ check }) => check))].join('、'),
    fix.zh,
    what.en,
    fix.en,
  ];
}

/** 【复核日】缺陷清单: every defect, where it is found, by which check, and how to mend it. */
export function defectSheet(): WriteSheet {
  const lines = DEFECTS.map(lineOf);
  const rows = [[TITLE], [], COLUMNS.map(([header]) => header), ...lines];
  const cells = new Map<string, Partial<Cell>>([['0,0', { value: TITLE, style: LOOK.line }]]);
  COLUMNS.forEach(([header, , style], c) => {
    cells.set(`${String(TOP)},${String(c)}`, { value: header, style: LOOK.heads });
    lines.forEach((line, r) => {
      cells.set(`${String(TOP + 1 + r)},${String(c)}`, { value: line[c] ?? '', style, ...linkIn(line, c) });
    });
  });
  return {
    name: sheetName('缺陷清单'),
    rows,
    cells,
    columns: COLUMNS.map(([, width]) => ({ width })),
    rowDefs: new Map(rows.slice(TOP).map((_, i) => [TOP + i, { height: 34 }])),
    freezePane: { rows: TOP + 1, columns: 1 },
    view: { showGridLines: false },
  };
}

/** The cell's address leads there. */
function linkIn([, , sheet = '', address = '']: readonly string[], column: number): Partial<Cell> {
  if (COLUMNS[column]?.[0] !== '单元格' || sheet === '—' || address === '—') return {};
  return { hyperlink: { target: '', location: `'${sheet}'!${address}` } };
}
