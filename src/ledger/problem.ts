import { parseDate, parsePeriod, type DateWindow } from '../calendar';
import { local, message, type LocalText } from '../messages';
import { cellText } from './cells';
import type { ValueType } from './tables/spec';
import type { CellProblem, TableSource } from './types';

/** The problem of one cell, in words that say where it is and what to write instead. */
export function cellProblem(
  kind: CellProblem['kind'],
  source: TableSource,
  row: number,
  field: string,
  cell: unknown,
  {
    header = source.headers.get(field) ?? field,
    type,
  }: { header?: string; type?: ValueType | undefined } = {},
): CellProblem {
  const params = {
    where: place(source.sheet, row),
    column: header,
    value: cellText(cell),
  };
  const month = kind === 'month-only' ? monthOf(cell, type) : undefined;
  return {
    kind,
    source,
    row,
    field,
    ...(month ? { month } : {}),
    message: message(`ledger.${kind}`, params),
  };
}

/** A month is the same in either date system. */
function monthOf(cell: unknown, type: ValueType | undefined): DateWindow | undefined {
  const period = type === 'periodStart' || type === 'periodEnd' ? parsePeriod(cell, 1900) : null;
  const date = period ? (type === 'periodStart' ? period.start : period.end) : parseDate(cell, 1900);
  return typeof date === 'object' && date !== null ? date.monthOnly : undefined;
}

function place(sheet: string | null, row: number): LocalText {
  const number = String(row);
  if (sheet === null) return local(`第${number}行`, `Row ${number}`);
  return local(`「${sheet}」第${number}行`, `Sheet ${sheet}, row ${number}`);
}
