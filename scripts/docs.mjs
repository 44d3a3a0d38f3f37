/**
 * `npm run docs`: writes docs/reference.md from the sources.
 * `npm run docs -- --check`: writes nothing, and ends with 1 when the file is not up to date.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { runTypeScript } from './typescript.mjs';

const TARGET = fileURLToPath(new URL('../docs/reference.md', import.meta.url));

const { reference } = await runTypeScript(new URL('./reference.ts', import.meta.url));
const text = await format(reference(), { ...(await resolveConfig(TARGET)), parser: 'markdown' });
if (!process.argv.includes('--check')) {
  await writeFile(TARGET, text);
  process.stdout.write('docs/reference.md\n');
} else if ((await readFile(TARGET, 'utf8')) !== text) {
  process.stdout.write('docs/reference.md is not up to date: npm run docs\n');
  process.exitCode = 1;
}
