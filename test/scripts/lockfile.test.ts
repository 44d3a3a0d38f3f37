import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.join(__dirname, '../..');
const script = path.join(root, 'scripts/lockfile.mjs');

interface Lock {
  packages: Record<
    string,
    { version?: string; os?: string[]; optionalDependencies?: Record<string, string> }
  >;
}
const read = (file: string): Lock => JSON.parse(readFileSync(file, 'utf8')) as Lock;

describe('the lockfile', () => {
  test('holds every build of every package, so that npm ci takes it on any system', () => {
    expect(execFileSync(process.execPath, [script, '--check'], { encoding: 'utf8' })).toBe(
      'the lockfile is complete\n',
    );
  });

  test('names no registry', () => {
    const text = readFileSync(path.join(root, 'package-lock.json'), 'utf8');
    expect(text).not.toContain('"resolved"');
  });

  test('is completed when a registry left builds out', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'suanbu-lock-'));
    const file = path.join(folder, 'package-lock.json');
    const lock = read(path.join(root, 'package-lock.json'));
    const build = 'node_modules/@swc/core-darwin-arm64';
    const before = lock.packages[build];
    lock.packages = Object.fromEntries(Object.entries(lock.packages).filter(([name]) => name !== build));
    writeFileSync(file, JSON.stringify(lock));
    expect(spawnSync(process.execPath, [script, '--check', file]).status).toBe(1);
    execFileSync(process.execPath, [script, file]);
    expect(read(file).packages[build]).toMatchObject({ version: before?.version, os: ['darwin'] });
    rmSync(folder, { recursive: true });
  });
});
