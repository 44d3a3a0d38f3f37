import { influencedNow, type EraSets, type Influence } from './era';
import { onDay } from './graph';
import type { Group, Range } from './group';
import { joined, Prover, written, type Chains } from './paths';
import type { Text } from './text';
import type { RelationClass, TieKind } from './types';

/** The class of each kind of tie. */
export const CLASS_OF: Readonly<Record<TieKind, RelationClass>> = {
  'same-entity': 'R0',
  'wholly-owned': 'R1',
  parent: 'R1',
  'common-control': 'R1',
  controlled: 'R2',
  'equity-in': 'R3',
  'equity-of': 'R3',
  'common-holder': 'R3',
  'joint-control': 'R4',
  influence: 'R4',
  'common-person': 'R5',
  'person-holder': 'R5',
  family: 'R5',
  funding: 'R5',
  'state-only': 'R6',
  'not-screened': 'R7',
};

/** Kinds of ties through holdings, strongest first. */
const ORDER: readonly TieKind[] = [
  'wholly-owned',
  'parent',
  'common-control',
  'controlled',
  'equity-in',
  'equity-of',
  'common-holder',
  'joint-control',
  'influence',
  'state-only',
];

/** The strongest kind of each class that a member has in an era, by class. */
export function kindsIn(sets: EraSets, node: number): TieKind[] {
  const kinds: TieKind[] = [];
  if (sets.wholly.has(node)) kinds.push('wholly-owned');
  else if (sets.controllers.includes(node)) kinds.push('parent');
  else if (sets.common.has(node)) kinds.push('common-control');
  if (sets.controlled.has(node) && !sets.wholly.has(node)) kinds.push('controlled');
  // Control is more than influence: where it holds, influence is not told beside it.
  const influence = kinds.length > 0 ? undefined : (sets.influenced.get(node) ?? sets.influencing.get(node));
  if (sets.holdings.has(node)) kinds.push('equity-in');
  else if (sets.holders.includes(node)) kinds.push('equity-of');
  else if (sets.commonHolder.has(node)) kinds.push('common-holder');
  if (influence) kinds.push(influence.joint ? 'joint-control' : 'influence');
  if (kinds.length === 0 && sets.state.has(node)) kinds.push('state-only');
  return kinds;
}

/**
 * The kinds of ties a member has in each of some eras, in order, only those with any. What is held on
 * any of the days bounds it from above, what is held on all of them from below: where the two agree,
 * every era between is the same and none is looked at.
 */
export function kindsOver(
  group: Group,
  node: number,
  first: number,
  last: number,
): (Range & { readonly kinds: readonly TieKind[] })[] {
  const most = kindsIn(group.setsOf({ first, last }, false), node);
  if (most.length === 0) return [];
  const least = first === last ? most : kindsIn(group.setsOf({ first, last }, true), node);
  if (most.join() === least.join()) return [{ first, last, kinds: most }];
  const middle = (first + last) >> 1;
  return [...kindsOver(group, node, first, middle), ...kindsOver(group, node, middle + 1, last)];
}

export function isStronger(a: TieKind, b: TieKind): boolean {
  return ORDER.indexOf(a) < ORDER.indexOf(b);
}

/** Why a tie holds: chains as text, their rows, and the pairs worth measuring (holder, held) as nodes. */
export interface Proof {
  readonly paths: readonly Text[];
  readonly rows: ReadonlySet<number>;
  readonly pairs: readonly (readonly [number, number])[];
}

/** The nearest common controller or holder explains best; further up, any will do. */
const NEAREST = 16;

/** Shows a tie of one kind between a member and the applicant in an era. */
export function prove(group: Group, era: number, node: number, kind: TieKind): Proof {
  const { field } = group;
  const { own } = field;
  const sets = group.setsOf({ first: era, last: era }, true);
  const day = group.dayOf(era);
  const when = onDay(day);
  const prover = new Prover(field, day);
  const shown = (pairs: [number, number][], ...all: Chains[]): Proof => ({
    paths: all.flatMap((chains) => written(field, chains)),
    rows: new Set(all.flatMap(({ rows }) => [...rows])),
    pairs,
  });
  const controls = (source: number, target: number): boolean =>
    field.closures.from(source, when, field.controls, (n) => n === target).includes(target);
  switch (kind) {
    case 'wholly-owned':
      return shown([[own, node]], prover.wholly(own, node));
    case 'controlled':
      return shown([[own, node]], prover.control(own, node));
    case 'parent':
      return shown([[node, own]], prover.control(node, own));
    case 'common-control': {
      const near = sets.controllers.filter((c) => !field.graph.isPool(c)).slice(0, NEAREST);
      const by = near.find((c) => controls(c, node)) ?? sets.common.get(node) ?? own;
      const pairs: [number, number][] = [
        [by, node],
        [by, own],
      ];
      return shown(pairs, prover.control(by, node), prover.control(by, own));
    }
    case 'equity-in':
      return shown([[own, node]], prover.lookThrough(own, node));
    case 'equity-of':
      return shown([[node, own]], prover.lookThrough(node, own));
    case 'common-holder': {
      const near = sets.holders.slice(0, NEAREST);
      const by =
        near.find((h) => field.lookThrough.holds(h, node, when)) ?? sets.commonHolder.get(node) ?? own;
      const pairs: [number, number][] = [
        [by, node],
        [by, own],
      ];
      return shown(pairs, prover.lookThrough(by, node), prover.lookThrough(by, own));
    }
    case 'joint-control':
    case 'influence': {
      const down = sets.influenced.get(node);
      return down ? influenced(down) : influencing();
    }
    case 'state-only': {
      const by = sets.state.get(node) ?? own;
      const route = (target: number): Chains =>
        controls(by, target) ? prover.control(by, target) : prover.lookThrough(by, target);
      return shown([], route(node), route(own));
    }
    default:
      return { paths: [], rows: new Set(), pairs: [] };
  }

  /** The applicant or a controller of it influences `over`, which is or controls the member. */
  function influenced({ by: farthest, over }: Influence): Proof {
    const by = [own, ...sets.controllers.slice(0, NEAREST)].find((c) => influences(c, over)) ?? farthest;
    const toMember = over === node ? null : prover.control(over, node);
    const reached = prover.influence(by, over);
    const chain = toMember ? joined(reached, toMember) : reached;
    if (by === own) return shown([[own, node]], chain);
    const pairs: [number, number][] = [
      [by, node],
      [by, own],
    ];
    return shown(pairs, chain, prover.control(by, own));
  }

  /** The member or a controller of it influences the applicant or a controller of that. */
  function influencing(): Proof {
    const near = sets.influencers.slice(0, NEAREST).find((c) => c === node || controls(c, node));
    const by = near ?? sets.influencing.get(node)?.by ?? own;
    const side = [own, ...sets.controllers];
    const over = side.find((n) => influences(by, n)) ?? own;
    const reached = prover.influence(by, over);
    const chain = over === own ? reached : joined(reached, prover.control(over, own));
    if (by === node) return shown([[node, own]], chain);
    const pairs: [number, number][] = [
      [by, node],
      [by, own],
    ];
    return shown(pairs, prover.control(by, node), chain);
  }

  function influences(by: number, over: number): boolean {
    field.closures.from(by, when, field.controls);
    return field.closures.placeOf(over) < 0 && influencedNow(field, [over]).length > 0;
  }
}
