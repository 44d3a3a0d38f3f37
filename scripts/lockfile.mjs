/**
 * `npm run lockfile`: completes package-lock.json. A registry that lacks a package's builds for other
 * systems makes npm leave them out of the lockfile, and then `npm ci` refuses it anywhere. An entry
 * with its version is enough: npm fetches the build only on the system it is for.
 * `--check` writes nothing and ends with 1 when an entry is missing. A file may be named.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SYSTEMS = ['darwin', 'linux', 'win32', 'freebsd', 'android', 'openharmony'];
const PROCESSORS = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 's390x', 'loong64', 'riscv64'];

const named = process.argv.slice(2).find((a) => !a.startsWith('--'));
const file = named ?? fileURLToPath(new URL('../package-lock.json', import.meta.url));
const lock = JSON.parse(readFileSync(file, 'utf8'));
const missing = missingBuilds(lock.packages);
if (missing.length === 0) {
  process.stdout.write('the lockfile is complete\n');
} else if (process.argv.includes('--check')) {
  process.stdout.write(`missing from the lockfile: ${missing.map(([name]) => name).join(', ')}\n`);
  process.exitCode = 1;
} else {
  for (const [name, entry] of missing) lock.packages[`node_modules/${name}`] = entry;
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  process.stdout.write(`${missing.length} entries added\n`);
}

/** The optional dependencies that no entry of the lockfile stands for, with the entry each should have. */
function missingBuilds(packages) {
  const found = new Map();
  for (const [folder, { optionalDependencies = {}, license }] of Object.entries(packages)) {
    for (const [name, range] of Object.entries(optionalDependencies)) {
      if (!isLocked(packages, folder, name)) found.set(name, entryOf(name, range, license));
    }
  }
  return [...found];
}

/** Whether a package is in the lockfile where Node would look for it: here or in a folder above. */
function isLocked(packages, folder, name) {
  for (let at = folder; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (packages[`${at === '' ? '' : `${at}/`}node_modules/${name}`]) return true;
    if (at === '') return false;
    if (!at.includes('/node_modules/')) at = '';
  }
}

function entryOf(name, range, license) {
  const system = SYSTEMS.find((s) => name.includes(s));
  const processor = PROCESSORS.find((p) => name.includes(`-${p}`));
  return {
    version: range.replace(/^\D*/, ''),
    ...(processor && { cpu: [processor] }),
    dev: true,
    license,
    optional: true,
    ...(system && { os: [system] }),
  };
}
