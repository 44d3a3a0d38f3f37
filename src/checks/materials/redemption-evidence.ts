import { message } from '../../messages';
import { cite } from '../finding';
import { contractRow, judged, materialCheck } from './review';
import { documentText } from './texts';

const CHECK = 'redemption-evidence';

/**
 * SZV 五 特别提醒: at redemption (兑现) each contract needs evidence that its service is completed. Whoever
 * says that the claim is at that stage is asked for it, with a 材料 table or without.
 */
export const redemptionEvidence = materialCheck(
  CHECK,
  undefined,
  function* (ctx, review) {
    for (const line of review.needed().lines) {
      const [first] = line.unit.contracts;
      if (!first || line.state === 'ready' || line.state === 'not-applicable') continue;
      const { clause } = line.material;
      const params = { row: contractRow(first), document: documentText(line), clause: cite(clause) };
      yield judged(ctx, CHECK, {
        message: message('check.redemption-missing', params),
        clause,
        field: 'id',
        contracts: line.unit.contracts,
      });
    }
  },
  (ctx) => ctx.option('docs.stage') === 'redemption',
);
