import type { LocalText } from '../messages';
import type { Decimal } from '../money';
import data from './related-parties.yaml';
import { parseShare } from './share';

/** How far 等关联关系 reaches: the values of the option related.profile, the default first (A18). */
export const RELATED_PROFILES = ['strict', 'literal', 'tax25'] as const;
export type RelatedProfile = (typeof RELATED_PROFILES)[number];

/** What a class of relation is worth: as a finding's severity; none: it is not raised. */
export type RelatedWorth = 'block' | 'warn' | 'info' | 'none';

/** The classes of relation: R0 the same legal person … R7 not screened. */
export type RelatedClassId = 'R0' | 'R1' | 'R2' | 'R3' | 'R4' | 'R5' | 'R6' | 'R7';

/** One class: its name and its worth under each profile. */
export type RelatedClass = Readonly<Record<RelatedProfile, RelatedWorth>> & { readonly label: LocalText };

/** The kinds of relation that the data gives a definition for. */
export type RelatedKind =
  | 'same-entity'
  | 'wholly-owned'
  | 'parent'
  | 'common-control'
  | 'controlled'
  | 'equity-in'
  | 'equity-of'
  | 'common-holder'
  | 'joint-control'
  | 'influence'
  | 'common-person'
  | 'person-holder'
  | 'family'
  | 'funding'
  | 'state-only'
  | 'not-screened'
  | 'lapsed'
  | 'open';

type ThresholdName = 'control' | 'equity' | 'influence' | 'known';
interface RawThreshold {
  /** More than this, or this and more: one of the two. */
  readonly above?: string;
  readonly atLeast?: string;
}
interface RelatedData {
  readonly thresholds: Readonly<Record<ThresholdName, RawThreshold>>;
  readonly classes: Readonly<Record<RelatedClassId, RelatedClass>>;
  readonly bases: Readonly<Record<RelatedKind, LocalText>>;
}

const raw = data as RelatedData;

export const RELATED_CLASSES = raw.classes;

/** The definition each kind of relation rests on. */
export const RELATED_BASES = raw.bases;

/** The shares that decide, as exact parts of one: control is more than its share, the others reach theirs. */
export const RELATED_THRESHOLDS: Readonly<Record<ThresholdName, Decimal>> = {
  control: share(raw.thresholds.control.above),
  equity: share(raw.thresholds.equity.atLeast),
  influence: share(raw.thresholds.influence.atLeast),
  known: share(raw.thresholds.known.atLeast),
};

function share(text: string | undefined): Decimal {
  const parsed = parseShare(text ?? '');
  if (!parsed) throw new Error(`policy data: ${String(text)} is no share`);
  return parsed;
}
