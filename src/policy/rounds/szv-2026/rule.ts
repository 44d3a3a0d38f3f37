import { parseDate, type CivilDate } from '../../../calendar';
import { message } from '../../../messages';
import { applyRate, maxFen, minFen, sumFen, type Decimal, type Fen } from '../../../money';
import {
  applyCap,
  applyFloor,
  carryIn,
  fenRounding,
  roundAmount,
  type CarryReading,
  type RoundingReading,
} from '../../mechanisms';
import { sumRows, type EligibleRow, type Rule, type RuleInput } from '../../rule';
import type { TraceStep } from '../../types';
import { pooledBase } from '../pooled';
import { youngEnterprise } from './young';

/**
 * SZV 三（一）2: per contract not more than 50 % (60 % for an enterprise under one year), pooled
 * under the yearly cap less last year's unredeemed quota; yearly fees from the floor on.
 */
export const szvRule: Rule = (input) => {
  const { parameters, rows } = input;
  const trace: TraceStep[] = [
    pooledBase(
      rows.length,
      sumRows(rows, (r) => r.base),
    ),
  ];
  const yearly = sumRows(rows, (r) => r.annual);
  const floor = applyFloor(yearly, parameters.amount('floor'), parameters.get('floor').clause);
  trace.push(floor.step);
  if (!floor.met) return { kind: 'ineligible', reasons: [floor.step.step], trace };

  const rateName = youngEnterprise(input, publishedOn(input)) ? 'rateYoung' : 'rate';
  const rate = parameters.rate(rateName);
  const clause = parameters.get(rateName).clause;
  const shares: Fen[] = [];
  for (const row of rows) {
    const amount = voucherOf(row, rate, input);
    shares.push(amount);
    const step = message('trace.contract-rate', { contract: row.label, rate: rate.times(100).toString() });
    trace.push({ step, base: row.base, rate, limit: null, amount, clause });
  }

  const carried = carryIn(
    parameters.amount('cap'),
    input.applicant?.unredeemed ?? (0 as Fen),
    input.option('sz.carry') as CarryReading,
    parameters.get('cap').clause,
  );
  if (input.applicant?.unredeemed) trace.push(carried.step);
  const capped = applyCap(sumFen(shares), carried.amount, parameters.get('cap').clause);
  const rounded = roundAmount(capped.amount, input.option('round') as RoundingReading);
  trace.push(capped.step, rounded.step);
  return { kind: 'amount', amount: rounded.amount, trace, shares };
};

/** One contract's voucher: rate × contract, narrowed by other public money as A19 is read. */
function voucherOf(row: EligibleRow, rate: Decimal, input: RuleInput): Fen {
  const full = applyRate(row.base, rate, fenRounding(input.option('round')));
  if (row.otherFunding === 0) return full;
  const limit = applyRate(row.base, input.parameters.rate('otherFundingLimit'));
  const room = (ceiling: Fen): Fen => minFen(full, maxFen(0 as Fen, (ceiling - row.otherFunding) as Fen));
  switch (input.option('sz.doubleFunding')) {
    case 'capTotal50':
      return room(limit);
    case 'capTotalRate':
      return room(full);
    case 'gateTotal':
      return full + row.otherFunding > limit ? (0 as Fen) : full;
    default:
      return full;
  }
}

/** The day the guide came out: the user's, else the round's. */
function publishedOn(input: RuleInput): CivilDate {
  const chosen = parseDate(input.option('sz.guidePublished'), 1900);
  return typeof chosen === 'number' ? chosen : input.parameters.date('published');
}
