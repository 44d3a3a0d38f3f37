import { excelFault, patiently } from './fault';
import { run } from './run';

let known: 1900 | 1904 | undefined;

/**
 * From which year the workbook counts dates. Excel has no property for it, but its own DATE tells: 2 January 1904
 * is day 1 of one system and day 1463 of the other. Asked once; a host that cannot say is taken for the usual system.
 */
export async function dateSystemIn(context: Excel.RequestContext): Promise<1900 | 1904> {
  known ??= (await usesDatesOf1904(context)) ? 1904 : 1900;
  return known;
}

/** The same for who reads nothing else: waits while a cell is being edited. Throws an `ExcelFault`. */
export async function dateSystem(): Promise<1900 | 1904> {
  return known ?? patiently(() => run(dateSystemIn));
}

async function usesDatesOf1904(context: Excel.RequestContext): Promise<boolean> {
  try {
    const serial = context.workbook.functions.date(1904, 1, 2).load('value');
    await context.sync();
    return serial.value === 1;
  } catch (error) {
    const fault = excelFault(error);
    if (fault === null || fault.kind === 'other' || fault.kind === 'denied') return false;
    throw fault;
  }
}
