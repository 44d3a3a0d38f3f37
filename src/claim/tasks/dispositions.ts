import type { Disposition, Ledger } from '../../ledger';
import { message } from '../../messages';
import type { Decision, Standing } from './types';

/** The words of 处理, the first of each as written by the pane. */
const WORDS: Readonly<Record<Decision, readonly string[]>> = {
  open: ['待处理', '未处理', '处理中', '待办', '重新打开', 'open', 'todo', 'reopened'],
  accepted: ['已接受', '接受', '认可', '已认可', '同意', 'accepted', 'accept'],
  fixed: ['已修正', '修正', '已修改', '已更正', '已改正', '已改', '已处理', 'fixed', 'corrected', 'done'],
};

/** What a cell of 处理 says; blank is open, null cannot be read. */
export function decisionOf(cell: string | null): Decision | null {
  const word = (cell ?? '').normalize('NFKC').replace(/\s/g, '').toLowerCase();
  if (word === '') return 'open';
  const found = (Object.keys(WORDS) as Decision[]).find((decision) => WORDS[decision].includes(word));
  return found ?? null;
}

/** The records by 问题编号, whatever its case. A finding may have several when rows were copied by hand. */
export function recordsByKey({ dispositions }: Ledger): ReadonlyMap<string, readonly Disposition[]> {
  const records = new Map<string, Disposition[]>();
  for (const row of dispositions?.rows ?? []) {
    const key = keyText(row.key ?? '');
    if (key === '') continue;
    const known = records.get(key);
    if (known) known.push(row);
    else records.set(key, [row]);
  }
  return records;
}

function keyText(key: string): string {
  return key.normalize('NFKC').trim().toLowerCase();
}

const NOTHING_RECORDED: Standing = { state: 'open', decision: null, reason: null, note: null };

/** How a finding that is there now stands, given what was recorded of it and what it says. */
export function standingOf(records: readonly Disposition[], facts: string): Standing {
  const [first, ...others] = records;
  if (!first) return NOTHING_RECORDED;
  const differ = others.some(
    (other) =>
      decisionOf(other.disposition) !== decisionOf(first.disposition) || other.reason !== first.reason,
  );
  if (differ) return { ...NOTHING_RECORDED, note: message('task.note-twice') };
  const { disposition, reason } = first;
  const decision = decisionOf(disposition);
  const open = (note: Standing['note']): Standing => ({ state: 'open', decision, reason, note });
  switch (decision) {
    case null:
      return open(message('task.note-unreadable', { value: disposition ?? '' }));
    case 'open':
      return open(null);
    case 'fixed':
      return open(message('task.note-still-there'));
    case 'accepted':
      if (reason === null) return open(message('task.note-no-reason'));
      // A record without a code was written by hand: there is nothing to hold the finding against.
      return records.some((record) => record.facts === null || record.facts === facts)
        ? { state: 'accepted', decision, reason, note: null }
        : open(message('task.note-changed', { reason }));
  }
}
