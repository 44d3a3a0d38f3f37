/**
 * `npm run lockfile`: completes package-lock.json. A registry that lacks a package's builds for other
 * systems makes npm leave them out of the lockfile, and then `npm ci` refuses it anywhere. An entry
 * with its version is enough: npm fetches the build only on the system it is for. Its checksum is asked
 * of the registry, so that what npm fetches is what was published.
 * `--check` asks nobody and writes nothing, and ends with 1 when an entry or a checksum is missing.
 * `--offline` adds the entries and asks nobody. A file may be named.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SYSTEMS = ['darwin', 'linux', 'win32', 'freebsd', 'android', 'openharmony'];
const PROCESSORS = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 's390x', 'loong64', 'riscv64'];

const flags = process.argv.slice(2).filter((a) => a.startsWith('--'));
const named = process.argv.slice(2).find((a) => !a.startsWith('--'));
const file = named ?? fileURLToPath(new URL('../package-lock.json', import.meta.url));
const lock = JSON.parse(readFileSync(file, 'utf8'));
if (flags.includes('--check')) check();
else complete();

function check() {
  const faults = [
    ['missing from the lockfile', missingBuilds(lock.packages).map(([name]) => name)],
    ['without a checksum in the lockfile', withoutChecksum(lock.packages).map(([folder]) => folder)],
  ].filter(([, names]) => names.length > 0);
  for (const [what, names] of faults) say(`${what}: ${names.join(', ')}`);
  if (faults.length === 0) say('the lockfile is complete');
  else process.exitCode = 1;
}

function complete() {
  const missing = missingBuilds(lock.packages);
  for (const [name, entry] of missing) lock.packages[`node_modules/${name}`] = entry;
  const bare = flags.includes('--offline') ? [] : withoutChecksum(lock.packages);
  const unknown = bare.filter(([folder, entry]) => !addChecksum(nameOf(folder, entry), entry));
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
  if (missing.length > 0 || bare.length > unknown.length) {
    writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  }
  say(`${missing.length} entries and ${bare.length - unknown.length} checksums added`);
  if (unknown.length > 0) {
    say(`the registry gives no checksum for: ${unknown.map(([folder]) => folder).join(', ')}`);
  }
}

/** The entries of packages (the first entry is the product itself) that say nothing of what was published. */
function withoutChecksum(packages) {
  return Object.entries(packages).filter(([folder, { integrity }]) => folder !== '' && !integrity);
}

function nameOf(folder, { name }) {
  return name ?? folder.replace(/^.*node_modules\//, '');
}

/** The registry's checksum goes where npm would have put it. False when the registry does not know the package. */
function addChecksum(name, entry) {
  const { version, ...rest } = entry;
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  let integrity;
  try {
    integrity = execFileSync(npm, ['view', `${name}@${version}`, 'dist.integrity'], {
      encoding: 'utf8',
    }).trim();
  } catch {
    return false;
  }
  if (!/^sha512-/.test(integrity)) return false;
  for (const key of Object.keys(rest)) delete entry[key];
  Object.assign(entry, { integrity }, rest);
  return true;
}

function say(line) {
  process.stdout.write(`${line}\n`);
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
