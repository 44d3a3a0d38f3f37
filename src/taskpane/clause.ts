import type { Clause } from '../policy';

/** "LGC 三（二）2". */
export function clauseText({ document, clause }: Clause): string {
  return `${document} ${clause}`;
}
