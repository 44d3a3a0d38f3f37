/**
 * `node scripts/libreoffice.mjs [soffice]`: opens the workbooks of assets, and a copy with values from
 * `calc --write`, in LibreOffice (7.4 was tried), saves them there and compares every cell. LibreOffice has not
 * our functions, so whatever it calculates is lost. Not part of the tests: it needs a LibreOffice.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { runTypeScript } from './typescript.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const [soffice = 'soffice'] = process.argv.slice(2);
const folder = mkdtempSync(path.join(tmpdir(), 'suanbu-libreoffice-'));

try {
  const example = path.join(ROOT, 'assets/example.xlsx');
  const values = path.join(folder, 'values.xlsx');
  command(process.execPath, [path.join(ROOT, 'scripts/suanbu.mjs'), 'calc', example, '--write', values]);
  const files = [example, path.join(ROOT, 'assets/template.xlsx'), values];
  const saved = path.join(folder, 'saved');
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
  command(soffice, [profile, '--headless', '--convert-to', 'xlsx', '--outdir', saved, ...files]);
  const { compare } = await runTypeScript(new URL('./libreoffice/compare.ts', import.meta.url));
  for (const file of files) {
    const { cells, changed, spilled, spilledLost } = await compare(
      file,
      path.join(saved, path.basename(file)),
    );
    process.stdout.write(`${path.basename(file)}: ${cells} cells kept, ${changed.length} changed\n`);
    for (const line of changed) process.stdout.write(`  ${line}\n`);
    if (spilled > 0) process.stdout.write(`  spilled blocks: ${spilledLost} of ${spilled} lost\n`);
    if (changed.length > 0) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function command(program, args) {
  const { status, error, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program}: ${error?.message ?? stderr}`);
}
