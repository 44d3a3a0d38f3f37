import type { RecordCells } from '../claim';
import type { FoundTable, NewTable, RowCells, RowEdit } from '../excel';
import { readLedger, TABLES, type TableInput } from '../ledger';
import type { Language } from '../messages';
import { foundTable } from './found-table';

type Field = keyof RecordCells;

/** What to write into a table 处理记录 for one finding: the row that is there, or one more. */
export interface RecordPlan {
  readonly table: FoundTable;
  readonly edit: RowEdit | null;
  readonly addition: RowCells;
}

/** Without these columns a table cannot hold a decision. */
const NEEDED: readonly Field[] = ['key', 'disposition', 'reason'];

/** Where a record belongs: its own row wherever it is, else the end of the last table; null without a table. */
export function planRecord(inputs: readonly TableInput[], cells: RecordCells): RecordPlan | null {
  const plans = inputs.flatMap((input) => planIn(input, cells));
  return plans.find(({ edit }) => edit !== null) ?? plans.at(-1) ?? null;
}

function planIn(input: TableInput, cells: RecordCells): RecordPlan[] {
  const { dispositions } = readLedger([input]);
  const [source] = dispositions?.sources ?? [];
  const keyColumn = source?.columns.get('key');
  if (!source || keyColumn === undefined || !NEEDED.every((field) => source.columns.has(field))) return [];
  const written = new Map(
    [...source.columns].map(([field, column]) => [column, cells[field as Field]] as const),
  );
  const row = dispositions?.rows.find(({ key }) => key?.toLowerCase() === cells.key);
  const edit = row
    ? { row: row.row, known: { column: keyColumn, text: row.key ?? '' }, cells: written }
    : null;
  return [{ table: foundTable(input), edit, addition: written }];
}

/** In points, by field: together a little more than a screen, the words widest. */
const WIDTHS: Readonly<Record<Field, number>> = {
  key: 156,
  check: 96,
  severity: 36,
  programme: 60,
  place: 72,
  amount: 84,
  message: 330,
  clause: 96,
  disposition: 54,
  reason: 180,
  facts: 78,
};
const FIELDS = Object.keys(WIDTHS) as Field[];

/** The table 处理记录 of a register, to be made with its first row. */
export function newRecordTable(cells: RecordCells, register: string | null, language: Language): NewTable {
  const { title, fields } = TABLES.dispositions;
  return {
    name: `${register === null ? '' : `【${register}】`}${title[language]}`,
    columns: FIELDS.map((field) => ({ header: fields[field][language], width: WIDTHS[field] })),
    rows: [FIELDS.map((field) => cells[field])],
  };
}
