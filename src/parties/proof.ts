import { influencedNow, type Influence } from './era';
import { joined, Prover, written, type Chains } from './paths';
import type { Text } from './text';
import type { TieKind } from './types';
import type { View } from './view';

/** Why a tie holds: chains as text, their lines, and the pairs worth measuring (holder, held) as nodes. */
export interface Proof {
  readonly paths: readonly Text[];
  readonly lines: ReadonlySet<number>;
  readonly pairs: readonly (readonly [number, number])[];
}

/** The nearest common controller or holder explains best; further up, any will do. */
const NEAREST = 16;

/** Shows a tie of one kind between a member and the applicant. */
export function prove(view: View, node: number, kind: TieKind): Proof {
  const { field, sets, when } = view;
  const { own } = field;
  const prover = new Prover(field, when);
  const shown = (pairs: [number, number][], ...all: Chains[]): Proof => ({
    paths: all.flatMap((chains) => written(field, chains)),
    lines: new Set(all.flatMap(({ lines }) => [...lines])),
    pairs,
  });
  const controls = (source: number, target: number): boolean => view.controls(source, target);
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
      const near = sets.holders.slice(0, NEAREST).find((h) => field.lookThrough.down(h, when).includes(node));
      const by = near ?? sets.commonHolder.get(node) ?? own;
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
      return { paths: [], lines: new Set(), pairs: [] };
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
