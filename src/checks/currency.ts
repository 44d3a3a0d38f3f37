import { isYuan } from '../ledger';
import { message } from '../messages';
import { contractCheck, excludes } from './about-contract';
import { columnName } from './finding';

/** A42: amounts are yuan; another currency is not converted by guess. A blank cell is yuan. */
export const currency = contractCheck('currency', undefined, (_ctx, contract, names) => {
  if (contract.currency === null || isYuan(contract.currency)) return null;
  const column = columnName(contract.source, 'currency');
  return excludes(message('check.currency', { ...names(), column, currency: contract.currency }), 'currency');
});
