import type { ProjectKind, TableKind } from '../ledger';
import type { AppliedCheck } from '../policy';
import type { CheckContext } from './context';
import type { Finding } from './types';
import type { Rest } from './unknown/rest';

/** One thing a reviewer looks at: rows in, findings out. Pure. */
export interface Check {
  readonly id: string;
  /** Tables without which it cannot look: the money that it looks at is then not checked. */
  readonly needs?: readonly Exclude<TableKind, ProjectKind>[] | undefined;
  /** Cells that it reads to judge a row: where one is blank, the row's money is not checked. */
  readonly rests?: readonly Rest[] | ((applied: AppliedCheck) => readonly Rest[]) | undefined;
  /** True for a check of what the others leave: it runs after them, wherever the programme names it. */
  readonly last?: boolean;
  /**
   * True when nothing it says ever moves the amount (effect none): an amount in a cell, and each of the
   * readings tried beside it, need not wait for it. The claim asks for it all the same.
   */
  readonly advises?: boolean;
  /**
   * `applied` is the programme's own entry for it: the clause, and what a check of conditions asks.
   * `earlier` is what the checks before it said; a check that is not the last has no use for it.
   */
  run(ctx: CheckContext, applied: AppliedCheck, earlier?: readonly Finding[]): Iterable<Finding>;
}
