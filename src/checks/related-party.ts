import { message } from '../messages';
import type { Relation, Screening } from '../parties';
import { atRisk, subjectCheck, excludes, info, type Names, type Verdict } from './about-contract';
import type { CheckContext } from './context';
import { supplierName } from './finding';
import type { Subject } from './subject';

const FIELD = 'supplierName';

/**
 * LGC/LGM 三（二）2, SZV 三（一）2, LG-M 二（三）: the supplier must not be a related party on any day from signing
 * to application. A supplier without ownership rows is "not screened", never clean.
 */
export const relatedParty = subjectCheck(
  'related-party',
  ['ownership', 'applicant'],
  (ctx, contract, names) => {
    if (isApplicant(ctx, contract)) {
      return excludes(message('check.related-same', { ...names(), supplier: supplierName(contract) }), FIELD);
    }
    if (!ctx.screening) return null;
    const relation = relationOf(ctx, ctx.screening, contract);
    return relation === null ? null : verdictOf(ctx, contract, relation, names);
  },
);

/**
 * The relation from signing to application; null for none. A supplier that was related on no day at
 * all, as most, is asked about once and not again for each of its contracts.
 */
function relationOf(ctx: CheckContext, screening: Screening, contract: Subject): Relation | null {
  const supplier = { name: contract.supplierName, code: contract.supplierCode };
  const clean = cleanNames(ctx, supplier.code);
  if (clean.has(supplier.name)) return null;
  if (screening.relate(supplier, null, ctx.submitted).class === 'none') {
    clean.add(supplier.name);
    return null;
  }
  return screening.relate(supplier, contract.signed, ctx.submitted);
}

const unrelated = new WeakMap<CheckContext, Map<string | null, Set<string | null>>>();

/** The names under a credit code that are known to be unrelated. */
function cleanNames(ctx: CheckContext, code: string | null): Set<string | null> {
  let byCode = unrelated.get(ctx);
  if (!byCode) unrelated.set(ctx, (byCode = new Map<string | null, Set<string | null>>()));
  let names = byCode.get(code);
  if (!names) byCode.set(code, (names = new Set<string | null>()));
  return names;
}

function isApplicant(ctx: CheckContext, contract: Subject): boolean {
  const own = ctx.ledger.applicant?.code ?? null;
  return own !== null && own === contract.supplierCode;
}

function verdictOf(
  ctx: CheckContext,
  contract: Subject,
  relation: Relation,
  names: () => Names,
): Verdict | null {
  if (relation.class === 'none') return null;
  const blanks = () => ({ ...names(), supplier: supplierName(contract), path: relation.paths.join('；') });
  if (relation.ended) return info(message('check.related-ended', blanks()), FIELD);
  switch (relation.kind) {
    case 'same-entity':
      return excludes(message('check.related-same', { ...names(), supplier: supplierName(contract) }), FIELD);
    case 'wholly-owned':
      return excludes(message('check.related-owned', blanks()), FIELD);
    case 'parent':
      return excludes(message('check.related-parent', blanks()), FIELD);
    case 'common-control':
      return excludes(message('check.related-common', blanks()), FIELD);
    case 'controlled': {
      const literal = ctx.option('related.profile') === 'literal';
      const said = message('check.related-controlled', blanks());
      return literal ? atRisk(said, FIELD) : excludes(said, FIELD);
    }
    case 'state-only':
      return info(message('check.related-state', blanks()), FIELD);
    case 'not-screened':
      return atRisk(message('check.not-screened', { ...names(), supplier: supplierName(contract) }), FIELD);
    case 'none':
      return null;
  }
}
