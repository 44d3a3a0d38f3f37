import { touchedBy, type CheckContext, type Subject } from '../../checks';
import { canSum, ZERO, type Fen } from '../../money';
import { fenRounding, type EligibleRow, type Outcome } from '../../policy';
import { eligibleRow } from '../eligible-row';
import type { Evaluation } from '../evaluate';
import { ruleOn } from '../rule-on';

/** Rows put into one programme, and what it gives for them. */
export interface Pot {
  put(rows: readonly Subject[]): void;
  take(rows: readonly Subject[]): void;
  /** The programme's amount, in fen; 0 when it gives none. */
  amount(): number;
  /** How many rows are looked at for the amount. */
  readonly effort: number;
}

/** One programme as the settling sees it, examined as if none of the matters were claimed elsewhere. */
export interface Claimant {
  /** False when the whole claim is barred or outside its window: it cannot pay for anything. */
  readonly open: boolean;
  readonly eligible: readonly Subject[];
  /** Rows whose amount cannot be told yet. */
  readonly unknown: ReadonlySet<Subject>;
  potOf(rows: readonly Subject[]): Pot;
  /** For any rows the programme gives no more than the sum of their shares, and `slack` fen. */
  shareOf(row: Subject): number;
  readonly slack: number;
  /** No rows of the register bring more than this; infinite where the rule does not tell. */
  readonly most: number;
}

export function claimantFrom({ ctx, passed: eligible, examination }: Evaluation, open: boolean): Claimant {
  const unknown = new Set<Subject>();
  for (const found of examination.findings) {
    if (found.effect === 'incomplete') for (const row of touchedBy(found)) unknown.add(row);
  }
  const known = new Map<Subject, EligibleRow>();
  const rowOf = (subject: Subject): EligibleRow => {
    let row = known.get(subject);
    if (!row) known.set(subject, (row = eligibleRow(ctx, subject)));
    return row;
  };
  const common = { open, eligible, unknown };
  if (ctx.programme.subject !== 'contracts') {
    // An article pays at most what was spent; what more rows do to it depends on caps and firsts of its own.
    return {
      ...common,
      potOf: (rows) => listed(ctx, eligible, rowOf, rows),
      shareOf: (subject) => rowOf(subject).base,
      slack: 0,
      most: Infinity,
    };
  }
  const rate = ctx.programme.parameters.rate('rate').toNumber();
  const amounts = new Map<string, number>();
  const amountOf = (sums: Sums): number => {
    // Choices are tried back and forth: the same sums come again and again.
    const key = SUMMED.map((name) => sums[name]).join(' ');
    let amount = amounts.get(key);
    if (amount === undefined) amounts.set(key, (amount = amountOn(ctx, sums)));
    return amount;
  };
  const potOf = (rows: readonly Subject[]): Pot => summed(amountOf, rowOf, rows);
  return {
    ...common,
    potOf,
    shareOf: (subject) => rowOf(subject).base * rate,
    slack: fenRounding(ctx.option('round')) === 'half-up' ? HALF : 0,
    // More fees never bring less.
    most: potOf(eligible).amount(),
  };
}

/** In fen: half up, an amount is above the share of its fees by no more. */
const HALF = 1 / 2;

function amountIn(outcome: Outcome): number {
  return outcome.kind === 'amount' ? outcome.amount : 0;
}

const SUMMED = ['base', 'annual', 'beforeVoucher', 'contractAmount', 'otherFunding'] as const;
type Sums = Record<(typeof SUMMED)[number], Fen>;

/** A guide pays for the sum of the fees, so that one row with the sums brings what the rows do. */
function summed(
  amountOf: (sums: Sums) => number,
  rowOf: (subject: Subject) => EligibleRow,
  given: readonly Subject[],
): Pot {
  const sums: Sums = {
    base: ZERO,
    annual: ZERO,
    beforeVoucher: ZERO,
    contractAmount: ZERO,
    otherFunding: ZERO,
  };
  let count = 0;
  const change = (rows: readonly Subject[], sign: 1 | -1): void => {
    for (const subject of rows) {
      const row = rowOf(subject);
      for (const name of SUMMED) sums[name] = (sums[name] + sign * row[name]) as Fen;
    }
    count += sign * rows.length;
  };
  change(given, 1);
  return {
    effort: 1,
    put: (rows) => {
      change(rows, 1);
    },
    take: (rows) => {
      change(rows, -1);
    },
    amount: () => (count === 0 ? 0 : amountOf(sums)),
  };
}

function amountOn(ctx: CheckContext, sums: Sums): number {
  if (!SUMMED.every((name) => canSum([sums[name]]))) return 0;
  return amountIn(ruleOn(ctx, [{ ...sums, label: '', tie: '', category: null, group: null, year: null }]));
}

/** The rows one by one, in the order of the register. */
function listed(
  ctx: CheckContext,
  eligible: readonly Subject[],
  rowOf: (subject: Subject) => EligibleRow,
  given: readonly Subject[],
): Pot {
  const rows = new Set(given);
  return {
    effort: eligible.length,
    put: (more) => {
      more.forEach((row) => rows.add(row));
    },
    take: (less) => {
      less.forEach((row) => rows.delete(row));
    },
    amount: () => amountIn(ruleOn(ctx, eligible.filter((row) => rows.has(row)).map(rowOf))),
  };
}
