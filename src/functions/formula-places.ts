import { readLedger, type Ledger, type TableInput, type TableKind } from '../ledger';
import type { TablePlace } from './formula-book';

/** Where the tables stand that hold something; a table that has only its headers is none. */
export function tablePlaces(tables: readonly TableInput[]): TablePlace[] {
  return tables.flatMap((table): TablePlace[] => {
    const { values, sheet = '', firstRow = 1, firstColumn = 1 } = table;
    const last = values.findLastIndex((row) => row.some((cell) => cell !== '' && cell !== null));
    const right = firstColumn + (values[0]?.length ?? 1) - 1;
    const area = { sheet, top: firstRow, left: firstColumn, bottom: firstRow + last, right };
    return kindsIn(readLedger([table])).map((kind) => ({ kind, area }));
  });
}

const LISTS = [
  'contracts',
  'invoices',
  'payments',
  'taxRecords',
  'suppliers',
  'ownership',
  'roles',
  'materials',
  'parameters',
  'dispositions',
] as const satisfies readonly (TableKind & keyof Ledger)[];

function kindsIn(ledger: Ledger): TableKind[] {
  return [
    ...LISTS.filter((kind) => ledger[kind] !== undefined),
    ...ledger.projects.keys(),
    ...(ledger.applicant ? (['applicant'] as const) : []),
    ...(ledger.options.size > 0 ? (['options'] as const) : []),
  ];
}
