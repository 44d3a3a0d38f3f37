import { readTables } from '../excel';
import { findTables, type Ledger, type TableInput } from '../ledger';

/** The tables on the sheets that hold a kind of table, as they are now: a person may have typed since. */
export async function tablesNow(
  ledger: Ledger,
  kind: 'dispositions' | 'materials',
): Promise<readonly TableInput[]> {
  const sheets = new Set(ledger[kind]?.sources.flatMap(({ sheet }) => sheet ?? []));
  if (sheets.size === 0) return [];
  return (await readTables(sheets)).flatMap(findTables);
}
