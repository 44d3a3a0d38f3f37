import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx';
import type { StoredFormula } from './formulas';
import { LOOK } from './look';
import { letter } from './table-sheet';

/** A sheet with a line of words at the top and a formula that spills under it. */
export interface SpillSheet {
  readonly name: string;
  /** What the sheet shows, in A1. */
  readonly title: string;
  /** A word to choose in B1, and the words to choose from. */
  readonly choice?: { readonly value: string; readonly among: readonly string[] };
  readonly spilled: StoredFormula;
  readonly columns: readonly SpillColumn[];
  /** Height of each spilled row, the header's too, in points; a spilled cell does not make its own row higher. */
  readonly rowHeight: number;
  /** Rows that are given that height, for when the block becomes longer. */
  readonly room: number;
}

export interface SpillColumn {
  readonly width: number;
  readonly style: CellStyle;
}

/** Row (0-based) where the block begins. */
const TOP = 2;

export function writeSpill(sheet: SpillSheet): WriteSheet {
  const { name, title, choice, spilled, columns, rowHeight, room } = sheet;
  const { formula, values } = spilled;
  const cells = new Map<string, Partial<Cell>>([['0,0', { value: title, style: LOOK.line }]]);
  if (choice) cells.set('0,1', { value: choice.value, style: LOOK.choice });
  values.forEach((line, r) => {
    line.forEach((value, c) => {
      const style = r === 0 ? LOOK.heads : (columns[c]?.style ?? LOOK.cell);
      cells.set(`${String(TOP + r)},${String(c)}`, { value, style });
    });
  });
  const end = `${letter((values[0]?.length ?? 1) - 1)}${String(TOP + values.length)}`;
  cells.set(`${String(TOP)},0`, {
    formula,
    formulaResult: values[0]?.[0] ?? null,
    formulaType: 'array',
    formulaDynamic: true,
    formulaRef: `A${String(TOP + 1)}:${end}`,
    style: LOOK.heads,
  });
  return {
    name,
    rows: [[title, choice?.value ?? null], [], ...values.map((line) => [...line])],
    cells,
    columns: columns.map(({ width }) => ({ width })),
    rowDefs: new Map(Array.from({ length: room + 1 }, (_, i) => [TOP + i, { height: rowHeight }])),
    freezePane: { rows: TOP + 1 },
    ...(choice ? { dataValidations: [{ type: 'list', values: [...choice.among], range: 'B1' }] } : {}),
    view: { showGridLines: false },
  };
}
