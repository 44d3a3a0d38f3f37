import { patiently } from './fault';
import { supports } from './supports';

/**
 * Changes the workbook, waiting while a cell is being edited. Where Excel can, all of it is one step to undo. The work
 * must look before it writes: it is done again from the start when Excel was busy. Throws an `ExcelFault`.
 */
export async function change<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return patiently(() => (supports('1.20') ? Excel.run({ mergeUndoGroup: true }, work) : Excel.run(work)));
}
