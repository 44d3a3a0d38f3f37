/**
 * `node scripts/fresh-seeds.mjs 50 test/checks/random.test.ts …`: runs test files that many times. A property
 * test draws fresh cases at every run, so what holds in one run may fail in the next; each failure is told with
 * its seed and path, from which it can be run again, and the last line counts the runs.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const [times, ...files] = process.argv.slice(2);
const runs = Number(times);
if (!Number.isInteger(runs) || runs < 1 || files.length === 0) {
  process.stderr.write('node scripts/fresh-seeds.mjs RUNS FILE…\n');
  process.exit(2);
}

const scratch = mkdtempSync(path.join(tmpdir(), 'suanbu-seeds-'));
const results = path.join(scratch, 'jest.json');
const jest = path.join('node_modules', 'jest', 'bin', 'jest.js');

/** The failures of one run, each with its test, seed, counterexample and difference. */
function failuresOfOneRun() {
  rmSync(results, { force: true });
  const args = [
    jest,
    '-w',
    '1',
    '--silent',
    '--json',
    `--outputFile=${results}`,
    '--runTestsByPath',
    ...files,
  ];
  const { stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, FRESH_SEEDS: '1' },
  });
  try {
    const report = JSON.parse(readFileSync(results, 'utf8'));
    if (report.numTotalTests === 0) return [`no test was run\n${stderr}`];
    return report.testResults.flatMap((/** @type {any} */ file) => {
      const failed = file.assertionResults.filter((/** @type {any} */ test) => test.status === 'failed');
      if (failed.length === 0 && file.status === 'failed') return [`${file.name}\n${file.message}`];
      return failed.map((/** @type {any} */ test) => `${test.fullName}\n${test.failureMessages.join('\n')}`);
    });
  } catch {
    return [`Jest left no report\n${stderr}`];
  }
}

/** Without the stack, which says nothing of the case. */
const withoutStack = (/** @type {string} */ text) =>
  text
    .split('\n')
    .filter((line) => !/^\s+at /.test(line))
    .join('\n');

let failed = 0;
for (let run = 1; run <= runs; run += 1) {
  process.stderr.write(`run ${run} of ${runs}, ${failed} failed before\n`);
  const failures = failuresOfOneRun();
  if (failures.length > 0) failed += 1;
  for (const failure of failures) process.stdout.write(`\n== run ${run}: ${withoutStack(failure)}\n`);
}
rmSync(scratch, { recursive: true, force: true });
process.stdout.write(`${runs} runs, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
