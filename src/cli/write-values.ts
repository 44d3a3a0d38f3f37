import type { Language } from '../messages';
import {
  fileSpills,
  forEachCell,
  isErrorText,
  saveWorkbook,
  type CalculatedCell,
  type Calculation,
  type Scalar,
  type Spill,
  type WorkbookFile,
  type WorkbookState,
} from '../spreadsheet';
import { errorText } from './calc';

/**
 * The workbook with numbers and text where our functions are called, for programs without them. The formulas
 * of others stay, with the results that go with ours.
 */
export async function withValues(
  book: WorkbookFile,
  { state, cells }: Calculation,
  language: Language,
): Promise<Uint8Array> {
  const ids = new Map(Object.entries(state.snapshot.sheets).map(([id, sheet]) => [sheet.name ?? '', id]));
  const ours = new Set(cells.map(({ sheet, row, column }) => placeKey(ids.get(sheet) ?? '', row, column)));
  const isOurs = ({ sheetId, row, column }: Spill): boolean => ours.has(placeKey(sheetId, row, column));
  const spills = [...othersSpills(book, state)].filter((spill) => !isOurs(spill));
  keepResults(book, state);
  for (const cell of cells)
    put(state, ids.get(cell.sheet) ?? '', cell.row, cell.column, shown(cell, language));
  for (const spill of state.spills.filter(isOurs))
    if (!isErrorText(spill.values[0]?.[0] ?? null)) spread(state, spill);
  return saveWorkbook({ ...state, spills }, book);
}

function placeKey(sheetId: string, row: number, column: number): string {
  return `${sheetId}!${String(row)},${String(column)}`;
}

/** What stands in the cell itself. The block of a formula that had no room would cover what is in its way. */
function shown({ result }: CalculatedCell, language: Language): Scalar | null {
  switch (result.kind) {
    case 'value':
      return result.value;
    case 'error':
      return `${result.code} ${errorText(result, language)}`;
    case 'spill': {
      const blocked = { code: '#SPILL!', message: null };
      return `${blocked.code} ${errorText(blocked, language)}`;
    }
  }
}

/** The values around the cell too, each with the look that its place has. */
function spread(state: WorkbookState, { sheetId, row, column, values }: Spill): void {
  values.forEach((line, r) => {
    line.forEach((value, c) => {
      put(state, sheetId, row + r, column + c, value);
    });
  });
}

function put(
  { snapshot }: WorkbookState,
  sheetId: string,
  row: number,
  column: number,
  value: Scalar | null,
): void {
  const cells = snapshot.sheets[sheetId]?.cellData;
  if (cells === undefined) return;
  const line = (cells[row] ??= {});
  const cell = { ...line[column], v: value };
  delete cell.f;
  // The grid's own idea of the type, and a text with many fonts.
  delete cell.t;
  delete cell.p;
  line[column] = cell;
}

/** What the formulas of others spill; those that the engine does not know keep what the file shows. */
function* othersSpills(book: WorkbookFile, state: WorkbookState): Iterable<Spill> {
  yield* state.spills;
  const known = new Set(state.spills.map(({ sheetId, row, column }) => placeKey(sheetId, row, column)));
  for (const spill of fileSpills(book)) {
    const { sheetId, row, column } = spill;
    const now = state.snapshot.sheets[sheetId]?.cellData?.[row]?.[column]?.v ?? null;
    if (isErrorText(now) && !known.has(placeKey(sheetId, row, column))) yield spill;
  }
}

/** A formula that the engine cannot calculate keeps the result that it was saved with. */
function keepResults({ snapshot }: WorkbookFile, state: WorkbookState): void {
  for (const [sheetId, sheet] of Object.entries(state.snapshot.sheets)) {
    forEachCell(sheet.cellData, (cell, row, column) => {
      const before = snapshot.sheets[sheetId]?.cellData?.[row]?.[column]?.v ?? null;
      if (cell.f != null && isErrorText(cell.v ?? null) && before !== null) cell.v = before;
    });
  }
}
