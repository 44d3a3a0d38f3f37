import { headOfficeName, normaliseName } from '../identity';
import type { PartyRef } from './types';

/** The company a branch belongs to by its registered name; null when the name is not a branch's. */
export function headOffice({ name }: Pick<PartyRef, 'name'>): PartyRef | null {
  const head = name === null ? null : headOfficeName(name);
  return head === null ? null : { name: head, code: null };
}

/** A company and its branches are one legal person: the party itself and, for a branch, its company. */
export function legalPersons(party: PartyRef): readonly PartyRef[] {
  const head = headOffice(party);
  return head ? [party, head] : [party];
}

/** The same credit code, or the same legal name when either code is unknown. */
export function isSameParty(a: PartyRef, b: PartyRef): boolean {
  if (a.code !== null && b.code !== null) return a.code === b.code;
  return a.name !== null && b.name !== null && normaliseName(a.name) === normaliseName(b.name);
}

const FIRM_NAME =
  /(?:公司|集团|企业|合伙|中心|工厂|厂|研究院|研究所|学院|大学|医院|合作社|商行|事务所)$|(?:公司|企业|合伙|中心)\(.*\)$|\b(?:LTD|LIMITED|INC|LLC|LLP|CORP|GMBH|CO)\.?$/;

/** Whether a name is an organisation's rather than a person's. */
export function isFirmName(name: string): boolean {
  return FIRM_NAME.test(normaliseName(name));
}
