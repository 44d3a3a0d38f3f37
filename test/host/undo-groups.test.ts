import { profile } from '../support/excel-profile';
import { refusal, useHost } from './use-host';

/** What this Excel makes of a run that is to be one step to undo, as the profile has it. */
const host = useHost();
const { undoGroups } = profile;

function inGroup(work: (context: Excel.RequestContext) => unknown): Promise<unknown> {
  return Excel.run({ mergeUndoGroup: true }, async (context) => {
    work(context);
    await context.sync();
  });
}
const write = ({ workbook }: Excel.RequestContext): unknown =>
  (workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['写']]);
const addSheet = ({ workbook }: Excel.RequestContext): unknown => workbook.worksheets.add('新');
const ask = ({ workbook }: Excel.RequestContext): unknown => workbook.worksheets.load('items/name');

/** The workbook holds what was done, and no refusal of a group is reported as one of the test's own. */
function expectDone(sheets: number, written: string): void {
  const { model, logged } = host();
  expect(model.sheets()).toHaveLength(sheets);
  const corner = { row: 0, column: 0, rows: 1, columns: 1 };
  expect(model.readValues(model.activeSheetId(), corner)).toEqual([[written]]);
  expect(logged).toEqual([]);
}

test('reading is never refused', async () => {
  await inGroup(ask);
});

test('cells', async () => {
  if (undoGroups === 'refused') await expect(refusal(() => inGroup(write))).resolves.toBe('UndoNotSupported');
  else await inGroup(write);
  expectDone(1, undoGroups === 'refused' ? '' : '写');
});

test('a sheet', async () => {
  const codes = { refused: 'UndoNotSupported', failing: 'GeneralException', present: null, none: null };
  const code = codes[undoGroups];
  if (code === null) await inGroup(addSheet);
  else await expect(refusal(() => inGroup(addSheet))).resolves.toBe(code);
  expectDone(code === null ? 2 : 1, '');
});

test('outside of a group, and after one, all is done', async () => {
  await inGroup(ask);
  await Excel.run(async (context) => {
    write(context);
    addSheet(context);
    await context.sync();
  });
  expectDone(2, '写');
});
