import { type, useHost } from './use-host';

const host = useHost();

describe('names', () => {
  test('are defined, found, resolved and deleted', async () => {
    type(host(), 0, 0, [[5]]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const name = context.workbook.names
        .add('本年额度', sheet.getRange('A1'))
        .load('name,formula,scope,type');
      const byName = sheet.getRange('本年额度').load('values');
      const cells = context.workbook.names.getItem('本年额度').getRange().load('address');
      const missing = context.workbook.names.getItemOrNullObject('没有').load('name');
      await context.sync();
      expect(name.toJSON()).toMatchObject({
        name: '本年额度',
        formula: '=Sheet1!A1',
        scope: 'Workbook',
        type: 'Range',
      });
      expect(byName.values).toEqual([[5]]);
      expect(cells.address).toBe('Sheet1!A1');
      expect(missing.isNullObject).toBe(true);
      name.delete();
      await context.sync();
    });
    expect(host().model.names()).toEqual([]);
  });
});

function saved(): Promise<void> {
  return new Promise((resolve, reject) => {
    Office.context.document.settings.saveAsync(({ status, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(new Error(error.message));
    });
  });
}

describe('settings', () => {
  test('of the document are kept in the workbook', async () => {
    Office.context.document.settings.set('语言', { pane: 'zh' });
    expect(host().model.settings()).toEqual({});
    await saved();
    expect(host().model.settings()).toEqual({ 语言: '{"pane":"zh"}' });
  });

  test('are the same ones for both interfaces', async () => {
    Office.context.document.settings.set('选项', [1, 2]);
    await saved();
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('新', true);
      const old = settings.getItem('选项').load('value');
      const count = settings.getCount();
      const missing = settings.getItemOrNullObject('没有').load('value');
      await context.sync();
      expect([old.value, count.value, missing.isNullObject]).toEqual([[1, 2], 2, true]);
      settings.getItem('选项').delete();
      await context.sync();
    });
    expect(host().model.settings()).toEqual({ 新: 'true' });
  });
});

test.each([
  ['Matrix', [['a', 1]]],
  ['Text', 'a\t1'],
] as const)('the selection is read as %s', async (coercion, expected) => {
  type(host(), 0, 0, [['a', 1]]);
  host().model.select({
    sheetId: host().model.activeSheetId(),
    area: { row: 0, column: 0, rows: 1, columns: 2 },
  });
  const data = await new Promise((resolve) => {
    Office.context.document.getSelectedDataAsync(Office.CoercionType[coercion], ({ value }) => {
      resolve(value);
    });
  });
  expect(data).toEqual(expected);
});
