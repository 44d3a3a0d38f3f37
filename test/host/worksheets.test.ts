import { area, refusal, type, useHost } from './use-host';

const host = useHost();

test('lists the sheets with their places, hidden ones too', async () => {
  const { model } = host();
  const second = model.addSheet('供应商');
  model.setSheetVisibility(second.id, 'Hidden');
  const sheets = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/position,items/visibility');
    await context.sync();
    return worksheets.items.map(({ name, position, visibility }) => ({ name, position, visibility }));
  });
  expect(sheets).toEqual([
    { name: 'Sheet1', position: 0, visibility: 'Visible' },
    { name: '供应商', position: 1, visibility: 'Hidden' },
  ]);
});

test('loads a page of a collection', async () => {
  host().model.addSheet('b');
  host().model.addSheet('c');
  const names = await Excel.run(async (context) => {
    const worksheets = context.workbook.worksheets.load({ name: true, $top: 1, $skip: 1 });
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
  expect(names).toEqual(['b']);
});

test('adds once, renames, moves, activates and deletes', async () => {
  const { model } = host();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('检查结果');
    sheet.getRange('A1').values = [['x']];
    sheet.name = '结果';
    sheet.position = 0;
    sheet.activate();
    sheet.load('id');
    await context.sync();
    expect(model.activeSheetId()).toBe(sheet.id);
    expect(model.sheets().map(({ name }) => name)).toEqual(['结果', 'Sheet1']);
    expect(model.readValues(sheet.id, area(0, 0))).toEqual([['x']]);
    sheet.delete();
    await context.sync();
  });
  expect(model.sheets().map(({ name }) => name)).toEqual(['Sheet1']);
});

test('finds sheets by name whatever its case, and by id', async () => {
  const { id } = host().model.addSheet('Data');
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const byName = worksheets.getItem('dATA').load('id');
    const byId = worksheets.getItem(id).load('name');
    const count = worksheets.getCount();
    await context.sync();
    expect([byName.id, byId.name, count.value]).toEqual([id, 'Data', 2]);
  });
});

test('a sheet that is not there is a null object, and so is what hangs on it', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('没有').load('name');
    const range = sheet.getRange('A1').load('values');
    await context.sync();
    expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
  });
});

test.each<[string, string, (sheets: Excel.WorksheetCollection) => unknown]>([
  ['ItemNotFound', 'a missing sheet', (sheets) => sheets.getItem('没有').load('name')],
  ['ItemAlreadyExists', 'a taken name', (sheets) => sheets.add('sheet1')],
  ['InvalidArgument', 'a name with a slash', (sheets) => sheets.add('7/8')],
  ['InvalidArgument', 'a name of 32 characters', (sheets) => sheets.add('x'.repeat(32))],
  ['InvalidArgument', 'no address', (sheets) => sheets.getFirst().getRange('甲乙').load('values')],
  ['InvalidArgument', 'another sheet', (sheets) => sheets.getFirst().getRange('Else!A1').load('values')],
  [
    'InvalidOperation',
    'deleting the only sheet',
    (sheets) => {
      sheets.getFirst().delete();
    },
  ],
])('%s for %s', async (code, _what, ask) => {
  const refused = await refusal(() =>
    Excel.run(async (context) => {
      ask(context.workbook.worksheets);
      await context.sync();
    }),
  );
  expect(refused).toBe(code);
});

test('what was done before a refusal stays done, and the error says where it happened', async () => {
  const error = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1').values = [['前']];
    context.workbook.worksheets.getItem('没有').activate();
    sheet.getRange('A2').values = [['后']];
    await context.sync();
  }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(OfficeExtension.Error);
  expect(error).toBeInstanceOf(Error);
  expect((error as OfficeExtension.Error).debugInfo.errorLocation).toBe('WorksheetCollection');
  const { model } = host();
  expect(model.readValues(model.activeSheetId(), area(0, 0, 2))).toEqual([['前'], ['']]);
});

describe('used range', () => {
  test('holds every filled cell', async () => {
    type(host(), 2, 1, [['a']]);
    type(host(), 4, 3, [['b']]);
    await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange(true).load('address');
      await context.sync();
      expect(used.address).toBe('Sheet1!B3:D5');
    });
  });

  test('holds formatted cells too unless only values count', async () => {
    const { model } = host();
    model.writeStyle(model.activeSheetId(), area(9, 9), { bold: true });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const formatted = sheet.getUsedRangeOrNullObject(false).load('address');
      const filled = sheet.getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      expect([formatted.address, filled.isNullObject]).toEqual(['Sheet1!J10', true]);
    });
  });

  test('of an empty sheet is A1', async () => {
    await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange().load('address');
      await context.sync();
      expect(used.address).toBe('Sheet1!A1');
    });
  });
});

test('calculation and its mode', async () => {
  await Excel.run(async (context) => {
    const { application } = context.workbook;
    application.calculationMode = Excel.CalculationMode.manual;
    application.suspendScreenUpdatingUntilNextSync();
    application.calculate(Excel.CalculationType.full);
    application.load('calculationMode');
    await context.sync();
    expect(application.calculationMode).toBe('Manual');
  });
  expect(host().model.calculationMode).toBe('Manual');
});
