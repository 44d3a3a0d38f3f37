import { rm } from 'node:fs/promises';

/** Ends what the set-up began. */
export default async function teardown() {
  const { site, excel, browser, builds } = globalThis.suanbuE2e;
  await browser.close();
  await site.close();
  await excel.close();
  await rm(builds, { recursive: true });
}
