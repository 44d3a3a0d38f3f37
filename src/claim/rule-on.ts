import type { CheckContext } from '../checks';
import type { EligibleRow, Outcome } from '../policy';

/** The programme's own rule on some rows, whatever of the register they are. */
export function ruleOn(ctx: CheckContext, rows: readonly EligibleRow[]): Outcome {
  const { parameters, rule } = ctx.programme;
  return rule({
    parameters,
    rows,
    plain: false,
    applicant: ctx.ledger.applicant,
    option: (name) => ctx.option(name),
  });
}
