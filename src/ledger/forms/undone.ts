import { normaliseName } from '../../identity';
import type { Entry } from './payments';

/**
 * Bookings that were taken back (冲账, 退汇), with those that take them back: both fall away. A line that names
 * nobody, or an account of the bank itself, takes back the line of its amount, whoever received it. Money out that is marked as taken back and that
 * nothing answers was taken back elsewhere.
 */
export function dropUndone(entries: readonly Entry[]): {
  readonly kept: readonly Entry[];
  readonly undone: readonly Entry[];
} {
  const asking = entries.filter((entry) => entry.reversed === true || isBareReturn(entry));
  if (asking.length === 0) return { kept: entries, undone: [] };
  const undone = new Set<Entry>();
  const byAmount = new Map<number, Entry[]>();
  for (const entry of entries) {
    const amount = entry.payment.amount ?? 0;
    const list = byAmount.get(amount);
    if (list) list.push(entry);
    else byAmount.set(amount, [entry]);
  }
  for (const entry of asking) {
    if (undone.has(entry)) continue;
    const amount = entry.payment.amount ?? 0;
    const free = (byAmount.get(0 - amount) ?? []).filter(
      (other) => other !== entry && !undone.has(other) && mayAnswer(entry, other),
    );
    const partner = free.find(({ reversed }) => reversed === true) ?? free[0];
    if (partner) undone.add(entry).add(partner);
    else if (entry.reversed === true && amount > 0) undone.add(entry);
  }
  return { kept: entries.filter((entry) => !undone.has(entry)), undone: [...undone] };
}

/** Money back from nobody in particular: the bank returned it. */
function isBareReturn({ takesBack, payment }: Entry): boolean {
  return takesBack && isNobody(payment.payee) && payment.contractId === null;
}

/** Nobody is named, or an account in which a bank keeps what it could not deliver. */
function isNobody(payee: string | null): boolean {
  return (
    payee === null ||
    /待处理|待清算|待划转|暂收|暂挂|挂账|退汇|汇出汇款|结算款|清算|过渡户|内部户/.test(payee)
  );
}

function mayAnswer(a: Entry, b: Entry): boolean {
  const [x, y] = [a.payment.payee, b.payment.payee];
  return x === null || y === null || isNobody(x) || isNobody(y) || normaliseName(x) === normaliseName(y);
}
