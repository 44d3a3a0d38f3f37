import { build } from '../../scripts/build.mjs';
import { launchBrowserServer } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/server.mjs';

/** Builds what is out of date, serves it on a free port and starts a browser; the tests find both by environment. */
export default async function setup() {
  if (!(await build())) throw new Error('The build failed.');
  const site = await serve({ port: 0 });
  const browser = await launchBrowserServer();
  process.env.SUANBU_E2E_ADDRESS = site.address;
  process.env.SUANBU_E2E_BROWSER = browser.wsEndpoint();
  globalThis.suanbuE2e = { site, browser };
}
