import { local, type LocalText } from '../messages';
import { eligibleRow } from './eligible-row';
import { evaluate, type Evaluation } from './evaluate';

/** A01: the contracts whose fees differ between the two readings of the cycle year, as text. */
export function cycleDifference(current: Evaluation): LocalText {
  const { programme, ledger } = current.ctx;
  const other = evaluate(programme, ledger, { 'lg.cycle': 'calendar' });
  const [here, there] = [basesOf(current), basesOf(other)];
  const rows = (ledger.contracts?.rows ?? []).filter((c) => here.get(c) !== there.get(c));
  const names = rows.map((c) => c.id ?? `#${c.row}`);
  return local(names.join('、'), names.join(', '));
}

function basesOf({ ctx, eligible }: Evaluation): Map<unknown, number> {
  return new Map(eligible.map((subject) => [subject, eligibleRow(ctx, subject).base]));
}
