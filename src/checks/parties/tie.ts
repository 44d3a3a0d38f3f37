import type { Relation, Tie } from '../../parties';
import { RELATED_CLASSES, RELATED_PROFILES, type RelatedProfile, type RelatedWorth } from '../../policy';

/** A tie with what it is worth under a profile. */
export interface JudgedTie {
  readonly tie: Tie;
  readonly worth: RelatedWorth;
}

const WORTHS: readonly RelatedWorth[] = ['block', 'warn', 'info', 'none'];

/** What the policy makes of a tie; one that ended before signing is at most worth knowing. */
export function worthOf({ class: relation, ended }: Tie, profile: RelatedProfile): RelatedWorth {
  const worth = RELATED_CLASSES[relation][profile];
  return ended && worth !== 'none' ? 'info' : worth;
}

/** All ties, the gravest under the profile first; of equal ones those that hold, then by class. */
export function judgeTies({ ties }: Relation, profile: RelatedProfile): JudgedTie[] {
  return ties
    .map((tie) => ({ tie, worth: worthOf(tie, profile) }))
    .sort((a, b) => WORTHS.indexOf(a.worth) - WORTHS.indexOf(b.worth));
}

/** The value of the option related.profile as one of its profiles. */
export function profileOf(value: string): RelatedProfile {
  return RELATED_PROFILES.find((profile) => profile === value) ?? RELATED_PROFILES[0];
}
