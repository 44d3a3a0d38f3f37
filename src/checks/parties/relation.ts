import type { Relation } from '../../parties';
import type { CheckContext } from '../context';
import { dayOf } from '../dates/settled';
import type { Subject } from '../subject';

const known = new WeakMap<object, Map<string, Relation>>();

/**
 * How the supplier of a row stands to the applicant from signing to application; null where nothing is
 * screened. Registers name few suppliers in many rows, and every reading of a programme asks again.
 */
export function relationOf(ctx: CheckContext, contract: Subject): Relation | null {
  const { screening, submitted } = ctx;
  if (!screening) return null;
  const { supplierName: name, supplierCode: code } = contract;
  const signed = dayOf(ctx, contract, 'signed');
  let relations = known.get(screening);
  if (!relations) known.set(screening, (relations = new Map<string, Relation>()));
  const key = `${code ?? ''}\u0000${name ?? ''}\u0000${String(signed)} ${String(submitted)}`;
  let relation = relations.get(key);
  if (!relation) relations.set(key, (relation = screening.relate({ name, code }, signed, submitted)));
  return relation;
}
