import { recordOf } from '../claim';
import { addTable, editTable, ExcelFault } from '../excel';
import { say, type Language } from '../messages';
import type { Assessment, Decided } from './host';
import { placeOf } from './place';
import { newRecordTable, planRecord } from './record-plan';
import { tablesNow } from './tables-now';

/** A row that was moved between reading and writing is looked for once more. */
const ATTEMPTS = 2;

/** Writes a decision into 处理记录, which is made when there is none. Resolves to the name of its sheet. */
export async function record(
  { ledger, register }: Assessment,
  { task, decision, reason }: Decided,
  language: Language,
): Promise<string> {
  const place = placeOf(task.sheet, task.row, task.column);
  const words = typeof place === 'string' ? place : place === null ? '' : say(place, language);
  const cells = recordOf(task, decision, reason, { place: words, language });
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const plan = planRecord(await tablesNow(ledger, 'dispositions'), cells);
    if (!plan) return addTable(newRecordTable(cells, register, language));
    const { table, edit, addition } = plan;
    const outcome = await editTable(table, edit ? [edit] : [], edit ? [] : [addition]);
    if (outcome === 'written') return table.sheet;
    if (outcome === 'occupied') return addTable(newRecordTable(cells, register, language));
  }
  throw new ExcelFault('busy', 'the record is being changed');
}
