import { datedItems, listed, type CheckContext, type DatedItem } from '../checks';
import { formatDate, type DateWindow } from '../calendar';
import type { Contract } from '../ledger';
import { local, message, type LocalText, type Message } from '../messages';
import { windowText } from '../policy';
import { eligibleRow } from './eligible-row';
import { evaluate, type Evaluation } from './evaluate';

/**
 * A01: the contracts whose fees differ between the two readings of the cycle year, window by window, each
 * with the dates that lie in that window alone.
 */
export function cycleDifference(current: Evaluation): Message | LocalText {
  const { programme, ledger } = current.ctx;
  const other = evaluate(programme, ledger, { 'lg.cycle': 'calendar' });
  const [here, there] = [basesOf(current), basesOf(other)];
  const rows = (ledger.contracts?.rows ?? []).filter((c) => here.get(c) !== there.get(c));
  const [a, b] = [current.ctx.cycle, other.ctx.cycle];
  const first = onlyIn(current.ctx, rows, a, b);
  const second = onlyIn(other.ctx, rows, b, a);
  return first && second
    ? message('check.cycle-both', { first, second })
    : (first ?? second ?? local('', ''));
}

function basesOf({ ctx, eligible }: Evaluation): Map<unknown, number> {
  return new Map(eligible.map((subject) => [subject, eligibleRow(ctx, subject).base]));
}

/** The rows with dates in one window and not in the other; null when there is none. */
function onlyIn(
  ctx: CheckContext,
  rows: readonly Contract[],
  inside: DateWindow,
  other: DateWindow,
): Message | null {
  const alone = (day: number): boolean =>
    day >= inside.start && day <= inside.end && (day < other.start || day > other.end);
  const named = rows.flatMap((contract) => {
    const items = datedItems(ctx, contract)
      .filter(({ day }) => alone(day))
      .sort((a, b) => a.day - b.day);
    // The service decides before its documents are looked at.
    const service = items.filter(({ kind }) => kind === 'contract');
    return items.length === 0 ? [] : [nameOf(contract, service.length > 0 ? service : items)];
  });
  if (named.length === 0) return null;
  // By what they say, whatever the order of the rows.
  named.sort((a, b) => (a.zh < b.zh ? -1 : Number(a.zh > b.zh)));
  return message('check.cycle-only', { window: windowText(inside), rows: listed(named) });
}

/** SL-2024-001（服务开始 2024-08-12）; a column that holds two of the days, such as 履行期限, is named once. */
function nameOf(contract: Contract, items: readonly DatedItem[]): LocalText {
  const id = contract.id ?? `#${String(contract.row)}`;
  const said = (language: 'zh' | 'en', comma: string): string => {
    const days = new Map<string, Set<string>>();
    for (const { what, day } of items) {
      const own = days.get(what[language]) ?? new Set();
      days.set(what[language], own.add(formatDate(day)));
    }
    return [...days].map(([what, own]) => `${what} ${[...own].join(comma)}`).join(comma);
  };
  return local(`${id}（${said('zh', '、')}）`, `${id} (${said('en', ', ')})`);
}
