import { addTable, editTable, ExcelFault, goTo } from '../excel';
import type { Assessment, ListedMaterials, PaneHost } from './host';
import { newMaterialsTable, planMaterials, type MaterialsPlan } from './materials-plan';
import { tablesNow } from './tables-now';

/** Rows that were moved between reading and writing are looked for once more. */
const ATTEMPTS = 2;

/** Brings 材料 up to what the claims of a register must hand in, and shows it. */
export async function listMaterials(
  assessment: Assessment,
  assess: PaneHost['assess'],
): Promise<ListedMaterials> {
  let current: Assessment | null = assessment;
  for (let attempt = 0; attempt < ATTEMPTS && current; attempt += 1) {
    const listed = await list(current);
    if (listed) {
      if (listed.sheet !== null) await goTo(listed.sheet, null, null);
      return listed;
    }
    current = await assess(assessment.register);
  }
  throw new ExcelFault('busy', 'the materials are being changed');
}

/** Null when the rows are no longer where they were read. */
async function list({ ledger, register }: Assessment): Promise<ListedMaterials | null> {
  const { plans, fresh } = planMaterials(ledger, await tablesNow(ledger, 'materials'));
  const there = ledger.materials?.sources.at(-1)?.sheet ?? null;
  let placed: string | null = null;
  for (const plan of plans) {
    const outcome = await write(plan);
    if (outcome === 'moved') return null;
    if (outcome === 'written' && plan.additions.length > 0) placed = plan.table.sheet;
  }
  const counts = {
    added: fresh.length,
    completed: plans.reduce((sum, { edits }) => sum + edits.length, 0),
  };
  if (fresh.length === 0 || placed !== null) return { sheet: placed ?? there, ...counts, apart: false };
  return { sheet: await addTable(newMaterialsTable(fresh, register)), ...counts, apart: there !== null };
}

/** apart: what is there was completed, but the cells below it are not free for new rows. */
async function write({ table, edits, additions }: MaterialsPlan): Promise<'written' | 'moved' | 'apart'> {
  const outcome = await editTable(table, edits, additions);
  if (outcome !== 'occupied') return outcome;
  return (await editTable(table, edits, [])) === 'moved' ? 'moved' : 'apart';
}
