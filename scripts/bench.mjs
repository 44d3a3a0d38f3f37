// `npm run bench`: speed as ratios to a reference loop timed in the same run.
import { runTypeScript } from './typescript.mjs';

const { run } = await runTypeScript(new URL('../test/bench/compute.ts', import.meta.url));
run();
