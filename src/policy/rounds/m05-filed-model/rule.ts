import { message } from '../../../messages';
import type { Fen } from '../../../money';
import { capPerYear, measureItem } from '../../mechanisms';
import type { Rule, RuleInput } from '../../rule';
import type { TraceStep } from '../../types';
import { note, nothingToCount, rounded } from '../shared';

/** One plain whole number below this many yuan is a number of models: no award is that small. */
const COUNT_BELOW: Fen = 100_000 as Fen;
const YUAN = 100;

/**
 * LG-M 三（五）: each filed model's award up to the cap per model, all of a year up to the yearly cap.
 * Plain form: one whole number below 1000 is the number of filed models, anything else are awards.
 */
export const m05Rule: Rule = (input) => {
  const { parameters } = input;
  const count = modelCount(input);
  const ceiling = parameters.amount('capEach');
  const clause = parameters.get('capEach').clause;
  const rows =
    count === null
      ? input.rows
      : input.rows.flatMap((row) =>
          Array.from({ length: count }, (_, i) => ({ ...row, label: String(i + 1), base: ceiling })),
        );
  if (rows.length === 0) return nothingToCount();
  const trace: TraceStep[] = count === null ? [] : [note(message('trace.model-count', { count }), clause)];
  const items = rows.map(({ label, base, year }) => ({
    year,
    ...measureItem(label, base, { cap: ceiling, clause }),
  }));
  if (count === null) trace.push(...items.map(({ step }) => step));
  const capped = capPerYear(items, parameters.amount('cap'), parameters.get('cap').clause);
  return rounded(
    input,
    capped.amount,
    [...trace, ...capped.steps],
    count === null ? capped.shares : [capped.amount],
  );
};

function modelCount({ plain, rows }: RuleInput): number | null {
  const [only, ...others] = rows;
  if (!plain || !only || others.length > 0) return null;
  return only.base < COUNT_BELOW && only.base % YUAN === 0 ? only.base / YUAN : null;
}
