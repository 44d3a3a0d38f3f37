import { measure } from './figures';
import type { Group, Range, Stretch } from './group';
import { CLASS_OF, isStronger } from './kinds';
import type { Links } from './links';
import { prove } from './proof';
import { merged, overlap } from './span';
import { tie } from './tie';
import type { Span, Tie, TieKind } from './types';

const ALWAYS: Span = { from: -Infinity, to: Infinity };

/** Ties of suppliers through holdings that the tables state for certain. */
export class HoldingTies {
  private readonly proofs = new Map<string, Tie>();

  constructor(private readonly links: Links) {}

  /** Of each class the strongest kind, on the days it holds; else what it last was. */
  of(group: Group, entity: number, days: Span): Tie[] {
    const node = group.nodeOf(entity);
    if (node === undefined) return [];
    const found = new Map<string, { kind: TieKind; era: number; eras: Range[] }>();
    const [first, last] = [group.eraOf(days.from), group.eraOf(days.to)];
    for (const { kinds, ...range } of group.kindsOver(node, first, last)) {
      for (const kind of kinds) {
        const known = found.get(CLASS_OF[kind]);
        const eras = [...(known?.eras ?? []), range];
        const shown = !known || isStronger(kind, known.kind) ? { kind, era: range.first } : known;
        found.set(CLASS_OF[kind], { kind: shown.kind, era: shown.era, eras });
      }
    }
    const current = [...found.values()].map(({ kind, era, eras }) => ({
      ...this.shown(group, node, kind, era),
      spans: spansOf(group, eras, days),
    }));
    return [...current, ...this.former(group, node, first - 1)];
  }

  /** What the member was when it last was anything, before the days asked about. */
  private former(group: Group, node: number, last: number): Tie[] {
    const was = last < 0 ? null : lastHeld(group.kindsBack(node, 0, last));
    if (!was) return [];
    return was.kinds.map((kind) => ({
      ...this.shown(group, node, kind, was.last),
      spans: spansOf(group, [was], ALWAYS),
      ended: true,
    }));
  }

  /** A tie with its paths and figures in an era. */
  private shown(group: Group, node: number, kind: TieKind, era: number): Tie {
    const key = `${group.entityOf(node)} ${kind} ${era}`;
    const known = this.proofs.get(key) ?? this.work(group, node, kind, era);
    this.proofs.set(key, known);
    return known;
  }

  private work(group: Group, node: number, kind: TieKind, era: number): Tie {
    const view = group.certain(era);
    const { paths, lines, pairs } = prove(view, node, kind);
    const figures = pairs.map(([holder, held]) => measure(view, holder, held));
    return tie(kind, { paths, figures, ...this.links.rowsOf(lines) });
  }
}

function spansOf(group: Group, eras: readonly Range[], days: Span): Span[] {
  return merged(eras.flatMap((range) => overlap(group.spanOf(range), days) ?? []));
}

/** The first of some stretches, last first, in which there is more than the State in common. */
function lastHeld(stretches: Iterable<Stretch>): Stretch | null {
  for (const stretch of stretches) if (stretch.kinds.some((kind) => kind !== 'state-only')) return stretch;
  return null;
}
