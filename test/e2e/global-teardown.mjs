/** Ends what the set-up began. */
export default async function teardown() {
  const { site, browser } = globalThis.suanbuE2e;
  await browser.close();
  await site.close();
}
