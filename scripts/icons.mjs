/** Draws the icons of the manifest from the two SVG files: `node scripts/icons.mjs`. The PNGs are committed. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { launchBrowserServer } from './browser.mjs';

const FOLDER = fileURLToPath(new URL('../assets/icons/', import.meta.url));
const DRAWN_FROM = { 16: 'suanbu-small', 32: 'suanbu-small', 64: 'suanbu', 80: 'suanbu', 128: 'suanbu' };

const server = await launchBrowserServer();
const browser = await chromium.connect(server.wsEndpoint());
const page = await browser.newPage();
for (const [size, source] of Object.entries(DRAWN_FROM)) {
  const svg = await readFile(`${FOLDER}${source}.svg`, 'utf8');
  await page.setViewportSize({ width: Number(size), height: Number(size) });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  await page.screenshot({ path: `${FOLDER}suanbu-${size}.png`, omitBackground: true });
}
await browser.close();
await server.close();
