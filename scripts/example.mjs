/** `npm run example`: writes assets/example.xlsx and assets/template.xlsx; the same sources give the same files. */
import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runTypeScript } from './typescript.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const { buildExample } = await runTypeScript(new URL('./example/build.ts', import.meta.url));
await writeFile(`${ROOT}/assets/example.xlsx`, await buildExample());
process.stdout.write('assets/example.xlsx\n');

const template = ['scripts/suanbu.mjs', 'template', 'assets/template.xlsx', '--force'];
process.exitCode = spawnSync(process.execPath, template, { cwd: ROOT, stdio: 'inherit' }).status ?? 1;
