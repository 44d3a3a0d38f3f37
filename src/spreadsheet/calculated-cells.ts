import type { ICellData } from '@univerjs/core';
import { cellValue, forEachCell, isErrorText } from './cells';
import { isSoleCall } from './formula-text';
import type { CellMark } from './origin';
import type {
  CalculatedCell,
  CallingCell,
  CellResult,
  CustomFunctions,
  Invoke,
  Scalar,
  WorkbookFile,
  WorkbookState,
} from './types';

type Block = readonly (readonly Scalar[])[];

/** The last block of several values that a function gave to each cell. */
export class Blocks {
  private readonly byCell = new Map<string, Block>();

  /** The same function, but what it gives is remembered. */
  remember(invoke: Invoke): Invoke {
    return async (name, args, cell) => {
      const result = await invoke(name, args, cell);
      if (result.kind === 'values' && result.values.flat().length > 1) {
        this.byCell.set(placeKey(cell), result.values);
      }
      return result;
    };
  }

  at(cell: CallingCell): Block | undefined {
    return this.byCell.get(placeKey(cell));
  }
}

export interface Calculated {
  readonly file: WorkbookFile;
  readonly functions: CustomFunctions;
  readonly blocks: Blocks;
}

/** Every cell with a formula and what came out, sheet by sheet, row by row. */
export function calculatedCells(state: WorkbookState, by: Calculated): CalculatedCell[] {
  const spills = new Map(
    state.spills.map((spill) => [placeKey({ ...spill, sheet: spill.sheetId }), spill.values]),
  );
  const names = new Set(state.addInFunctions);
  return state.snapshot.sheetOrder.flatMap((sheetId) => {
    const { name: sheet = '', cellData } = state.snapshot.sheets[sheetId] ?? {};
    const cells: CalculatedCell[] = [];
    forEachCell(cellData, (cell, row, column) => {
      if (cell.f == null) return;
      const place = { sheet, row, column };
      const spill = spills.get(placeKey({ sheet: sheetId, row, column }));
      const own = isSoleCall(cell.f, names) && !isArray(cell, by.file) ? by.blocks.at(place) : undefined;
      cells.push({ ...place, formula: cell.f, result: resultOf(cell, spill, own, by.functions, place) });
    });
    return cells;
  });
}

/** `own`: the block of a formula that the file does not let spill, so that nothing can be in its way. */
function resultOf(
  cell: ICellData,
  spill: CellResultValues | undefined,
  own: Block | undefined,
  functions: CustomFunctions,
  { sheet, row, column }: CallingCell,
): CellResult {
  const value = cellValue(cell);
  if (value === '#SPILL!' && own !== undefined) return { kind: 'spill', values: own };
  if (isErrorText(value)) {
    return { kind: 'error', code: value, message: functions.errorMessageAt(sheet, row, column, value) };
  }
  return spill === undefined ? { kind: 'value', value } : { kind: 'spill', values: spill };
}

type CellResultValues = readonly (readonly (Scalar | null)[])[];

function isArray(cell: ICellData, { origin }: WorkbookFile): boolean {
  const mark = (cell.custom as CellMark | null | undefined)?.origin ?? '';
  return origin.marked.get(mark)?.formulaType === 'array';
}

function placeKey({ sheet, row, column }: CallingCell): string {
  return `${sheet}!${String(row)},${String(column)}`;
}
