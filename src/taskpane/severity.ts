import type { Severity } from '../checks';

/** Gravest first: the order in which a reviewer would want them. */
export const SEVERITIES: readonly Severity[] = ['block', 'warn', 'info'];

/** How many there are of each severity. */
export function severityCounts(tasks: readonly { readonly severity: Severity }[]): Record<Severity, number> {
  const counts = { block: 0, warn: 0, info: 0 };
  for (const { severity } of tasks) counts[severity] += 1;
  return counts;
}
