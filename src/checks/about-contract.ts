import type { Contract } from '../ledger';
import type { LocalText, Message } from '../messages';
import { contractAmountOf } from './amounts';
import type { Check } from './check';
import type { CheckContext } from './context';
import { cite, finding, rowName } from './finding';
import type { Effect, Finding, Severity } from './types';

/** What a check of single contracts says of one of them. */
export interface Verdict {
  readonly severity: Severity;
  readonly effect: Effect;
  readonly message: Message;
  readonly field: keyof Contract;
}

/** The blanks that every message about a contract has. */
export interface Names {
  readonly row: LocalText;
  readonly clause: string;
}

/** A check that looks at one contract at a time. */
export function contractCheck(
  id: string,
  needs: Check['needs'],
  judge: (ctx: CheckContext, contract: Contract, names: () => Names) => Iterable<Verdict> | Verdict | null,
  applies: (ctx: CheckContext) => boolean = () => true,
): Check {
  return {
    id,
    ...(needs ? { needs } : {}),
    *run(ctx) {
      if (!applies(ctx)) return;
      const clause = cite(ctx.clauseOf(id));
      for (const contract of ctx.contracts) {
        const verdicts = judge(ctx, contract, () => ({ row: rowName(contract, contract.id), clause }));
        if (verdicts === null) continue;
        for (const verdict of Symbol.iterator in verdicts ? verdicts : [verdicts]) {
          yield toFinding(ctx, id, contract, verdict);
        }
      }
    },
  };
}

function toFinding(ctx: CheckContext, check: string, contract: Contract, verdict: Verdict): Finding {
  return finding(ctx, { check, ...verdict, contract, amount: contractAmountOf(ctx, contract) });
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
