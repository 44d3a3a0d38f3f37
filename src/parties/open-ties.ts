import { WHOLE } from './graph';
import type { Group, Range } from './group';
import { CLASS_OF, isStronger } from './kinds';
import type { Links } from './links';
import type { OpenLine, OpenPosts } from './open-posts';
import type { PersonalTies } from './personal-ties';
import { prove } from './proof';
import type { Shares } from './room';
import { merged, overlap } from './span';
import type { Text } from './text';
import { tie } from './tie';
import type { OpenFact, Span, Tie, TieKind } from './types';

const NOTHING: Text = { zh: '', en: '' };
/** Millionths in a percent. */
const PERCENT = 10_000;

/** What the tables leave open between suppliers and the applicant: what may be, and by which cells. */
export class OpenTies {
  constructor(
    private readonly links: Links,
    private readonly names: readonly Text[],
    private readonly posts: OpenPosts,
    private readonly persons: PersonalTies,
  ) {}

  /** One tie for all that may be and is not among the ties that hold; null for nothing. */
  of(entity: number, group: Group | null, days: Span, current: readonly Tie[]): Tie | null {
    const held = group ? this.byHoldings(group, entity, days) : null;
    const personal = group ? this.personal(group, entity, days, current) : [];
    const posts = this.posts.reaching(entity, days);
    if (!held && personal.length === 0 && posts.length === 0) return null;
    const may: TieKind[] = [...(held?.may ?? [])];
    if (personal.length + posts.length > 0) may.push('common-person');
    const facts = [...(held?.facts ?? []), ...personal.flatMap((lines) => this.factsOf(lines))];
    const blanks = posts.map((open) => this.blankFact(open));
    return tie('open', {
      paths: held?.paths ?? [],
      spans: held?.spans ?? [days],
      ...this.links.rowsOf(held?.lines ?? []),
      may,
      facts: distinct([...facts, ...blanks]),
    });
  }

  /** That more than the whole of a party is held on one of some days, with the days. */
  contradiction(entity: number, days: Span, sharesOn: (day: number) => Shares): Tie | null {
    const { graph } = this.links;
    const edges = [...graph.edgesOf(entity, graph.in)];
    const starts = [days.from, ...edges.map((edge) => graph.from[edge] ?? 0)];
    const asked = [...new Set(starts)].filter((day) => day >= days.from && day <= days.to);
    const over = asked.map((day) => ({ day, shares: sharesOn(day) })).filter(({ shares }) => shares.isOver);
    const [first] = over.sort((a, b) => b.shares.sum - a.shares.sum || a.day - b.day);
    if (!first) return null;
    return tie('open', { spans: [days], facts: [this.overFact(entity, first.shares)] });
  }

  private byHoldings(group: Group, entity: number, days: Span): Found | null {
    const node = group.nodeOf(entity);
    if (node === undefined) return null;
    const stretches = group.openOver(node, group.eraOf(days.from), group.eraOf(days.to));
    const [first] = stretches;
    if (!first) return null;
    const may = new Map<string, { kind: TieKind; era: number }>();
    for (const { kinds, first: era } of stretches) {
      for (const kind of kinds) {
        const known = may.get(CLASS_OF[kind]);
        if (!known || isStronger(kind, known.kind)) may.set(CLASS_OF[kind], { kind, era });
      }
    }
    const shown = [...may.values()].sort((a, b) => (isStronger(a.kind, b.kind) ? -1 : 1));
    const [strongest = { kind: 'open' as const, era: first.first }] = shown;
    const view = group.possible(strongest.era) ?? group.certain(strongest.era);
    const { paths, lines } = prove(view, node, strongest.kind);
    const over = group.contradictions(strongest.era);
    const facts = [
      ...this.factsOf(lines),
      ...over.map(({ node: company, shares }) => this.overFact(group.entityOf(company), shares)),
    ];
    return {
      may: shown.map(({ kind }) => kind),
      paths,
      lines,
      facts,
      spans: spansOf(group, stretches, days),
    };
  }

  /** Lines by which persons may tie the two, where none do for certain. */
  private personal(group: Group, entity: number, days: Span, current: readonly Tie[]): (readonly number[])[] {
    const said = new Set(current.map(({ kind }) => kind));
    return this.persons
      .possible(entity, group, days)
      .filter(({ kind, span }) => !said.has(kind) && overlap(span, days))
      .map(({ lines }) => lines);
  }

  /** The open cells of lines. */
  private factsOf(lines: Iterable<number>): OpenFact[] {
    return [...lines].flatMap((line) => this.factOf(line) ?? []);
  }

  private factOf(line: number): OpenFact | null {
    if (line < 0) return this.fact('names', [], {});
    const stated = this.links.lineAt(line);
    if (!stated) return null;
    const { table, row, holder, held, share, unread, statement } = stated;
    const at = { table, holder: this.name(holder), held: this.name(held) };
    const [first, second] = table === 'roles' ? (['person', 'unit'] as const) : (['holder', 'held'] as const);
    if (holder < 0) return this.fact(first, [row], at);
    if (held < 0) return this.fact(second, [row], at);
    if (unread !== null) return this.fact('word', [row], { ...at, word: unread });
    if (statement === 'partner' || statement === 'nominee' || statement === 'swayed' || statement === 'kin')
      return this.fact(statement, [row], { ...at, word: stated.word });
    if (share !== null && share.lower === share.upper) return null;
    const [lower, upper] = [(share?.lower ?? 0) / PERCENT, (share?.upper ?? WHOLE) / PERCENT];
    return this.fact('share', [row], { ...at, lower, upper });
  }

  private blankFact({ line, kind }: OpenLine): OpenFact {
    const { table, row } = this.links.placeOf(line);
    return this.fact(kind, [row], { table });
  }

  private overFact(entity: number, { sum, lines }: Shares): OpenFact {
    const { rows } = this.links.rowsOf(lines);
    const percent = sum / PERCENT;
    return this.fact('over', rows, { held: this.name(entity), lower: percent, upper: percent });
  }

  private fact(kind: OpenFact['kind'], rows: readonly number[], rest: Partial<OpenFact>): OpenFact {
    const blank = { holder: NOTHING, held: NOTHING, lower: 0, upper: 0, word: '' };
    return { kind, table: 'ownership', rows, ...blank, ...rest };
  }

  private name(entity: number): Text {
    return this.names[entity] ?? NOTHING;
  }
}

/** What holdings may make of a supplier. */
interface Found extends Pick<Tie, 'may' | 'paths' | 'facts' | 'spans'> {
  readonly lines: Iterable<number>;
}

function distinct(facts: readonly OpenFact[]): OpenFact[] {
  const known = new Map(facts.map((fact) => [[fact.kind, fact.table, ...fact.rows].join(' '), fact]));
  return [...known.values()];
}

function spansOf(group: Group, eras: readonly Range[], days: Span): Span[] {
  return merged(eras.flatMap((range) => overlap(group.spanOf(range), days) ?? []));
}
