import type { CivilDate } from '../../calendar';
import { isCreditCode, isShortFor, normaliseName, SimilarNames } from '../../identity';
import type { Applicant, Ledger, Ownership } from '../../ledger';
import { message, type Message } from '../../messages';
import type { PartyRef } from '../../parties';
import type { AppliedCheck } from '../../policy';
import type { CheckContext } from '../context';
import { dayOf } from '../dates/settled';
import { cite, finding, rowName, supplierName } from '../finding';
import { documentName } from '../money/about-documents';
import { subjectId, subjectsOf } from '../subject';
import type { Finding } from '../types';
import { holdersAbove, type Above } from './holders-above';
import { isOut } from './own-holders';

/**
 * Who holds the supplier, by however many steps, and goes by nearly the applicant's name may be the applicant in short,
 * misspelt or under its old name. Names decide nothing, so the row is at risk and not out, until a code or the full name tells.
 */
export function* likeOwnFindings(ctx: CheckContext, { check, clause }: AppliedCheck): Iterable<Finding> {
  const { applicant } = ctx.ledger;
  const above = likeOwnAbove(ctx.ledger);
  if (!ctx.screening || !applicant || !above) return;
  for (const subject of subjectsOf(ctx)) {
    const party = { name: subject.supplierName, code: subject.supplierCode };
    const [held] = above(party, dayOf(ctx, subject, 'signed'));
    if (!held || isOut(ctx, subject)) continue;
    const said = message('check.related-like-own', {
      row: rowName(subject, subjectId(subject)),
      where: documentName(held, null),
      holder: held.holderName ?? '',
      supplier: supplierName(subject),
      own: applicant.name ?? '',
      clause: cite(clause),
    });
    yield finding(ctx, {
      check,
      severity: 'warn',
      effect: 'risk',
      message: said,
      contract: subject,
      at: held,
      field: 'holderName',
      clause,
    });
  }
}

/** The same of one supplier, as phrases. */
export function likeOwnGaps(ledger: Ledger, party: PartyRef, signed: CivilDate | null): Message[] {
  const held = likeOwnAbove(ledger)?.(party, signed) ?? [];
  return held.map(({ row, holderName }) =>
    message('related.gap-like-own', { row, holder: holderName ?? '' }),
  );
}

const known = new WeakMap<Ledger, Above | null>();

/** Holdings of who goes by nearly the applicant's name, above a party; null where there are none. */
function likeOwnAbove(ledger: Ledger): Above | null {
  let above = known.get(ledger);
  if (above === undefined) {
    const { applicant, ownership } = ledger;
    const like = applicant && ownership ? holdersLike(applicant, ownership.rows) : [];
    above = like.length === 0 ? null : holdersAbove(ownership?.rows ?? [], like);
    known.set(ledger, above);
  }
  return above;
}

/** Holdings of who goes by nearly the applicant's name and by no other valid code. */
function holdersLike({ name, code }: Applicant, rows: readonly Ownership[]): Ownership[] {
  if (name === null) return [];
  const own = new SimilarNames([name]);
  return rows.filter(({ holderName, holderCode }) => {
    if (holderName === null || normaliseName(holderName) === normaliseName(name)) return false;
    if (holderCode !== null && (holderCode === code || (isCreditCode(holderCode) && code !== null)))
      return false;
    return isShortFor(holderName, name) || own.closest(holderName) !== null;
  });
}
