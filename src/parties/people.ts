import { message } from '../messages';
import type { Group } from './group';
import type { Links, Pair, Post } from './links';
import { Prover, written } from './paths';
import { overlap } from './span';
import type { Text } from './text';
import { isKey } from './titles';
import type { Span, TieKind } from './types';
import type { View } from './view';

/** One way in which persons tie a supplier to the applicant, whenever it holds. */
export interface PersonalTie {
  readonly kind: Extract<TieKind, 'common-person' | 'person-holder' | 'family' | 'funding'>;
  readonly text: Text;
  readonly span: Span;
  /** Lines of the tables. */
  readonly lines: readonly number[];
  /** True when a person was known by name alone. */
  readonly byName: boolean;
}

/** Persons, relatives and loans by the party they belong to. */
export class People {
  private readonly postsAt = new Map<number, Post[]>();
  private readonly relatives = new Map<number, Pair[]>();
  private readonly loans = new Map<number, Pair[]>();

  constructor(
    private readonly links: Links,
    private readonly own: number,
  ) {
    for (const post of links.posts) {
      const isWhole = post.person >= 0 && post.unit >= 0 && post.standing !== 'open';
      if (isWhole) add(this.postsAt, post.unit, post);
    }
    for (const pair of links.family.filter(isNamed)) {
      add(this.relatives, pair.a, pair);
      add(this.relatives, pair.b, pair);
    }
    for (const pair of links.funding.filter(isNamed)) {
      if (pair.a === own) add(this.loans, pair.b, pair);
      if (pair.b === own) add(this.loans, pair.a, pair);
    }
  }

  /** Whose holdings matter though they may hold nothing in the applicant: its persons, and relatives. */
  sources(holders: readonly number[]): number[] {
    const persons = this.postsOf(this.own).map(({ person }) => person);
    const relatives = [...persons, ...holders].flatMap((person) => this.relativesIn(person));
    return [...new Set([...persons, ...relatives])];
  }

  get hasRelatives(): boolean {
    return this.relatives.size > 0;
  }

  /** Posts of which every cell is given. */
  postsOf(entity: number): readonly Post[] {
    return this.postsAt.get(entity) ?? [];
  }

  /** Whether two persons are one, or relatives. */
  areClose(a: number, b: number): boolean {
    return a === b || this.bondOf(a, b) !== null;
  }

  relativesIn(person: number): number[] {
    return this.relativesOf(person).map(({ relative }) => relative);
  }

  /** Persons of a party's posts, and their relatives. */
  personsOf(entity: number): ReadonlySet<number> {
    return new Set(this.postsOf(entity).flatMap(({ person }) => [person, ...this.relativesIn(person)]));
  }

  /** Ties of a supplier that rest on no holding, whenever they hold. */
  *stated(entity: number): Iterable<PersonalTie> {
    for (const pair of this.loans.get(entity) ?? []) yield this.loan(pair);
    for (const theirs of this.postsAt.get(entity) ?? []) {
      for (const own of this.postsAt.get(this.own) ?? []) yield* this.byPosts(own, theirs);
    }
  }

  /** The same person, or two relatives, in key posts of both. */
  private *byPosts(own: Post, theirs: Post): Iterable<PersonalTie> {
    const same = own.person === theirs.person;
    const bond = same ? null : this.bondOf(own.person, theirs.person);
    if (!same && !bond) return;
    const families = [own, theirs].filter(({ standing }) => standing === 'family').length;
    const keys = [own, theirs].filter(({ standing }) => isKey(standing)).length;
    if (keys + families < 2) return;
    // 深交所 and others: an independent director shared by both is no tie.
    if (same && own.standing === 'independent' && theirs.standing === 'independent') return;
    const span = overlap(own, theirs, ...(bond ? [bond] : []));
    if (!span) return;
    const text = bond
      ? this.relativesText(bond, theirs.person, own.person, this.at(theirs, false), this.at(own, true))
      : message('party.both-posts', {
          person: this.name(own.person),
          own: own.title,
          theirs: theirs.title,
        });
    const kind = bond || families > 0 ? 'family' : 'common-person';
    yield { kind, text, span, lines: linesOf([own, theirs], bond), byName: this.byName(own, theirs) };
  }

  /** Whether persons of either side may hold the other at all. */
  mayHold(entity: number, group: Group): boolean {
    return this.postsOf(entity).length > 0 || group.field.persons.length > 0;
  }

  /** Ties of a supplier in an era through persons of one side, or relatives, who control or hold the other. */
  *byHoldings(entity: number, group: Group, view: View, within: Span): Iterable<PersonalTie> {
    const { sets, field } = view;
    const holdsOwn = (person: number): number | undefined => {
      const node = group.nodeOf(person);
      const holds = node !== undefined && (sets.holders.includes(node) || sets.controllers.includes(node));
      return holds ? node : undefined;
    };
    for (const theirs of this.postsAt.get(entity) ?? []) {
      const people = [{ relative: theirs.person, pair: null }, ...this.relativesOf(theirs.person)];
      for (const { relative, pair } of people) {
        const node = holdsOwn(relative);
        const span = overlap(within, theirs, ...(pair ? [pair] : []));
        if (node === undefined || !span) continue;
        if (pair && !isKey(theirs.standing)) continue;
        const path = pathOf(view, node, field.own);
        yield this.holderTie(theirs, this.at(theirs, false), path, span, pair, relative);
      }
    }
    const member = group.nodeOf(entity);
    for (const node of member === undefined ? [] : (sets.persons.get(member) ?? [])) {
      const person = group.entityOf(node);
      // Who holds both sides is told by the holdings.
      if (holdsOwn(person) !== undefined) continue;
      const people = [{ relative: person, pair: null }, ...this.relativesOf(person)];
      const path = pathOf(view, node, member ?? -1);
      for (const { relative, pair } of people) {
        for (const own of this.postsAt.get(this.own) ?? []) {
          if (own.person !== relative || (pair && !isKey(own.standing))) continue;
          const span = overlap(within, own, ...(pair ? [pair] : []));
          if (span) yield this.holderTie(own, this.at(own, true), path, span, pair, person);
        }
        const upper = pair ? holdsOwn(relative) : undefined;
        const span = pair && overlap(within, pair);
        if (!pair || upper === undefined || !span) continue;
        const other = pathOf(view, upper, field.own);
        const text = this.relativesText(pair, person, relative, path.text, other.text);
        const lines = [...path.lines, ...other.lines, pair.line];
        yield { kind: 'family', text, span, lines, byName: this.isByName(person) };
      }
    }
  }

  private holderTie(
    post: Post,
    at: Text,
    path: { text: Text; lines: readonly number[] },
    span: Span,
    pair: Pair | null,
    holder: number,
  ): PersonalTie {
    const text = pair
      ? this.relativesText(pair, post.person, holder, at, path.text)
      : message('party.post-and-path', { post: at, path: path.text });
    return {
      kind: pair || post.standing === 'family' ? 'family' : 'person-holder',
      text,
      span,
      lines: [...linesOf([post], pair), ...path.lines],
      byName: this.byName(post),
    };
  }

  private loan(pair: Pair): PersonalTie {
    const { a, b, from, to, word, line } = pair;
    const text = message('party.step', { before: this.name(a), link: word, to: this.name(b) });
    return { kind: 'funding', text, span: { from, to }, lines: [line], byName: false };
  }

  private relativesOf(person: number): { relative: number; pair: Pair }[] {
    return (this.relatives.get(person) ?? []).map((pair) => ({
      relative: pair.a === person ? pair.b : pair.a,
      pair,
    }));
  }

  private bondOf(a: number, b: number): Pair | null {
    return this.relativesOf(a).find(({ relative }) => relative === b)?.pair ?? null;
  }

  private relativesText({ word }: Pair, person: number, relative: number, one: Text, other: Text): Text {
    const [a, b] = [this.name(person), this.name(relative)];
    return message('party.relatives', { person: a, relative: b, word, one, other });
  }

  private at(post: Post, ofApplicant: boolean): Text {
    const said = { person: this.name(post.person), title: post.title };
    return ofApplicant ? message('party.post-own', said) : message('party.post-supplier', said);
  }

  private name(entity: number): Text {
    return this.links.names[entity] ?? { zh: '', en: '' };
  }

  private byName(...posts: readonly Post[]): boolean {
    return posts.some(({ person }) => this.isByName(person));
  }

  private isByName(person: number): boolean {
    return this.links.identities.codes[person] === null;
  }
}

/** How a person stands to a company it controls or holds, as far as one path shows it. */
function pathOf(view: View, from: number, to: number): { text: Text; lines: number[] } {
  const prover = new Prover(view.field, view.when);
  const chains = view.controls(from, to) ? prover.control(from, to) : prover.lookThrough(from, to);
  return { text: written(view.field, chains)[0] ?? { zh: '', en: '' }, lines: [...chains.lines] };
}

function linesOf(posts: readonly Post[], pair: Pair | null): number[] {
  return [...posts.map(({ line }) => line), ...(pair ? [pair.line] : [])];
}

function isNamed({ a, b }: Pair): boolean {
  return a >= 0 && b >= 0;
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
