import type { CellProblem, Contract, Project, Table } from '../ledger';
import { message } from '../messages';
import type { Check } from './check';
import type { CheckContext } from './context';
import { cite, finding } from './finding';
import { idKey } from './grouping';
import { subjectsOf, type Subject } from './subject';
import type { Finding } from './types';

const CHECK = 'unreadable-cell';

/** Columns that no amount depends on: an unreadable one is only worth knowing. */
const HARMLESS = {
  contract: new Set(['id', 'supplierName', 'item', 'project']),
  // The number of a project tells which rows share a cap.
  project: new Set(['name', 'supplierName']),
};

/**
 * A cell that could not be read makes the amount incomplete where the amount depends on it; it never
 * becomes zero. Rows that are out for another reason do not ask for it.
 */
export const unreadableCell: Check = {
  id: CHECK,
  *run(ctx) {
    const { subject } = ctx.programme;
    const harmless = HARMLESS[subject === 'contracts' ? 'contract' : 'project'];
    const problems = ownTable(ctx)?.problems ?? [];
    const rows = new Map(problems.length === 0 ? [] : subjectsOf(ctx).map((row) => [keyOf(row), row]));
    for (const problem of problems) {
      const row = rows.get(keyOf(problem));
      if (row) yield said(ctx, problem, row, !harmless.has(problem.field));
    }
    for (const problem of documentProblems(ctx)) yield said(ctx, problem, ownerOf(ctx, problem), true);
    for (const problem of ctx.ledger.applicantProblems ?? []) yield said(ctx, problem, undefined, true);
  },
};

/** The table whose rows the programme counts. */
function ownTable({ programme, ledger }: CheckContext): Table<Contract> | Table<Project> | undefined {
  return programme.subject === 'contracts' ? ledger.contracts : ledger.projects.get(programme.subject);
}

function keyOf({ source, row }: { source: { sheet: string | null }; row: number }): string {
  return `${source.sheet ?? ''}\u0000${row}`;
}

function documentProblems(ctx: CheckContext): CellProblem[] {
  const { invoices, payments, suppliers, ownership } = ctx.ledger;
  const screens = ctx.programme.checks.some(({ check }) => check === 'related-party');
  const tables = [
    ctx.programme.subject === 'contracts' ? suppliers : undefined,
    screens ? ownership : undefined,
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
  contract: Subject | undefined,
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
