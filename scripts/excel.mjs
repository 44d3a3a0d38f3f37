/**
 * `npm run excel`: builds the add-in, tells Excel of it and serves it on https://localhost:3000 until Ctrl+C.
 * `npm run excel -- --remove` undoes what it told Excel and the system.
 */
import { spawnSync } from 'node:child_process';
import { copyFile, mkdir, readFile, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { CERTIFICATE_FILE } from './certificate.mjs';
import { serve } from './server.mjs';
import { sideloading } from './sideload.cjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ORIGIN = 'https://localhost:3000';

if (process.argv.includes('--remove')) {
  for (const step of (await plan()).uninstall) await take(step);
} else {
  await install();
}

async function install() {
  build();
  const server = await serve({ port: 3000 });
  if (server.origin !== ORIGIN) {
    await server.close();
    fail('端口 3000 被占用，而 manifest.xml 用的正是它。Port 3000 is in use, and manifest.xml names it.');
  }
  const { install: steps, next } = await plan();
  for (const step of steps) await take(step);
  say('', ...next, '', `算补 SuanBu: ${ORIGIN}/taskpane.html   (Ctrl+C 结束 to end)`);
}

/** The steps for this machine; the server has made the certificate by then. */
async function plan() {
  const manifest = path.join(ROOT, 'manifest.xml');
  const [, id] = /<Id>(.+)<\/Id>/.exec(await readFile(manifest, 'utf8')) ?? [];
  return sideloading(process.platform, { id, manifest, certificate: CERTIFICATE_FILE, home: homedir() });
}

function build() {
  say('正在构建 Building…');
  const { status } = spawnSync(process.execPath, ['node_modules/webpack/bin/webpack.js'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status !== 0) fail('构建失败，见上。The build failed, see above.');
}

/** One step of the plan. A step that fails is reported with its command, for the person to do by hand. */
async function take({ why, run, copy, remove }) {
  say(why);
  try {
    if (copy) {
      await mkdir(path.dirname(copy[1]), { recursive: true });
      await copyFile(...copy);
    }
    if (remove) await rm(remove, { force: true });
    if (run) command(run);
  } catch (error) {
    say(`  未成功 did not work: ${error.message}`);
  }
}

function command([program, ...args]) {
  const { status, error } = spawnSync(program, args, { stdio: 'inherit' });
  if (error || status !== 0) throw new Error([program, ...args.map((arg) => `"${arg}"`)].join(' '));
}

function say(...lines) {
  process.stdout.write(`${lines.join('\n')}\n`);
}

function fail(line) {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}
