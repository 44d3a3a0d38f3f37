import { message } from '../messages';
import type { Check } from './check';
import { cite, columnName, finding, rowName } from './finding';
import { own } from './unknown/rest';

const CHECK = 'service-kind';

/** Contracts of a shared register that are not addressed to this programme: out of it, but no defect. */
export const serviceKind: Check = {
  id: CHECK,
  rests: [own('claimedUnder')],
  *run(ctx) {
    for (const { contract, by } of ctx.scope.outside) {
      const params = {
        row: rowName(contract, contract.id),
        column: columnName(contract.source, by),
        value: contract[by] ?? '',
        programme: ctx.programme.title,
        clause: cite(ctx.clauseOf(CHECK)),
      };
      const said =
        by === 'use' ? message('check.other-service', params) : message('check.not-claimed', params);
      yield finding(ctx, {
        check: CHECK,
        severity: 'info',
        effect: 'excludes',
        message: said,
        contract,
        field: by,
      });
    }
  },
};
