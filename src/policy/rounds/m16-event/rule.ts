import { sumFen, ZERO, type Fen } from '../../../money';
import { fenRounding, measured, measureItem, type Measure } from '../../mechanisms';
import { sumRows, type EligibleRow, type Rule } from '../../rule';
import { runningShares } from '../pooled';
import { grouped, nothingToCount, rounded } from '../shared';

/** LG-M 七（十六）: each event 30 % of its actual cost up to the cap per event; its rows share it (A51). */
export const m16Rule: Rule = (input) => {
  const { parameters, rows } = input;
  if (rows.length === 0) return nothingToCount();
  const measure: Measure = {
    rounding: fenRounding(input.option('round')),
    rate: parameters.rate('rate'),
    cap: parameters.amount('capEach'),
    clause: parameters.get('capEach').clause,
  };
  const shares = new Map<EligibleRow, Fen>();
  const items = grouped(rows).map((event) => {
    const cost = sumRows(event, (r) => r.base);
    const parts = runningShares(event, (base) => measured(base, measure));
    event.forEach((row, i) => shares.set(row, parts[i] ?? ZERO));
    return measureItem(event[0]?.label ?? '', cost, measure);
  });
  const total = sumFen(items.map(({ amount }) => amount));
  return rounded(
    input,
    total,
    items.map(({ step }) => step),
    rows.map((row) => shares.get(row) ?? ZERO),
  );
};
