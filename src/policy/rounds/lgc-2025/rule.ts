import { message } from '../../../messages';
import { sumRows, type Rule } from '../../rule';
import { pooledSubsidy } from '../pooled';
import { note } from '../shared';

/** LGC 二（二）: 30 % of the cycle year's compute fees, from the floor on, up to the yearly cap. */
export const lgcRule: Rule = (input) => {
  const net = input.option('lg.floorNet') === 'true';
  const placed = PLACED[input.option('lg.dateTest')];
  const lead =
    input.plain || placed === undefined ? [] : [note(message(placed), input.parameters.get('rate').clause)];
  return pooledSubsidy(
    input,
    sumRows(input.rows, (r) => (net ? r.base : r.beforeVoucher)),
    lead,
  );
};

/** A06: how the fees of the cycle year are measured, where parts of contracts count. */
const PLACED: Readonly<Partial<Record<string, 'trace.placed-parts' | 'trace.placed-accrual'>>> = {
  parts: 'trace.placed-parts',
  accrual: 'trace.placed-accrual',
};
