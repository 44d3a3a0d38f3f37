import type { Progress } from '../../src/excel';
import { type Area, type CellValue, MemoryModel } from '../../src/workbench/host';
import { rest, watchRequests } from './requests';
import { startHost, type RunningHost } from './start-host';

/** A register too long for one request: read in blocks, followed and called off. */
const HEADERS = ['合同编号', '供应商名称', '用途', '含税金额'].concat(
  Array.from({ length: 12 }, (_, i) => `列${String(i)}`),
);
const ROWS = 100_000;
/** 50,000 cells of 16 columns. */
const ROWS_A_BLOCK = 3125;
const BLOCKS = 33;

/** The first sheet holds a long register, of which a cell is made when it is read. */
class LongBook extends MemoryModel {
  /** The areas of which values were asked for. */
  readonly read: Area[] = [];
  /** Called before a block is answered. */
  meanwhile: () => void = () => undefined;

  override usedArea(): Area {
    return { row: 0, column: 0, rows: ROWS + 1, columns: HEADERS.length };
  }

  override readValues(_: string, area: Area): CellValue[][] {
    this.read.push(area);
    this.meanwhile();
    return Array.from({ length: area.rows }, (_row, i) => lineOf(area.row + i));
  }
}

function lineOf(row: number): CellValue[] {
  if (row === 0) return HEADERS;
  return HEADERS.map((_, i) => (i === 0 ? `HT-${String(row)}` : i === 3 ? row : '深圳示例算力有限公司'));
}

let host: RunningHost;
let book: LongBook;
let excel: typeof import('../../src/excel');
let requests: string[][];

beforeEach(async () => {
  book = new LongBook();
  host = await startHost(book);
  jest.resetModules(); // the module remembers the date system of its workbook
  excel = await import('../../src/excel');
  await excel.dateSystem();
  await rest();
  requests = watchRequests(host);
});

afterEach(() => {
  expect(host.logged).toEqual([]);
  host.close();
});

test('is read in blocks of at most 50,000 cells, and tells how many rows there are', async () => {
  const told: Progress[] = [];
  const [table] = await excel.readTables(undefined, { onProgress: (progress) => told.push(progress) });
  expect(table?.values).toHaveLength(ROWS + 1);
  expect(table?.values[ROWS]).toEqual(lineOf(ROWS));

  expect(book.read.map(({ row, rows }) => [row, rows])).toEqual(
    Array.from({ length: BLOCKS }, (_, i) => [
      i * ROWS_A_BLOCK,
      Math.min(ROWS_A_BLOCK, ROWS + 1 - i * ROWS_A_BLOCK),
    ]),
  );
  await rest();
  const beside = ['Worksheets,Tables', 'GetUsedRangeOrNullObject', '', 'GetMergedAreasOrNullObject'];
  const asked = requests.map((names) => names.join());
  expect(asked.filter((names) => names === 'GetRangeByIndexes')).toHaveLength(BLOCKS);
  expect(asked.filter((names) => names !== 'GetRangeByIndexes').sort()).toEqual(
    [...beside, 'GetSpillingToRangeOrNullObject'].sort(),
  );

  expect(told).toEqual(
    Array.from({ length: BLOCKS + 1 }, (_, i) => ({
      rows: Math.min(i * ROWS_A_BLOCK, ROWS + 1),
      of: ROWS + 1,
    })),
  );
});

test('called off, it ends with the block under way and asks for nothing more', async () => {
  const controller = new AbortController();
  const told: Progress[] = [];
  book.meanwhile = () => {
    if (book.read.length === 3) controller.abort();
  };
  const reading = excel.readTables(undefined, {
    signal: controller.signal,
    onProgress: (progress) => told.push(progress),
  });
  await expect(reading).rejects.toMatchObject({ name: 'ExcelFault', kind: 'cancelled' });
  await rest();
  expect(book.read).toHaveLength(3);
  expect(told.at(-1)?.rows).toBe(2 * ROWS_A_BLOCK);
  // The last frees what Excel kept for the reading.
  expect(requests.map((names) => names.join())).toEqual([
    ...['Worksheets,Tables', 'GetUsedRangeOrNullObject'],
    ...['GetRangeByIndexes', 'GetRangeByIndexes', 'GetRangeByIndexes', ''],
  ]);

  const again = excel.readTables(undefined, { signal: controller.signal });
  await expect(again).rejects.toMatchObject({ kind: 'cancelled' });
  await rest();
  expect(book.read).toHaveLength(3);
});
