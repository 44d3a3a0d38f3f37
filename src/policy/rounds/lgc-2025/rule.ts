import { sumRows, type Rule } from '../../rule';
import { pooledSubsidy } from '../pooled';

/** LGC 二（二）: 30 % of the cycle year's compute fees, from the floor on, up to the yearly cap. */
export const lgcRule: Rule = (input) => {
  const net = input.option('lg.floorNet') === 'true';
  return pooledSubsidy(
    input,
    sumRows(input.rows, (r) => (net ? r.base : r.beforeVoucher)),
  );
};
