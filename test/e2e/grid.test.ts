import type { Browser } from 'playwright-core';
import { connect, ORIGIN, type Visit, visit } from './browser';
import { WorkbenchPage } from './workbench-page';

jest.setTimeout(120_000);

let browser: Browser;
let opened: Visit;
let workbench: WorkbenchPage;

beforeAll(async () => {
  browser = await connect();
  opened = await visit(browser);
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

describe('functions in the grid', () => {
  it('offers the functions with their Chinese help while a formula is typed', async () => {
    await workbench.goTo('首页!E24');
    await opened.page.keyboard.type('=LG_');
    await opened.page.getByText('龙岗区调用模型开发应用扶持的测算上限（元）').waitFor();
    await opened.page.getByText('龙岗区人工智能算力扶持的测算上限（元）').waitFor();
    await opened.page.keyboard.press('Tab');
    await opened.page.getByText('LG_COMPUTE_SUBSIDY(').last().waitFor();
    await workbench.screenshot('help');
    await opened.page.keyboard.press('Escape');
    await opened.page.keyboard.press('Escape');
  });

  it('takes plain amounts, like every other function', async () => {
    // 30 % of 500,000, which is exactly the least amount of fees.
    await workbench.type('首页!B24', '=LG_COMPUTE_SUBSIDY(500000)');
    expect(await workbench.text('首页!B24')).toBe('150000');
    await workbench.type('首页!B25', '=B24*2');
    expect(await workbench.text('首页!B25')).toBe('300000');
  });

  it('says on hover what an error means', async () => {
    await workbench.type('首页!D2', '=LG_COMPUTE_SUBSIDY("没有数")');
    expect(await workbench.text('首页!D2')).toBe('#VALUE!');
    await workbench.hover('首页!D2');
    await opened.page.getByText('第 1 个参数不是合同表也不是金额').waitFor();
    await workbench.screenshot('error');
  });
});

describe('the server', () => {
  it.each([
    '/..%2fpackage.json',
    '/%2e%2e/package.json',
    '/workbench/..%2f..%2fpackage.json',
    '/office-js/..%2f..%2f..%2f..%2fpackage.json',
    '/nothing-here',
    '/%00',
    '/%',
  ])('gives nothing for %s', async (address) => {
    const response = await opened.context.request.get(ORIGIN + address, { failOnStatusCode: false });
    expect(response.status()).toBe(404);
  });

  it('names UTF-8 and forbids every other origin', async () => {
    const { headers } = await page();
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    const outside = await opened.page.evaluate(() =>
      fetch('https://127.0.0.2:9/').then(
        () => 'sent',
        () => 'refused',
      ),
    );
    expect(outside).toBe('refused');
    opened.problems.length = 0;
  });
});

async function page() {
  const response = await opened.context.request.get(`${ORIGIN}/workbench/`);
  return { headers: response.headers() };
}
