// Writes assets/example.xlsx from scripts/example. The same sources give the same bytes.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runTypeScript } from './typescript.mjs';

const { buildExample } = await runTypeScript(new URL('./example/build.ts', import.meta.url));
const target = fileURLToPath(new URL('../assets/example.xlsx', import.meta.url));
await writeFile(target, await buildExample());
console.log('assets/example.xlsx');
