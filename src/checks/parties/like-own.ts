import { isCreditCode, normaliseName, SimilarNames } from '../../identity';
import type { Applicant, Ownership } from '../../ledger';
import { message } from '../../messages';
import type { AppliedCheck } from '../../policy';
import type { CheckContext } from '../context';
import type { Finding } from '../types';
import { holderDoubts } from './holder-doubt';

/**
 * A holder of the supplier who goes by nearly the applicant's name may be the applicant in short, misspelt or under its
 * old name. Names decide nothing, so the row is at risk and not out, until a code or the full name tells.
 */
export function* likeOwnFindings(ctx: CheckContext, applied: AppliedCheck): Iterable<Finding> {
  const { applicant, ownership } = ctx.ledger;
  if (!ctx.screening || !applicant || !ownership) return;
  const own = applicant.name ?? '';
  yield* holderDoubts(ctx, applied, holdersLike(applicant, ownership.rows), (blanks) =>
    message('check.related-like-own', { ...blanks, own }),
  );
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
