import type { Browser } from 'playwright-core';
import { connect, type Visit, visit } from './browser';
import { WorkbenchPage } from './workbench-page';

jest.setTimeout(120_000);

let browser: Browser;
let opened: Visit;
let workbench: WorkbenchPage;

beforeAll(async () => {
  browser = await connect();
  opened = await visit(browser, '?book=template.xlsx');
  workbench = new WorkbenchPage(opened.page);
  await workbench.settled();
});

afterEach(() => {
  expect(opened.problems).toEqual([]);
});

afterAll(async () => {
  await opened.context.close();
  await browser.close();
});

/** What the genuine office.js in the taskpane sees of the grid, and does to it. */
describe('office.js over the grid', () => {
  it('adds a sheet, writes and reads values, formulas and formats', async () => {
    const seen = await workbench.addIn.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('试算');
        const range = sheet.getRange('A1:C2');
        range.values = [
          ['名称', '金额', "'007"],
          ['甲', 1234.5, true],
        ];
        sheet.getRange('B2').numberFormat = [['#,##0.00']];
        sheet.getRange('A1:C1').format.font.bold = true;
        sheet.getRange('A1:C1').format.fill.color = '#FFEEAA';
        await context.sync();
        range.load('values,text,numberFormat,address');
        const head = sheet.getRange('A1:C1');
        head.load('format/font/bold,format/fill/color');
        await context.sync();
        return {
          values: range.values,
          text: range.text,
          formats: range.numberFormat,
          address: range.address,
          bold: head.format.font.bold,
          fill: head.format.fill.color,
        };
      }),
    );
    expect(seen).toEqual({
      values: [
        ['名称', '金额', '007'],
        ['甲', 1234.5, true],
      ],
      text: [
        ['名称', '金额', '007'],
        ['甲', '1,234.50', 'TRUE'],
      ],
      formats: [
        ['General', 'General', 'General'],
        ['General', '#,##0.00', 'General'],
      ],
      address: '试算!A1:C2',
      bold: true,
      fill: '#FFEEAA',
    });
  });

  it('calculates the formulas that the add-in writes', async () => {
    await workbench.addIn.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('试算').getRange('B3:B4').formulas = [
          ['=B2*2'],
          ['=LG_COMPUTE_SUBSIDY(500000)'],
        ];
        await context.sync();
      }),
    );
    await opened.page.waitForFunction(() => globalThis.workbench?.text('试算', 'B4') === '150000');
    expect(await workbench.text('试算!B3')).toBe('2469');
  });

  it('tells of the edits and selections of the person', async () => {
    await workbench.addIn.evaluate(() =>
      Excel.run(async (context) => {
        const heard: string[] = [];
        Object.assign(globalThis, { heard });
        context.workbook.worksheets.onChanged.add((event) => {
          heard.push(`${event.changeType} ${event.address}`);
          return Promise.resolve();
        });
        await context.sync();
      }),
    );
    await workbench.type('试算!D5', '42');
    await workbench.addIn.waitForFunction(() =>
      (globalThis as unknown as { heard: string[] }).heard.includes('RangeEdited D5'),
    );
  });

  it('selects and shows what the add-in asks for', async () => {
    await workbench.goTo('试算!A1');
    await workbench.addIn.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('试算').getRange('C90:D91').select();
        await context.sync();
      }),
    );
    expect(await workbench.selection()).toBe('试算!C90:D91');
  });

  it('refuses as Excel does', async () => {
    const code = await workbench.addIn.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('没有这张表').load('name');
        await context.sync();
        return 'found';
      }).catch((error: unknown) => (error as OfficeExtension.Error).code),
    );
    expect(code).toBe('ItemNotFound');
  });
});
