import { createServer } from 'node:https';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loopbackCertificate } from './certificate.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Which folder answers which addresses; the first prefix that fits. The add-in is at the root, where the manifest has it. */
const FOLDERS = [
  ['/workbench/', 'dist-workbench'],
  ['/office-js/', 'node_modules/@microsoft/office-js/dist'],
  ['/books/', 'assets'],
  ['/', 'dist'],
];

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/**
 * Nothing leaves the origin: not a script, not a picture, not a line of telemetry. Where the add-in is served elsewhere,
 * its page may be shown and its metadata read.
 */
const policyWith = (addIn = '') =>
  [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self' ${addIn}`,
    `frame-src 'self' ${addIn}`,
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** Office shows a picture of its own instead of an icon that comes with any Cache-Control. */
const ICON = '.png';

/**
 * Serves the built add-in and the workbench over https on loopback.
 * @param {{port?: number, folders?: string[][], addIn?: string}} options `port` 0 takes a free one; a port in use falls
 *   back to a free one; `addIn` is the origin of an add-in that is served elsewhere
 * @returns {Promise<{origin: string, address: string, close: () => Promise<void>}>} `address` is the workbench page
 */
export async function serve({ port = 3000, folders = FOLDERS, addIn } = {}) {
  const policy = policyWith(addIn);
  const server = createServer(await loopbackCertificate(), (request, response) => {
    response.setHeader('Content-Security-Policy', policy);
    answer(folders, request, response).catch(() => {
      if (!response.headersSent) end(response, 500);
      response.destroy();
    });
  });
  const used = await listen(server, port);
  const origin = `https://localhost:${used}`;
  return {
    origin,
    address: `${origin}/workbench/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function listen(server, port) {
  try {
    await listenOn(server, port);
  } catch (error) {
    if (port === 0 || !['EADDRINUSE', 'EACCES'].includes(error.code)) throw error;
    await listenOn(server, 0);
  }
  return server.address().port;
}

function listenOn(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

async function answer(folders, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405);
  const { pathname } = new URL(request.url, 'https://localhost');
  if (pathname === '/') return redirect(response, '/workbench/');
  const file = fileFor(folders, pathname);
  const found = file && (await stat(file).catch(() => null));
  if (!found?.isFile()) return end(response, 404);
  response.writeHead(200, {
    ...HEADERS,
    'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream',
    'Content-Length': found.size,
    ...(path.extname(file) === ICON ? {} : { 'Cache-Control': 'no-cache' }),
  });
  if (request.method === 'HEAD') return response.end();
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

/**
 * The file an address stands for, or null when it would lie outside its folder.
 * @param {string[][]} folders prefix and folder, in order of precedence
 * @param {string} pathname of the request, still percent-encoded
 */
export function fileFor(folders, pathname) {
  let wanted;
  try {
    wanted = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (wanted.includes('\0')) return null;
  for (const [prefix, folder] of folders) {
    if (!wanted.startsWith(prefix)) continue;
    const base = path.resolve(ROOT, folder);
    const inside = wanted.slice(prefix.length);
    const file = path.resolve(
      base,
      `./${inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside}`,
    );
    return file.startsWith(base + path.sep) ? file : null;
  }
  return null;
}

function redirect(response, to) {
  response.writeHead(302, { ...HEADERS, Location: to });
  response.end();
}

function end(response, status) {
  response.writeHead(status, { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${status}\n`);
}
