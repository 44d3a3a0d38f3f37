import path from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import type { Sbom } from '../../scripts/build/sbom.cjs';
import { targetNamed } from '../../scripts/build/targets.cjs';
import { AMOUNTS } from '../../scripts/example/expected';
import { built, filesIn, HOST, PREFIX } from './builds';
import { connect, environment, type Visit, visit } from './browser';
import { StaticSite } from './static-site';
import { WorkbenchPage } from './workbench-page';

jest.setTimeout(400_000);

const OFFICE = path.resolve(__dirname, '../../node_modules/@microsoft/office-js/dist');
/** The workbench, which here plays an Excel that is not on the add-in's host. */
const EXCEL = new URL(environment('SUANBU_E2E_EXCEL'));

let browser: Browser;

beforeAll(async () => {
  browser = await connect();
});

afterAll(async () => {
  await browser.close();
});

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

function text(files: ReadonlyMap<string, Buffer>, name: string): string {
  return files.get(name)?.toString('utf8') ?? '';
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

  it('tells a browser that cannot run it what to install, and no other', async () => {
    const page = await opened.context.newPage();
    await page.goto(`${HOST}${PREFIX}/taskpane.html`);
    expect(await page.locator('#old-browser').isVisible()).toBe(false);
    await page.addInitScript(() => {
      Reflect.deleteProperty(Promise, 'allSettled');
    });
    await page.reload();
    await page.getByText('WebView2 运行时').waitFor();
    await page.close();
  });

  it('holds all that a server has to hand out, and what belongs to it', () => {
    const names = [...filesIn(built(target)).keys()].filter((name) => !name.startsWith('office/'));
    const plain = names.map((name) => name.replace(/\.[\da-f]{8}(?=\.js)/, '.HASH'));
    expect(plain.filter((name) => !name.startsWith('assets/icons/'))).toEqual([
      'LICENSE.txt',
      'THIRD-PARTY-NOTICES.txt',
      'assets/example.xlsx',
      'assets/template.xlsx',
      'functions.en.json',
      'functions.json',
      'help/functions.en.html',
      'help/functions.html',
      'manifest.xml',
      'old-browser.js',
      'pane.HASH.js',
      'pane.HASH.js.LICENSE.txt',
      'sbom.cdx.json',
      'server/nginx.conf',
      'server/object-storage.json',
      'server/web.config',
      'taskpane.HASH.js',
      'taskpane.HASH.js.LICENSE.txt',
      'taskpane.html',
    ]);
  });

  it('has every file that its manifest names', () => {
    const files = filesIn(built(target));
    const named = [...text(files, 'manifest.xml').matchAll(/"(https:[^"]+)"/g)].map(
      ([, url]) => new URL(url ?? ''),
    );
    expect(named.length).toBeGreaterThan(10);
    const missing = named.filter(
      ({ origin, pathname }) => origin !== HOST || !files.has(pathname.slice(PREFIX.length + 1)),
    );
    expect(missing.map(({ href }) => href)).toEqual([]);
  });

  it('has the same policy in its pages as in the headers of its server', () => {
    const files = filesIn(built(target));
    const { objects } = JSON.parse(text(files, 'server/object-storage.json')) as {
      objects: { path: string; headers: Record<string, string> }[];
    };
    const pages = objects.filter(({ path: name }) => name.endsWith('.html'));
    expect(pages).toHaveLength(3);
    for (const { path: name, headers } of pages) {
      expect(text(files, name)).toContain(`content="${headers['Content-Security-Policy'] ?? ''}"`);
    }
  });

  it('lists the same packages in the notices and in the list of materials', () => {
    const files = filesIn(built(target));
    const noticed = [...text(files, 'THIRD-PARTY-NOTICES.txt').matchAll(/^={80}\n\n(\S+) (\S+)\n/gm)];
    const { components } = JSON.parse(text(files, 'sbom.cdx.json')) as Sbom;
    expect(noticed.length).toBeGreaterThan(20);
    expect(components.map((one) => one['bom-ref'])).toEqual(
      noticed.map(([, name = '', version = '']) => `${name}@${version}`),
    );
    const ofMicrosoft = components.filter((one) => one['bom-ref'].startsWith('@microsoft/office-js@'));
    expect(ofMicrosoft).toHaveLength(target === 'intranet' ? 1 : 0);
  });
});

describe('the build for an intranet', () => {
  it('is the same to the byte when it is built again, and names no other place than its own', () => {
    const first = filesIn(built('intranet'));
    const second = filesIn(built('intranet', 'again'));
    expect([...second.keys()]).toEqual([...first.keys()]);
    expect([...first].filter(([name, bytes]) => second.get(name)?.equals(bytes) !== true)).toEqual([]);
    const ours = [...first].filter(([name]) => !name.startsWith('office/'));
    expect(ours.filter(([, bytes]) => bytes.includes('localhost')).map(([name]) => name)).toEqual([]);
  });
});
