import { message } from '../../messages';
import { atRisk, contractCheck } from '../about-contract';
import { supplierName } from '../finding';

/**
 * A35: an admission or a licence belongs to the registered entity. A contract with the branch of a
 * listed head office, or the other way round, counts, but a reviewer will ask.
 */
export const branchOffice = contractCheck('branch-office', ['suppliers'], (ctx, contract, names) => {
  const found = ctx.suppliers?.find(contract);
  if (found?.by !== 'person') return null;
  const listed = [...new Set(found.rows.flatMap((s) => s.name ?? []))].sort().join('、');
  return atRisk(
    message('check.branch-office', { ...names(), supplier: supplierName(contract), listed }),
    'supplierName',
  );
});
