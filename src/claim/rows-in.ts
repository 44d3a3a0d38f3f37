import { subjectId, type Subject } from '../checks';
import { message, type Message } from '../messages';
import { addFen, minFen, proportion, ZERO, type Fen } from '../money';
import { eligibleRow } from './eligible-row';
import type { Evaluation } from './evaluate';
import { allDoubts, type RowDoubt } from './doubts';
import type { Parts } from './parts';
import { allocate, whyNothing } from './row-amounts';
import type { RowIn } from './types';

/** One counted row: what it has in the base, and what is left without what is not checked, and in doubt. */
interface Counted {
  readonly subject: Subject;
  readonly base: Fen;
  readonly claimable: Fen;
  readonly checked: Left;
  readonly clean: Left;
}

/** `touched`: whether something fell away; `base`: what the row keeps in the base. */
interface Left {
  readonly touched: boolean;
  readonly base: Fen;
}

/**
 * The counted rows, each with its share of the claim: claimable as `allocate` gives it out, in its three
 * parts, all summing to the claim's amounts to the fen. Null amounts where the claim has none.
 */
export function rowsInOf(evaluation: Evaluation, claimable: Fen | null, parts: Parts): RowIn[] {
  const counted = countedRows(evaluation);
  const { evidenced, atRisk } = parts;
  const most = counted.map((row) => row.claimable);
  const checked =
    evidenced === null ? null : keptOf(counted, 'checked', most, addFen(evidenced, atRisk ?? ZERO));
  const clean = checked && evidenced !== null ? keptOf(counted, 'clean', checked, evidenced) : null;
  return counted.map(({ subject, base, claimable: own }, i) => {
    const [seen, sure] = [checked?.[i] ?? null, clean?.[i] ?? null];
    return {
      ...placeOf(subject),
      base,
      claimable: claimable === null ? null : own,
      evidenced: sure,
      atRisk: seen === null || sure === null ? null : ((seen - sure) as Fen),
      notChecked: seen === null ? null : ((own - seen) as Fen),
      why: [
        ...whyNothing(evaluation.outcome),
        ...whyOf(evaluation, subject, sure === null ? null : ((own - sure) as Fen)),
      ],
    };
  });
}

function countedRows({ ctx, eligible, examination, outcome }: Evaluation): Counted[] {
  const bases = eligible.map((subject) => eligibleRow(ctx, subject).base);
  const amounts = allocate(outcome, bases);
  const doubts = allDoubts(examination);
  return eligible.map((subject, i) => {
    const base = bases[i] ?? ZERO;
    const left = (doubt: RowDoubt | undefined): Left => {
      if (!doubt) return { touched: false, base };
      return { touched: true, base: doubt.whole ? ZERO : eligibleRow(ctx, subject, doubt.parts).base };
    };
    return {
      subject,
      base,
      claimable: amounts[i] ?? ZERO,
      checked: left(examination.unknown.get(subject)),
      clean: left(doubts.get(subject)),
    };
  });
}

/**
 * An amount over the rows, never more than `most` of each: those untouched first, then the others in
 * proportion to what they keep. What is then over is money beyond the cap that takes the place of money that
 * fell away; it falls to the rows from the top.
 */
function keptOf(
  counted: readonly Counted[],
  stage: 'checked' | 'clean',
  most: readonly Fen[],
  amount: Fen,
): Fen[] {
  const kept = counted.map((): Fen => ZERO);
  let rest = amount;
  const give = (rows: 'untouched' | 'touched' | 'all', share: (row: Counted, i: number) => Fen): void => {
    counted.forEach((row, i) => {
      if (rows !== 'all' && row[stage].touched !== (rows === 'touched')) return;
      const before = kept[i] ?? ZERO;
      const gift = minFen(rest, (minFen(share(row, i), most[i] ?? ZERO) - before) as Fen);
      kept[i] = (before + gift) as Fen;
      rest = (rest - gift) as Fen;
    });
  };
  give('untouched', (_row, i) => most[i] ?? ZERO);
  give('touched', (row) =>
    row.base === 0 ? ZERO : proportion(row.claimable, row[stage].base, row.base, 'down'),
  );
  give('all', (_row, i) => most[i] ?? ZERO);
  return kept;
}

function whyOf({ examination }: Evaluation, subject: Subject, lost: Fen | null): Message[] {
  const [unknown, risk] = [examination.unknown.get(subject), examination.risks.get(subject)];
  if (unknown || risk) return [...(unknown?.why ?? []), ...(risk?.findings.map((f) => f.message) ?? [])];
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
