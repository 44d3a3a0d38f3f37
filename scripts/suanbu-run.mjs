/** A command in its own process, started by suanbu.mjs, to which it sends what came out. */
import { createRequire } from 'node:module';

const [bundle, ...args] = process.argv.slice(2);
const { run, failed } = createRequire(import.meta.url)(bundle);

// Whatever an engine throws aside from the calls it was asked for ends in the same one line.
process.on('uncaughtException', (error) => send(failed(args, error)));
process.on('disconnect', () => process.exit());
send(await run(args));

function send(outcome) {
  // Univer leaves timers behind that would keep the process alive.
  process.send(outcome, () => process.exit());
}
