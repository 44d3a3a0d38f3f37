import { legalPersonName } from '../../identity';
import type { Role, Table } from '../../ledger';
import { message } from '../../messages';
import type { CheckContext } from '../context';
import type { Rest } from '../unknown/rest';
import { named } from './gaps';

interface Party {
  readonly name: string | null;
  readonly code: string | null;
}

/**
 * Of whom 任职 has nobody, no legal representative, director or manager was compared with the other side's: a
 * supplier's rows are then not checked, and without the applicant's own people none is.
 */
export const POST_RESTS: readonly Rest[] = [
  {
    table: 'roles',
    fields: ['supplierPosts'],
    *blanks(ctx, { supplierName: name, supplierCode: code }) {
      if (isWithoutPosts(ctx, { name, code })) yield { row: null };
    },
    said(_, rows) {
      const names = new Set(rows.map((row) => row.supplierName ?? row.supplierCode ?? ''));
      return message('unknown.posts', { names: named([...names]) });
    },
  },
  {
    table: 'roles',
    fields: ['applicantPosts'],
    *blanks(ctx) {
      if (ctx.ledger.applicant && isWithoutPosts(ctx, ctx.ledger.applicant)) yield { row: null };
    },
    said: () => message('unknown.own-posts'),
  },
];

/** Whether 任职 is there and has nobody of a party; who has neither name nor code is asked for that. */
function isWithoutPosts({ ledger: { roles } }: CheckContext, { name, code }: Party): boolean {
  if (!roles?.rows.length || (name ?? code) === null) return false;
  const units = unitsIn(roles);
  return !(code !== null && units.has(code)) && !(name !== null && units.has(legalPersonName(name)));
}

const known = new WeakMap<Table<Role>, ReadonlySet<string>>();

/** The units that have a post, by code and by the name of the legal person. */
function unitsIn(roles: Table<Role>): ReadonlySet<string> {
  let units = known.get(roles);
  if (!units) {
    units = new Set(
      roles.rows.flatMap(({ unit, unitCode }) => [
        ...(unitCode === null ? [] : [unitCode]),
        ...(unit === null ? [] : [legalPersonName(unit)]),
      ]),
    );
    known.set(roles, units);
  }
  return units;
}
