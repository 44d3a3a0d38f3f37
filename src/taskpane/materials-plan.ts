import { MATERIALS_FIELDS, materialsRows, type MaterialsRow } from '../claim';
import type { CellText, FoundTable, NewTable, RowCells, RowEdit } from '../excel';
import { readLedger, TABLES, type Ledger, type TableInput } from '../ledger';
import { foundTable } from './found-table';

type Field = (typeof MATERIALS_FIELDS)[number];
type Columns = ReadonlyMap<string, number>;

/** What to write into one table 材料. */
export interface MaterialsPlan {
  readonly table: FoundTable;
  readonly edits: readonly RowEdit[];
  readonly additions: readonly RowCells[];
}

/** By these a row is found again; a table without their columns would be given the same rows each time. */
const KNOWN_BY: readonly Field[] = ['project', 'material', 'object', 'code'];

/**
 * Blank cells of rows that are there are completed in their place, and the documents that are missing go to the end of
 * the last table that can hold them, if there is one: what a person has written stays where and as it is. `inputs` are
 * the tables of the register; `fresh` are all new rows.
 */
export function planMaterials(
  ledger: Ledger,
  inputs: readonly TableInput[],
): { readonly plans: readonly MaterialsPlan[]; readonly fresh: readonly MaterialsRow[] } {
  const rows = materialsRows(ledger);
  const fresh = rows.filter(({ from }) => from === null);
  const tables = inputs.flatMap((input) => {
    const [source] = readLedger([input]).materials?.sources ?? [];
    return source ? [{ table: foundTable(input), columns: source.columns }] : [];
  });
  const last = tables.findLast(({ columns }) => KNOWN_BY.every((field) => columns.has(field)));
  const plans = tables.map((each) => ({
    table: each.table,
    edits: rows.flatMap((row) => editOf(row, each)),
    additions: each === last ? fresh.map(({ cells }) => written(cells, each.columns)) : [],
  }));
  return {
    plans: plans.filter(({ edits, additions }) => edits.length + additions.length > 0),
    fresh,
  };
}

function editOf(
  { from, cells }: MaterialsRow,
  { table, columns }: { readonly table: FoundTable; readonly columns: Columns },
): RowEdit[] {
  const column = columns.get('material');
  if (!from || column === undefined || from.material === null || from.source.sheet !== table.sheet) return [];
  if (from.row <= table.headerRow || from.row > table.lastRow) return [];
  if (from.source.columns.get('material') !== column) return [];
  const blank = new Map<number, CellText>();
  MATERIALS_FIELDS.forEach((field, i) => {
    const at = columns.get(field);
    if (at !== undefined && from[field] === null && cells[i]) blank.set(at, cells[i]);
  });
  return blank.size === 0 ? [] : [{ row: from.row, known: { column, text: from.material }, cells: blank }];
}

function written(cells: MaterialsRow['cells'], columns: Columns): RowCells {
  const row = new Map<number, CellText>();
  MATERIALS_FIELDS.forEach((field, i) => {
    const at = columns.get(field);
    if (at !== undefined && cells[i] !== undefined && cells[i] !== '') row.set(at, cells[i]);
  });
  return row;
}

/** In points, by field. */
const WIDTHS: Readonly<Record<Field, number>> = {
  project: 132,
  material: 210,
  status: 60,
  stamped: 42,
  signed: 42,
  file: 120,
  note: 120,
  object: 108,
  stage: 60,
  asked: 240,
  basis: 108,
  code: 96,
};

/** A table 材料 with the rows for which there was none. Its documents have Chinese names, and so have its columns. */
export function newMaterialsTable(rows: readonly MaterialsRow[], register: string | null): NewTable {
  const { title, fields } = TABLES.materials;
  return {
    name: `${register === null ? '' : `【${register}】`}${title.zh}`,
    columns: MATERIALS_FIELDS.map((field) => ({ header: fields[field].zh, width: WIDTHS[field] })),
    rows: rows.map(({ cells }) => cells),
  };
}
