const { execFile } = require('node:child_process');
const path = require('node:path');
const { promisify } = require('node:util');
const { licenceOf } = require('./notices.cjs');

const ROOT = path.resolve(__dirname, '../..');

/**
 * The list of materials of a build, in CycloneDX: npm's own list of the lockfile, of which the packages that are in
 * the build are kept. The time and the random number that npm writes are left out, so that the same commit gives
 * the same file, and so is the version of npm.
 * @param {{name: string, version: string}[]} packages those in the build
 * @param {{name: string}} product the package.json of the product
 */
async function sbom(packages, product) {
  const all = await lockedMaterials();
  const kept = new Map(packages.map((one) => [`${one.name}@${one.version}`, one]));
  const components = all.components
    .filter((component) => kept.has(component['bom-ref']))
    .map((component) => withLicence(component, kept.get(component['bom-ref'])));
  const listed = new Set(components.map((component) => component['bom-ref']));
  const missing = [...kept.keys()].filter((key) => !listed.has(key));
  if (missing.length > 0) throw new Error(`not in the lockfile, but in the build: ${missing.join(', ')}`);
  const root = all.metadata.component;
  return {
    $schema: all.$schema,
    bomFormat: all.bomFormat,
    specVersion: all.specVersion,
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: { ...root, type: 'application', name: product.name },
    },
    components: components.sort((a, b) => (a['bom-ref'] < b['bom-ref'] ? -1 : 1)),
    dependencies: [
      { ref: root['bom-ref'], dependsOn: [...listed].sort() },
      ...all.dependencies
        .filter(({ ref }) => listed.has(ref))
        .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((one) => listed.has(one)).sort() }))
        .sort((a, b) => (a.ref < b.ref ? -1 : 1)),
    ],
  };
}

/** What is a tool to npm, such as the loader of styles, is part of the build all the same. */
function withLicence(component, one) {
  const { properties: _tool, externalReferences: _none, ...rest } = component;
  const licence = licenceOf(one);
  return {
    ...rest,
    scope: 'required',
    licenses: rest.licenses ?? [{ license: { name: licence } }],
  };
}

/** npm's list of everything in the lockfile. It needs no network. */
async function lockedMaterials() {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { stdout } = await promisify(execFile)(
    npm,
    ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx', '--offline'],
    { cwd: ROOT, maxBuffer: 2 ** 26, shell: process.platform === 'win32' },
  );
  return JSON.parse(stdout);
}

module.exports = { sbom };
