import type { Group } from './group';
import type { Links } from './links';
import type { People, PersonalTie } from './people';
import { merged, overlap } from './span';
import { inChinese } from './text';
import { tie } from './tie';
import type { Span, Tie, TieKind } from './types';
import type { View } from './view';

/** Ties of suppliers through persons: one of each kind, with all its persons. */
export class PersonalTies {
  constructor(
    private readonly links: Links,
    private readonly people: People,
  ) {}

  of(entity: number, group: Group | null, days: Span): Tie[] {
    const all = this.found(entity, group, days, (era) => group?.certain(era) ?? null);
    const current = this.within(all, days);
    if (current.length > 0) return current;
    const before = { from: -Infinity, to: days.from - 1 };
    return this.within(all, before).map((t) => ({ ...t, ended: true }));
  }

  /** Those that may be, as open shares have it, in the eras in which any are open. */
  possible(entity: number, group: Group, days: Span): readonly PersonalTie[] {
    return this.byHoldings(entity, group, days, (era) => group.possible(era));
  }

  private found(
    entity: number,
    group: Group | null,
    days: Span,
    viewOf: (era: number) => View | null,
  ): PersonalTie[] {
    const held = group === null ? [] : this.byHoldings(entity, group, days, viewOf);
    return [...this.people.stated(entity), ...held];
  }

  private byHoldings(
    entity: number,
    group: Group,
    days: Span,
    viewOf: (era: number) => View | null,
  ): PersonalTie[] {
    if (!this.people.mayHold(entity, group)) return [];
    const ties: PersonalTie[] = [];
    for (let era = group.eraOf(days.from); era <= group.eraOf(days.to); era += 1) {
      const view = viewOf(era);
      const span = overlap(group.spanOf({ first: era, last: era }), days);
      if (view && span) ties.push(...this.people.byHoldings(entity, group, view, span));
    }
    return ties;
  }

  private within(all: readonly PersonalTie[], span: Span): Tie[] {
    const kinds = new Map<TieKind, { found: PersonalTie; span: Span }[]>();
    for (const found of all) {
      const common = overlap(found.span, span);
      if (common) kinds.set(found.kind, [...(kinds.get(found.kind) ?? []), { found, span: common }]);
    }
    return [...kinds].map(([kind, list]) => this.combined(kind, list));
  }

  private combined(kind: TieKind, list: readonly { found: PersonalTie; span: Span }[]): Tie {
    const texts = new Map(list.map(({ found }) => [inChinese(found.text), found.text]));
    return tie(kind, {
      paths: [...texts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text),
      ...this.links.rowsOf(list.flatMap(({ found }) => found.lines)),
      spans: merged(list.map(({ span }) => span)),
      byName: list.some(({ found }) => found.byName),
    });
  }
}
