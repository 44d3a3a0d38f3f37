import type { Contract, Project } from '../ledger';
import { local, type LocalText, type Message } from '../messages';
import type { AppliedCheck } from '../policy';
import { amountInPlay } from './amounts';
import type { Check } from './check';
import type { CheckContext } from './context';
import { cite, finding, rowName } from './finding';
import { subjectId, subjectsOf, type Subject } from './subject';
import type { Effect, Severity } from './types';

/** What a check of single rows says of one of them. */
export interface Verdict {
  readonly severity: Severity;
  readonly effect: Effect;
  readonly message: Message;
  readonly field: keyof Contract | keyof Project;
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
  applies?: (ctx: CheckContext) => boolean,
): Check {
  return rowCheck(id, needs, (ctx) => ctx.contracts, judge, applies);
}

/** A check that looks at one row of a programme's own table at a time. */
export function projectCheck(id: string, judge: Judge<Project>): Check {
  return rowCheck(id, undefined, (ctx) => ctx.projects, judge);
}

/** A check that looks at contracts and projects alike. */
export function subjectCheck(id: string, needs: Check['needs'], judge: Judge<Subject>): Check {
  return rowCheck(id, needs, subjectsOf, judge);
}

function rowCheck<Row extends Subject>(
  id: string,
  needs: Check['needs'],
  rowsOf: (ctx: CheckContext) => readonly Row[],
  judge: Judge<Row>,
  applies: (ctx: CheckContext) => boolean = () => true,
): Check {
  return {
    id,
    ...(needs ? { needs } : {}),
    *run(ctx, applied) {
      if (!applies(ctx)) return;
      const clause = cite(applied.clause);
      // One function for all rows: most have nothing said of them, and a register may be long.
      let current: Row | undefined;
      const names = (): Names => ({
        row: current ? rowName(current, subjectId(current)) : local('', ''),
        clause,
      });
      for (const row of rowsOf(ctx)) {
        current = row;
        const verdicts = judge(ctx, row, names, applied);
        if (verdicts === null) continue;
        for (const verdict of Symbol.iterator in verdicts ? verdicts : [verdicts]) {
          const amount = amountInPlay(ctx, row);
          yield finding(ctx, { check: id, ...verdict, contract: row, amount, clause: applied.clause });
        }
      }
    },
  };
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
