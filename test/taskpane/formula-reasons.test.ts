import { excelWorkbook, formulaErrors, PLAIN_WORKBOOK, type FormulaError } from '../../src/functions';
import { say } from '../../src/messages';
import { toldErrors } from '../../src/taskpane/formula-reasons';

const BOOK = { tables: [], names: [] };

/** Cells below each other, each in an error of which its function knows the reason. */
function inError(count: number): FormulaError[] {
  const cells = Array.from({ length: count }, (_, i) => ({
    ...{ sheet: '首页', row: i + 1, column: 1, value: '#N/A' },
    formula: `=LG_COMPUTE_SUBSIDY(${String(i + 1)})`,
  }));
  return formulaErrors(cells, BOOK);
}

beforeAll(() => {
  excelWorkbook.tell(PLAIN_WORKBOOK);
});

afterEach(() => {
  jest.restoreAllMocks();
});

test('functions are asked for their reason for three seconds, and the first always', async () => {
  let now = 0;
  jest.spyOn(Date, 'now').mockImplementation(() => (now += 1100));
  const told = await toldErrors(inError(6));
  expect(told.map(({ reason }) => say(reason).includes('没有写明单位'))).toEqual([
    ...[true, true, true],
    ...[false, false, false],
  ]);
  expect(told.slice(3).map(({ reason }) => reason.id)).toEqual(Array(3).fill('formula.error.later'));
  now = 0;
  jest.spyOn(Date, 'now').mockImplementation(() => (now += 60_000));
  const [first] = await toldErrors(inError(2));
  expect(first?.reason.id).toBe('formula.error.said');
});
