import { hasApi } from '../support/excel-profile';
import { area, type, useHost } from './use-host';

const host = useHost();

/** Collects what handlers get; `next` waits for so many. */
function collector<Args>(): {
  handler: (args: Args) => Promise<void>;
  next: (count?: number) => Promise<Args[]>;
} {
  const seen: Args[] = [];
  let wake: () => void = () => undefined;
  return {
    handler: (args) => {
      seen.push(args);
      wake();
      return Promise.resolve();
    },
    next: async (count = 1) => {
      while (seen.length < count) await new Promise<void>((resolve) => (wake = resolve));
      return seen.splice(0);
    },
  };
}

/** Lets everything travel that is under way. */
function settle(): Promise<void> {
  return Excel.run((context) => context.sync());
}

test('cells changed by a person', async () => {
  const changes = collector<Excel.WorksheetChangedEventArgs>();
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(changes.handler);
    await context.sync();
  });
  type(host(), 1, 2, [['a', 'b']]);
  const [change] = await changes.next();
  expect(change).toMatchObject({
    address: 'C2:D2',
    changeType: 'RangeEdited',
    source: 'Local',
    triggerSource: 'Unknown',
    worksheetId: host().model.activeSheetId(),
  });
  await Excel.run(async (context) => {
    const range = change?.getRange(context).load('values');
    await context.sync();
    expect(range?.values).toEqual([['a', 'b']]);
  });
});

test('cells changed by the add-in itself say so', async () => {
  const changes = collector<Excel.WorksheetChangedEventArgs>();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.onChanged.add(changes.handler);
    await context.sync();
    sheet.getRange('A1').values = [[1]];
    await context.sync();
  });
  expect(await changes.next()).toMatchObject([{ address: 'A1', triggerSource: 'ThisLocalAddin' }]);
});

test('a handler that was removed, and events that were silenced, stay silent', async () => {
  const first = collector<Excel.WorksheetChangedEventArgs>();
  const last = collector<Excel.WorksheetChangedEventArgs>();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const registered = sheet.onChanged.add(first.handler);
    await context.sync();
    registered.remove();
    await context.sync();
    sheet.onChanged.add(last.handler);
    context.runtime.enableEvents = false;
    await context.sync();
    sheet.getRange('A1').values = [[1]];
    context.runtime.enableEvents = true;
    sheet.getRange('A2').values = [[2]];
    await context.sync();
  });
  expect(await last.next()).toMatchObject([{ address: 'A2' }]);
  await settle();
  expect(await first.next(0)).toEqual([]);
});

test('sheets come, go, change their names and are activated', async () => {
  const events = collector<{ readonly type: string }>();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(events.handler);
    worksheets.onDeleted.add(events.handler);
    worksheets.onActivated.add(events.handler);
    worksheets.onDeactivated.add(events.handler);
    if (hasApi('1.17')) worksheets.onNameChanged.add(events.handler);
    await context.sync();
  });
  const { model } = host();
  const first = model.activeSheetId();
  const { id } = model.addSheet('新');
  model.renameSheet(id, '改名');
  model.activateSheet(id);
  model.deleteSheet(id);
  const named = { type: 'WorksheetNameChanged', worksheetId: id, nameBefore: '新', nameAfter: '改名' };
  const told = [
    { type: 'WorksheetAdded', worksheetId: id },
    ...(hasApi('1.17') ? [named] : []),
    { type: 'WorksheetDeactivated', worksheetId: first },
    { type: 'WorksheetActivated', worksheetId: id },
    { type: 'WorksheetDeactivated', worksheetId: id },
    { type: 'WorksheetActivated', worksheetId: first },
    { type: 'WorksheetDeleted', worksheetId: id },
  ];
  expect(await events.next(told.length)).toMatchObject(told);
});

test('tables come, change and go', async () => {
  const events = collector<{ readonly type: string }>();
  await Excel.run(async (context) => {
    const { tables } = context.workbook;
    tables.onAdded.add(events.handler);
    tables.onChanged.add(events.handler);
    tables.onDeleted.add(events.handler);
    await context.sync();
  });
  const { model } = host();
  const { id } = model.addTable(model.activeSheetId(), area(0, 0, 3, 2), '合同');
  type(host(), 1, 0, [['HT-1']]);
  type(host(), 9, 9, [['elsewhere']]);
  model.deleteTable(id);
  expect(await events.next(3)).toMatchObject([
    { type: 'TableAdded', tableId: id },
    { type: 'TableChanged', tableId: id, address: 'A2' },
    { type: 'TableDeleted', tableId: id, tableName: '合同' },
  ]);
});

test('the selection moves', async () => {
  const onSheet = collector<Excel.WorksheetSelectionChangedEventArgs>();
  const onWorkbook = collector<Excel.SelectionChangedEventArgs>();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().onSelectionChanged.add(onSheet.handler);
    context.workbook.onSelectionChanged.add(onWorkbook.handler);
    await context.sync();
  });
  host().model.select({ sheetId: host().model.activeSheetId(), area: area(4, 1) });
  expect(await onSheet.next()).toMatchObject([{ address: 'B5' }]);
  expect(await onWorkbook.next()).toHaveLength(1);
});

test('calculation comes to rest', async () => {
  const calculated = collector<Excel.WorksheetCalculatedEventArgs>();
  type(host(), 0, 0, [['=1+1']]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.onCalculated.add(calculated.handler);
    await context.sync();
    context.workbook.application.calculate(Excel.CalculationType.recalculate);
    await context.sync();
  });
  expect(await calculated.next()).toMatchObject([
    { worksheetId: host().model.activeSheetId(), address: 'A1' },
  ]);
});
