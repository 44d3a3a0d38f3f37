import type { Subject } from './subject';
import type { Finding } from './types';

/** The rows that findings take out, each with the first that does. */
export function excludedBy(findings: readonly Finding[]): Map<Subject, Finding> {
  const excluded = new Map<Subject, Finding>();
  for (const found of findings) {
    const { subject, effect } = found;
    if (subject !== null && effect === 'excludes' && !excluded.has(subject)) excluded.set(subject, found);
  }
  return excluded;
}
