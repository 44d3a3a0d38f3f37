import { message } from '../messages';
import type { Check } from './check';
import { cite, columnName, finding, rowName } from './finding';

const CHECK = 'service-kind';

/** Contracts of the other kind of service in a shared register: out of this programme, no defect. */
export const serviceKind: Check = {
  id: CHECK,
  *run(ctx) {
    for (const contract of ctx.scope.outside) {
      const said = message('check.other-service', {
        row: rowName(contract, contract.id),
        column: columnName(contract.source, 'use'),
        use: contract.use ?? '',
        programme: ctx.programme.title,
        clause: cite(ctx.clauseOf(CHECK)),
      });
      yield finding(ctx, {
        check: CHECK,
        severity: 'info',
        effect: 'excludes',
        message: said,
        contract,
        field: 'use',
      });
    }
  },
};
