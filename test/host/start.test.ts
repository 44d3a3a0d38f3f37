import { startHost, type RunningHost } from './start-host';

let host: RunningHost;
beforeEach(async () => {
  host = await startHost();
});
afterEach(() => {
  host.close();
});

test('office.js finds Excel on the web', () => {
  const { host: name, platform, version } = Office.context.diagnostics;
  expect({ name, platform, version }).toEqual({
    name: 'Excel',
    platform: 'OfficeOnline',
    version: '16.0.19000.10000',
  });
});

test('a script reads and writes cells', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B1').values = [['合同编号', 12]];
    const range = sheet.getRange('A1:C1').load('values,address');
    await context.sync();
    expect(range.values).toEqual([['合同编号', 12, '']]);
    expect(range.address).toBe('Sheet1!A1:C1');
  });
  expect(host.logged).toEqual([]);
});
