import { normaliseName } from './name';

/** A branch (分支机构) bears the full name of its company, a place or field, and what it is. */
const BRANCH = /^(.+?公司)\(?.{0,30}?(?:分公司|分店|分部|分厂|分行|支行|营业部|办事处)\)?$/u;

/** The normalised name of the company that a branch belongs to; null when the name is not a branch's. */
export function headOfficeName(name: string): string | null {
  return BRANCH.exec(normaliseName(name))?.[1] ?? null;
}

/** The normalised name of the legal person: of the company itself and of each of its branches. */
export function legalPersonName(name: string): string {
  return headOfficeName(name) ?? normaliseName(name);
}
