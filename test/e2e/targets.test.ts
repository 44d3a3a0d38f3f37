import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { targetNamed } from '../../scripts/build/targets.cjs';
import { AMOUNTS } from '../../scripts/example/expected';
import { connect, environment, visit } from './browser';
import { StaticSite } from './static-site';
import { WorkbenchPage } from './workbench-page';

jest.setTimeout(300_000);

const ROOT = path.resolve(__dirname, '../..');
const HOST = environment('SUANBU_E2E_ELSEWHERE');
const EXCEL = environment('SUANBU_E2E_EXCEL');
const PREFIX = '/tools/suanbu';
const OFFICE = path.join(ROOT, 'node_modules/@microsoft/office-js/dist');

let browser: Browser;

beforeAll(async () => {
  browser = await connect();
});

afterAll(async () => {
  await browser.close();
});

/** Builds for a target into a folder of its own. */
function built(target: string, name = target): string {
  const folder = path.join(environment('SUANBU_E2E_BUILDS'), name);
  const settings = [`target=${target}`, `origin=${HOST}${PREFIX}`, `folder=${folder}`];
  const webpack = path.join(ROOT, 'node_modules/webpack/bin/webpack.js');
  const env = settings.flatMap((setting) => ['--env', setting]);
  execFileSync(process.execPath, [webpack, ...env, '--stats', 'errors-only'], { cwd: ROOT });
  return folder;
}

/** Every file of a folder with what is in it. */
function filesIn(folder: string): Map<string, Buffer> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => path.relative(folder, path.join(one.parentPath, one.name)));
  return new Map(names.sort().map((name) => [name, readFileSync(path.join(folder, name))]));
}

/**
 * Answers for the world outside: the add-in's host from the folder alone, Microsoft's by its package, nobody else.
 * @param officeFolder where Microsoft's host has office.js, or null when the build has it
 */
async function world(context: BrowserContext, site: StaticSite, office: URL | null): Promise<void> {
  await context.route(
    ({ hostname }) => hostname !== 'localhost',
    (route) => route.abort(),
  );
  await context.route(`${HOST}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: `${site.address}${pathname}` }) });
  });
  if (office === null) return;
  const folder = new URL('.', office);
  await context.route(`${folder.href}**`, (route) =>
    route.fulfill({
      path: path.join(OFFICE, route.request().url().slice(folder.href.length).split('?')[0] ?? ''),
    }),
  );
}

describe.each(['global', '21vianet', 'intranet'])('the build for %s, served alone below a path', (target) => {
  it('opens the example in a workbench elsewhere, and reads all amounts', async () => {
    const site = await StaticSite.of(built(target), PREFIX);
    const { officeJs } = targetNamed(target);
    const office = officeJs.startsWith('https:') ? new URL(officeJs) : null;
    const { page, context, problems } = await visit(browser, `?manifest=/builds/${target}/manifest.xml`, {
      address: EXCEL,
      origins: [new URL(EXCEL).origin, HOST, ...(office ? [office.origin] : [])],
      prepare: (fresh) => world(fresh, site, office),
    });
    const workbench = new WorkbenchPage(page);
    await workbench.settled();
    await workbench.opened('example.xlsx');

    expect(workbench.addIn.url()).toContain(`${HOST}${PREFIX}/taskpane.html`);
    const yuan = (amount: string): string => amount.replace(/\B(?=(?:\d{3})+\.)/g, ',');
    for (const [programme, { amount }] of Object.entries(AMOUNTS)) {
      await workbench.paneShows(programme, `¥${yuan(amount)}`);
    }
    const shown = Object.keys(AMOUNTS).map((_, row) => workbench.text(`首页!B${String(10 + row)}`));
    expect(await Promise.all(shown)).toEqual(Object.values(AMOUNTS).map(({ amount }) => yuan(amount)));
    const loaded = await workbench.addIn.evaluate(() =>
      [...document.scripts].map((script) => script.src).filter((src) => src.endsWith('/office.js')),
    );
    expect(loaded).toEqual([new URL(officeJs, `${HOST}${PREFIX}/`).href]);

    await context.close();
    await site.close();
    expect(problems).toEqual([]);
  });
});

describe('the build for an intranet', () => {
  it('is the same to the byte when it is built again', () => {
    const first = filesIn(built('intranet', 'once'));
    const second = filesIn(built('intranet', 'twice'));
    expect([...second.keys()]).toEqual([...first.keys()]);
    expect([...first].filter(([name, bytes]) => second.get(name)?.equals(bytes) !== true)).toEqual([]);
  });
});
