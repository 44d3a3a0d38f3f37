/** `npm run coverage`: writes docs/coverage.md, which says where each clause of the policy stands in the product. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runTypeScript } from './typescript.mjs';

const { coverage } = await runTypeScript(new URL('./coverage-page.ts', import.meta.url));
await writeFile(fileURLToPath(new URL('../docs/coverage.md', import.meta.url)), `${coverage()}\n`);
process.stdout.write('docs/coverage.md\n');
