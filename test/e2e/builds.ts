import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { environment } from './browser';

const ROOT = path.resolve(__dirname, '../..');

/** Where the builds say that they are served. */
export const HOST = environment('SUANBU_E2E_ELSEWHERE');
export const PREFIX = '/tools/suanbu';

/** Builds for a target into a folder of its own, once a run; the workbench's server sees it too. */
export function built(target: string, name = target): string {
  const folder = path.join(environment('SUANBU_E2E_BUILDS'), name);
  if (existsSync(folder)) return folder;
  const settings = [`target=${target}`, `origin=${HOST}${PREFIX}`, `folder=${folder}`];
  const webpack = path.join(ROOT, 'node_modules/webpack/bin/webpack.js');
  const env = settings.flatMap((setting) => ['--env', setting]);
  execFileSync(process.execPath, [webpack, ...env, '--stats', 'errors-only'], { cwd: ROOT });
  return folder;
}

/** Every file of a folder with what is in it. */
export function filesIn(folder: string): Map<string, Buffer> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => path.relative(folder, path.join(one.parentPath, one.name)).split(path.sep).join('/'));
  return new Map(names.sort().map((name) => [name, readFileSync(path.join(folder, name))]));
}
