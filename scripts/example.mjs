/**
 * `npm run example`: writes assets/example.xlsx from scripts/example; the same sources give the same file.
 * `npm run example -- --check [FILE]`: writes nothing, and ends with 1 where the file differs from that.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runTypeScript } from './typescript.mjs';

const TARGET = fileURLToPath(new URL('../assets/example.xlsx', import.meta.url));
const [flag, file = TARGET] = process.argv.slice(2);

const { buildExample, differences } = await runTypeScript(new URL('./example/build.ts', import.meta.url));
const made = await buildExample();
if (flag === '--check') {
  const places = await differences(new Uint8Array(await readFile(file)), made);
  for (const place of places) process.stdout.write(`${place}\n`);
  process.exitCode = places.length > 0 ? 1 : 0;
} else {
  await writeFile(TARGET, made);
  process.stdout.write('assets/example.xlsx\n');
}
