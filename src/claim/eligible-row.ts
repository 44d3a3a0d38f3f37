import {
  contentKey,
  feesWithout,
  isProject,
  itemOf,
  otherFundingOf,
  projectAmount,
  projectKind,
  subjectId,
  type CheckContext,
  type EvidencePart,
  type Sight,
  type Subject,
} from '../checks';
import type { Contract, Project } from '../ledger';
import { say } from '../messages';
import { ZERO, type Fen } from '../money';
import type { EligibleRow } from '../policy';

/**
 * A row as the rule sees it: its label and the amounts that the tables support, without the parts of its
 * evidence that are at risk when those are named; `sight` says how far items are told apart.
 */
export function eligibleRow(
  ctx: CheckContext,
  subject: Subject,
  atRisk: readonly EvidencePart[] = [],
  sight: Sight = 'stated',
): EligibleRow {
  return isProject(subject) ? projectRow(ctx, subject, sight) : contractRow(ctx, subject, atRisk);
}

function contractRow(ctx: CheckContext, contract: Contract, atRisk: readonly EvidencePart[]): EligibleRow {
  const { base, annual, beforeVoucher, contract: stated } = feesWithout(ctx, contract, atRisk);
  const known = base ?? ZERO;
  return {
    label: contract.id ?? rowLabel(contract.row),
    base: known,
    annual: annual ?? known,
    beforeVoucher: beforeVoucher ?? known,
    contractAmount: stated ?? known,
    otherFunding: otherFundingOf(ctx, contract),
    category: null,
    group: null,
    year: null,
    tie: '',
  };
}

function projectRow(ctx: CheckContext, project: Project, sight: Sight): EligibleRow {
  const name = subjectId(project);
  return {
    ...plainRow(projectAmount(ctx.programme, project) ?? ZERO, project.row - 1),
    label: name ?? rowLabel(project.row),
    category: projectKind(ctx.programme, project)?.kind ?? null,
    group: itemOf(ctx, project)[sight],
    year: project.year,
    tie: contentKey(project),
  };
}

/** A plain amount: nothing but its number is known of it. `index` is 0-based. */
export function plainRow(amount: Fen, index: number, category: string | null = null): EligibleRow {
  return {
    label: rowLabel(index + 1),
    base: amount,
    annual: amount,
    beforeVoucher: amount,
    contractAmount: amount,
    otherFunding: ZERO,
    category,
    group: null,
    year: null,
    tie: '',
  };
}

function rowLabel(row: number): string {
  return say({ id: 'trace.row', params: { row } });
}
