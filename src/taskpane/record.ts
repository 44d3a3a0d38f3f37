import { recordOf } from '../claim';
import { addTable, command, editTable, ExcelFault } from '../excel';
import { say, type Language } from '../messages';
import type { Assessment, Decided } from './host';
import { placeOf } from './place';
import { newRecordTable, planRecord } from './record-plan';
import { recordsNow } from './tables-now';

/** Writes a decision into 处理记录, which is made when there is none. Resolves to the name of its sheet. */
export function record(
  assessment: Assessment,
  { task, decision, reason }: Decided,
  language: Language,
): Promise<string> {
  const place = placeOf(task.sheet, task.row, task.column);
  const words = typeof place === 'string' ? place : place === null ? '' : say(place, language);
  const cells = recordOf(task, decision, reason, { place: words, language });
  const fresh = newRecordTable(cells, assessment.register, language);
  return command(async () => {
    const plan = planRecord(await recordsNow(assessment), cells);
    if (!plan) return addTable(fresh);
    const { table, edit, addition } = plan;
    const outcome = await editTable(table, edit ? [edit] : [], edit ? [] : [addition]);
    if (outcome === 'moved') throw new ExcelFault('changed', table.sheet);
    return outcome === 'occupied' ? addTable(fresh) : table.sheet;
  });
}
