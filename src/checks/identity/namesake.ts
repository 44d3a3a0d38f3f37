import type { Contract } from '../../ledger';
import { message, type Message } from '../../messages';
import type { Names } from '../about-contract';
import type { CheckContext } from '../context';

/**
 * What a check of suppliers says instead of "not in the table" when the table has the very name under
 * another credit code: one of the two codes is wrong, or they are two companies. Null: it has not.
 */
export function namesakeMessage(ctx: CheckContext, contract: Contract, names: () => Names): Message | null {
  const { supplierName: supplier, supplierCode: code } = contract;
  const found = ctx.suppliers?.find(contract);
  if (found?.by !== 'other-code' || supplier === null || code === null) return null;
  const otherCode = [...new Set(found.rows.flatMap((row) => row.code ?? []))].sort().join('、');
  return message('check.supplier-other-code', { ...names(), supplier, code, otherCode });
}
