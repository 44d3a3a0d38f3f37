import type { Contract, Supplier } from '../ledger';
import type { CheckContext } from './context';
import { cellsOf, type Rest } from './unknown/rest';

/** A blank cell of a supplier's row on which its standing hangs. */
export interface OpenCell {
  readonly row: Supplier;
  readonly field: keyof Supplier;
}

/** What a row shows of one way to qualify: yes, no, or the cells that leave it open. */
export type Shown = 'yes' | 'no' | readonly OpenCell[];

/** Open cells as what a check rests on, one sentence a column. */
export function openCellRests(
  fields: readonly OpenCell['field'][],
  openOf: (ctx: CheckContext, contract: Contract) => readonly OpenCell[],
): readonly Rest[] {
  return fields.map((field) =>
    cellsOf<Supplier>('suppliers', field, (ctx, contract) =>
      openOf(ctx, contract).filter((cell) => cell.field === field),
    ),
  );
}

/** The cells of some fields that are blank in a row. */
export function blankOf(row: Supplier, fields: readonly OpenCell['field'][]): OpenCell[] {
  return fields.filter((field) => row[field] === null).map((field) => ({ row, field }));
}
