import type { ProjectKind, TableKind } from '../ledger';
import type { CheckContext } from './context';
import type { Finding } from './types';

/** One thing a reviewer looks at: rows in, findings out. Pure. */
export interface Check {
  readonly id: string;
  /** Tables without which it cannot look; then the claim says that it was not checked. */
  readonly needs?: readonly Exclude<TableKind, ProjectKind>[];
  run(ctx: CheckContext): Iterable<Finding>;
}
