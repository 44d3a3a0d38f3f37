/**
 * `npm start [-- --port=3000] [-- --no-build] [-- --no-open]`: builds what is out of date, serves the workbench on
 * loopback, prints its address and opens it in the browser when there is one. Ctrl+C ends it.
 */
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { serve } from './server.mjs';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '3000' },
    'no-build': { type: 'boolean', default: false },
    'no-open': { type: 'boolean', default: false },
  },
});

if (!values['no-build']) {
  say('正在构建 Building…');
  if (!(await build())) {
    say('构建失败，见上。The build failed, see above.');
    process.exit(1);
  }
}

const site = await serve({ port: Number(values.port) });
say(
  '',
  `  算补工作台 SuanBu Workbench:  ${site.address}`,
  '',
  '  证书是本机自签的，浏览器第一次会提示，选择继续访问即可。',
  '  The certificate is self-signed on this machine: tell the browser to go on.',
  '  Ctrl+C 结束 to end',
  '',
);
if (!values['no-open']) openBrowser(site.address);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    void site.close().then(() => process.exit(0));
  });
}

/** Opens the system's browser where there is a screen; without one the printed address is enough. */
function openBrowser(address) {
  const [program, ...args] = opener(address);
  if (!program) return;
  spawn(program, args, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

function opener(address) {
  if (process.platform === 'darwin') return ['open', address];
  if (process.platform === 'win32') return ['cmd', '/c', 'start', '', address];
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ['xdg-open', address] : [];
}

function say(...lines) {
  process.stdout.write(`${lines.join('\n')}\n`);
}
