import { PROFILES } from '../../src/workbench/host';
import { profile } from '../support/excel-profile';
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

interface JestConfig {
  readonly projects: readonly { readonly globals?: { readonly excelProfile: string } }[];
}

test('each Excel has a project in which these tests run', () => {
  const { projects } = jest.requireActual<JestConfig>('../../jest.config.cjs');
  const names = projects.map(({ globals }) => globals?.excelProfile).filter((name) => name !== undefined);
  expect(new Set(names)).toEqual(new Set(Object.keys(PROFILES)));
});

test('office.js is told of the requirement sets of this Excel, and of no later ones', () => {
  const { requirements } = Office.context;
  for (const [set, version] of Object.entries(profile.requirements)) {
    const next = version.replace(/\d+$/, (minor) => String(Number(minor) + 1));
    expect([set, requirements.isSetSupported(set, version)]).toEqual([set, true]);
    expect([set, requirements.isSetSupported(set, next)]).toEqual([set, false]);
  }
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
