import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, type BrowserContext, chromium, type Frame, type Page } from 'playwright-core';

/** Where screenshots and downloads of the tests go. */
export const SCRATCH = path.join(tmpdir(), 'suanbu-e2e');

export const ADDRESS = environment('SUANBU_E2E_ADDRESS');
export const ORIGIN = new URL(ADDRESS).origin;

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Everything that must not happen: requests to elsewhere, failed requests, errors of the page. */
  readonly problems: string[];
}

/** The browser that the whole run shares. */
export function connect(): Promise<Browser> {
  return chromium.connect(environment('SUANBU_E2E_BROWSER'));
}

/** Where a visit goes when not to the workbench of the whole run. */
export interface Site {
  /** The page to open. */
  readonly address: string;
  /** The origins that may be asked for anything. */
  readonly origins: readonly string[];
  /** Called before the page is opened. */
  prepare(context: BrowserContext): Promise<void>;
}

const WORKBENCH: Site = { address: ADDRESS, origins: [ORIGIN], prepare: () => Promise.resolve() };

/** A fresh window on the workbench, with everything noted that must not happen in it. */
export async function visit(browser: Browser, query = '', site = WORKBENCH): Promise<Visit> {
  await mkdir(SCRATCH, { recursive: true });
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1440, height: 900 },
    acceptDownloads: true,
  });
  const problems: string[] = [];
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && !site.origins.includes(origin)) {
      problems.push(`left the origin: ${request.url()}`);
    }
  });
  const aborted = new Map<Frame, string[]>();
  context.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    const problem = `failed: ${request.url()} ${why}`;
    problems.push(problem);
    if (why !== 'net::ERR_ABORTED') return;
    aborted.set(request.frame(), [...(aborted.get(request.frame()) ?? []), problem]);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${String(response.status())}: ${response.url()}`);
  });
  context.on('weberror', (error) => {
    problems.push(`page error: ${error.error().stack ?? error.error().message}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  const page = await context.newPage();
  // A taskpane that goes with its workbook while it is still loading takes its requests with it; we hear of those first.
  page.on('framedetached', (frame) => {
    for (const problem of aborted.get(frame) ?? []) problems.splice(problems.indexOf(problem), 1);
    aborted.delete(frame);
  });
  await site.prepare(context);
  await page.goto(site.address + query);
  return { page, context, problems };
}

export function environment(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run the tests through Jest's e2e project.`);
  return value;
}
