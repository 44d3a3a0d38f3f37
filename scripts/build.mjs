/**
 * `node scripts/build.mjs [--force]`: builds what is older than its sources: the add-in (dist/) and the workbench page
 * (dist-workbench/).
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const STAMPS = path.join(ROOT, 'node_modules', '.cache', 'suanbu');

const BUNDLES = [
  {
    name: 'add-in',
    config: 'webpack.config.js',
    proof: 'dist/taskpane.html',
    sources: ['src', 'assets', 'scripts', 'webpack.config.js', 'package-lock.json'],
    without: ['src/workbench', 'src/spreadsheet', 'src/cli'],
  },
  {
    name: 'workbench',
    config: 'webpack.workbench.config.js',
    proof: 'dist-workbench/index.html',
    sources: ['src/workbench', 'src/spreadsheet', 'webpack.workbench.config.js', 'package-lock.json'],
    without: [],
  },
];

/**
 * Builds both bundles, each only when it is missing or older than its sources.
 * @param {{force?: boolean}} options `force` builds both
 * @returns {Promise<boolean>} false when a build failed; webpack has said why
 */
export async function build({ force = false } = {}) {
  const results = await Promise.all(
    BUNDLES.map(async (bundle) => (!force && (await isFresh(bundle))) || run(bundle)),
  );
  return results.every(Boolean);
}

/** A build leaves files that did not change untouched, so a stamp of our own says when it ran. */
async function isFresh({ name, proof, sources, without }) {
  const stamp = await stat(stampOf(name)).catch(() => null);
  if (!stamp || !existsSync(path.join(ROOT, proof))) return false;
  const skipped = new Set(without.map((folder) => path.join(ROOT, folder)));
  const times = await Promise.all(sources.map((source) => newest(path.join(ROOT, source), skipped)));
  return Math.max(...times) < stamp.mtimeMs;
}

async function newest(file, skipped) {
  if (skipped.has(file)) return 0;
  const found = await stat(file);
  if (!found.isDirectory()) return found.mtimeMs;
  const inside = await readdir(file);
  const times = await Promise.all(inside.map((name) => newest(path.join(file, name), skipped)));
  return Math.max(found.mtimeMs, ...times);
}

/** The stamp carries the time before the build: what changes meanwhile is built next time. */
async function run({ name, config }) {
  const begun = new Date();
  const webpack = path.join(ROOT, 'node_modules', 'webpack', 'bin', 'webpack.js');
  const code = await new Promise((resolve) => {
    spawn(process.execPath, [webpack, '--config', config, '--stats', 'errors-warnings'], {
      cwd: ROOT,
      stdio: 'inherit',
    }).on('exit', resolve);
  });
  if (code !== 0) return false;
  await mkdir(STAMPS, { recursive: true });
  await writeFile(stampOf(name), begun.toISOString());
  await utimes(stampOf(name), begun, begun);
  return true;
}

function stampOf(name) {
  return path.join(STAMPS, `${name}.built`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = (await build({ force: process.argv.includes('--force') })) ? 0 : 1;
}
