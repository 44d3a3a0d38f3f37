import type { Applicant, RowBase, Role, Supplier } from './types';
import { namesNobody } from './placeholder';

/** Who leads or controls a company, as a table says that is not about posts. */
type Stated = Readonly<Record<'name' | 'code' | 'legalRepresentative' | 'controller', string | null>>;

/**
 * The posts that 申报单位 and 供应商 state beside what they are for: 法定代表人, 实际控制人, 控股股东. They tie companies as
 * those of 任职 do; a table of posts they are not, and 任职 stays as unchecked as it was.
 */
export function statedPosts(applicant: Applicant | undefined, suppliers: readonly Supplier[]): Role[] {
  const own = applicant
    ? [
        ...postsOf(applicant, applicant),
        ...titled(applicant.controllingHolder, '控股股东', applicant, applicant),
      ]
    : [];
  return [...own, ...suppliers.flatMap((supplier) => postsOf(supplier, supplier))];
}

type At = Pick<RowBase, 'source'>;

function postsOf(company: Stated, at: At): Role[] {
  return [
    ...titled(company.legalRepresentative, '法定代表人', company, at),
    ...titled(company.controller, '实际控制人', company, at),
  ];
}

/** One post for each of the names in a cell; 无 and 无实际控制人 name nobody. The row is of no table of posts: 0. */
function titled(
  names: string | null,
  title: string,
  { name: unit, code: unitCode }: Pick<Stated, 'name' | 'code'>,
  { source }: At,
): Role[] {
  return (names ?? '')
    .split(/[、,，;；/\n]/)
    .map((person) => person.trim())
    .filter((person) => person !== '' && !namesNobody(person) && !/^(?:无|没有|不适用)/.test(person))
    .map((person) => ({
      row: 0,
      source,
      person,
      personCode: null,
      unit,
      unitCode,
      title,
      from: null,
      to: null,
    }));
}
