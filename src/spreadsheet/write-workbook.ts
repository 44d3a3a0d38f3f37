import type { ICellData, IRowData, IWorkbookData } from '@univerjs/core';
import { rangeAddress } from './a1';
import { namedRanges } from './defined-names';
import type { Origin } from './origin';
import { CELL_PADDING, PIXELS_PER_CHARACTER, PIXELS_PER_POINT } from './read-workbook';
import { toFileStyle } from './styles';
import type { WorkbookFile, WorkbookState, WorkbookTable } from './types';
import { YES } from './univer-enums';
import { writeCells } from './write-cells';
import { emptyFile, writeFile } from './xlsx';
import type { FileColumn, FileSheet, FileStyle } from './xlsx';

type GridSheet = Partial<IWorkbookData['sheets'][string]>;

/**
 * The bytes of an .xlsx file with what the grid holds now. `file` is what it was opened from: styles,
 * notes, links, validation, charts and whatever else the grid does not show come from there.
 */
export async function saveWorkbook(state: WorkbookState, file?: WorkbookFile): Promise<Uint8Array> {
  const origin = file?.origin ?? (await newOrigin());
  const { snapshot } = state;
  const addInFunctions = new Set([...origin.addInFunctions, ...state.addInFunctions]);
  const styleOf = styleLookup(snapshot, origin);
  const sheets = snapshot.sheetOrder.map((id): FileSheet => {
    const sheet = snapshot.sheets[id] ?? {};
    const spills = state.spills.filter((spill) => spill.sheetId === id);
    const cells = writeCells(sheet.cellData, spills, { origin, addInFunctions, styleOf });
    const tables = state.tables.filter((table) => table.sheetId === id);
    return { ...layout(sheet, origin.sheets.get(id)), ...cells, tables: fileTables(tables, origin) };
  });
  const original = origin.workbook.namedRanges ?? [];
  // Saving needs the very object that was opened: the library keeps the untouched parts on it.
  const workbook = origin.workbook;
  const before = { sheets: workbook.sheets, namedRanges: workbook.namedRanges };
  Object.assign(workbook, { sheets, namedRanges: namedRanges(snapshot, original, addInFunctions) });
  try {
    return await writeFile(workbook);
  } finally {
    Object.assign(workbook, before);
  }
}

async function newOrigin(): Promise<Origin> {
  return {
    workbook: await emptyFile(),
    sheets: new Map(),
    styles: new Map(),
    addInFunctions: new Set(),
    marked: new Map(),
  };
}

/** Style of a grid cell: as in the file when it came from there, translated when it was made here. */
function styleLookup(
  snapshot: IWorkbookData,
  origin: Origin,
): (style: ICellData['s']) => FileStyle | undefined {
  const made = new Map<string, FileStyle>();
  return (style) => {
    if (style == null) return undefined;
    if (typeof style !== 'string') return toFileStyle(style);
    const known = origin.styles.get(style) ?? made.get(style);
    if (known !== undefined) return known;
    const data = snapshot.styles[style];
    if (data == null) return undefined;
    const translated = toFileStyle(data);
    made.set(style, translated);
    return translated;
  };
}

/** Everything of a sheet but its cells and tables. */
function layout(sheet: GridSheet, original: FileSheet | undefined): FileSheet {
  const kept: FileSheet = { ...(original ?? { name: '', rows: [] }) };
  const { xSplit = 0, ySplit = 0 } = sheet.freeze ?? {};
  kept.name = sheet.name ?? kept.name;
  kept.hidden = sheet.hidden === YES && original?.veryHidden !== true;
  kept.columns = columns(sheet, original?.columns ?? []);
  kept.rowDefs = rowHeights(sheet, original);
  kept.merges = (sheet.mergeData ?? []).map((m) => ({
    startRow: m.startRow,
    startCol: m.startColumn,
    endRow: m.endRow,
    endCol: m.endColumn,
  }));
  if (xSplit > 0 || ySplit > 0) kept.freezePane = { rows: ySplit, columns: xSplit };
  else delete kept.freezePane;
  return kept;
}

/** Widths the user did not change keep the exact number of the file. */
function columns(sheet: GridSheet, original: readonly FileColumn[]): FileColumn[] {
  const data = sheet.columnData ?? {};
  const count = Math.max(original.length, ...Object.keys(data).map((key) => Number(key) + 1));
  return Array.from({ length: count }, (_, i) => {
    const before = original[i] ?? {};
    const now = data[i];
    const column: FileColumn = { ...before };
    delete column.hidden;
    if (now?.hd === YES) column.hidden = true;
    const width = now?.w === undefined ? undefined : (now.w - CELL_PADDING) / PIXELS_PER_CHARACTER;
    if (width !== undefined && Math.abs(width - (before.width ?? -1)) > 1 / PIXELS_PER_CHARACTER)
      column.width = width;
    return column;
  });
}

type RowDefs = NonNullable<FileSheet['rowDefs']>;
type RowDef = RowDefs extends Map<number, infer Row> ? Row : never;

function rowHeights(sheet: GridSheet, original: FileSheet | undefined): RowDefs {
  const data = (sheet.rowData ?? {}) as Record<string, Partial<IRowData>>;
  const rows = Object.entries(data).map(([key, now]): [number, RowDef] => {
    const before = original?.rowDefs?.get(Number(key)) ?? {};
    const row: RowDef = { ...before };
    delete row.hidden;
    if (now.hd === YES) row.hidden = true;
    const height = now.h === undefined || now.ia === YES ? undefined : now.h / PIXELS_PER_POINT;
    if (height !== undefined && Math.abs(height - (before.height ?? -1)) >= 1) row.height = height;
    return [Number(key), row];
  });
  return new Map(rows);
}

/** Tables keep their look and totals functions; their place and columns are the grid's. */
function fileTables(
  tables: readonly WorkbookTable[],
  { workbook }: Origin,
): NonNullable<FileSheet['tables']> {
  const known = new Map(
    workbook.sheets.flatMap((sheet) =>
      (sheet.tables ?? []).map((table) => [table.displayName ?? table.name, table]),
    ),
  );
  return tables.map((table) => {
    const before = known.get(table.name);
    return {
      name: table.name,
      displayName: table.name,
      ...before,
      range: rangeAddress(table),
      showTotalRow: table.totalsRow,
      columns: table.columns.map(
        (name) => before?.columns.find((column) => column.name === name) ?? { name },
      ),
    };
  });
}
