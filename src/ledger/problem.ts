import { local, message, type LocalText } from '../messages';
import { cellText } from './cells';
import type { CellProblem, TableSource } from './types';

/** The problem of one cell, in words that say where it is and what to write instead. */
export function cellProblem(
  kind: CellProblem['kind'],
  source: TableSource,
  row: number,
  field: string,
  cell: unknown,
): CellProblem {
  const params = {
    where: place(source.sheet, row),
    column: source.headers.get(field) ?? field,
    value: cellText(cell),
  };
  return { kind, source, row, field, message: message(`ledger.${kind}`, params) };
}

function place(sheet: string | null, row: number): LocalText {
  const number = String(row);
  if (sheet === null) return local(`第${number}行`, `Row ${number}`);
  return local(`「${sheet}」第${number}行`, `Sheet ${sheet}, row ${number}`);
}
