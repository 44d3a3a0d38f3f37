/**
 * `npm run -s suanbu -- calc|check|template FILE.xlsx`: bundles the command line from its sources and runs
 * it, so that it works after `npm ci` alone. The bundle is kept until a source changes.
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { cliBundle } from './cli-bundle.mjs';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const CACHE = path.join(here('..'), 'node_modules', '.cache', 'suanbu');

const { code, out, err } = await outcome(process.argv.slice(2));
// Who reads may have gone, as `head` does; that is no fault.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => process.exit(code));
if (err) process.stderr.write(`${err}\n`);
process.stdout.write(out && `${out}\n`, () => process.exit(code));

async function outcome(args) {
  try {
    const bundle = await cliBundle(CACHE);
    const { supervise } = createRequire(import.meta.url)(bundle);
    return await supervise(args, [here('suanbu-run.mjs'), bundle]);
  } catch (error) {
    const detail = String(error.message).split('\n')[0];
    return { code: 2, out: '', err: `先运行 npm ci。Run npm ci first. (${detail})` };
  }
}
