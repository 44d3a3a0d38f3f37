// `npm run bench`: speed as ratios to a reference loop timed in the same run, and the screening of parties.
import { runTypeScript } from './typescript.mjs';

for (const file of ['compute.ts', 'parties.ts']) {
  const { run } = await runTypeScript(new URL(`../test/bench/${file}`, import.meta.url));
  run();
}
