import type { Contract, Invoice, Payment, Project, RowBase, TaxRecord } from '../ledger';
import { local, type LocalText, type Message } from '../messages';
import type { Fen } from '../money';
import type { AppliedCheck } from '../policy';
import { amountAtRisk, amountInPlay } from './amounts';
import type { Check } from './check';
import type { CheckContext } from './context';
import { cite, finding, rowName } from './finding';
import { overRows } from './guarded';
import { subjectId, subjectsOf, type Subject } from './subject';
import type { Effect, EvidencePart, Finding, Severity } from './types';

/** What a check of single rows says of one of them. */
export interface Verdict {
  readonly severity: Severity;
  readonly effect: Effect;
  readonly message: Message;
  readonly field: keyof Contract | keyof Project | keyof Invoice | keyof Payment | keyof TaxRecord;
  /** The document that it speaks of, when the cell to go to is there. */
  readonly at?: RowBase;
  /** What a risk puts at risk; none: the whole row. */
  readonly parts?: readonly EvidencePart[];
  /** What it touches when that is neither the row's fees nor the parts at risk; null: it cannot be told. */
  readonly amount?: Fen | null;
}

/** The blanks that every message about a row has. */
export interface Names {
  readonly row: LocalText;
  readonly clause: string;
}

/** Looks at one row; null: nothing to say. */
type Judge<Row> = (
  ctx: CheckContext,
  row: Row,
  names: () => Names,
  applied: AppliedCheck,
) => Iterable<Verdict> | Verdict | null;

/** A check that looks at one contract at a time. */
export function contractCheck(
  id: string,
  needs: Check['needs'],
  judge: Judge<Contract>,
  rests?: Check['rests'],
): Check {
  return rowCheck({ id, needs, rests }, (ctx) => ctx.contracts, judge);
}

/** A check that looks at one row of a programme's own table at a time. */
export function projectCheck(id: string, judge: Judge<Project>, rests?: Check['rests']): Check {
  return rowCheck({ id, rests }, (ctx) => ctx.projects, judge);
}

/** A check that looks at contracts and projects alike. */
export function subjectCheck(
  id: string,
  needs: Check['needs'],
  judge: Judge<Subject>,
  rests?: Check['rests'],
): Check {
  return rowCheck({ id, needs, rests }, subjectsOf, judge);
}

const NOTHING: readonly Finding[] = [];

function rowCheck<Row extends Subject>(
  of: Pick<Check, 'id' | 'needs' | 'rests'>,
  rowsOf: (ctx: CheckContext) => readonly Row[],
  judge: Judge<Row>,
): Check {
  return {
    ...of,
    *run(ctx, applied) {
      const clause = cite(applied.clause);
      // One function for all rows: most have nothing said of them, and a register may be long.
      let current: Row | undefined;
      const names = (): Names => ({
        row: current ? rowName(current, subjectId(current)) : local('', ''),
        clause,
      });
      yield* overRows(rowsOf(ctx), (row) => {
        current = row;
        const verdicts = judge(ctx, row, names, applied);
        if (verdicts === null) return NOTHING;
        const all = Symbol.iterator in verdicts ? [...verdicts] : [verdicts];
        return all.map((verdict) => findingOf(ctx, applied, row, verdict));
      });
    },
  };
}

/** A verdict on a row as a finding of the check that the programme applies. */
export function findingOf(
  ctx: CheckContext,
  { check, clause }: AppliedCheck,
  row: Subject,
  verdict: Verdict,
): Finding {
  const amount = verdict.parts ? amountAtRisk(ctx, row, verdict.parts) : amountInPlay(ctx, row);
  return finding(ctx, { check, amount, ...verdict, contract: row, clause });
}

/** The row is out of the base. */
export function excludes(message: Message, field: Verdict['field']): Verdict {
  return { severity: 'block', effect: 'excludes', message, field };
}

/** The row counts, but the money is not evidenced. */
export function atRisk(message: Message, field: Verdict['field']): Verdict {
  return { severity: 'warn', effect: 'risk', message, field };
}

/** Something to act on that leaves this claim's money as it is. */
export function warning(message: Message, field: Verdict['field']): Verdict {
  return { severity: 'warn', effect: 'none', message, field };
}

/** Something to know that changes nothing. */
export function info(message: Message, field: Verdict['field']): Verdict {
  return { severity: 'info', effect: 'none', message, field };
}

/** The amount cannot be stated until the cell says. */
export function incomplete(message: Message, field: Verdict['field']): Verdict {
  return { severity: 'block', effect: 'incomplete', message, field };
}
