// `npm run bench`: speed as ratios to a reference loop timed in the same run, whole registers, the screening of parties, and sheets of many tables.
import { runTypeScript } from './typescript.mjs';

for (const file of ['compute.ts', 'assess.ts', 'parties.ts', 'pages.ts']) {
  const { run } = await runTypeScript(new URL(`../test/bench/${file}`, import.meta.url));
  run();
}
