import { addTable, command, editTable, ExcelFault, goTo } from '../excel';
import { readLedger, type Register } from '../ledger';
import type { ListedMaterials } from './host';
import { newMaterialsTable, planMaterials, type MaterialsPlan } from './materials-plan';

/**
 * Brings 材料 up to what the claims of a register must hand in, and shows it. `read` gives the register as it is in
 * the workbook: what was assessed last may have been written since.
 */
export async function listMaterials(read: () => Promise<Register | undefined>): Promise<ListedMaterials> {
  const listed = await command(async () => list(await read()));
  if (listed.sheet !== null) await show(listed.sheet);
  return listed;
}

async function list(register: Register | undefined): Promise<ListedMaterials> {
  if (!register) throw new ExcelFault('changed', 'the register is no longer there');
  const ledger = readLedger(register.inputs);
  const { plans, fresh } = planMaterials(ledger, register.inputs);
  const there = ledger.materials?.sources.at(-1)?.sheet ?? null;
  let placed: string | null = null;
  for (const plan of plans) {
    const isPlaced = await write(plan);
    if (isPlaced && plan.additions.length > 0) placed = plan.table.sheet;
  }
  const counts = {
    added: fresh.length,
    completed: plans.reduce((sum, { edits }) => sum + edits.length, 0),
  };
  if (fresh.length === 0 || placed !== null) return { sheet: placed ?? there, ...counts, apart: false };
  return {
    sheet: await addTable(newMaterialsTable(fresh, register.name)),
    ...counts,
    apart: there !== null,
  };
}

/** False: what is there was completed, but the cells below it are not free for new rows. */
async function write({ table, edits, additions }: MaterialsPlan): Promise<boolean> {
  let outcome = await editTable(table, edits, additions);
  const isOccupied = outcome === 'occupied';
  if (isOccupied) outcome = await editTable(table, edits, []);
  if (outcome === 'moved') throw new ExcelFault('changed', table.sheet);
  return !isOccupied;
}

/** What is written is written, also on a sheet that cannot be shown. */
async function show(sheet: string): Promise<void> {
  try {
    await goTo(sheet, null, null);
  } catch (error) {
    if (!(error instanceof ExcelFault)) throw error;
  }
}
