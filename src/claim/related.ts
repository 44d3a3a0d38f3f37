import {
  chosenOption,
  daysText,
  factsText,
  figureMessage,
  gapMessages,
  judgeTies,
  likeOwnGaps,
  mayText,
  profileOf,
  submissionDay,
} from '../checks';
import type { CivilDate } from '../calendar';
import { isCreditCode, normaliseCode } from '../identity';
import { normaliseName, type Ledger } from '../ledger';
import { message, type Message } from '../messages';
import {
  listed,
  screenParties,
  screeningGaps,
  type PartyRef,
  type Relation,
  type Screening,
  type Text,
  type Tie,
} from '../parties';
import { PROGRAMMES, RELATED_BASES, RELATED_CLASSES, RELATED_THRESHOLDS, type RelatedWorth } from '../policy';

/** One relation of a supplier to the applicant, ready to be read. */
export interface RelatedLine {
  readonly worth: RelatedWorth;
  readonly tie: Tie;
  /** R1 and its name. */
  readonly label: Text;
  readonly paths: Text;
  readonly figures: Text;
  /** The definition that the class rests on. */
  readonly source: Text;
}

/** What the tables say of one supplier: its relations, the gravest first, and what could not be screened. */
export interface RelatedAnswer {
  readonly lines: readonly RelatedLine[];
  /** Percent of the supplier's holders that is known; null when nothing was screened. */
  readonly known: number | null;
  readonly gaps: readonly Message[];
  /** Holders of the supplier who may be the applicant itself by their names, which decide nothing. */
  readonly likeOwn: readonly Message[];
}

/**
 * How a supplier (its name or credit code) stands to the applicant on any day from the first contract
 * signed with it to the application. No lines and no gaps: screened and unrelated. Never "unrelated"
 * for want of tables: those are gaps.
 */
export function relatedAnswer(ledger: Ledger, supplier: string): RelatedAnswer {
  const screening = screenParties(ledger, RELATED_THRESHOLDS);
  if (!screening) {
    return {
      lines: [],
      known: null,
      gaps: screeningGaps(ledger).map((gap) => message(`related.gap-${gap}`)),
      likeOwn: [],
    };
  }
  const party = partyOf(ledger, supplier);
  const [from, to] = [signedWith(ledger, party), lastDay(ledger)];
  const relation = screening.relate(party, from, to);
  const own = screening.ownGap(from, to);
  const profile = profileOf(chosenOption(ledger, 'related.profile'));
  const lines = judgeTies(relation, profile).map(({ tie, worth }) => lineOf(tie, worth));
  const ownLines = own ? [lineOf(own, RELATED_CLASSES.R7[profile], ownText(screening, own))] : [];
  return {
    lines: [...lines, ...ownLines],
    known: relation.known,
    gaps: gapsOf(ledger, screening, relation),
    likeOwn: likeOwnGaps(ledger, party, from),
  };
}

function lineOf(tie: Tie, worth: RelatedWorth, paths: Text = pathsText(tie)): RelatedLine {
  const { label } = RELATED_CLASSES[tie.class];
  return {
    worth,
    tie,
    label: message('related.class', { id: tie.class, label }),
    paths,
    figures: listed(tie.figures.map(figureMessage)),
    source: RELATED_BASES[tie.kind],
  };
}

/** By what the two are tied; of what is open, the cells that leave it open and what it may be. */
function pathsText(tie: Tie): Text {
  if (tie.kind === 'lapsed') return daysText(tie.spans);
  return tie.kind === 'open'
    ? message('related.open', { facts: factsText(tie), may: mayText(tie) })
    : listed(tie.paths);
}

/** Why the applicant's own holders leave everyone unscreened. */
function ownText({ ownKnown }: Screening, tie: Tie): Text {
  if (tie.kind === 'open') return factsText(tie);
  if (tie.kind === 'lapsed') return message('related.own-lapsed', { days: daysText(tie.spans) });
  return ownKnown > 0
    ? message('related.own-partly', { known: String(ownKnown) })
    : message('related.own-none');
}

/** The party meant: a code as it is; a name with the one code that the register gives it. */
function partyOf(ledger: Ledger, supplier: string): PartyRef {
  const named = [
    ...(ledger.contracts?.rows ?? []).map((c) => ({ name: c.supplierName, code: c.supplierCode })),
    ...(ledger.suppliers?.rows ?? []),
  ];
  const code = normaliseCode(supplier).toUpperCase();
  if (isCreditCode(code) || named.some((n) => n.code === code)) {
    const names = named.flatMap((n) => (n.code === code && n.name !== null ? [n.name] : []));
    return { code, name: names.sort()[0] ?? null };
  }
  const key = normaliseName(supplier);
  const codes = new Set(
    named.flatMap((n) =>
      n.name !== null && n.code !== null && normaliseName(n.name) === key ? [n.code] : [],
    ),
  );
  const [only] = codes;
  return { name: supplier.trim(), code: codes.size === 1 ? (only ?? null) : null };
}

/** The first day on which a contract with the party was signed; null when no contract says. */
function signedWith(ledger: Ledger, { name, code }: PartyRef): CivilDate | null {
  const key = name === null ? null : normaliseName(name);
  let first: CivilDate | null = null;
  for (const { supplierName, supplierCode, signed } of ledger.contracts?.rows ?? []) {
    if (signed === null || (first !== null && first <= signed)) continue;
    const same =
      code !== null && supplierCode !== null
        ? code === supplierCode
        : key !== null && supplierName !== null && normaliseName(supplierName) === key;
    if (same) first = signed;
  }
  return first;
}

/** The day of the application, or the last on which any programme for contracts can be applied for. */
function lastDay(ledger: Ledger): CivilDate {
  const days = PROGRAMMES.filter((p) => p.subject === 'contracts').map((p) => submissionDay(p, ledger));
  return Math.max(...days) as CivilDate;
}

function gapsOf(ledger: Ledger, screening: Screening, relation: Relation): Message[] {
  return [
    ...gapMessages(screening, [relation]),
    ...(ledger.ownership?.problems ?? []).map(({ message: said }) => said),
    ...(ledger.roles?.problems ?? []).map(({ message: said }) => said),
    ...(ledger.roles ? [] : [message('related.gap-roles')]),
    ...(screening.states.family ? [] : [message('related.gap-family')]),
    ...(screening.states.funding ? [] : [message('related.gap-funding')]),
  ];
}
