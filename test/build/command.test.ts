import { spawnSync } from 'node:child_process';
import path from 'node:path';

const BUILD = path.resolve(__dirname, '../../scripts/build.mjs');

/** What cannot be built is said before anything is touched. */
describe('the build command', () => {
  test.each([
    [['--target', 'china'], 'There is no target "china"'],
    [['--target', 'intranet'], 'Say where the files will be served'],
    [['--target', 'global', '--origin', 'http://a.example'], 'It must be https'],
    [['--target', 'global', '--origin', 'https://a.example/x?y'], 'It must not carry a query'],
    [['--target', 'global', '--origin', 'https://a.example/x', 'garbage'], 'garbage'],
    [['--targt', 'global'], '--targt'],
  ])('%j is refused in one line: %s', (args, why) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [BUILD, ...args], { encoding: 'utf8' });
    expect(stderr).toContain(why);
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });
});
