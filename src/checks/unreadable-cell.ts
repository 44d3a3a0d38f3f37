import type { CellProblem, Contract, Invoice, Payment, Project, RowBase, Supplier, Table } from '../ledger';
import { message, type MessageParam } from '../messages';
import type { ProgrammeId } from '../policy';
import type { Check } from './check';
import type { CheckContext } from './context';
import { isFilingSettled, isYoungSettled } from './dates/applicant-months';
import { isSettled } from './dates/settled';
import { cite, finding } from './finding';
import { byContent } from './double/content';
import { idKey, placeKey, pushTo } from './grouping';
import { subjectsOf, type Subject } from './subject';
import type { Finding } from './types';

const CHECK = 'unreadable-cell';

/** Columns that no amount depends on: an unreadable one is only worth knowing. */
const HARMLESS = {
  contract: new Set([
    'id',
    'supplierName',
    'item',
    'project',
    'statesContent',
    'statesPrice',
    'serviceProof',
  ]),
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
    const rows = new Map(problems.length === 0 ? [] : subjectsOf(ctx).map((row) => [placeKey(row), row]));
    let last: Finding | undefined;
    for (const problem of problems) {
      const row = rows.get(placeKey(problem));
      if (!row || problem.again) continue;
      const found = said(ctx, problem, row, [row], !harmless.has(problem.field));
      // Both ends of a period in one cell may be months that do not matter.
      if (!last || !isSaidAgain(found, last)) yield (last = found);
    }
    const owners = indexOwners(ctx);
    for (const problem of documentProblems(ctx)) {
      const row = owners.rows.get(documentKey(problem));
      if (row && isForeignDate(ctx, problem)) continue;
      // A record shows by its being there that the tax was paid (A36): what it says moves no amount.
      const asked = problem.source.kind !== 'taxRecords' && owners.concerns(row, problem.field);
      yield said(ctx, problem, row, owners.contractsOf(row), asked);
    }
    for (const problem of ctx.ledger.applicantProblems ?? []) {
      yield said(ctx, problem, undefined, [], applicantMatters(ctx, problem));
    }
  },
};

function isSaidAgain(a: Finding, b: Finding): boolean {
  return a.row === b.row && a.column === b.column && a.sheet === b.sheet && a.message.id === b.message.id;
}

/** The table whose rows the programme counts. */
function ownTable({ programme, ledger }: CheckContext): Table<Contract> | Table<Project> | undefined {
  return programme.subject === 'contracts' ? ledger.contracts : ledger.projects.get(programme.subject);
}

function documentProblems(ctx: CheckContext): CellProblem[] {
  const { invoices, payments, taxRecords, suppliers, ownership } = ctx.ledger;
  const screens = ctx.programme.checks.some(({ check }) => check === 'related-party');
  const tables = [
    ctx.programme.subject === 'contracts' ? suppliers : undefined,
    screens ? ownership : undefined,
    ctx.restsOn.invoice ? invoices : undefined,
    ctx.restsOn.payment ? payments : undefined,
    ctx.restsOn.invoice ? taxRecords : undefined,
  ];
  return tables.flatMap((table) => [...(table?.problems ?? [])]);
}

type DocumentRow = Invoice | Payment | Supplier;

/**
 * The rows that documents and suppliers stand in, the contracts of the number that an invoice or payment names, and
 * whether a row may concern the contracts of the programme: papers of others, and suppliers of nobody, keep no amount waiting.
 */
function indexOwners(ctx: CheckContext): {
  readonly rows: ReadonlyMap<string, DocumentRow>;
  readonly contractsOf: (row: DocumentRow | undefined) => readonly Contract[];
  readonly concerns: (row: DocumentRow | undefined, field: string) => boolean;
} {
  const { ledger, contracts } = ctx;
  const tables = [ledger.invoices, ledger.payments, ledger.suppliers];
  const broken = tables
    .filter((t) => t && t.problems.length > 0)
    .flatMap((t): readonly DocumentRow[] => t?.rows ?? []);
  const rows = new Map(broken.map((r) => [documentKey(r), r]));
  const byId = new Map<string, Contract[]>();
  for (const c of rows.size === 0 ? [] : contracts) pushTo(byId, idKey(c.id ?? ''), c);
  const contractsOf = (row: DocumentRow | undefined): readonly Contract[] => {
    const named = row && 'contractId' in row && row.contractId !== null ? idKey(row.contractId) : null;
    return [...((named === null ? undefined : byId.get(named)) ?? [])].sort(byContent);
  };
  let asked: ReadonlySet<DocumentRow> | undefined;
  return {
    rows,
    contractsOf,
    concerns: (row, field) => {
      if (!row) return true;
      if (!('contractId' in row)) {
        asked ??= new Set(contracts.flatMap((contract) => ctx.suppliers?.find(contract).rows ?? []));
        return field === 'code' || asked.has(row);
      }
      if (row.contractId === null || contractsOf(row).length > 0) return true;
      // A red letter stands with its invoice, whichever contract it names.
      return 'reversedNumber' in row && contractsOf(ctx.documents.reversedBy(row)).length > 0;
    },
  };
}

/** The place of a document's row: an export's lines are read as rows of their own, so its source may be another object. */
function documentKey({ source, row }: Pick<RowBase, 'source' | 'row'>): string {
  return [source.kind, source.sheet ?? '', row].join('\u0000');
}

/** Dates of a supplier that only other programmes ask about. */
const SUPPLIER_DATES: Readonly<Partial<Record<string, readonly ProgrammeId[]>>> = {
  admitted: ['LGC', 'SZV'],
  validTo: ['LGC', 'SZV'],
  filed: ['LGM'],
  assessed: ['LGM'],
};

function isForeignDate({ programme }: CheckContext, { source, field }: CellProblem): boolean {
  if (source.kind !== 'suppliers') return false;
  const asks = SUPPLIER_DATES[field];
  return asks !== undefined && !asks.includes(programme.id);
}

/** Of the applicant's dates only two bear on the amount: the registration on the voucher's rate. What was left of
 * last year's quota lowers the voucher's cap alone. */
function applicantMatters(ctx: CheckContext, { field, month }: CellProblem): boolean {
  switch (field) {
    case 'unredeemed':
      return ctx.programme.id === 'SZV';
    case 'registered':
      return ctx.programme.id === 'SZV' && !(month && isYoungSettled(ctx, month));
    case 'claimedUntil':
      return ctx.programme.id === 'LGC' || ctx.programme.id === 'LGM';
    case 'submitted':
      return !(month && isFilingSettled(ctx, month));
    case 'approvedOn':
    case 'notifiedOn':
    case 'paperFiledOn':
    case 'lead':
    case 'members':
    case 'secondMember':
    case 'ethicsSensitive':
      return false;
    default:
      return true;
  }
}

function said(
  ctx: CheckContext,
  problem: CellProblem,
  row: RowBase | undefined,
  [contract, ...others]: readonly Subject[],
  asked: boolean,
): Finding {
  const clause = cite(ctx.clauseOf(CHECK));
  const { month } = problem;
  const settled = month !== undefined && (row ? isSettled(ctx, row, problem.field, month) : !asked);
  const matters = asked && !settled;
  const text = settled
    ? message('check.month-settled', { ...placeOf(problem), clause })
    : message(matters ? 'check.unreadable' : 'check.unreadable-harmless', {
        problem: problem.message,
        clause,
      });
  return finding(ctx, {
    check: CHECK,
    severity: matters ? 'block' : 'info',
    effect: matters ? 'incomplete' : 'none',
    message: text,
    contract,
    others,
    at: problem,
    field: problem.field,
  });
}

/** Where the cell is, how its column is headed and what it says, as the problem has it. */
function placeOf({ message: { params } }: CellProblem): Record<'where' | 'column' | 'value', MessageParam> {
  return { where: params['where'] ?? '', column: params['column'] ?? '', value: params['value'] ?? '' };
}
