const { existsSync, readFileSync } = require('node:fs');
const path = require('node:path');

/**
 * The files of which a build really holds something: what the bundler left out as unused is not among them, and the
 * bundler itself is, since its loader is part of every script.
 * @param {import('webpack').Compilation} compilation when its chunks are made
 */
function bundledFiles(compilation) {
  const used = [...compilation.modules].filter(
    (module) => compilation.chunkGraph.getNumberOfModuleChunks(module) > 0,
  );
  const parts = used.flatMap((module) => [...(module.modules ?? [module])]);
  const files = parts.flatMap(({ resource }) => (resource ? [resource.split('?')[0]] : []));
  return [require.resolve('webpack'), ...files];
}

/** The packages to which files belong, once each, by name. */
function packagesOf(files) {
  const folders = new Set(files.map(packageFolder).filter((folder) => folder !== null));
  const packages = [...folders].map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    return { name, version, license, folder };
  });
  const key = ({ name, version }) => `${name}@${version}`;
  return packages.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** The folder of the package: packages hold package.json files without a name, which only say how to load a folder. */
function packageFolder(file) {
  if (!file.includes(`${path.sep}node_modules${path.sep}`)) return null;
  for (let folder = path.dirname(file); ; folder = path.dirname(folder)) {
    const description = path.join(folder, 'package.json');
    if (!existsSync(description)) continue;
    const { name, version } = JSON.parse(readFileSync(description, 'utf8'));
    if (name && version) return folder;
  }
}

module.exports = { bundledFiles, packagesOf };
