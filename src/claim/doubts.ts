import type { EvidencePart, Examination, Subject } from '../checks';

/** What of a row does not count for now: all of it, or parts of its evidence. */
export interface RowDoubt {
  readonly whole: boolean;
  readonly parts: readonly EvidencePart[];
}
export type Doubts = ReadonlyMap<Subject, RowDoubt>;

/** All that a row is in doubt about or not checked for. */
export function allDoubts({ risks, unknown }: Examination): Doubts {
  if (risks.size === 0) return unknown;
  if (unknown.size === 0) return risks;
  const all = new Map<Subject, RowDoubt>(unknown);
  for (const [subject, { whole, parts }] of risks) {
    const before = all.get(subject);
    all.set(subject, {
      whole: whole || (before?.whole ?? false),
      parts: [...(before?.parts ?? []), ...parts],
    });
  }
  return all;
}
