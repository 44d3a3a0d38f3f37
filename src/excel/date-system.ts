import { excelFault, patiently } from './fault';
import { run } from './run';

let known: boolean | undefined;

/**
 * True when the workbook counts dates from 1904. Excel has no property for it, but its own DATE tells: 2 January 1904
 * is day 1 of one system and day 1463 of the other. Asked once; a host that cannot say is taken for the usual system.
 */
export async function usesDatesOf1904(): Promise<boolean> {
  known ??= await ask();
  return known;
}

/** The same for who reads nothing else: waits while a cell is being edited. Throws an `ExcelFault`. */
export async function dateSystem(): Promise<1900 | 1904> {
  return (await patiently(usesDatesOf1904)) ? 1904 : 1900;
}

async function ask(): Promise<boolean> {
  try {
    return await run(async (context) => {
      const serial = context.workbook.functions.date(1904, 1, 2).load('value');
      await context.sync();
      return serial.value === 1;
    });
  } catch (error) {
    const fault = excelFault(error);
    if (fault === null || fault.kind === 'other' || fault.kind === 'denied') return false;
    throw fault;
  }
}
