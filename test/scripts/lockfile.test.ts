import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.join(__dirname, '../..');
const script = path.join(root, 'scripts/lockfile.mjs');

interface Lock {
  packages: Record<
    string,
    { version?: string; integrity?: string; os?: string[]; optionalDependencies?: Record<string, string> }
  >;
}
const read = (file: string): Lock => JSON.parse(readFileSync(file, 'utf8')) as Lock;

describe('the lockfile', () => {
  test('holds every build of every package, so that npm ci takes it on any system', () => {
    expect(execFileSync(process.execPath, [script, '--check'], { encoding: 'utf8' })).toBe(
      'the lockfile is complete\n',
    );
  });

  test('holds the checksum of every package', () => {
    const { packages } = read(path.join(root, 'package-lock.json'));
    const bare = Object.entries(packages).filter(([name, { integrity = '' }]) => {
      return name !== '' && !integrity.startsWith('sha512-');
    });
    expect(bare.map(([name]) => name)).toEqual([]);
  });

  test('is refused when a new entry comes without its checksum', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'suanbu-lock-'));
    const file = path.join(folder, 'package-lock.json');
    const lock = read(path.join(root, 'package-lock.json'));
    lock.packages['node_modules/some-package'] = { version: '1.0.0' };
    writeFileSync(file, JSON.stringify(lock));
    const { status, stdout } = spawnSync(process.execPath, [script, '--check', file], { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stdout).toBe('without a checksum in the lockfile: node_modules/some-package\n');
    rmSync(folder, { recursive: true });
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
    execFileSync(process.execPath, [script, '--offline', file]);
    expect(read(file).packages[build]).toMatchObject({ version: before?.version, os: ['darwin'] });
    rmSync(folder, { recursive: true });
  });
});
