import { sourceOf } from '../../checks';
import type { Ledger } from '../../ledger';
import { message, type Message } from '../../messages';

/** I7: the city's model voucher is in none of the documents: named in the plan, without an amount. */
export function cityNotes({ contracts }: Ledger): Message[] {
  const rows = contracts?.rows ?? [];
  const count = rows.filter((contract) => sourceOf(contract)?.kind === 'modelVoucher').length;
  return count > 0 ? [message('plan.model-voucher', { count })] : [];
}
