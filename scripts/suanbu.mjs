/**
 * `npm run -s suanbu -- calc|check|template FILE.xlsx`: bundles the command line from its sources and runs
 * it, so that it works after `npm ci` alone. The bundle is kept until a source changes.
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { cliBundle } from './cli-bundle.mjs';

const CACHE = path.join(fileURLToPath(new URL('..', import.meta.url)), 'node_modules', '.cache', 'suanbu');

const { run } = createRequire(import.meta.url)(await cliBundle(CACHE));
const { code, out, err } = await run(process.argv.slice(2));
if (err) process.stderr.write(`${err}\n`);
// Univer leaves timers behind that would keep the process alive.
process.stdout.write(out && `${out}\n`, () => process.exit(code));
