import { readHeads, readTables } from '../excel';
import { findTables, readLedger, registerOf, type TableInput } from '../ledger';
import type { Assessment } from './host';

/**
 * The tables on the sheets that hold 处理记录 for a register, as they are now: since the assessment somebody may have
 * typed, or made the table in another pane. Its sheets are looked for by the heads of all tables; beside them are read
 * those that the assessment knows, where a table may begin far down.
 */
export async function recordsNow({
  ledger,
  register,
  registers,
}: Pick<Assessment, 'ledger' | 'register' | 'registers'>): Promise<readonly TableInput[]> {
  const sheets = new Set(ledger.dispositions?.sources.flatMap(({ sheet }) => sheet ?? []));
  for (const head of (await readHeads()).flatMap(findTables)) {
    const { sheet = '' } = head;
    const owner = registerOf(sheet, registers);
    const isOwn = owner === undefined || owner === register;
    if (isOwn && readLedger([head]).dispositions !== undefined) sheets.add(sheet);
  }
  return sheets.size === 0 ? [] : (await readTables(sheets)).flatMap(findTables);
}
