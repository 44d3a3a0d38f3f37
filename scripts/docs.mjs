/**
 * `npm run docs`: writes docs/reference.md, docs/checks.md, docs/conditions.md and docs/contradictions.md from the
 * sources.
 * `npm run docs -- --check`: writes nothing, and ends with 1 when one of them is not up to date.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { parse } from 'yaml';
import { runTypeScript } from './typescript.mjs';

const ROOT = new URL('../', import.meta.url);
const CASES = new URL('test/checks/cases/', ROOT);

/** The cases of the checks, in the order of the files and within them. */
async function checkCases() {
  const files = (await readdir(CASES)).filter((file) => file.endsWith('.yaml')).sort();
  const texts = await Promise.all(files.map((file) => readFile(new URL(file, CASES), 'utf8')));
  return texts.flatMap((text) => parse(text).cases);
}

const { reference } = await runTypeScript(new URL('scripts/reference.ts', ROOT));
const { checksPage } = await runTypeScript(new URL('scripts/checks-page.ts', ROOT));
const { conditionsPage } = await runTypeScript(new URL('scripts/conditions-page.ts', ROOT));
const { contradictionsPage } = await runTypeScript(new URL('scripts/contradictions-page.ts', ROOT));
const REFERENCE = 'docs/reference.md';
const pages = {
  [REFERENCE]: await format(reference(), {
    ...(await resolveConfig(fileURLToPath(new URL(REFERENCE, ROOT)))),
    parser: 'markdown',
  }),
  // Cells of whole sentences: padded to equal widths, the page would be mostly spaces.
  'docs/checks.md': `${checksPage(await checkCases())}\n`,
  'docs/conditions.md': `${conditionsPage()}\n`,
  'docs/contradictions.md': `${contradictionsPage()}\n`,
};

for (const [page, text] of Object.entries(pages)) {
  const target = new URL(page, ROOT);
  if (!process.argv.includes('--check')) {
    await writeFile(target, text);
    process.stdout.write(`${page}\n`);
  } else if ((await readFile(target, 'utf8').catch(() => '')) !== text) {
    process.stdout.write(`${page} is not up to date: npm run docs\n`);
    process.exitCode = 1;
  }
}
