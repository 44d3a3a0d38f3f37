import type { TableKind } from '../ledger';
import { message } from '../messages';
import type { AppliedCheck } from '../policy';
import type { CheckContext } from './context';
import type { Check } from './check';
import { excludedBy } from './excluded';
import { Faults } from './faults';
import { recalled } from './recalled';
import { CHECKS } from './registry';
import { risksIn, type RowRisk } from './row-risk';
import { subjectsOf, type Subject } from './subject';
import type { Finding } from './types';
import { PROJECT_RESTS } from './unknown/project-rests';
import type { Unchecked } from './unknown/unchecked';
import { unknownsOf, type RowUnknown, type Unknowns } from './unknown/unknowns';

/** Everything the checks of a programme say of a register. */
export interface Examination {
  readonly findings: readonly Finding[];
  /** The finding that took each excluded row out: the first block, else the scope. */
  readonly excluded: ReadonlyMap<Subject, Finding>;
  /** Rows that count but are, wholly or in part, in doubt. */
  readonly risks: ReadonlyMap<Subject, RowRisk>;
  /** Rows that count but rest, wholly or in part, on what was not given. */
  readonly unknown: ReadonlyMap<Subject, RowUnknown>;
  /** What was not given, each once by its name. */
  readonly unchecked: readonly Unchecked[];
}

const NOTHING_SAID: Unknowns = { unchecked: [], rows: new Map() };

/** Run the programme's checks that may move its amount, in the order of its data. */
export function examine(ctx: CheckContext): Examination {
  const findings: Finding[] = [];
  const faults = new Faults(ctx);
  const checks = inTurn(ctx);
  for (const { applied, check } of checks) {
    if (check.advises || seesNothing(ctx, check)) continue;
    const run = (): readonly Finding[] => faults.run(check, applied, findings);
    // What is left by the others depends on all that they say.
    const said = check.last ? run() : recalled(ctx, applied, run, () => !faults.has(check));
    for (const found of said) findings.push(found);
  }
  const excluded = excludedBy(findings);
  const subjects = subjectsOf(ctx);
  const counted = subjects.filter((subject) => !excluded.has(subject));
  // Which rows are out is all that it matters for what the checks said.
  const out = subjects.flatMap((subject, i) => (excluded.has(subject) ? [i] : [])).join();
  const { rows, unchecked } = faults.piece(
    'unknowns',
    'rows',
    () => unknowns(ctx, checks, counted, out),
    NOTHING_SAID,
  );
  findings.push(...faults.findings());
  return {
    findings,
    excluded,
    risks: risksIn(findings),
    unknown: withFindings(rows, risksIn(findings, 'not-checked')),
    unchecked,
  };
}

/** What the checks say that never move an amount, in the order of the programme's data. */
export function advise(ctx: CheckContext): Finding[] {
  const faults = new Faults(ctx);
  const said = inTurn(ctx)
    .filter(({ check }) => check.advises === true && !seesNothing(ctx, check))
    .flatMap(({ applied, check }) => faults.run(check, applied));
  return [...said, ...faults.findings()];
}

type InTurn = readonly { readonly applied: AppliedCheck; readonly check: Check }[];

/** What the checks that may move the amount rest on and do not have. */
function unknowns(ctx: CheckContext, checks: InTurn, counted: readonly Subject[], out: string): Unknowns {
  if (ctx.ledger.plainAmounts) {
    const plain = {
      message: message('check.unchecked-plain'),
      table: null,
      fields: [],
      sheet: null,
      rows: [],
    };
    return { unchecked: [plain], rows: new Map() };
  }
  const moving = checks.filter(({ check }) => check.advises !== true && check.last !== true);
  const absent = new Set<TableKind>(moving.flatMap(({ check }) => absentFor(ctx, check)));
  const rests = moving.flatMap(({ applied, check: { rests: of = [] } }) =>
    typeof of === 'function' ? of(applied) : of,
  );
  const own = ctx.programme.subject === 'contracts' ? [] : PROJECT_RESTS;
  return unknownsOf(ctx, counted, out, [...absent], [...rests, ...own]);
}

/** A check may say itself that something was not looked at. */
function withFindings(
  rows: ReadonlyMap<Subject, RowUnknown>,
  said: ReadonlyMap<Subject, RowRisk>,
): ReadonlyMap<Subject, RowUnknown> {
  if (said.size === 0) return rows;
  const all = new Map(rows);
  for (const [subject, { whole, parts, findings }] of said) {
    const before = all.get(subject);
    all.set(subject, {
      whole: whole || (before?.whole ?? false),
      parts: [...(before?.parts ?? []), ...parts],
      why: [...(before?.why ?? []), ...findings.map((f) => f.message)],
    });
  }
  return all;
}

function absentFor({ ledger }: CheckContext, { needs = [] }: Check): readonly TableKind[] {
  // Headers alone make no table of the ledger; one without rows was read, and nothing in it is a record.
  return needs.filter((kind) => ledger[kind] === undefined);
}

/** With some of its tables a check may still see something; with none it has nothing to look at. */
function seesNothing(ctx: CheckContext, check: Check): boolean {
  return check.needs !== undefined && absentFor(ctx, check).length === check.needs.length;
}

/** The programme's checks, those of what the others leave at the end. */
function inTurn({ programme }: CheckContext): InTurn {
  const all = programme.checks.map((applied) => {
    const check = CHECKS.get(applied.check);
    if (!check) throw new Error(`${programme.id} names a check that does not exist: ${applied.check}`);
    return { applied, check };
  });
  return [...all.filter(({ check }) => !check.last), ...all.filter(({ check }) => check.last)];
}
