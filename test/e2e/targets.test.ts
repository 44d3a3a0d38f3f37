import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { targetNamed } from '../../scripts/build/targets.cjs';
import { AMOUNTS } from '../../scripts/example/expected';
import { connect, environment, type Visit, visit } from './browser';
import { StaticSite } from './static-site';
import { WorkbenchPage } from './workbench-page';

jest.setTimeout(400_000);

const ROOT = path.resolve(__dirname, '../..');
const OFFICE = path.join(ROOT, 'node_modules/@microsoft/office-js/dist');
const HOST = environment('SUANBU_E2E_ELSEWHERE');
const PREFIX = '/tools/suanbu';
/** The workbench, which here plays an Excel that is not on the add-in's host. */
const EXCEL = new URL(environment('SUANBU_E2E_EXCEL'));

let browser: Browser;

beforeAll(async () => {
  browser = await connect();
});

afterAll(async () => {
  await browser.close();
});

/** Builds for a target into a folder of its own, once; the workbench's server sees it too. */
function built(target: string, name = target): string {
  const folder = path.join(environment('SUANBU_E2E_BUILDS'), name);
  if (existsSync(folder)) return folder;
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

/** Has a server on this machine answer under the name of a host. */
async function answerFor(context: BrowserContext, host: string, server: string): Promise<void> {
  await context.route(`${host}/**`, async (route) => {
    const { pathname, search } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: `${server}${pathname}${search}` }) });
  });
}

/** Answers for Microsoft's host from the package of the same files. */
async function answerForMicrosoft(context: BrowserContext, officeJs: string): Promise<void> {
  const folder = new URL('.', officeJs).href;
  await context.route(`${folder}**`, (route) => {
    const [name = ''] = route.request().url().slice(folder.length).split('?');
    return route.fulfill({ path: path.join(OFFICE, name) });
  });
}

interface Opened extends Visit {
  readonly site: StaticSite;
}

/** Opens the workbench at an address of Excel on the web; only the hosts named here answer. */
async function openAt(excel: string, target: string): Promise<Opened> {
  const site = await StaticSite.of(built(target), PREFIX);
  const { officeJs, ownOffice } = targetNamed(target);
  const opened = await visit(browser, `?manifest=/builds/${target}/manifest.xml`, {
    address: `${excel}${EXCEL.pathname}`,
    origins: [excel, HOST, ...(ownOffice ? [] : [new URL(officeJs).origin])],
    prepare: async (context) => {
      await context.route('**', (route) => route.abort());
      await answerFor(context, HOST, site.address);
      await answerFor(context, excel, EXCEL.origin);
      if (!ownOffice) await answerForMicrosoft(context, officeJs);
    },
  });
  return { ...opened, site };
}

function yuan(amount: string): string {
  return amount.replace(/\B(?=(?:\d{3})+\.)/g, ',');
}

// office.js speaks only to the hosts that it knows for Excel's.
describe.each([
  ['global', 'https://excel.officeapps.live.com'],
  ['21vianet', 'https://excel.partner.officewebapps.cn'],
  ['intranet', 'https://excel.officeapps.live.com'],
])('the build for %s, served alone below a path', (target, excel) => {
  let opened: Opened;
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    opened = await openAt(excel, target);
    workbench = new WorkbenchPage(opened.page);
    await workbench.opened('example.xlsx');
  });

  afterAll(async () => {
    await opened.context.close();
    await opened.site.close();
  });

  it('shows all amounts of the example in the cells and in the pane', async () => {
    // The three with a window, a line that is empty, and the ten of the measures.
    const rows = [10, 11, 12, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23];
    const shown = rows.map((row) => workbench.text(`首页!B${String(row)}`));
    expect(await Promise.all(shown)).toEqual(Object.values(AMOUNTS).map(({ amount }) => yuan(amount)));
    for (const [programme, { amount }] of Object.entries(AMOUNTS)) {
      await workbench.paneShows(programme, `¥${yuan(amount)}`);
    }
  });

  it('has its page where the manifest says, and takes office.js from where the target says', async () => {
    expect(workbench.addIn.url()).toContain(`${HOST}${PREFIX}/taskpane.html?`);
    const scripts = await workbench.addIn.evaluate(() => [...document.scripts].map((script) => script.src));
    expect(scripts.filter((src) => src.endsWith('/office.js'))).toEqual([
      new URL(targetNamed(target).officeJs, `${HOST}${PREFIX}/`).href,
    ]);
  });

  it('asks nobody else for anything, and misses nothing', () => {
    expect(opened.problems).toEqual([]);
  });
});

describe('the build for an intranet', () => {
  it('is the same to the byte when it is built again, and names no other place than its own', () => {
    const first = filesIn(built('intranet'));
    const second = filesIn(built('intranet', 'again'));
    expect([...second.keys()]).toEqual([...first.keys()]);
    expect([...first].filter(([name, bytes]) => second.get(name)?.equals(bytes) !== true)).toEqual([]);
    const ours = [...first].filter(([name]) => !name.startsWith(`office${path.sep}`));
    expect(ours.filter(([, bytes]) => bytes.includes('localhost')).map(([name]) => name)).toEqual([]);
  });
});
