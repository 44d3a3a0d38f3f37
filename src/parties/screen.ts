import type { CivilDate } from '../calendar';
import type { Applicant, Ledger } from '../ledger';
import { legalPersons, isSameParty } from './branch';
import { Circle } from './circle';
import { ancestorsOf } from './closure';
import { coverageOf, type Coverage } from './coverage';
import { ascending, Field, linesOf, type Lines } from './field';
import { HoldingTies } from './holding-ties';
import { readLinks, type Links } from './links';
import { OpenPosts } from './open-posts';
import { OpenTies } from './open-ties';
import { People } from './people';
import { PersonalTies } from './personal-ties';
import { isEverOver, sharesOn } from './room';
import { tie, together, byClass } from './tie';
import { inChinese } from './text';
import { chainsUp } from './up';
import type { OpenFact, PartyRef, Relation, Screening, Span, Thresholds, Tie } from './types';

/** What screening cannot do without. */
export type ScreeningGap = 'ownership' | 'applicant';

/** What is missing to screen suppliers: the 股权 table, or the applicant's name and credit code. */
export function screeningGaps(ledger: Ledger): readonly ScreeningGap[] {
  const gaps: ScreeningGap[] = [];
  if (!ledger.ownership) gaps.push('ownership');
  if (!isNamed(ledger.applicant)) gaps.push('applicant');
  return gaps;
}

function isNamed(applicant: Applicant | undefined): applicant is Applicant {
  return applicant !== undefined && (applicant.name ?? applicant.code) !== null;
}

interface Remembered {
  readonly ledger: Ledger;
  readonly thresholds: Thresholds;
  readonly bareNames: boolean;
  readonly screening: Screening;
}
const remembered = new WeakMap<object, Remembered>();

/**
 * Who is tied to the applicant, as far as 股权 and 任职 tell, answered per supplier. Null when neither
 * table is given or the applicant has no name: then nothing is screened. The same tables give the same
 * Screening.
 */
export function screenParties(ledger: Ledger, thresholds: Thresholds): Screening | null {
  const { applicant } = ledger;
  const table = ledger.ownership ?? ledger.roles;
  if (!table || !isNamed(applicant)) return null;
  const last = remembered.get(table);
  if (last && last.thresholds === thresholds && stillHolds(last, ledger)) return last.screening;
  const links = readLinks(ledger, applicant);
  const screening = new Screen(applicant, links, linesOf(thresholds));
  remembered.set(table, { ledger, thresholds, bareNames: links.bareNames, screening });
  return screening;
}

/** Contracts and suppliers matter only as far as they tell the code of a bare name. */
function stillHolds({ ledger, bareNames }: Remembered, now: Ledger): boolean {
  const same = (['applicant', 'ownership', 'roles'] as const).every((kind) => ledger[kind] === now[kind]);
  // 申报单位 is the same: only suppliers may state other posts.
  const posts =
    [ledger, now].every((one) => one.statedPosts.length === 0) || ledger.suppliers === now.suppliers;
  return (
    same &&
    posts &&
    (!bareNames || (ledger.contracts === now.contracts && ledger.suppliers === now.suppliers))
  );
}

const SAME: Relation = { ties: [tie('same-entity')], known: 100, unknownAbove: [], overAbove: [] };
const ALWAYS: Span = { from: -Infinity, to: Infinity };

class Screen implements Screening {
  readonly ownKnown: number;
  readonly unknownAboveOwn: readonly string[];
  readonly unreadRelations: Screening['unreadRelations'];
  readonly states: Screening['states'];
  /** The applicant as a legal person: itself and, when it is a branch, its company. */
  private readonly applicant: readonly PartyRef[];
  private readonly own: number;
  private readonly whole: Field;
  private readonly circle: Circle;
  private readonly holdings: HoldingTies;
  private readonly persons: PersonalTies;
  private readonly open: OpenTies;
  private readonly relations = new Map<string, Relation>();
  private readonly above = new Map<number, readonly string[]>();

  constructor(
    applicant: Applicant,
    private readonly links: Links,
    private readonly lines: Lines,
  ) {
    const { identities, graph } = links;
    this.applicant = legalPersons(applicant);
    this.own = links.rootOf(identities.entity(applicant.name, applicant.code));
    const names = links.names.map((name, entity) =>
      entity === this.own && applicant.name !== null ? { zh: applicant.name, en: applicant.name } : name,
    );
    const people = new People(links, this.own);
    const sources = people.sources(people.hasRelatives ? ancestorsOf(graph, this.own) : []);
    this.whole = new Field(graph, names, this.own, sources, lines);
    const ofOwn = new Set(sources);
    this.circle = new Circle(this.whole, identities.codes, links.nameless, {
      of: (entity) => (entity === this.own ? ofOwn : people.personsOf(entity)),
      relativesOf: (person) => people.relativesIn(person),
    });
    const posts = new OpenPosts(links, people, this.own, (entity) => this.circle.above(entity));
    this.holdings = new HoldingTies(links);
    this.persons = new PersonalTies(links, people);
    this.open = new OpenTies(links, names, posts, this.persons);
    this.ownKnown = this.coverage(this.own, ALWAYS).most / PERCENT;
    this.unknownAboveOwn = this.unknownAbove(this.own);
    this.unreadRelations = links.unreadRelations;
    this.states = { family: links.family.length > 0, funding: links.funding.length > 0 };
  }

  relate(supplier: PartyRef, from: CivilDate | null, to: CivilDate | null): Relation {
    const persons = legalPersons(supplier);
    if (persons.some((person) => this.applicant.some((own) => isSameParty(person, own)))) return SAME;
    const entities = new Set(
      persons.flatMap((person) => this.links.identities.find(person)).map((e) => this.links.rootOf(e)),
    );
    if (entities.has(this.own)) return SAME;
    // Of namesakes that relate alike the one is told whose code comes first, not whose row.
    const { codes } = this.links.identities;
    const named = [...entities].sort((a, b) => ascending(codes[a] ?? '', codes[b] ?? ''));
    const relations = named.map((entity) => this.recall(entity, daysOf(from, to)));
    return relations.length === 0
      ? { ties: [tie('not-screened')], known: 0, unknownAbove: [], overAbove: [] }
      : relations.reduce(together);
  }

  ownGap(from: CivilDate | null, to: CivilDate | null): Tie | null {
    const days = daysOf(from, to);
    return this.gapOf(this.own, days) ?? this.contradictionOf(this.own, days);
  }

  private recall(entity: number, days: Span): Relation {
    const key = `${entity} ${days.from} ${days.to}`;
    const known = this.relations.get(key) ?? this.work(entity, days);
    this.relations.set(key, known);
    return known;
  }

  private work(entity: number, days: Span): Relation {
    const group = this.circle.groupOf(entity);
    const held = group ? this.holdings.of(group, entity, days) : [];
    const personal = this.persons.of(entity, group, days);
    const now = [...held, ...personal].filter(({ ended }) => !ended);
    // The State in common is worth telling only when nothing else is.
    const current = now.some(({ kind }) => kind !== 'state-only')
      ? now.filter((t) => t.kind !== 'state-only')
      : now;
    const ended = [...held, ...personal].filter((t) => t.ended && !current.some((c) => c.class === t.class));
    const open = this.open.of(entity, group, days, current) ?? this.contradictionOf(entity, days);
    const gap = this.gapOf(entity, days);
    const ties = [...current, ...(open ? [open] : []), ...(gap ? [gap] : []), ...ended];
    return {
      ties: ties.sort(byClass),
      known: this.coverage(entity, days).most / PERCENT,
      unknownAbove: this.unknownAbove(entity),
      overAbove: this.overAbove(entity, days),
    };
  }

  private coverage(entity: number, days: Span): Coverage {
    return coverageOf(this.links.graph, entity, days, this.lines.known);
  }

  /** Less than half of the holders known, ever or on some of the days. */
  private gapOf(entity: number, days: Span): Tie | null {
    const { most, gaps } = this.coverage(entity, days);
    if (most < this.lines.known) return tie('not-screened');
    const isAsked = days.from !== -Infinity && gaps.length > 0;
    return isAsked ? tie('lapsed', { spans: gaps }) : null;
  }

  /** More than the whole of a party held on one of the days. */
  private contradictionOf(entity: number, days: Span): Tie | null {
    return this.open.contradiction(entity, days, (day) => sharesOn(this.links.graph, entity, day));
  }

  /** Contradictions in the firms above a party. */
  private overAbove(entity: number, days: Span): readonly OpenFact[] {
    const { graph } = this.links;
    return chainsUp(graph, entity, this.lines.equity)
      .filter((node) => node !== entity && isEverOver(graph, node))
      .flatMap((node) => this.contradictionOf(node, days)?.facts ?? []);
  }

  /** Firms that hold 25 % of a party (SAT 42) and whose own holders are not known. */
  private unknownAbove(entity: number): readonly string[] {
    const known = this.above.get(entity);
    if (known) return known;
    const { graph, names } = this.whole;
    const unknown = chainsUp(graph, entity, this.lines.equity).filter((node) => {
      const asked = node !== entity && !graph.isState(node) && !graph.isPool(node) && this.links.isFirm(node);
      return asked && this.coverage(node, ALWAYS).most < this.lines.known;
    });
    const list = unknown.map((node) => inChinese(names[node] ?? { zh: '', en: '' })).sort();
    this.above.set(entity, list);
    return list;
  }
}

/** Millionths in a percent. */
const PERCENT = 10_000;

/** From the first day on, or of all time; a reversed span is its first day. */
function daysOf(from: CivilDate | null, to: CivilDate | null): Span {
  const first = from ?? -Infinity;
  return { from: first, to: Math.max(first, to ?? Infinity) };
}
