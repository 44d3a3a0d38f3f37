const { LOCAL } = require('./origin.cjs');

/**
 * The manifest for an address: as the sources have it, with that address and the version of the package. The address
 * of the metadata carries the version too, because Excel keeps what it loaded from an address for up to a day.
 * @param {string} text manifest.xml of the sources
 * @param {{origin: {base: string, origin: string}, version: string, script: string}} place `script` is the built
 *   file of the functions
 */
function manifestFor(text, { origin, version, script }) {
  const [release] = /^\d+\.\d+\.\d+/.exec(version) ?? [];
  if (!release) throw new Error(`The version ${version} of the package does not begin with three numbers.`);
  return [
    [/(?<=<Version>)[\d.]+(?=<\/Version>)/, `${release}.0`],
    // A domain has no path.
    [`<AppDomain>${LOCAL}</AppDomain>`, `<AppDomain>${origin.origin}</AppDomain>`],
    [`"${LOCAL}/taskpane.js"`, `"${LOCAL}/${script}"`],
    [/(?<=\.json\?v=)[^"]+(?=")/g, version],
    [new RegExp(`(?<=")${LOCAL}(?=/)`, 'g'), origin.base],
  ].reduce((made, [from, to]) => replace(made, from, to), text);
}

/** Replaces what must be there: a manifest that reads otherwise would go out half rewritten. */
function replace(text, from, to) {
  if (typeof from === 'string' ? !text.includes(from) : text.search(from) < 0) {
    throw new Error(`manifest.xml holds no ${String(from)}`);
  }
  return text.replace(from, to);
}

module.exports = { manifestFor };
