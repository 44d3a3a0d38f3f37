import { area, refusal, type, useHost } from './use-host';

const host = useHost();

const CONTRACTS = [
  ['合同编号', '不含税金额'],
  ['HT-1', 100],
  ['HT-2', 200],
];

function addContracts(): string {
  const { model } = host();
  type(host(), 1, 1, CONTRACTS);
  return model.addTable(model.activeSheetId(), area(1, 1, 3, 2), '合同').id;
}

test('lists tables of the workbook and of a sheet', async () => {
  addContracts();
  const other = host().model.addSheet('空');
  await Excel.run(async (context) => {
    const all = context.workbook.tables.load('items/name,items/showTotals,count');
    const none = context.workbook.worksheets.getItem(other.id).tables.load('items/name');
    const sheet = context.workbook.tables.getItem('合同').worksheet.load('name');
    await context.sync();
    expect(all.items.map(({ name, showTotals }) => ({ name, showTotals }))).toEqual([
      { name: '合同', showTotals: false },
    ]);
    expect([all.count, none.items.length, sheet.name]).toEqual([1, 0, 'Sheet1']);
  });
});

test('gives the parts of a table', async () => {
  addContracts();
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('合同');
    const whole = table.getRange().load('address');
    const header = table.getHeaderRowRange().load('values');
    const body = table.getDataBodyRange().load('address');
    const columns = table.columns.load('items/name,items/index');
    const amounts = table.columns.getItem('不含税金额').getDataBodyRange().load('values');
    const missing = table.columns.getItemOrNullObject('没有').load('name');
    const rows = table.rows.load('items/values');
    await context.sync();
    expect(whole.address).toBe('Sheet1!B2:C4');
    expect(header.values).toEqual([['合同编号', '不含税金额']]);
    expect(body.address).toBe('Sheet1!B3:C4');
    expect(columns.items.map(({ name, index }) => [name, index])).toEqual([
      ['合同编号', 0],
      ['不含税金额', 1],
    ]);
    expect(amounts.values).toEqual([[100], [200]]);
    expect(missing.isNullObject).toBe(true);
    expect(rows.items.map(({ values }) => values[0])).toEqual([
      ['HT-1', 100],
      ['HT-2', 200],
    ]);
  });
});

test('makes, names, grows and deletes a table', async () => {
  type(host(), 0, 0, CONTRACTS);
  const { model } = host();
  await Excel.run(async (context) => {
    const table = context.workbook.tables.add('Sheet1!A1:B3', true);
    table.name = '新表';
    table.rows.add(undefined, [['HT-3', '300']]);
    await context.sync();
    expect(model.tables()).toMatchObject([{ name: '新表', area: area(0, 0, 4, 2) }]);
    expect(model.readValues(model.activeSheetId(), area(3, 0, 1, 2))).toEqual([['HT-3', 300]]);
    table.resize('A1:B3');
    await context.sync();
    expect(model.tables()[0]?.area).toEqual(area(0, 0, 3, 2));
    table.delete();
    await context.sync();
  });
  expect(model.tables()).toEqual([]);
  expect(model.readValues(model.activeSheetId(), area(0, 0))).toEqual([['']]);
});

test.each<[string, string, (tables: Excel.TableCollection) => unknown]>([
  ['ItemNotFound', 'a missing table', (tables) => tables.getItem('没有').load('name')],
  ['InvalidOperation', 'an overlap', (tables) => tables.add('Sheet1!C4:D9', true)],
  ['InvalidArgument', 'an ill-formed name', (tables) => (tables.getItem('合同').name = '有 空格')],
  [
    'ItemNotFound',
    'a total row that is not shown',
    (tables) => tables.getItem('合同').getTotalRowRange().load('values'),
  ],
  ['ApiNotFound', 'adding within the table', (tables) => tables.getItem('合同').rows.add(0, [['HT-0', 1]])],
])('%s for %s', async (code, _what, ask) => {
  addContracts();
  const refused = await refusal(() =>
    Excel.run(async (context) => {
      ask(context.workbook.tables);
      await context.sync();
    }),
  );
  expect(refused).toBe(code);
});

test('tables that touch a range', async () => {
  addContracts();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const touching = sheet.getRange('C4').getTables().load('items/name');
    const apart = sheet.getRange('F1').getTables().load('items/name');
    await context.sync();
    expect([touching.items.length, apart.items.length]).toEqual([1, 0]);
  });
});
