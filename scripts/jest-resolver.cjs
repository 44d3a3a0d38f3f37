const { existsSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { buildSync } = require('esbuild');

const ROOT = path.join(__dirname, '..');
const PACKAGES = `${path.sep}node_modules${path.sep}`;

/**
 * Some packages are published as ES modules alone, which Jest cannot require. Each entry of one is
 * bundled once per version into a CommonJS file, and that is what the tests get.
 */
module.exports = (request, options) => {
  const found = options.defaultResolver(request, options);
  const bare = !request.startsWith('.') && !path.isAbsolute(request);
  return bare && found.includes(PACKAGES) && isModule(found) ? bundleOf(found) : found;
};

function isModule(file) {
  if (file.endsWith('.mjs')) return true;
  return file.endsWith('.js') && manifestOf(file).type === 'module';
}

/** The package.json that says what kind of files stand beside it. */
function manifestOf(file) {
  for (let folder = path.dirname(file); folder.includes(PACKAGES); folder = path.dirname(folder)) {
    const manifest = path.join(folder, 'package.json');
    if (existsSync(manifest)) return JSON.parse(readFileSync(manifest, 'utf8'));
  }
  return {};
}

function bundleOf(entry) {
  const inside = entry.slice(entry.lastIndexOf(PACKAGES) + PACKAGES.length).replace(/\W+/g, '-');
  const name = `${inside}-${manifestOf(entry).version ?? ''}.cjs`;
  const outfile = path.join(ROOT, 'node_modules/.cache/suanbu/jest', name);
  if (!existsSync(outfile)) {
    buildSync({
      entryPoints: [entry],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      logLevel: 'error',
    });
  }
  return outfile;
}
