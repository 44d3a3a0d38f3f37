import type { Cell, WriteSheet } from 'hucre/xlsx';
import { SHOWN } from './expected';
import { overTables } from './formulas';
import { FORMATS, formatted, LOOK } from './look';
import { letter } from './table-sheet';

/** Row (0-based) where the explanation spills, under the choice of programme. */
const TOP = 2;
/** Lines of two rows of text; a spilled cell does not make its own row higher. */
const ROOM = 80;
const WIDTHS = [72, 16, 8, 16, 16, 18];

/** 测算说明: choose a programme in B1, and every step of its calculation spills from A3 on. */
export function explanationSheet(): WriteSheet {
  const [chosen] = SHOWN;
  const { formula, values } = overTables('POLICY_EXPLAIN', [{ text: '$B$1', value: chosen }]);
  const cells = new Map<string, Partial<Cell>>([
    ['0,0', { value: '项目代号（LGC 算力扶持、LGM 调用模型扶持、SZV 训力券）', style: LOOK.line }],
    ['0,1', { value: chosen, style: LOOK.choice }],
  ]);
  values.forEach((line, r) => {
    line.forEach((value, c) => {
      cells.set(`${String(TOP + r)},${String(c)}`, { value, style: styleOf(r, c) });
    });
  });
  const last = `${letter(WIDTHS.length - 1)}${String(TOP + values.length)}`;
  cells.set(`${String(TOP)},0`, {
    formula,
    formulaResult: values[0]?.[0] ?? null,
    formulaType: 'array',
    formulaDynamic: true,
    formulaRef: `A${String(TOP + 1)}:${last}`,
    style: styleOf(0, 0),
  });
  return {
    name: '测算说明',
    rows: [[cells.get('0,0')?.value ?? null, chosen], [], ...values.map((line) => [...line])],
    cells,
    columns: WIDTHS.map((width) => ({ width })),
    rowDefs: new Map(Array.from({ length: ROOM }, (_, i) => [TOP + 1 + i, { height: 36 }])),
    freezePane: { rows: TOP + 1 },
    dataValidations: [{ type: 'list', values: [...SHOWN], range: 'B1' }],
    view: { showGridLines: false },
  };
}

function styleOf(row: number, column: number): NonNullable<Cell['style']> {
  if (row === 0) return LOOK.header;
  if (column === 0) return LOOK.wrapped;
  const format = column === 2 ? FORMATS.percent : FORMATS.money;
  return formatted(LOOK.cell, column === WIDTHS.length - 1 ? FORMATS.text : format);
}
