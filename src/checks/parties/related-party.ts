import { formatDate, type CivilDate } from '../../calendar';
import { message, type Message } from '../../messages';
import { listed, type Tie } from '../../parties';
import { RELATED_BASES, RELATED_CLASSES, RELATED_THRESHOLDS } from '../../policy';
import { atRisk, excludes, info, subjectCheck, warning, type Names, type Verdict } from '../about-contract';
import type { Check } from '../check';
import type { CheckContext } from '../context';
import { supplierName } from '../finding';
import type { Subject } from '../subject';
import { answers, own } from '../unknown/rest';
import { figureMessage } from './figure';
import { gapFinding } from './gaps';
import { daysText, factsText, kindsText, mayText } from './open';
import { likeOwnFindings } from './like-own';
import { ownFindings } from './own-holders';
import { PARTY_RESTS } from './party-rests';
import { POST_RESTS } from './post-rests';
import { relationOf } from './relation';
import { saidRelated } from './said-related';
import { isCrossing, judgeTies, profileOf, type JudgedTie } from './tie';

const FIELD = 'supplierName';

const perRow = subjectCheck(
  'related-party',
  ['ownership', 'applicant', 'roles'],
  (ctx, contract, names) => {
    if (isApplicant(ctx, contract)) return sameEntity(contract, names);
    return verdictsOn(ctx, contract, names);
  },
  [
    answers(['name', 'code']),
    own(['supplierName', 'supplierCode']),
    own('signed'),
    ...PARTY_RESTS,
    ...POST_RESTS,
  ],
);

/**
 * LGC/LGM 三（二）2, SZV 三（一）2, LG-M 二（三）: the supplier must not be a related party on any day from signing
 * to application. What the tables leave open is at risk, never clean. One finding a row, of the gravest
 * relation, and one more where a cell that is open may make it graver, or where two profiles disagree; the
 * applicant's own holders, and smaller gaps, are said once a claim.
 */
export const relatedParty: Check = {
  ...perRow,
  *run(ctx, applied) {
    yield* perRow.run(ctx, applied);
    yield* ownFindings(ctx, applied);
    yield* likeOwnFindings(ctx, applied);
    yield* saidRelated.run(ctx, applied);
    const gaps = gapFinding(ctx, applied);
    if (gaps) yield gaps;
  },
};

function isApplicant(ctx: CheckContext, contract: Subject): boolean {
  const code = ctx.ledger.applicant?.code ?? null;
  return code !== null && code === contract.supplierCode;
}

function sameEntity(contract: Subject, names: () => Names): Verdict {
  const supplier = supplierName(contract);
  return excludes(
    message('check.related-same', { ...names(), supplier, basis: RELATED_BASES['same-entity'] }),
    FIELD,
  );
}

function* verdictsOn(ctx: CheckContext, contract: Subject, names: () => Names): Iterable<Verdict> {
  const relation = relationOf(ctx, contract);
  if (!relation || relation.ties.length === 0) return;
  const judged = judgeTies(relation, profileOf(ctx.option('related.profile'))).filter(
    // Without the table nothing was asked about holders; then the claim says that.
    ({ tie, worth }) => worth !== 'none' && (tie.kind !== 'not-screened' || ctx.ledger.ownership),
  );
  const [first] = judged;
  if (first) yield verdictOf(ctx, contract, first, relation.known, names);
  if (first?.worth === 'block') return;
  const open = judged.find(({ tie, worth }) => tie.kind === 'open' && worth === 'warn');
  if (open && open !== first) yield verdictOf(ctx, contract, open, relation.known, names);
  // Where the row is at risk anyway, the sentence says so.
  const crossing = relation.ties.find(isCrossing);
  if (crossing && first?.worth !== 'warn') yield crossingVerdict(contract, crossing, names);
}

/** Under one of two profiles the row counts and under the other it does not: not a matter for a note. */
function crossingVerdict(contract: Subject, tie: Tie, names: () => Names): Verdict {
  const kinds = kindsText(tie.may.length > 0 ? tie.may : [tie.kind]);
  const said = { ...names(), supplier: supplierName(contract), basis: RELATED_BASES[tie.kind] };
  return warning(message('check.related-profiles', { ...said, kinds, path: listed(tie.paths) }), FIELD);
}

function verdictOf(
  ctx: CheckContext,
  contract: Subject,
  { tie, worth }: JudgedTie,
  known: number,
  names: () => Names,
): Verdict {
  if (tie.kind === 'same-entity') return sameEntity(contract, names);
  const row = { ...names(), supplier: supplierName(contract), basis: RELATED_BASES[tie.kind] };
  const said = worth === 'block' ? excludes : worth === 'warn' ? atRisk : info;
  const path = listed(tie.paths);
  if (tie.class === 'R7') return said(unknownMessage(tie, known, row), FIELD);
  if (tie.ended) {
    const until = formatDate((tie.spans.at(-1)?.to ?? 0) as CivilDate);
    const { label } = RELATED_CLASSES[tie.class];
    return said(message('check.related-ended', { ...row, path, class: label, until }), FIELD);
  }
  const [measured] = tie.figures;
  const figure = measured ? figureMessage(measured) : '';
  const profile = profileOf(ctx.option('related.profile'));
  const blanks = { ...row, path, figure, profile, ...judgement(worth, tie) };
  return said(sentence(tie.kind, blanks), FIELD);
}

type RowBlanks = Parameters<typeof message<'check.not-screened'>>[1];

/** Holders who are not known, ever or for some days, or cells that leave it open. */
function unknownMessage(tie: Tie, known: number, row: RowBlanks): Message {
  switch (tie.kind) {
    case 'lapsed':
      return message('check.related-lapsed', { ...row, days: daysText(tie.spans) });
    case 'open':
      return message('check.related-open', { ...row, facts: factsText(tie), may: mayText(tie) });
    default:
      return known > 0
        ? message('check.partly-screened', { ...row, known: String(known) })
        : message('check.not-screened', row);
  }
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
    case 'lapsed':
    case 'open':
      throw new Error(`${kind} has a sentence of its own`);
  }
}

function limit(name: keyof typeof RELATED_THRESHOLDS): string {
  return `${RELATED_THRESHOLDS[name].times(100).toString()}%`;
}

/** What follows from the worth of a tie, and what to do. */
function judgement(worth: JudgedTie['worth'], tie: Tie): { verdict: Message; todo: Message } {
  if (worth === 'block')
    return { verdict: message('check.related-out'), todo: message('check.related-todo-out') };
  if (worth === 'info')
    return { verdict: message('check.related-note'), todo: message('check.related-todo-note') };
  const todo = tie.byName ? message('check.related-todo-name') : message('check.related-todo-risk');
  const verdict = isCrossing(tie) ? message('check.related-crossing') : message('check.related-risk');
  return { verdict, todo };
}
