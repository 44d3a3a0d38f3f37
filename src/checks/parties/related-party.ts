import { formatDate, type CivilDate } from '../../calendar';
import { message, type Message } from '../../messages';
import { listed, type Screening } from '../../parties';
import { RELATED_CLASSES, RELATED_THRESHOLDS } from '../../policy';
import { atRisk, excludes, info, subjectCheck, type Names, type Verdict } from '../about-contract';
import type { Check } from '../check';
import type { CheckContext } from '../context';
import { dayOf } from '../dates/settled';
import { supplierName } from '../finding';
import type { Subject } from '../subject';
import { figureMessage } from './figure';
import { answers, own } from '../unknown/rest';
import { gapFinding } from './gaps';
import { PARTY_RESTS } from './party-rests';
import { judgeTies, profileOf, type JudgedTie } from './tie';

const FIELD = 'supplierName';

const perRow = subjectCheck(
  'related-party',
  ['ownership', 'applicant', 'roles'],
  (ctx, contract, names) => {
    if (isApplicant(ctx, contract)) return sameEntity(contract, names);
    if (!ctx.screening) return null;
    const judged = gravest(ctx, ctx.screening, contract);
    return judged === null ? null : verdictOf(ctx, contract, judged, names);
  },
  [answers(['name', 'code']), own(['supplierName', 'supplierCode']), own('signed'), ...PARTY_RESTS],
);

/**
 * LGC/LGM 三（二）2, SZV 三（一）2, LG-M 二（三）: the supplier must not be a related party on any day from signing
 * to application. A supplier whose holders are mostly unknown is "not screened", never clean. One
 * finding a row, of the gravest relation; what the tables leave open besides is said once a claim.
 */
export const relatedParty: Check = {
  ...perRow,
  *run(ctx, applied) {
    yield* perRow.run(ctx, applied);
    const gaps = gapFinding(ctx, applied);
    if (gaps) yield gaps;
  },
};

/**
 * The gravest relation from signing to application; null for none that is raised. A supplier that was
 * related on no day at all, as most, is asked about once and not again for each of its contracts.
 */
function gravest(
  ctx: CheckContext,
  screening: Screening,
  contract: Subject,
): (JudgedTie & { known: number }) | null {
  const supplier = { name: contract.supplierName, code: contract.supplierCode };
  const clean = cleanNames(ctx, supplier.code);
  if (clean.has(supplier.name)) return null;
  if (screening.relate(supplier, null, ctx.submitted).ties.length === 0) {
    clean.add(supplier.name);
    return null;
  }
  const relation = screening.relate(supplier, dayOf(ctx, contract, 'signed'), ctx.submitted);
  const [first] = judgeTies(relation, profileOf(ctx.option('related.profile'))).filter(
    // Without the table nothing was asked about holders; then the claim says that.
    ({ tie, worth }) => worth !== 'none' && (tie.kind !== 'not-screened' || ctx.ledger.ownership),
  );
  return first ? { ...first, known: relation.known } : null;
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

function sameEntity(contract: Subject, names: () => Names): Verdict {
  const supplier = supplierName(contract);
  return excludes(
    message('check.related-same', { ...names(), supplier, basis: RELATED_CLASSES.R0.source }),
    FIELD,
  );
}

function verdictOf(
  ctx: CheckContext,
  contract: Subject,
  { tie, worth, known }: JudgedTie & { known: number },
  names: () => Names,
): Verdict {
  if (tie.kind === 'same-entity') return sameEntity(contract, names);
  const { label, source: basis } = RELATED_CLASSES[tie.class];
  const row = { ...names(), supplier: supplierName(contract), basis };
  const said = worth === 'block' ? excludes : worth === 'warn' ? atRisk : info;
  if (tie.kind === 'not-screened') {
    const share = String(known);
    return said(
      known > 0
        ? message('check.partly-screened', { ...row, known: share })
        : message('check.not-screened', row),
      FIELD,
    );
  }
  const path = listed(tie.paths);
  if (tie.ended) {
    const until = formatDate((tie.spans.at(-1)?.to ?? 0) as CivilDate);
    return said(message('check.related-ended', { ...row, path, class: label, until }), FIELD);
  }
  const [measured] = tie.figures;
  const figure = measured ? figureMessage(measured) : '';
  const profile = profileOf(ctx.option('related.profile'));
  const blanks = { ...row, path, figure, profile, ...judgement(worth, tie.byName) };
  return said(sentence(tie.kind, blanks), FIELD);
}

type Blanks = Parameters<typeof message<'check.related-controlled'>>[1];

function sentence(kind: JudgedTie['tie']['kind'], blanks: Blanks): Message {
  const equity = { ...blanks, limit: limit('equity') };
  switch (kind) {
    case 'wholly-owned':
      return message('check.related-owned', blanks);
    case 'parent':
      return message('check.related-parent', blanks);
    case 'common-control':
      return message('check.related-common', blanks);
    case 'controlled':
      return message('check.related-controlled', blanks);
    case 'equity-in':
      return message('check.related-equity-in', equity);
    case 'equity-of':
      return message('check.related-equity-of', equity);
    case 'common-holder':
      return message('check.related-holder', equity);
    case 'joint-control':
      return message('check.related-joint', blanks);
    case 'influence':
      return message('check.related-influence', { ...blanks, limit: limit('influence') });
    case 'common-person':
      return message('check.related-person', blanks);
    case 'person-holder':
      return message('check.related-person-holder', blanks);
    case 'family':
      return message('check.related-family', blanks);
    case 'funding':
      return message('check.related-funding', blanks);
    case 'state-only':
      return message('check.related-state', blanks);
    case 'same-entity':
    case 'not-screened':
      throw new Error(`${kind} has a sentence of its own`);
  }
}

function limit(name: keyof typeof RELATED_THRESHOLDS): string {
  return `${RELATED_THRESHOLDS[name].times(100).toString()}%`;
}

/** What follows from the worth of a tie, and what to do. */
function judgement(worth: JudgedTie['worth'], byName: boolean): { verdict: Message; todo: Message } {
  if (worth === 'block')
    return { verdict: message('check.related-out'), todo: message('check.related-todo-out') };
  if (worth === 'info')
    return { verdict: message('check.related-note'), todo: message('check.related-todo-note') };
  const todo = byName ? message('check.related-todo-name') : message('check.related-todo-risk');
  return { verdict: message('check.related-risk'), todo };
}
