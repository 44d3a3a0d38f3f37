import { sumFen } from '../../../money';
import { measureItem } from '../../mechanisms';
import { sumRows, type Rule } from '../../rule';
import { grouped, nothingToCount, rounded } from '../shared';

/** LG-M 七（十六）: each event 30 % of its actual cost up to the cap per event; its rows share it (A51). */
export const m16Rule: Rule = (input) => {
  const { parameters, rows } = input;
  if (rows.length === 0) return nothingToCount();
  const measure = {
    rate: parameters.rate('rate'),
    cap: parameters.amount('capEach'),
    clause: parameters.get('capEach').clause,
  };
  const items = grouped(rows).map((event) => {
    const cost = sumRows(event, (r) => r.base);
    return measureItem(event[0]?.label ?? '', cost, measure);
  });
  const total = sumFen(items.map(({ amount }) => amount));
  return rounded(
    input,
    total,
    items.map(({ step }) => step),
  );
};
