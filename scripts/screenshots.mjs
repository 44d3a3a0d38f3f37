/** `node scripts/screenshots.mjs`: takes the pictures of docs/images/ anew, from the example in the workbench. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { launchBrowserServer } from './browser.mjs';
import { build } from './build.mjs';
import { serve } from './server.mjs';

const TARGET = fileURLToPath(new URL('../docs/images', import.meta.url));

if (!(await build())) process.exit(1);
await mkdir(TARGET, { recursive: true });
const site = await serve({ port: 0 });
const server = await launchBrowserServer();
const browser = await chromium.connect(server.wsEndpoint());
try {
  await flags(await openExample());
  await help(await openExample());
  await sheets(await openExample());
} finally {
  await browser.close();
  await server.close();
  await site.close();
}

async function openExample() {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1440, height: 900 },
  });
  const page = await context.newPage();
  await page.goto(site.address);
  await page.waitForFunction(() => globalThis.workbench?.atRest());
  await page.frameLocator('.wb-pane iframe').locator('article').first().waitFor();
  return page;
}

/** The contracts, with a flag of the taskpane that was clicked. */
async function flags(page) {
  const pane = page.frameLocator('.wb-pane iframe');
  await pane.getByText('合同!F23', { exact: true }).first().click();
  await page.waitForFunction(() => globalThis.workbench.selection() === '合同!F23');
  await page.mouse.move(600, 500);
  await take(page, 'workbench.png');
}

/** A function that is being typed, with what it offers and what it says of its arguments. */
async function help(page) {
  const nameBox = page.locator('[data-u-comp="defined-name"] input');
  await nameBox.fill('E12');
  await nameBox.press('Enter');
  await page.keyboard.type('=LG_', { delay: 30 });
  await page.getByText('龙岗区算力扶持的测算上限（元）').waitFor();
  await page.keyboard.press('Tab');
  const signature = page.locator('[class~="univer-w-[250px]"]').filter({ hasText: 'LG_COMPUTE_SUBSIDY(' });
  await signature.locator('.univerjs-icon-more-icon').click();
  await take(page, 'function-help.png');
}

/** What was read of each sheet, and what was not. */
async function sheets(page) {
  const pane = page.frameLocator('.wb-pane iframe');
  const title = pane.getByRole('button', { name: '工作簿里的表' });
  if ((await title.getAttribute('aria-expanded')) === 'false') await title.click();
  await title.evaluate((button) => button.scrollIntoView());
  await page.mouse.move(600, 500);
  await take(page, 'sheets.png');
}

async function take(page, name) {
  await page.waitForTimeout(400); // what moves comes to rest
  await page.screenshot({ path: path.join(TARGET, name) });
  process.stdout.write(`docs/images/${name}\n`);
}
