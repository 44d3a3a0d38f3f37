import type { Links, Pair, Post } from './links';
import type { People } from './people';
import { overlap } from './span';
import { isKey } from './titles';
import type { OpenFact, Span } from './types';

/** A line of the tables and what is not given in it. */
export interface OpenLine {
  readonly line: number;
  readonly kind: OpenFact['kind'];
}

/** Everyone above a party, the party included. */
type Above = (entity: number) => ReadonlySet<number>;

/**
 * Posts and ties between persons of which a cell is blank: whoever could be meant by it may tie a
 * supplier to the applicant. Which value it is does not matter, only whether one would.
 */
export class OpenPosts {
  private readonly posts: readonly Post[];
  private readonly pairs: readonly Pair[];
  /** Persons who may be one: a bare name and those who bear it with a code. */
  private readonly doubles = new Map<number, readonly number[]>();

  constructor(
    private readonly links: Links,
    private readonly people: People,
    private readonly own: number,
    private readonly above: Above,
  ) {
    for (const [a, b] of links.identities.doubles) this.doubles.set(a, [...(this.doubles.get(a) ?? []), b]);
    this.posts = links.posts.filter((post) => this.isOpen(post));
    this.pairs = [...links.family, ...links.funding, ...links.branches].filter(({ a, b }) => a < 0 || b < 0);
  }

  /** The lines that may tie a supplier to the applicant on some days. */
  reaching(entity: number, days: Span): OpenLine[] {
    if (this.posts.length === 0 && this.pairs.length === 0) return [];
    const theirs = this.postsAt(entity);
    const own = this.postsAt(this.own);
    const lines = [
      ...this.shared(theirs, own, days),
      ...this.holders(theirs, this.above(this.own), days),
      ...this.holders(own, this.above(entity), days),
      ...this.pairs.filter((pair) => overlap(pair, days) && this.mayTie(pair, entity)).map(openLineOf),
    ];
    return [...new Map(lines.map((open) => [`${open.line} ${open.kind}`, open])).values()];
  }

  /** Posts at a party, and those that may be there. */
  private postsAt(unit: number): Post[] {
    return [
      ...this.people.postsOf(unit),
      ...this.posts.filter((post) => post.unit < 0 || post.unit === unit),
    ];
  }

  /** A post on either side that may be the same person's, or a relative's. */
  private *shared(theirs: readonly Post[], own: readonly Post[], days: Span): Iterable<OpenLine> {
    for (const post of theirs) {
      for (const other of own) {
        const isAsked = post.line !== other.line && (this.isOpen(post) || this.isOpen(other));
        if (!isAsked || !mayCount(post, other) || !overlap(post, other, days)) continue;
        if (this.mayMeet(post.person, other.person))
          yield* [post, other].filter((p) => this.isOpen(p)).map(blankOf);
      }
    }
  }

  /** A post of one side whose person may be above the other. */
  private *holders(posts: readonly Post[], above: ReadonlySet<number>, days: Span): Iterable<OpenLine> {
    for (const post of posts.filter((p) => this.isOpen(p))) {
      if (!overlap(post, days)) continue;
      const persons = post.person < 0 ? [] : this.circleOf(post.person);
      const mayHold = post.person < 0 ? above.size > 1 : persons.some((person) => above.has(person));
      if (mayHold) yield blankOf(post);
    }
  }

  private mayMeet(a: number, b: number): boolean {
    if (a < 0 || b < 0 || this.people.areClose(a, b)) return true;
    return this.circleOf(a).includes(b) || this.circleOf(b).includes(a);
  }

  /** A person, the relatives, and those who bear the name. */
  private circleOf(person: number): readonly number[] {
    return [person, ...this.people.relativesIn(person), ...(this.doubles.get(person) ?? [])];
  }

  private isOpen({ person, unit, standing }: Post): boolean {
    return person < 0 || unit < 0 || standing === 'open' || this.doubles.has(person);
  }

  /** A tie of which one side is not named: it may be the other party, or somebody of its. */
  private mayTie({ a, b, line }: Pair, entity: number): boolean {
    const known = Math.max(a, b);
    if (known < 0 || known === entity || known === this.own) return true;
    if (!this.links.family.some((pair) => pair.line === line)) return false;
    return [entity, this.own].some(
      (party) =>
        this.above(party).has(known) || this.people.postsOf(party).some(({ person }) => person === known),
    );
  }
}

function blankOf({ person, unit, standing, line }: Post): OpenLine {
  if (person < 0) return { line, kind: 'person' };
  if (unit < 0) return { line, kind: 'unit' };
  return { line, kind: standing === 'open' ? 'title' : 'names' };
}

function openLineOf({ a, line }: Pair): OpenLine {
  return { line, kind: a < 0 ? 'holder' : 'held' };
}

/** Whether both may be key posts; an independent director shared by both is no tie. */
function mayCount(a: Post, b: Post): boolean {
  const counts = ({ standing }: Post): boolean =>
    standing === 'open' || standing === 'family' || isKey(standing);
  return counts(a) && counts(b) && !(a.standing === 'independent' && b.standing === 'independent');
}
