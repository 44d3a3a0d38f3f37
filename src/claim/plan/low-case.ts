import { mattersOf, type Overrides } from '../../checks';
import type { Ledger } from '../../ledger';
import { addFen, ZERO, type Fen } from '../../money';
import { OPTIONS, optionSpec, programmeOf, PROGRAMMES, type OptionName, type Programme } from '../../policy';
import { isListed, isMany, mayChange } from '../alternatives';
import { evaluate, type Evaluation } from '../evaluate';
import { itemsOf, partiesOf, PLANNED, type Item, type Use } from './items';
import { planFor, type Plan } from './plan';
import { search, solutionOf } from './search';

/** An open question at the reading that alone gives the lowest total, in fen. */
export interface LowReading {
  readonly option: OptionName;
  readonly value: string;
  readonly total: Fen;
}

/** What is left when every open question is read at its lowest. */
export interface LowCase {
  /** The total as the readings stand. */
  readonly total: Fen;
  /** The readings that each alone lower it, in the order of the options. */
  readonly readings: readonly LowReading[];
  /** All of them together; `total` when there is none; null when it cannot be stated. */
  readonly low: Fen | null;
  /** False for a register so large that only the readings that are always tried were. */
  readonly complete: boolean;
}

/** The contracts alone, as the plan has them, or with what the project tables give. */
export type LowScope = 'contracts' | 'all';

/** Partial combinations looked at for each reading: a plan that is not proved then is a little low itself. */
const BOUND = 20_000;

const cases = new WeakMap<Ledger, Map<LowScope, LowCase | null>>();

/**
 * The low case of a register: each open reading at the value that alone gives the lowest total, then all of
 * them together. Null where the total itself cannot be stated.
 */
export function lowCaseOf(ledger: Ledger, scope: LowScope): LowCase | null {
  let known = cases.get(ledger);
  if (!known) cases.set(ledger, (known = new Map<LowScope, LowCase | null>()));
  let found = known.get(scope);
  if (found === undefined) known.set(scope, (found = work(ledger, scope)));
  return found;
}

function work(ledger: Ledger, scope: LowScope): LowCase | null {
  const current = programmesOf(ledger, scope)
    .map((programme) => evaluate(programme, ledger))
    .filter(({ outcome }) => outcome.kind !== 'incomplete');
  if (current.length === 0) return null;
  // The plan first: it asks for readings too.
  const plan = planFor(ledger);
  const total = planTotal(ledger, current, plan);
  const totals = (overrides: Overrides): Total | null => totalOf(ledger, current, overrides);
  const lower = (overrides: Overrides): Total | null => totalOf(ledger, current, overrides, { plan, total });
  const many = isMany(ledger);
  const tied: LowReading[][] = [];
  for (const { name, values } of MOVING) {
    const tried = values.filter((value) =>
      current.some(
        (evaluation) =>
          isOf(name, evaluation.ctx.programme) &&
          mayChange(evaluation, name, ledger) &&
          evaluation.ctx.option(name) !== value &&
          (!many || isListed(name, value)),
      ),
    );
    const lowest = lowestOf(name, tried, total, lower);
    if (lowest.length > 0) tied.push(lowest);
  }
  const { readings, low } = together(tied, totals);
  return { total, readings, low: readings.length > 0 ? low : total, complete: !many };
}

/** Each option at its lowest value; of values that alone give the same, the one that is lowest with the others. */
function together(
  tied: readonly (readonly LowReading[])[],
  totals: (overrides: Overrides) => Total | null,
): Pick<LowCase, 'readings' | 'low'> {
  const lowOf = (readings: readonly LowReading[]): Fen | null =>
    totals(Object.fromEntries(readings.map(({ option, value }) => [option, value])))?.total ?? null;
  let readings = tied.flatMap(([first]) => first ?? []);
  let low = lowOf(readings);
  for (const [i, [, ...others]] of tied.entries()) {
    for (const other of others) {
      const changed = readings.map((reading, k) => (k === i ? other : reading));
      const found = lowOf(changed);
      if (found !== null && (low === null || found < low)) [readings, low] = [changed, found];
    }
  }
  return { readings, low };
}

/** The options with readings to try: not a stage, a date, a number or a window of one's own. */
const MOVING = OPTIONS.filter((option) => !('movesAmount' in option)).map(({ name, values }) => ({
  name,
  values: values.filter((value) => value !== 'custom'),
}));

interface Total {
  readonly total: Fen;
  readonly ceiling: Fen;
}

/** The values with the lowest total, where that is below the present one; of others `totals` need not tell any. */
function lowestOf(
  option: OptionName,
  values: readonly string[],
  present: Fen,
  totals: (overrides: Overrides) => Total | null,
): LowReading[] {
  let lowest: LowReading[] = [];
  for (const value of values) {
    const found = totals({ [option]: value });
    // A plan that is not proved may only look lower.
    if (!found || found.ceiling >= present) continue;
    const least = lowest[0]?.total ?? present;
    if (found.total > least) continue;
    if (found.total < least) lowest = [];
    lowest.push({ option, value, total: found.total });
  }
  return lowest;
}

function isOf(name: OptionName, { id }: Programme): boolean {
  const spec = optionSpec(name);
  return spec?.programmes.includes(id) ?? false;
}

/** The programmes with rows in a register. */
function programmesOf({ contracts, projects }: Ledger, scope: LowScope): Programme[] {
  return PROGRAMMES.filter(({ id, subject }) => {
    if (subject === 'contracts') return contracts !== undefined && PLANNED.some((own) => own === id);
    return scope === 'all' && (projects.get(subject)?.rows.length ?? 0) > 0;
  });
}

/** The plan as the readings stand, and the total with it. */
interface Present {
  readonly plan: Plan;
  readonly total: Fen;
}

/**
 * What other readings give of the programmes that have an amount now; null where one of them then has none to tell, or
 * where it is seen that they leave no less than at present.
 */
function totalOf(
  ledger: Ledger,
  current: readonly Evaluation[],
  overrides: Overrides,
  present?: Present,
): Total | null {
  const read = (programme: Programme): Evaluation =>
    evaluate(programme, ledger, ownOf(programme, ledger, overrides));
  const evaluations = current.map(({ ctx }) => read(programmeOf(ctx.programme.id)));
  if (evaluations.some(({ outcome }) => outcome.kind === 'incomplete')) return null;
  const parties = partiesOf(read);
  const items = itemsOf(ledger, parties);
  // The best plan is worth no less than the present one is under these readings.
  if (present) {
    const kept = solutionOf(usesAsIn(present.plan, items), parties);
    if (planTotal(ledger, evaluations, kept) >= present.total) return null;
  }
  const { total, ceiling } = search(items, parties, BOUND);
  return {
    total: planTotal(ledger, evaluations, { total }),
    ceiling: planTotal(ledger, evaluations, { total: ceiling }),
  };
}

/** Each row put to the use that a plan has for it, or to none where that is not open to it. */
function usesAsIn({ rows }: Plan, items: readonly Item[]): Use[] {
  return items.map(({ uses }, i) => {
    const planned = rows[i]?.uses ?? [];
    return uses.find((use) => use.size === planned.length && planned.every((id) => use.has(id))) ?? new Map();
  });
}

/** The plan of the contracts and what the project tables give. */
function planTotal(ledger: Ledger, evaluations: readonly Evaluation[], plan: { readonly total: Fen }): Fen {
  const projects = evaluations.flatMap(({ ctx, outcome }) =>
    ctx.programme.subject !== 'contracts' && outcome.kind === 'amount' ? [outcome.amount] : [],
  );
  return addFen(ledger.contracts ? plan.total : ZERO, ...projects);
}

/** Evaluations are kept by their readings, so a programme is given none but its own. */
function ownOf(programme: Programme, ledger: Ledger, overrides: Overrides): Overrides {
  // Rows that several programmes were asked to pay for are settled under all readings at once.
  if (mattersOf(ledger).length > 0) return overrides;
  return Object.fromEntries(
    Object.entries(overrides).filter(([name]) => isOf(name as OptionName, programme)),
  );
}
