import { access, copyFile, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { constants, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const MODULES = fileURLToPath(new URL('../node_modules', import.meta.url));
const CACHE = path.join(MODULES, '.cache', 'suanbu');
const FONTS = ['400Regular/NotoSansSC_400Regular.ttf', '700Bold/NotoSansSC_700Bold.ttf'];
const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const USUAL_PLACES = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

const NO_BROWSER = 'No browser found: install Chrome, or name one in CHROME_PATH.';
const NO_SQLITE =
  'The browser of the npm packages needs libsqlite3: run `apt-get install -y libsqlite3-0` (or install chromium).';

/** Flags that let a browser run as root on a bare machine and keep it from calling home. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--font-render-hinting=none',
];

/**
 * Starts a headless Chromium as a Playwright browser server.
 * @returns {Promise<import('playwright-core').BrowserServer>} its `wsEndpoint()` is where tests connect; close it when done
 */
export async function launchBrowserServer() {
  const { executablePath, env } = await findChromium();
  return chromium.launchServer({
    executablePath,
    env: { ...process.env, ...env },
    args: FLAGS,
    handleSIGINT: false,
  });
}

/** CHROME_PATH, then a Chromium of the system, then the one in the npm packages. */
async function findChromium() {
  const given = process.env.CHROME_PATH ?? (await firstThatRuns(systemPlaces()));
  if (given) return { executablePath: given, env: await fontEnvironment() };
  if (process.platform !== 'linux') throw new Error(NO_BROWSER);
  if (await missingLibrary()) throw new Error(NO_SQLITE);
  const folder = await unpackChromium();
  return {
    executablePath: path.join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: libraryPath(folder), ...(await fontEnvironment()) },
  };
}

function systemPlaces() {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const onPath = SYSTEM_NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...onPath, ...(USUAL_PLACES[process.platform] ?? [])];
}

async function firstThatRuns(files) {
  for (const file of files) {
    const runs = await access(file, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (runs) return file;
  }
  return null;
}

/**
 * The one library that neither the package nor the smallest Linux brings, when it is missing: without it
 * the browser of the npm packages dies on https. Null when nothing is missing or a browser is installed.
 * @returns {Promise<string | null>} the name of its Debian package
 */
export async function missingLibrary() {
  if (process.platform !== 'linux') return null;
  if (process.env.CHROME_PATH ?? (await firstThatRuns(systemPlaces()))) return null;
  const machine = process.arch === 'x64' ? 'x86_64' : 'aarch64';
  const places = ['/usr/lib', '/lib', '/usr/lib64', '/lib64', `/usr/lib/${machine}-linux-gnu`];
  const there = places.some((folder) => existsSync(path.join(folder, 'libsqlite3.so.0')));
  return there ? null : 'libsqlite3-0';
}

/** The few libraries that a bare machine lacks come with the package. */
function libraryPath(folder) {
  return [process.env.LD_LIBRARY_PATH, path.join(folder, 'al2023', 'lib')].filter(Boolean).join(':');
}

/** Unpacks once, beside the packages; the last step is a rename, so that two runs never see half a browser. */
async function unpackChromium() {
  const { default: packed, inflate } = await import('@sparticuz/chromium');
  const done = path.join(CACHE, 'chromium');
  if (existsSync(path.join(done, 'chromium'))) return done;
  await mkdir(CACHE, { recursive: true });
  const staging = await mkdtemp(path.join(CACHE, 'unpack-'));
  const usual = process.env.TMPDIR;
  try {
    process.env.TMPDIR = staging; // the package unpacks into the temporary folder of the process
    await packed.executablePath();
    await inflate(path.join(MODULES, '@sparticuz', 'chromium', 'bin', 'al2023.tar.br'));
  } finally {
    if (usual === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = usual;
  }
  await rename(staging, done).catch(async (error) => {
    await rm(staging, { recursive: true, force: true });
    if (!existsSync(done)) throw error;
  });
  return done;
}

/** The one font all text is drawn with, Chinese included, so that every machine draws the same picture. */
async function fontEnvironment() {
  const folder = path.join(CACHE, 'fonts');
  await mkdir(folder, { recursive: true });
  for (const font of FONTS) {
    const target = path.join(folder, path.basename(font));
    if (existsSync(target)) continue;
    await copyFile(path.join(MODULES, '@expo-google-fonts', 'noto-sans-sc', font), target);
  }
  const config = path.join(folder, 'fonts.conf');
  await writeFile(config, fontConfig(folder));
  return { FONTCONFIG_FILE: config };
}

function fontConfig(folder) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <cachedir>${path.join(tmpdir(), 'suanbu-fontconfig')}</cachedir>
</fontconfig>
`;
}
