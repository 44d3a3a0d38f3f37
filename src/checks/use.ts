import { local, message, type LocalText } from '../messages';
import { atRisk, contractCheck, excludes, type Verdict } from './about-contract';
import type { CheckContext } from './context';
import { columnName } from './finding';
import { own } from './unknown/rest';
import { classifyUse, type UseKind, type UseWords } from './use-words';

/**
 * What the money was spent on, by the words of 用途: LGC 三（二）1, SZV 三（二）注 pay for training and for
 * verification inference of its staged results (A17), LGM 二（二） for services of a model. The lists of the
 * documents are open (A55): only a use known to be another one excludes; words that are not understood
 * put the contract at risk by name.
 */
export const use = contractCheck(
  'use',
  undefined,
  (ctx, contract, names) => {
    if (contract.use === null) return null;
    const column = columnName(contract.source, 'use');
    const blanks = (words: readonly string[]) => ({
      ...names(),
      column,
      use: contract.use ?? '',
      words: listed(words),
    });
    const said = classifyUse(contract.use);
    return ctx.programme.contractsAre === 'model' ? modelUse(said, blanks) : computeUse(ctx, said, blanks);
  },
  [own('use')],
);

type Blanks = (words: readonly string[]) => Parameters<typeof message<'check.use-mixed'>>[1];

/** Not covered by the compute guides, whatever A17 says of inference. */
const FOREIGN: readonly UseKind[] = ['application', 'foreign', 'model'];

function computeUse(ctx: CheckContext, said: UseWords, blanks: Blanks): Verdict | Verdict[] | null {
  const anyInference = ctx.option('use.inference') === 'all';
  const covered = says(said, anyInference ? [...COVERED, 'inference', 'production'] : COVERED);
  const unsure = !anyInference && says(said, ['inference']);
  // Developing, tuning and deploying a model may be part of training it: they are no use of their own.
  const part = wordsOf(said, ['training', 'tuning', 'development', 'deployment']);
  const foreign = wordsOf(said, anyInference ? FOREIGN : [...FOREIGN, 'production']).filter(
    (word) => !part.includes(word),
  );
  if (foreign.length > 0) {
    if (!covered && !unsure) return excludes(message('check.use-not-covered', blanks(foreign)), 'use');
    return ctx.option('use.mixed') === 'split'
      ? atRisk(message('check.use-mixed-split', blanks(foreign)), 'use')
      : excludes(message('check.use-mixed', blanks(foreign)), 'use');
  }
  if (!covered && !unsure && says(said, ['denied'])) {
    return excludes(message('check.use-not-covered', blanks(wordsOf(said, ['denied']))), 'use');
  }
  const open = [...wordsOf(said, ['doubtful', 'deployment']), ...said.unread];
  if (open.length > 0) return atRisk(message('check.use-unread', blanks(open)), 'use');
  if (unsure) return atRisk(message('check.use-inference', blanks([])), 'use');
  return covered ? null : atRisk(message('check.use-unsaid', blanks([])), 'use');
}

const COVERED: readonly UseKind[] = ['training', 'verification'];

/** LGM 二（二）: 订阅、部署、开发、调优等. */
const MODEL_SERVICES: readonly UseKind[] = ['model', 'tuning', 'development', 'deployment', 'application'];

function modelUse(said: UseWords, blanks: Blanks): Verdict | null {
  const covered = says(said, MODEL_SERVICES);
  const foreign = wordsOf(said, ['foreign']);
  if (foreign.length > 0 && !covered) {
    return excludes(message('check.use-no-model', blanks(foreign)), 'use');
  }
  // What a model service trains is part of it (微调服务); training beside it buys something else.
  const training = wordsOf(said, ['training']).filter((word) => !wordsOf(said, ['model']).includes(word));
  const open = [...foreign, ...training, ...wordsOf(said, ['doubtful']), ...said.unread];
  if (open.length > 0) return atRisk(message('check.use-unread-model', blanks(open)), 'use');
  return covered ? null : atRisk(message('check.use-unsaid-model', blanks([])), 'use');
}

function says({ kinds }: UseWords, wanted: readonly UseKind[]): boolean {
  return wanted.some((kind) => kinds.has(kind));
}

function wordsOf({ kinds }: UseWords, wanted: readonly UseKind[]): string[] {
  return wanted.flatMap((kind) => kinds.get(kind) ?? []);
}

function listed(words: readonly string[]): LocalText {
  const each = [...new Set(words)];
  return local(each.join('、'), each.join(', '));
}
