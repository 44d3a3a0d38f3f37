/**
 * The whole test run, in the order in which it is cheapest to fail: types, lint, format, build, then
 * every Jest project (unit, host, e2e). All parts run even when one fails; the last line counts them.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { missingLibrary } from './browser.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const scratch = mkdtempSync(path.join(tmpdir(), 'suanbu-test-'));

/** @param {string} title @param {string[]} args run one of the project's own tools with Node */
function run(title, args) {
  process.stdout.write(`\n== ${title}\n`);
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  return status === 0;
}
const bin = (/** @type {string} */ file) => path.join('node_modules', file);

const parts = [
  ['types', [bin('typescript/bin/tsc'), '--noEmit']],
  ['lint', [bin('eslint/bin/eslint.js'), '--max-warnings=0', '.']],
  ['format', [bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.']],
  ['build', ['scripts/build.mjs']],
];
await installMissingLibrary();
const outcomes = parts.map(([title, args]) => run(title, args));
// A browser wants the machine for itself: what a person waits for there is waited for by the clock.
const counts = [
  jest('unit and host tests', ['--maxWorkers=100%', '--ignoreProjects', 'e2e']),
  jest('browser tests', ['--runInBand', '--selectProjects', 'e2e']),
];
rmSync(scratch, { recursive: true, force: true });

/** A bare Debian lacks one library of the browser; as root the run installs it, otherwise the browser tests say so. */
async function installMissingLibrary() {
  const library = await missingLibrary();
  if (library === null || process.getuid?.() !== 0) return;
  process.stdout.write(`\n== installing ${library} for the browser\n`);
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', library], { stdio: 'inherit' });
}

/** Jest's own counts; a suite that did not even load counts as a failure. */
function jest(/** @type {string} */ title, /** @type {string[]} */ args) {
  const results = path.join(scratch, 'jest.json');
  rmSync(results, { force: true });
  run(title, [bin('jest/bin/jest.js'), '--json', `--outputFile=${results}`, ...args]);
  try {
    const report = JSON.parse(readFileSync(results, 'utf8'));
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
const passed = sum(counts.map((count) => count.passed)) + outcomes.filter(Boolean).length;
const failed = sum(counts.map((count) => count.failed)) + outcomes.filter((ok) => !ok).length;
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 && counts.every((count) => count.passed > 0) ? 0 : 1;

/** @param {number[]} numbers */
function sum(numbers) {
  return numbers.reduce((a, b) => a + b, 0);
}
