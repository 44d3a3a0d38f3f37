/** Scripts whose names carry a hash of what is in them. */
const HASHED = /\.[\da-f]{8}\.js$/;

/** The headers of everything that no rule names. */
function usualHeaders(policy) {
  return {
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-cache',
  };
}

/**
 * How a server has to answer for the built files, whatever its kind. There is no X-Frame-Options, because Excel on
 * the web shows the pane in a frame.
 * @param {string} policy the content security policy of the pages
 * @param {string[]} files all built files
 * @returns {{usual: object, rules: {path: string, headers: object}[]}} a path that ends in a slash is a folder
 */
function serverRules(policy, files) {
  const usual = usualHeaders(policy);
  const { 'Cache-Control': _fresh, ...uncontrolled } = usual;
  const rule = (path, headers) => ({ path, headers });
  return {
    usual,
    rules: [
      ...files
        .filter((file) => HASHED.test(file))
        .map((file) => rule(file, { ...usual, 'Cache-Control': 'public, max-age=31536000, immutable' })),
      // Excel on the web fetches the metadata from a page of Microsoft's.
      ...files
        .filter((file) => /^functions\.(?:en\.)?json$/.test(file))
        .map((file) => rule(file, { ...usual, 'Access-Control-Allow-Origin': '*' })),
      // Office shows a picture of its own instead of an icon that comes with any Cache-Control.
      rule('assets/icons/', uncontrolled),
    ],
  };
}

/** The headers of one file. */
function headersOf({ usual, rules }, file) {
  const rule = rules.find(({ path }) => (path.endsWith('/') ? file.startsWith(path) : file === path));
  return rule?.headers ?? usual;
}

module.exports = { serverRules, headersOf };
