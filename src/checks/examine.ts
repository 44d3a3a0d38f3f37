import type { TableKind } from '../ledger';
import { message, type Message } from '../messages';
import type { CheckContext } from './context';
import type { Check } from './check';
import { CHECKS } from './registry';
import type { Subject } from './subject';
import type { Finding } from './types';

/** Everything the checks of a programme say of a register. */
export interface Examination {
  readonly findings: readonly Finding[];
  /** The finding that took each excluded row out: the first block, else the scope. */
  readonly excluded: ReadonlyMap<Subject, Finding>;
  /** Rows that count but are not evidenced. */
  readonly risky: ReadonlySet<Subject>;
  /** Tables that were not given, each with what was therefore not checked. */
  readonly unchecked: readonly Message[];
}

/** Run the programme's checks, in the order of its data. */
export function examine(ctx: CheckContext): Examination {
  const findings: Finding[] = [];
  const missing = new Set<TableKind>();
  for (const { check: id } of ctx.programme.checks) {
    const check = CHECKS.get(id);
    if (!check) throw new Error(`${ctx.programme.id} names a check that does not exist: ${id}`);
    for (const kind of check.needs ?? []) if (!isGiven(ctx, kind)) missing.add(kind);
    for (const found of check.run(ctx)) findings.push(found);
  }
  const unchecked = ctx.ledger.plainAmounts
    ? [message('check.unchecked-plain')]
    : [...missing].map(uncheckedMessage);
  return { findings, ...effectsOn(ctx, findings), unchecked };
}

function effectsOn(ctx: CheckContext, findings: readonly Finding[]): Pick<Examination, 'excluded' | 'risky'> {
  const excluded = new Map<Subject, Finding>();
  const risky = new Set<Subject>();
  const touched = findings.filter((f) => f.contractRow !== null);
  if (touched.length === 0) return { excluded, risky };
  const byRow = new Map<string, Subject>();
  for (const c of subjectsOf(ctx)) byRow.set(rowKey(c.source.sheet, c.row), c);
  for (const found of touched) {
    const contract = byRow.get(rowKey(found.contractSheet, found.contractRow ?? 0));
    if (!contract) continue;
    if (found.effect === 'excludes' && !excluded.has(contract)) excluded.set(contract, found);
    if (found.effect === 'risk') risky.add(contract);
  }
  return { excluded, risky };
}

/** All rows of the programme's table, those out of its scope among them. */
function subjectsOf(ctx: CheckContext): readonly Subject[] {
  return ctx.programme.subject === 'contracts' ? (ctx.ledger.contracts?.rows ?? []) : ctx.projects;
}

function isGiven({ ledger }: CheckContext, kind: NonNullable<Check['needs']>[number]): boolean {
  return ledger[kind] !== undefined;
}

function rowKey(sheet: string | null, row: number): string {
  return `${row}\u0000${sheet ?? ''}`;
}

function uncheckedMessage(kind: TableKind): Message {
  switch (kind) {
    case 'suppliers':
      return message('check.unchecked-suppliers');
    case 'ownership':
      return message('check.unchecked-ownership');
    case 'applicant':
      return message('check.unchecked-applicant');
    case 'invoices':
      return message('check.unchecked-invoices');
    case 'payments':
      return message('check.unchecked-payments');
    case 'taxRecords':
      return message('check.unchecked-tax-records');
    default:
      return message('check.unchecked-other', { table: kind });
  }
}
