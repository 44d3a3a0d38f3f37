import type { CellProblem, Contract } from '../ledger';
import { message } from '../messages';
import type { Check } from './check';
import type { CheckContext } from './context';
import { cite, finding } from './finding';
import { idKey } from './grouping';
import type { Finding } from './types';

const CHECK = 'unreadable-cell';

/** Columns of a contract that no amount depends on: an unreadable one is only worth knowing. */
const HARMLESS = new Set(['id', 'supplierName', 'item', 'project']);

/**
 * A cell that could not be read makes the amount incomplete where the amount depends on it; it never
 * becomes zero. Rows that are out for another reason do not ask for it.
 */
export const unreadableCell: Check = {
  id: CHECK,
  *run(ctx) {
    const contracts = new Map(ctx.contracts.map((c) => [keyOf(c), c]));
    for (const problem of ctx.ledger.contracts?.problems ?? []) {
      const contract = contracts.get(keyOf(problem));
      if (contract) yield said(ctx, problem, contract, !HARMLESS.has(problem.field));
    }
    for (const problem of documentProblems(ctx)) yield said(ctx, problem, ownerOf(ctx, problem), true);
    for (const problem of ctx.ledger.applicantProblems ?? []) yield said(ctx, problem, undefined, true);
  },
};

function keyOf({ source, row }: { source: { sheet: string | null }; row: number }): string {
  return `${source.sheet ?? ''}\u0000${row}`;
}

function documentProblems(ctx: CheckContext): CellProblem[] {
  const { invoices, payments, suppliers, ownership } = ctx.ledger;
  const tables = [
    suppliers,
    ownership,
    ctx.restsOn.invoice ? invoices : undefined,
    ctx.restsOn.payment ? payments : undefined,
  ];
  return tables.flatMap((table) => [...(table?.problems ?? [])]);
}

/** The contract that an invoice or payment row names. */
function ownerOf(ctx: CheckContext, problem: CellProblem): Contract | undefined {
  const rows = [...(ctx.ledger.invoices?.rows ?? []), ...(ctx.ledger.payments?.rows ?? [])];
  const id = rows.find((r) => r.source === problem.source && r.row === problem.row)?.contractId ?? null;
  if (id === null) return undefined;
  return ctx.contracts.find((c) => c.id !== null && idKey(c.id) === idKey(id));
}

function said(
  ctx: CheckContext,
  problem: CellProblem,
  contract: Contract | undefined,
  matters: boolean,
): Finding {
  const clause = cite(ctx.clauseOf(CHECK));
  return finding(ctx, {
    check: CHECK,
    severity: matters ? 'block' : 'info',
    effect: matters ? 'incomplete' : 'none',
    message: message('check.unreadable', { problem: problem.message, clause }),
    contract,
    at: problem,
    field: problem.field,
  });
}
