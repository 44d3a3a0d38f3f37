import type { Subject } from './subject';
import type { EvidencePart, Finding } from './types';

/** What the risk findings of one row leave of it. */
export interface RowRisk {
  /** True when a finding puts the whole row at risk. */
  readonly whole: boolean;
  /** Else the parts of its evidence that are at risk; a document may be named by several findings. */
  readonly parts: readonly EvidencePart[];
  /** The findings that say so. */
  readonly findings: readonly Finding[];
}

/** The rows that count but are not, or not all, evidenced. */
export function risksIn(findings: readonly Finding[]): ReadonlyMap<Subject, RowRisk> {
  const risks = new Map<Subject, RowRisk>();
  for (const finding of findings) {
    const { subject, others, effect, parts } = finding;
    if (subject === null || effect !== 'risk') continue;
    for (const row of others ? [subject, ...others] : [subject]) {
      const known = risks.get(row);
      risks.set(row, {
        whole: (known?.whole ?? false) || !parts,
        parts: [...(known?.parts ?? []), ...(parts ?? [])],
        findings: [...(known?.findings ?? []), finding],
      });
    }
  }
  return risks;
}
