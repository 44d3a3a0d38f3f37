import type { Ledger } from '../ledger';
import { programmeOf, valueText, type Outcome, type Parameter, type ProgrammeId } from '../policy';
import { evaluate, type Edition } from './evaluate';

/** A value that differs between two editions of a programme. */
export interface ValueDifference {
  readonly parameter: Parameter;
  readonly a: string;
  readonly b: string;
}

/** What two editions of a programme say of one register. */
export interface EditionDifference {
  readonly values: readonly ValueDifference[];
  readonly a: Outcome;
  readonly b: Outcome;
}

/** Compare the document's values with the workbook's own, and what each gives. */
export function compareEditions(id: ProgrammeId, ledger: Ledger, a: Edition, b: Edition): EditionDifference {
  const programme = programmeOf(id);
  const [first, second] = [evaluate(programme, ledger, {}, a), evaluate(programme, ledger, {}, b)];
  const [here, there] = [first.ctx.programme.parameters, second.ctx.programme.parameters];
  const values = here
    .names()
    .map((name) => ({
      parameter: here.get(name),
      a: valueText(here.get(name)),
      b: valueText(there.get(name)),
    }))
    .filter((v) => v.a !== v.b);
  return { values, a: first.outcome, b: second.outcome };
}
