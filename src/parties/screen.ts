import type { CivilDate } from '../calendar';
import type { Applicant, Ledger } from '../ledger';
import { legalPersons, isSameParty } from './branch';
import { coverageOf } from './coverage';
import { ancestorsOf, reachersOf } from './closure';
import { Field, linesOf, type Lines } from './field';
import { Ruler } from './figures';
import { EVER } from './graph';
import { Circle, type Group, type Range } from './group';
import { CLASS_OF, isStronger, kindsOver, prove, type Proof } from './holding-ties';
import { readLinks, type Links } from './links';
import { People, type PersonalTie } from './people';
import { merged, overlap } from './span';
import { inChinese } from './text';
import type { Gaps, PartyRef, Relation, Screening, Span, Thresholds, Tie, TieKind } from './types';

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
  return same && (!bareNames || (ledger.contracts === now.contracts && ledger.suppliers === now.suppliers));
}

const NO_GAPS: Gaps = { unknownAbove: [], partOfTime: false };
const SAME: Relation = {
  ties: [tie('same-entity', { paths: [], figures: [], rows: [], roleRows: [], spans: [] })],
  known: 100,
  gaps: NO_GAPS,
};
const UNSCREENED = tie('not-screened', { paths: [], figures: [], rows: [], roleRows: [], spans: [] });

function tie(
  kind: TieKind,
  rest: Pick<Tie, 'paths' | 'figures' | 'rows' | 'roleRows' | 'spans'> & Partial<Tie>,
): Tie {
  return { class: CLASS_OF[kind], kind, ended: false, byName: false, ...rest };
}

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
  private readonly people: People;
  private readonly ruler: Ruler;
  private readonly relations = new Map<string, Relation>();
  private readonly proofs = new Map<string, Proof>();
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
    this.people = new People(links, this.own);
    const bare = new Field(graph, names, this.own, [], lines);
    const sources = this.people.sources(this.people.hasRelatives ? holdersEver(bare) : []);
    this.whole = new Field(graph, names, this.own, sources, lines);
    this.circle = new Circle(this.whole, identities.codes);
    this.ruler = new Ruler(this.whole);
    this.ownKnown = coverageOf(graph, this.own, { from: -Infinity, to: Infinity }).most / PERCENT;
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
    const first = from ?? -Infinity;
    const days = { from: first, to: Math.max(first, to ?? Infinity) };
    const relations = [...entities].map((entity) => this.recall(entity, days));
    return relations.length === 0
      ? { ties: [UNSCREENED], known: 0, gaps: NO_GAPS }
      : relations.reduce(together);
  }

  private recall(entity: number, days: Span): Relation {
    const key = `${entity} ${days.from} ${days.to}`;
    const known = this.relations.get(key) ?? this.work(entity, days);
    this.relations.set(key, known);
    return known;
  }

  private work(entity: number, days: Span): Relation {
    const coverage = coverageOf(this.links.graph, entity, days);
    const screened = coverage.most >= this.lines.known;
    const held = this.byHoldings(entity, days);
    const personal = this.byPersons(entity, days);
    const now = [...held, ...personal].filter(({ ended }) => !ended);
    // The State in common is worth telling only when nothing else is.
    const current = now.some(({ kind }) => kind !== 'state-only')
      ? now.filter((t) => t.kind !== 'state-only')
      : now;
    const ended = [...held, ...personal].filter((t) => t.ended && !current.some((c) => c.class === t.class));
    const gaps: Gaps = {
      unknownAbove: this.unknownAbove(entity),
      partOfTime: screened && days.from !== -Infinity && coverage.least < this.lines.known,
    };
    const ties = [...current, ...(screened ? [] : [UNSCREENED]), ...ended];
    return { ties: ties.sort(byClass), known: coverage.most / PERCENT, gaps };
  }

  /** Ties through holdings: of each class the strongest kind, on the days it holds; else as last it did. */
  private byHoldings(entity: number, days: Span): Tie[] {
    const group = this.circle.groupOf(entity);
    const node = group.nodeOf(entity);
    if (node === undefined) return [];
    const found = new Map<string, { kind: TieKind; era: number; eras: Range[] }>();
    const [first, last] = [group.eraOf(days.from), group.eraOf(days.to)];
    for (const { kinds, ...range } of kindsOver(group, node, first, last)) {
      for (const kind of kinds) {
        const known = found.get(CLASS_OF[kind]);
        const eras = [...(known?.eras ?? []), range];
        const shown = !known || isStronger(kind, known.kind) ? { kind, era: range.first } : known;
        found.set(CLASS_OF[kind], { kind: shown.kind, era: shown.era, eras });
      }
    }
    const current = [...found.values()].map(({ kind, era, eras }) =>
      this.tieIn(group, node, kind, { eras, shown: era }, days),
    );
    return [...current, ...this.former(group, node, first - 1)];
  }

  /** What the member was when it last was anything, before the days asked about. */
  private former(group: Group, node: number, last: number): Tie[] {
    const held = last < 0 ? [] : kindsOver(group, node, 0, last);
    const was = held.findLast(({ kinds }) => kinds.some((kind) => kind !== 'state-only'));
    if (!was) return [];
    const always = { from: -Infinity, to: Infinity };
    return was.kinds.map((kind) => ({
      ...this.tieIn(group, node, kind, { eras: [was], shown: was.last }, always),
      ended: true,
    }));
  }

  /** A tie that holds in some eras, shown by one of them. */
  private tieIn(
    group: Group,
    node: number,
    kind: TieKind,
    { eras, shown }: { readonly eras: readonly Range[]; readonly shown: number },
    days: Span,
  ): Tie {
    const key = `${group.entityOf(node)} ${kind} ${shown}`;
    const proof = this.proofs.get(key) ?? prove(group, shown, node, kind);
    this.proofs.set(key, proof);
    const { paths, rows, pairs } = proof;
    const spans = merged(eras.flatMap((range) => overlap(group.spanOf(range), days) ?? []));
    const day = Math.max(group.dayOf(shown), Math.min(days.from, group.endOf(shown)));
    const figures = pairs.map(([holder, held]) =>
      this.ruler.measure(group.entityOf(holder), group.entityOf(held), day),
    );
    return tie(kind, { paths, figures, rows: ascendingRows(rows), roleRows: [], spans });
  }

  /** Ties through persons: one of each kind, with all its persons. */
  private byPersons(entity: number, days: Span): Tie[] {
    const before = { from: -Infinity, to: days.from - 1 };
    const all = [...this.people.ties(entity, this.circle.groupOf(entity), days)];
    const within = (span: Span, ended: boolean): Tie[] => {
      const kinds = new Map<TieKind, { found: PersonalTie; span: Span }[]>();
      for (const found of all) {
        const common = overlap(found.span, span);
        if (common) kinds.set(found.kind, [...(kinds.get(found.kind) ?? []), { found, span: common }]);
      }
      return [...kinds].map(([kind, list]) => ({ ...personalTie(kind, list), ended }));
    };
    const current = within(days, false);
    return [...current, ...(current.length === 0 ? within(before, true) : [])];
  }

  /** Firms that hold 25 % of a party (SAT 42) and whose own holders are not known. */
  private unknownAbove(entity: number): readonly string[] {
    const known = this.above.get(entity);
    if (known) return known;
    const { graph, names } = this.whole;
    const unknown = this.whole.lookThrough.up(entity, EVER).filter((node) => {
      const asked = node !== entity && !graph.isState(node) && !graph.isPool(node) && this.links.isFirm(node);
      return asked && coverageOf(graph, node, { from: -Infinity, to: Infinity }).most < this.lines.known;
    });
    const list = unknown.map((node) => inChinese(names[node] ?? { zh: '', en: '' })).sort();
    this.above.set(entity, list);
    return list;
  }
}

/** Millionths in a percent. */
const PERCENT = 10_000;

/** All that hold or control the applicant when all holdings ever are added up. */
function holdersEver({ graph, own, closures, lookThrough, controls }: Field): number[] {
  const above = ancestorsOf(graph, own).filter((node) => !graph.isState(node));
  return [...lookThrough.up(own, EVER).slice(1), ...reachersOf(closures, [own], above, EVER, controls)];
}

function personalTie(kind: TieKind, list: readonly { found: PersonalTie; span: Span }[]): Tie {
  const texts = new Map(list.map(({ found }) => [inChinese(found.text), found.text]));
  return tie(kind, {
    paths: [...texts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text),
    figures: [],
    rows: ascendingRows(list.flatMap(({ found }) => found.rows)),
    roleRows: ascendingRows(list.flatMap(({ found }) => found.roleRows)),
    spans: merged(list.map(({ span }) => span)),
    byName: list.some(({ found }) => found.byName),
  });
}

function ascendingRows(rows: Iterable<number>): number[] {
  return [...new Set(rows)].sort((a, b) => a - b);
}

/** Those that hold before those that have ended; by class within. */
function byClass(a: Tie, b: Tie): number {
  return Number(a.ended) - Number(b.ended) || (a.class < b.class ? -1 : a.class > b.class ? 1 : 0);
}

/** What namesakes under one name are, taken together. */
function together(a: Relation, b: Relation): Relation {
  const ties = [...a.ties, ...b.ties].sort(byClass);
  return {
    ties: ties.filter((t, i) => t.kind !== 'not-screened' || ties.findIndex((o) => o.kind === t.kind) === i),
    known: Math.min(a.known, b.known),
    gaps: {
      unknownAbove: [...new Set([...a.gaps.unknownAbove, ...b.gaps.unknownAbove])].sort(),
      partOfTime: a.gaps.partOfTime || b.gaps.partOfTime,
    },
  };
}
