import type { EraSets } from './era';
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
  lapsed: 'R7',
  open: 'R7',
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

/** The strongest kind of each class that a member has, by class. */
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

export function isStronger(a: TieKind, b: TieKind): boolean {
  return ORDER.indexOf(a) < ORDER.indexOf(b);
}
