/**
 * `npm run -s suanbu -- calc|check|template FILE.xlsx`: bundles the command line from its sources and runs
 * it, so that it works after `npm ci` alone. The bundle is kept until a source changes.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CACHE = path.join(ROOT, 'node_modules', '.cache', 'suanbu');
/** What the bundle is made of: the rooms the command line may import, and this script. */
const SOURCES = ['money', 'calendar', 'messages', 'ledger', 'parties', 'policy', 'checks', 'claim'].concat(
  'functions',
  'spreadsheet',
  'cli',
);

const bundle = path.join(CACHE, `cli-${fingerprint()}.cjs`);
if (!existsSync(bundle)) await bundleTo(bundle);
const { run } = createRequire(import.meta.url)(bundle);
const { code, out, err } = await run(process.argv.slice(2));
if (err) process.stderr.write(`${err}\n`);
// Univer leaves timers behind that would keep the process alive.
process.stdout.write(out && `${out}\n`, () => process.exit(code));

function fingerprint() {
  const hash = createHash('sha256');
  hash.update(readFileSync(fileURLToPath(import.meta.url)));
  hash.update(readFileSync(path.join(ROOT, 'package-lock.json')));
  for (const room of SOURCES) {
    const folder = path.join(ROOT, 'src', room);
    for (const name of readdirSync(folder, { recursive: true }).sort()) {
      if (!/\.(?:ts|yaml)$/.test(name)) continue;
      hash.update(name).update(readFileSync(path.join(folder, name)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/** Another run may be loading or writing a bundle at this moment, so a new one appears all at once. */
async function bundleTo(outfile) {
  const [{ build }, { parse }] = await Promise.all([import('esbuild'), import('yaml')]);
  const unfinished = `${outfile}.${process.pid}`;
  await build({
    entryPoints: [path.join(ROOT, 'src/cli/main.ts')],
    outfile: unfinished,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'error',
    plugins: [policyData(parse), packages()],
  });
  const old = readdirSync(CACHE).filter((name) => /^cli-\w+\.cjs$/.test(name));
  renameSync(unfinished, outfile);
  for (const name of old) rmSync(path.join(CACHE, name), { force: true });
}

/** Policy data files become modules with their value. */
function policyData(parse) {
  return {
    name: 'policy-data',
    setup({ onLoad }) {
      onLoad({ filter: /\.yaml$/ }, ({ path: file }) => ({
        loader: 'json',
        contents: JSON.stringify(parse(readFileSync(file, 'utf8'))),
      }));
    },
  };
}

/**
 * Rooms and packages have no effects on import (the iterator helper aside), so what a command does not
 * use is not in its way: Univer is looked at only by `calc`.
 */
function packages() {
  return {
    name: 'packages',
    setup({ onResolve, resolve }) {
      onResolve({ filter: /.*/ }, async ({ path: name, pluginData, ...rest }) => {
        if (pluginData === 'resolved' || rest.kind === 'entry-point') return undefined;
        const found = await resolve(name, { ...rest, pluginData: 'resolved' });
        return { ...found, sideEffects: name.endsWith('/iterator-helpers') };
      });
    },
  };
}
