import type { Subject } from './subject';
import { touchedBy, type EvidencePart, type Finding } from './types';

/** What the risk findings of one row leave of it. */
export interface RowRisk {
  /** True when a finding puts the whole row at risk. */
  readonly whole: boolean;
  /** Else the parts of its evidence that are at risk; a document may be named by several findings. */
  readonly parts: readonly EvidencePart[];
  /** The findings that say so. */
  readonly findings: readonly Finding[];
}

/** The rows that findings of an effect leave in doubt, or not checked. */
export function risksIn(
  findings: readonly Finding[],
  kind: 'risk' | 'not-checked' = 'risk',
): ReadonlyMap<Subject, RowRisk> {
  const risks = new Map<Subject, RowRisk>();
  for (const finding of findings) {
    const { effect, parts } = finding;
    if (effect !== kind) continue;
    for (const row of touchedBy(finding)) {
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
