import type { Browser } from 'playwright-core';
import { connect, type Visit, visit } from './browser';
import { WorkbenchPage } from './workbench-page';

jest.setTimeout(180_000);

let browser: Browser;
let opened: Visit | undefined;
let workbench: WorkbenchPage;

beforeAll(async () => {
  browser = await connect();
});

afterAll(async () => {
  await browser.close();
});

afterEach(async () => {
  await opened?.context.close();
  expect(opened?.problems).toEqual([]);
  opened = undefined;
});

/** Opens the template with a function of the add-in that says what it was given, in place of what it does. */
async function start(query: string): Promise<void> {
  opened = await visit(browser, `?book=template.xlsx${query}`);
  workbench = new WorkbenchPage(opened.page);
  await workbench.settled();
  await ask();
}

async function ask(): Promise<void> {
  await workbench.addIn.evaluate(() => {
    CustomFunctions.associate('LG_COMPUTE_SUBSIDY', (rows: unknown) => JSON.stringify(rows));
  });
  await workbench.type('说明!D10', 'x');
  await workbench.type('说明!D11', '=""');
  await workbench.type('说明!E10', '=LG_COMPUTE_SUBSIDY(C10:D12)');
}

const received = () => workbench.text('说明!E10');

describe('the workbooks that come with the product', () => {
  it.each(['example.xlsx', 'template.xlsx'])('show the same in every Excel: %s', async (book) => {
    const shown: Record<string, string>[] = [];
    for (const blanks of ['null', 'zero', 'text']) {
      await opened?.context.close();
      opened = await visit(browser, `?book=${book}&blanks=${blanks}`);
      workbench = new WorkbenchPage(opened.page);
      await workbench.settled();
      shown.push(await workbench.everything());
      expect(opened.problems).toEqual([]);
    }
    const [web, desktop, other] = shown;
    expect(Object.values(web ?? {}).some((cell) => cell !== '')).toBe(true);
    expect(desktop).toEqual(web);
    expect(other).toEqual(web);
  });
});

describe('blank cells, on their way to a function', () => {
  it.each([
    ['', '[[null,"x"],[null,""],[null,null]]'],
    ['&blanks=null', '[[null,"x"],[null,""],[null,null]]'],
    ['&blanks=zero', '[[0,"x"],[0,""],[0,0]]'],
    ['&blanks=text', '[["","x"],["",""],["",""]]'],
  ])('are what the address %s asks for', async (query, rows) => {
    await start(query);
    expect(await received()).toBe(rows);
  });

  it('are what the person chooses, at once and in the next workbook', async () => {
    await start('');
    const choice = workbench.page.getByLabel('空白单元格传给函数');
    await choice.selectOption('0（桌面版 Excel）');
    await workbench.settled();
    expect(await received()).toBe('[[0,"x"],[0,""],[0,0]]');
    expect(new URL(workbench.page.url()).searchParams.get('blanks')).toBe('zero');
    await workbench.screenshot('blanks-zero');
    await workbench.save();
    await workbench.openTemplate();
    await ask();
    expect(await received()).toBe('[[0,"x"],[0,""],[0,0]]');
    await choice.selectOption('空值（网页版 Excel）');
    await workbench.settled();
    expect(await received()).toBe('[[null,"x"],[null,""],[null,null]]');
  });

  it('are no blanks any more once something was typed, and blank again once it is deleted', async () => {
    await start('');
    await workbench.type('说明!C11', '0');
    expect(await received()).toBe('[[null,"x"],[0,""],[null,null]]');
    await workbench.goTo('说明!C10:D12');
    await workbench.clear();
    expect(await received()).toBe('[[null,null],[null,null],[null,null]]');
  });
});
