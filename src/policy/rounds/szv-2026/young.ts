import { anniversary, type CivilDate } from '../../../calendar';
import { readUnitKind } from '../../../identity';
import type { Applicant } from '../../../ledger';
import type { RuleInput } from '../../rule';

/**
 * SZV 三（一）2: an enterprise under one full year on the day the guide is published.
 * The year is full on the anniversary itself (A22: 'full'), so registered 2025-05-06 with the guide
 * of 2026-05-06 is not young, registered 2025-05-07 is. 29 February has its anniversary on the 28th.
 */
export function isYoung(registered: CivilDate, published: CivilDate, anniversaryDay: string): boolean {
  const full = anniversary(registered, 1);
  return anniversaryDay === 'young' ? published <= full : published < full;
}

/** Enterprises only: universities and research institutes keep the ordinary rate. */
export function youngEnterprise(input: RuleInput, published: CivilDate): boolean {
  const { applicant } = input;
  if (!applicant || applicant.registered === null || !isEnterprise(applicant)) return false;
  return isYoung(applicant.registered, published, input.option('sz.anniversaryDayCountsAs'));
}

/** Whether the applicant states that it is an enterprise: the higher rate is for nobody else, nor for a type left blank. */
export function isEnterprise({ type, publicInstitution }: Applicant): boolean {
  return type !== null && readUnitKind(type) === 'company' && publicInstitution !== true;
}
