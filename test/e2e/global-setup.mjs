import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from '../../scripts/build.mjs';
import { launchBrowserServer } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/server.mjs';

/** Where the builds for a server say that they are served. */
const ELSEWHERE = 'https://addins.example.com';

/**
 * Builds what is out of date, serves it on a free port and starts a browser; the tests find both by environment.
 * A second workbench has no add-in of its own, only a folder for the builds that a test makes for a server.
 */
export default async function setup() {
  if (!(await build())) throw new Error('The build failed.');
  const site = await serve({ port: 0 });
  const builds = await mkdtemp(path.join(tmpdir(), 'suanbu-builds-'));
  const excel = await serve({
    port: 0,
    folders: [
      ['/workbench/', 'dist-workbench'],
      ['/books/', 'assets'],
      ['/builds/', builds],
    ],
    addIn: ELSEWHERE,
  });
  const browser = await launchBrowserServer();
  process.env.SUANBU_E2E_ADDRESS = site.address;
  process.env.SUANBU_E2E_BROWSER = browser.wsEndpoint();
  process.env.SUANBU_E2E_BUILDS = builds;
  process.env.SUANBU_E2E_EXCEL = excel.address;
  process.env.SUANBU_E2E_ELSEWHERE = ELSEWHERE;
  globalThis.suanbuE2e = { site, excel, browser, builds };
}
