import { subjectId, type RowRisk, type Subject } from '../checks';
import { message, type Message } from '../messages';
import { minFen, proportion, ZERO, type Fen } from '../money';
import { eligibleRow } from './eligible-row';
import type { Evaluation } from './evaluate';
import { allocate } from './row-amounts';
import type { RowIn } from './types';

/** One counted row, with what it has in the base with and without its parts at risk. */
interface Counted {
  readonly subject: Subject;
  readonly risk: RowRisk | undefined;
  readonly base: Fen;
  readonly left: Fen;
  readonly claimable: Fen;
}

/**
 * The counted rows, each with its share of the claim: claimable as `allocate` gives it out, of which some is
 * evidenced and the rest at risk, all three summing to the claim's amounts to the fen. Null amounts where
 * the claim has none.
 */
export function rowsInOf(evaluation: Evaluation, claimable: Fen | null, evidenced: Fen | null): RowIn[] {
  const counted = countedRows(evaluation);
  const kept = evidenced === null ? null : keptOf(counted, evidenced);
  return counted.map(({ subject, risk, base, claimable: own }, i) => {
    const evident = kept?.[i] ?? null;
    const lost = evident === null ? null : ((own - evident) as Fen);
    return {
      ...placeOf(subject),
      base,
      claimable: claimable === null ? null : own,
      evidenced: evident,
      atRisk: lost,
      why: whyAtRisk(risk, lost),
    };
  });
}

function countedRows({ ctx, eligible, examination, outcome }: Evaluation): Counted[] {
  const bases = eligible.map((subject) => eligibleRow(ctx, subject).base);
  const amounts = allocate(outcome, bases);
  return eligible.map((subject, i) => {
    const risk = examination.risks.get(subject);
    const base = bases[i] ?? ZERO;
    const left = risk?.whole ? ZERO : risk ? eligibleRow(ctx, subject, risk.parts).base : base;
    return { subject, risk, base, left, claimable: amounts[i] ?? ZERO };
  });
}

/**
 * The evidenced amount over the rows, never more than a row's share: those without risk first, then the
 * others in proportion to what they keep. What is then over is money beyond the cap that takes the place of
 * money at risk; it falls to the rows at risk from the top.
 */
function keptOf(counted: readonly Counted[], evidenced: Fen): Fen[] {
  const kept = counted.map((): Fen => ZERO);
  let rest = evidenced;
  const give = (rows: 'safe' | 'at risk' | 'all', most: (row: Counted) => Fen): void => {
    counted.forEach((row, i) => {
      if (rows !== 'all' && (row.risk === undefined) !== (rows === 'safe')) return;
      const before = kept[i] ?? ZERO;
      const gift = minFen(rest, (most(row) - before) as Fen);
      kept[i] = (before + gift) as Fen;
      rest = (rest - gift) as Fen;
    });
  };
  give('safe', (row) => row.claimable);
  give('at risk', ({ claimable, left, base }) =>
    base === 0 ? ZERO : proportion(claimable, left, base, 'down'),
  );
  give('all', (row) => row.claimable);
  return kept;
}

function whyAtRisk(risk: RowRisk | undefined, lost: Fen | null): Message[] {
  if (risk) return risk.findings.map((f) => f.message);
  return lost !== null && lost > 0 ? [message('evidence.together')] : [];
}

/** Where a row stands and what it is called. */
export function placeOf(subject: Subject): Pick<RowIn, 'sheet' | 'row' | 'id' | 'supplier'> {
  return {
    sheet: subject.source.sheet,
    row: subject.row,
    id: subjectId(subject),
    supplier: subject.supplierName ?? subject.supplierCode,
  };
}
