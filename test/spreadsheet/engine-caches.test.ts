import { calculateHeadless, newWorkbook, openWorkbook } from '../../src/spreadsheet';
import type { FunctionSpec, Invoke, NewCell, WorkbookFile } from '../../src/spreadsheet';

/**
 * The engine keeps parsed formulas for the whole process. What it keeps must never be taken for a formula of other
 * text, nor for the same formula of another workbook: the cell would show an amount, and not its own.
 */
const SPECS: FunctionSpec[] = [{ name: 'LATER', parameters: [{ name: 'rows', dimensionality: 'matrix' }] }];

/** Answers after a turn of the event loop, so that two calculations run at the same time. */
const invoke: Invoke = async (_, args) => {
  await new Promise((resolve) => setTimeout(resolve, 1));
  return { kind: 'values', values: [[Number(args.flat(2)[0])]] };
};

async function book(first: number, ...formulas: string[]): Promise<WorkbookFile> {
  const cells = new Map<string, NewCell>(formulas.map((formula, row) => [`${String(row)},1`, { formula }]));
  return openWorkbook(await newWorkbook([{ name: '合同', rows: [[first]], cells }]));
}

async function calculated(file: WorkbookFile): Promise<unknown[]> {
  const { cells } = await calculateHeadless(file, SPECS, invoke);
  return cells.map(({ result }) => (result.kind === 'value' ? result.value : result));
}

describe('what the engine keeps of formulas', () => {
  it('tells long formulas apart whose 32-bit hashes are the same', async () => {
    const long = (number: string) =>
      `N(合同!$A$1)+N(合同!$A$1)+N(合同!$A$1)+N(合同!$A$1)+N(合同!$A$1)+N(${number})`;
    const alike = ['204898950298318', '258081121872344'];
    expect(await calculated(await book(0, ...alike.map(long)))).toEqual(alike.map(Number));
  });

  it('tells the same formula of two workbooks apart that are calculated at the same time', async () => {
    const formula = `LATER(合同!$A$1)+N(合同!$A$1)`;
    const books = await Promise.all([3, 5, 7].map((number) => book(number, formula)));
    expect(await Promise.all(books.map(calculated))).toEqual([[6], [10], [14]]);
  });

  it('tells two calculations of one file apart', async () => {
    const file = await book(4, 'LATER(合同!$A$1)+1');
    expect(await Promise.all([calculated(file), calculated(file)])).toEqual([[5], [5]]);
  });
});
