import { CLASS_OF, type Relation, type Tie, type TieKind } from '../../parties';
import {
  RELATED_CLASSES,
  RELATED_PROFILES,
  type RelatedClass,
  type RelatedProfile,
  type RelatedWorth,
} from '../../policy';

/** A tie with what it is worth under a profile. */
export interface JudgedTie {
  readonly tie: Tie;
  readonly worth: RelatedWorth;
}

const WORTHS: readonly RelatedWorth[] = ['block', 'warn', 'info', 'none'];

/**
 * What the policy makes of a tie; one that ended before signing is at most worth knowing, and one that is
 * open is worth what it may be, up to what the unknown is worth.
 */
export function worthOf({ class: relation, ended, may }: Tie, profile: RelatedProfile): RelatedWorth {
  const worth = RELATED_CLASSES[relation][profile];
  if (may.length > 0) return lesser(worth, WORTHS[rankOf(may, profile)] ?? worth);
  return ended ? lesser(worth, 'info') : worth;
}

/** All ties, the gravest under the profile first; of equal ones those that hold, then by class. */
export function judgeTies({ ties }: Relation, profile: RelatedProfile): JudgedTie[] {
  return ties
    .map((tie) => ({ tie, worth: worthOf(tie, profile) }))
    .sort((a, b) => WORTHS.indexOf(a.worth) - WORTHS.indexOf(b.worth));
}

/** Whether a tie leaves money in under one of the profiles literal and tax25 and takes it out under the other. */
export function isCrossing({ kind, ended, may }: Tie): boolean {
  const blocks = (profile: RelatedProfile): boolean =>
    rankOf(may.length > 0 ? may : [kind], profile) === WORTHS.indexOf('block');
  return !ended && blocks('literal') !== blocks('tax25');
}

/** The value of the option related.profile as one of its profiles. */
export function profileOf(value: string): RelatedProfile {
  return RELATED_PROFILES.find((profile) => profile === value) ?? RELATED_PROFILES[0];
}

function rankOf(kinds: readonly TieKind[], profile: RelatedProfile): number {
  return Math.min(...kinds.map((kind) => WORTHS.indexOf(classOf(kind)[profile])));
}

function classOf(kind: TieKind): RelatedClass {
  return RELATED_CLASSES[CLASS_OF[kind]];
}

function lesser(a: RelatedWorth, b: RelatedWorth): RelatedWorth {
  return WORTHS.indexOf(a) > WORTHS.indexOf(b) ? a : b;
}
