import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const ROOT = path.resolve(__dirname, '../..');
const EXAMPLE = path.join(ROOT, 'assets/example.xlsx');
jest.setTimeout(120_000);

function suanbu(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const script = path.join(ROOT, 'scripts/suanbu.mjs');
  return spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', cwd: tmpdir() });
}

it('runs from the sources in any folder, and ends by itself with the exit code', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'suanbu-runner-'));
  try {
    const file = path.join(folder, '模板.xlsx');
    expect(suanbu('template', file)).toMatchObject({ status: 0, stderr: '' });
    const { status, stdout, stderr } = suanbu('calc', file, '--json');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect((JSON.parse(stdout) as object[]).length).toBeGreaterThan(2);
    expect(suanbu('check', path.join(folder, '没有.xlsx'))).toMatchObject({
      status: 2,
      stdout: '',
      stderr: `找不到文件 ${path.join(folder, '没有.xlsx')}\n`,
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('is stopped at its time limit with one line and exit code 2', () => {
  const { status, stdout, stderr } = suanbu('check', EXAMPLE, '--time-limit', '0.05', '--lang', 'en');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^Not finished within 0\.05 seconds[^\n]*\n$/);
});

it('says nothing when nobody reads on, and keeps its exit code', () => {
  const command = '"$0" "$1" check "$2" --json | head -c 1; exit "${PIPESTATUS[0]}"';
  const script = path.join(ROOT, 'scripts/suanbu.mjs');
  const { status, stderr } = spawnSync('bash', ['-c', command, process.execPath, script, EXAMPLE]);
  expect({ status, stderr: String(stderr) }).toEqual({ status: 1, stderr: '' });
});

it('makes one bundle when several runs begin at once', async () => {
  const cache = mkdtempSync(path.join(tmpdir(), 'suanbu-bundle-'));
  const use = `import(process.argv[1]).then((m) => m.cliBundle(process.argv[2])).then(require)`;
  const begin = () =>
    promisify(execFile)(process.execPath, ['-e', use, path.join(ROOT, 'scripts/cli-bundle.mjs'), cache]);
  try {
    await Promise.all([begin(), begin(), begin()]);
    expect(readdirSync(cache)).toEqual([expect.stringMatching(/^cli-\w+\.cjs$/)]);
  } finally {
    rmSync(cache, { recursive: true });
  }
});
