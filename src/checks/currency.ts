import { message } from '../messages';
import { contractCheck, excludes } from './about-contract';
import { columnName } from './finding';

const YUAN = new Set(['CNY', 'RMB', '人民币', '人民币元', '元', '¥', '￥', 'YUAN']);

/** A42: amounts are yuan; another currency is not converted by guess. A blank cell is yuan. */
export const currency = contractCheck('currency', undefined, (_ctx, contract, names) => {
  if (contract.currency === null || YUAN.has(contract.currency)) return null;
  if (YUAN.has(contract.currency.normalize('NFKC').trim().toUpperCase())) return null;
  const column = columnName(contract.source, 'currency');
  return excludes(message('check.currency', { ...names(), column, currency: contract.currency }), 'currency');
});
