import type { Area, CellValue, Profile } from '../../src/workbench/host';
import { startHost, type RunningHost } from './start-host';

/** A fresh host for each test of the file; the function gives the one of the test that runs. */
export function useHost(profile?: Profile): () => RunningHost {
  let host: RunningHost | undefined;
  beforeEach(async () => {
    host = await startHost(undefined, profile);
  });
  afterEach(() => {
    host?.close();
  });
  return () => {
    if (!host) throw new Error('The host is there within tests only.');
    return host;
  };
}

/** An area as `[row, column, rows, columns]`, counted from 0. */
export function area(row: number, column: number, rows = 1, columns = 1): Area {
  return { row, column, rows, columns };
}

/** Writes cells as a person would, from the given corner of the first sheet. */
export function type(host: RunningHost, row: number, column: number, cells: CellValue[][]): void {
  const shape = area(row, column, cells.length, cells[0]?.length ?? 1);
  host.model.writeCells(host.model.activeSheetId(), shape, cells);
}

/** The code of the error with which the work is refused. */
export async function refusal(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
  throw new Error('The work was not refused.');
}
