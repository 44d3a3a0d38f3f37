/**
 * `npm run build [-- --force]`: builds what is older than its sources: the add-in for this machine (dist/) and the
 * workbench page (dist-workbench/).
 * `npm run build -- --target global|21vianet|intranet --origin https://host/path`: builds the add-in for a server
 * (dist/), whole: what the server answers with, and the manifest for Excel.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { originFor } from './build/origin.cjs';
import { targetNamed } from './build/targets.cjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const STAMPS = path.join(ROOT, 'node_modules', '.cache', 'suanbu');

const BUNDLES = [
  {
    name: 'add-in',
    config: 'webpack.config.js',
    proof: 'dist/taskpane.html',
    sources: ['src', 'assets', 'scripts', 'manifest.xml', 'webpack.config.js', 'package-lock.json'],
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

/**
 * Builds the add-in for a server.
 * @param {{target: string, origin?: string}} options as `--target` and `--origin` say
 * @returns {Promise<boolean>} false when the build failed; webpack has said why
 */
function buildFor({ target, origin }) {
  const settings = Object.entries({ target, origin }).filter(([, value]) => value !== undefined);
  return run(
    BUNDLES[0],
    settings.map(([name, value]) => `${name}=${value}`),
  );
}

/**
 * A build leaves files that did not change untouched, so a stamp of our own says when it ran, and for whom: dist/ may
 * hold the build for a server.
 */
async function isFresh({ name, proof, sources, without }) {
  const stamp = await stat(stampOf(name)).catch(() => null);
  if (!stamp || !existsSync(path.join(ROOT, proof))) return false;
  if ((await readFile(stampOf(name), 'utf8')) !== '') return false;
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
async function run({ name, config }, settings = []) {
  const begun = new Date();
  const webpack = path.join(ROOT, 'node_modules', 'webpack', 'bin', 'webpack.js');
  const env = settings.flatMap((setting) => ['--env', setting]);
  const code = await new Promise((resolve) => {
    spawn(process.execPath, [webpack, '--config', config, '--stats', 'errors-warnings', ...env], {
      cwd: ROOT,
      stdio: 'inherit',
    }).on('exit', resolve);
  });
  if (code !== 0) return false;
  await mkdir(STAMPS, { recursive: true });
  await writeFile(stampOf(name), settings.join('\n'));
  await utimes(stampOf(name), begun, begun);
  return true;
}

function stampOf(name) {
  return path.join(STAMPS, `${name}.built`);
}

/** What the command line asks for. Throws with a line for the person when it cannot be built. */
function asked() {
  const { values } = parseArgs({
    options: {
      force: { type: 'boolean', default: false },
      target: { type: 'string' },
      origin: { type: 'string' },
    },
  });
  const target = targetNamed(values.target).name;
  originFor(target, values.origin);
  return { ...values, target };
}

async function main() {
  let wanted;
  try {
    wanted = asked();
  } catch (error) {
    process.stderr.write(`${error.message.split('\n')[0]}\n`);
    return 2;
  }
  const isUsual = wanted.target === 'local' && wanted.origin === undefined;
  return (await (isUsual ? build(wanted) : buildFor(wanted))) ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await main();
