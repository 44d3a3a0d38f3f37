import { message } from '../messages';
import { atRisk, contractCheck, excludes } from './about-contract';
import { columnName } from './finding';
import { own } from './unknown/rest';
import { classifyUse } from './use-words';

/** LGC 三（二）1, SZV 三（二）注: training, or verification inference of staged training results (A17). */
export const use = contractCheck(
  'use',
  undefined,
  (ctx, contract, names) => {
    const blanks = () => ({
      ...names(),
      column: columnName(contract.source, 'use'),
      use: contract.use ?? '',
    });
    if (contract.use === null) return null;
    const said = classifyUse(contract.use);
    const anyInference = ctx.option('use.inference') === 'all';
    const allowed = said.training || said.verification || said.inference || (anyInference && said.production);
    const foreign = said.application || said.model || said.other || (said.production && !anyInference);
    if (foreign && !allowed) return excludes(message('check.use-not-covered', blanks()), 'use');
    if (foreign) {
      return ctx.option('use.mixed') === 'split'
        ? atRisk(message('check.use-mixed-split', blanks()), 'use')
        : excludes(message('check.use-mixed', blanks()), 'use');
    }
    return said.inference && !anyInference ? atRisk(message('check.use-inference', blanks()), 'use') : null;
  },
  [own('use')],
);
