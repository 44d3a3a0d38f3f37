import type { TableKind } from '../ledger';
import { message, type Message } from '../messages';
import type { AppliedCheck } from '../policy';
import type { CheckContext } from './context';
import type { Check } from './check';
import { excludedBy } from './excluded';
import { CHECKS } from './registry';
import { risksIn, type RowRisk } from './row-risk';
import type { Subject } from './subject';
import type { Finding } from './types';

/** Everything the checks of a programme say of a register. */
export interface Examination {
  readonly findings: readonly Finding[];
  /** The finding that took each excluded row out: the first block, else the scope. */
  readonly excluded: ReadonlyMap<Subject, Finding>;
  /** Rows that count but are not, or not all, evidenced. */
  readonly risks: ReadonlyMap<Subject, RowRisk>;
  /** Tables that were not given, each with what was therefore not checked. */
  readonly unchecked: readonly Message[];
}

/** Run the programme's checks that may move its amount, in the order of its data. */
export function examine(ctx: CheckContext): Examination {
  const findings: Finding[] = [];
  const missing = new Set<TableKind>();
  for (const { applied, check } of inTurn(ctx)) {
    const absent = absentFor(ctx, check);
    for (const kind of absent) missing.add(kind);
    if (check.advises || seesNothing(check, absent)) continue;
    for (const found of check.run(ctx, applied, findings)) findings.push(found);
  }
  const unchecked = ctx.ledger.plainAmounts
    ? [message('check.unchecked-plain')]
    : [...missing].map(uncheckedMessage);
  return { findings, excluded: excludedBy(findings), risks: risksIn(findings), unchecked };
}

/** What the checks say that never move an amount, in the order of the programme's data. */
export function advise(ctx: CheckContext): Finding[] {
  return inTurn(ctx)
    .filter(({ check }) => check.advises === true && !seesNothing(check, absentFor(ctx, check)))
    .flatMap(({ applied, check }) => [...check.run(ctx, applied)]);
}

function absentFor(ctx: CheckContext, { needs = [] }: Check): readonly TableKind[] {
  return needs.filter((kind) => !isGiven(ctx, kind));
}

/** With some of its tables a check may still see something; with none it has nothing to look at. */
function seesNothing({ needs }: Check, absent: readonly TableKind[]): boolean {
  return needs !== undefined && absent.length === needs.length;
}

/** The programme's checks, those of what the others leave at the end. */
function inTurn({ programme }: CheckContext): { applied: AppliedCheck; check: Check }[] {
  const all = programme.checks.map((applied) => {
    const check = CHECKS.get(applied.check);
    if (!check) throw new Error(`${programme.id} names a check that does not exist: ${applied.check}`);
    return { applied, check };
  });
  return [...all.filter(({ check }) => !check.last), ...all.filter(({ check }) => check.last)];
}

function isGiven({ ledger }: CheckContext, kind: NonNullable<Check['needs']>[number]): boolean {
  return ledger[kind] !== undefined;
}

function uncheckedMessage(kind: TableKind): Message {
  switch (kind) {
    case 'suppliers':
      return message('check.unchecked-suppliers');
    case 'ownership':
      return message('check.unchecked-ownership');
    case 'roles':
      return message('check.unchecked-roles');
    case 'applicant':
      return message('check.unchecked-applicant');
    case 'invoices':
      return message('check.unchecked-invoices');
    case 'payments':
      return message('check.unchecked-payments');
    case 'taxRecords':
      return message('check.unchecked-tax-records');
    case 'materials':
      return message('check.unchecked-materials');
    default:
      return message('check.unchecked-other', { table: kind });
  }
}
