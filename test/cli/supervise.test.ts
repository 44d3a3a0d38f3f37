import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { supervise } from '../../src/cli/supervise';

jest.setTimeout(60_000);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'suanbu-supervise-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A runner that does what an engine may do, with the arguments of a command. */
async function running(body: string, ...args: string[]) {
  const script = path.join(folder, `${String(Math.random())}.cjs`);
  await writeFile(script, body);
  return supervise(['calc', 'a.xlsx', ...args], [script, 'told']);
}

it('gives what the command sends, and hands on what it is told before its arguments', async () => {
  const body =
    'process.send({ code: 1, out: process.argv.slice(2).join(" "), err: "" }, () => process.exit())';
  expect(await running(body, '--json')).toEqual({ code: 1, out: 'told calc a.xlsx --json', err: '' });
});

it('stops a loop at the time limit, in one line', async () => {
  expect(await running('for (;;) {}', '--time-limit', '0.5')).toEqual({
    code: 2,
    out: '',
    err: expect.stringMatching(
      /^0\.5 秒内没有算完，已停止，没有写任何文件；[^\n]*--time-limit[^\n]*$/,
    ) as string,
  });
  const { err } = await running('for (;;) {}', '--time-limit', '0.5', '--lang', 'en');
  expect(err).toMatch(/^Not finished within 0\.5 seconds/);
});

it.each([
  ['throws', 'throw new TypeError("engine")', /^程序内部出错.*TypeError: engine/],
  ['rejects', 'Promise.reject(new RangeError("Invalid array length"))', /^程序内部出错.*RangeError/],
  ['ends without a word', 'process.exit(1)', /^程序内部出错.*“1”/],
  ['is killed', 'process.kill(process.pid, "SIGKILL")', /^程序内部出错.*“SIGKILL”/],
  ['never answers', '', /^程序内部出错.*“0”/],
  [
    'runs out of memory',
    `const loop = "const all = []; for (;;) all.push(new Array(1e5).fill({}))";
    require("child_process").spawnSync(process.execPath, ["--max-old-space-size=24", "-e", loop], { stdio: ["ignore", "ignore", 2] });
    process.exit(134)`,
    /^内存不够，没有算完/,
  ],
])('a command that %s is exit code 2 and one line', async (_what, body, sentence) => {
  const { code, out, err } = await running(body);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(sentence);
  expect(err).not.toMatch(/\n|\bat /);
});

it('ends in the same way what an engine throws aside from the calls it was asked for', async () => {
  const bundle = path.join(folder, 'bundle.cjs');
  await writeFile(
    bundle,
    `exports.run = () => new Promise(() => setInterval(() => { throw new TypeError('aside'); }, 10));
     exports.failed = (args, error) => ({ code: 2, out: '', err: args.join(' ') + ': ' + error.message });`,
  );
  const runner = path.resolve(__dirname, '../../scripts/suanbu-run.mjs');
  expect(await supervise(['calc', 'a.xlsx'], [runner, bundle])).toEqual({
    code: 2,
    out: '',
    err: 'calc a.xlsx: aside',
  });
});

it('answers options that cannot be read without starting anything', async () => {
  for (const limit of ['0', '-1', 'x', 'Infinity']) {
    expect(await running('for (;;) {}', `--time-limit=${limit}`)).toEqual({
      code: 2,
      out: '',
      err: `选项有误：--time-limit ${limit}`,
    });
  }
});
