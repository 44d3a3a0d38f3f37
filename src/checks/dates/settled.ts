import type { CivilDate, DateWindow } from '../../calendar';
import type { RowBase } from '../../ledger';
import type { CheckContext } from '../context';
import { edgesOf } from './edges';
import { monthOf } from './months';

/** Whether every day of the month gives the same answers about the row. */
export function isSettled(ctx: CheckContext, row: RowBase, field: string, month: DateWindow): boolean {
  const edges = edgesOf(ctx, row, field);
  return edges !== 'every-day' && !edges.some((edge) => edge > month.start && edge <= month.end);
}

/**
 * The day in a date cell. For a month whose days all give the same answers its first day stands in; null
 * when the cell is blank, unreadable, or a month with an edge inside.
 */
export function dayOf<F extends string>(
  ctx: CheckContext,
  row: RowBase & { readonly [K in F]: CivilDate | null },
  field: F,
): CivilDate | null {
  if (row[field] !== null) return row[field];
  const month = monthOf(ctx.ledger, row, field);
  return month && isSettled(ctx, row, field, month) ? month.start : null;
}
