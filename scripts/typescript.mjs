// Runs a TypeScript entry of this repository in Node, with policy data files (.yaml) as modules.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { parse } from 'yaml';

const yaml = {
  name: 'yaml',
  setup({ onLoad }) {
    onLoad({ filter: /\.ya?ml$/ }, async ({ path: file }) => ({
      loader: 'json',
      contents: JSON.stringify(parse(await readFile(file, 'utf8'))),
    }));
  },
};

/** Bundle the entry and import it; what it exports comes back. */
export async function runTypeScript(entry) {
  const folder = await mkdtemp(path.join(tmpdir(), 'suanbu-'));
  try {
    const outfile = path.join(folder, 'entry.mjs');
    await build({
      entryPoints: [fileURLToPath(entry)],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      logLevel: 'warning',
      plugins: [yaml],
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
