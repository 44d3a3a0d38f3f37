import { normaliseName } from './name';

/** A branch (分支机构) bears the full name of its company, a place or field, and what it is. */
const KIND = /(?:分公司|分店|分部|分厂|分行|支行|营业部|办事处)\)?$/u;
const COMPANY = /^.+?公司/u;
/** What stands between the company's name and the end: a place or field, and the kind. */
const LONGEST_PLACE = 30;

/** The normalised name of the company that a branch belongs to; null when the name is not a branch's. */
export function headOfficeName(name: string): string | null {
  const plain = normaliseName(name);
  const kind = KIND.exec(plain);
  const head = kind && COMPANY.exec(plain.slice(0, kind.index))?.[0];
  return head && kind.index - head.length <= LONGEST_PLACE ? head : null;
}

/** The normalised name of the legal person: of the company itself and of each of its branches. */
export function legalPersonName(name: string): string {
  return headOfficeName(name) ?? normaliseName(name);
}
