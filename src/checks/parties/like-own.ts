import { isCreditCode, normaliseName, SimilarNames } from '../../identity';
import type { Applicant, Ownership } from '../../ledger';
import { message } from '../../messages';
import type { AppliedCheck } from '../../policy';
import type { CheckContext } from '../context';
import { cite, finding, rowName, supplierName } from '../finding';
import { documentName } from '../money/about-documents';
import { subjectId, subjectsOf } from '../subject';
import type { Finding } from '../types';
import { isHoldingIn } from './holding-in';
import { isOut } from './own-holders';

/**
 * A holder of the supplier who goes by nearly the applicant's name may be the applicant in short, misspelt or under its
 * old name. Names decide nothing, so the row is at risk and not out, until a code or the full name tells.
 */
export function* likeOwnFindings(ctx: CheckContext, { check, clause }: AppliedCheck): Iterable<Finding> {
  const { applicant, ownership } = ctx.ledger;
  if (!ctx.screening || !applicant || !ownership) return;
  const alike = holdersLike(applicant, ownership.rows);
  if (alike.length === 0) return;
  for (const subject of subjectsOf(ctx)) {
    const row = alike.find((holding) => isHoldingIn(ctx, holding, subject));
    if (!row || isOut(ctx, subject)) continue;
    const said = message('check.related-like-own', {
      row: rowName(subject, subjectId(subject)),
      where: documentName(row, null),
      holder: row.holderName ?? '',
      own: applicant.name ?? '',
      supplier: supplierName(subject),
      clause: cite(clause),
    });
    yield finding(ctx, {
      check,
      severity: 'warn',
      effect: 'risk',
      message: said,
      contract: subject,
      at: row,
      field: 'holderName',
      clause,
    });
  }
}

/** Holdings of who goes by nearly the applicant's name and by no other valid code. */
function holdersLike({ name, code }: Applicant, rows: readonly Ownership[]): Ownership[] {
  if (name === null) return [];
  const own = new SimilarNames([name]);
  return rows.filter(({ holderName, holderCode }) => {
    if (holderName === null || normaliseName(holderName) === normaliseName(name)) return false;
    if (holderCode !== null && (holderCode === code || (isCreditCode(holderCode) && code !== null)))
      return false;
    return own.closest(holderName) !== null;
  });
}
