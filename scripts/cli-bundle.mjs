/** The command line as one file, made from the sources and kept until one of them changes. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** What the bundle is made of: every room but those of Excel and the workbench, and this script. */
const ELSEWHERE = ['excel', 'taskpane', 'workbench'];

/** The bundle in the folder `cache`, made when it is not there yet. */
export async function cliBundle(cache) {
  const bundle = path.join(cache, `cli-${fingerprint()}.cjs`);
  if (!existsSync(bundle)) await bundleTo(bundle);
  return bundle;
}

function fingerprint() {
  const hash = createHash('sha256');
  hash.update(readFileSync(fileURLToPath(import.meta.url)));
  hash.update(readFileSync(path.join(ROOT, 'package-lock.json')));
  const folder = path.join(ROOT, 'src');
  for (const name of readdirSync(folder, { recursive: true }).sort()) {
    if (!/\.(?:ts|yaml)$/.test(name) || ELSEWHERE.includes(name.split(path.sep)[0])) continue;
    hash.update(name).update(readFileSync(path.join(folder, name)));
  }
  return hash.digest('hex').slice(0, 16);
}

/** Another run may be loading or writing a bundle at this moment, so a new one appears all at once. */
async function bundleTo(outfile) {
  const [{ build }, { parse }] = await Promise.all([import('esbuild'), import('yaml')]);
  const cache = path.dirname(outfile);
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
  // Another run may have finished this very bundle in the meantime: it is not an old one.
  const isOld = (name) => /^cli-\w+\.cjs$/.test(name) && name !== path.basename(outfile);
  const old = readdirSync(cache).filter(isOld);
  renameSync(unfinished, outfile);
  for (const name of old) rmSync(path.join(cache, name), { force: true });
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
