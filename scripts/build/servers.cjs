const path = require('node:path');
const { headersOf } = require('./server-rules.cjs');

/** Chinese reads as such only where the server says that it is UTF-8. */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** For nginx: to be included in the `server` of the host. */
function nginx({ usual, rules }, { path: prefix }) {
  const lines = (headers) =>
    Object.entries(headers).map(([name, value]) => `    add_header ${name} "${value}" always;`);
  const location = (match, headers) => `location ${match} {\n${lines(headers).join('\n')}\n}`;
  const match = (file) => (file.endsWith('/') ? `^~ ${prefix}/${file}` : `= ${prefix}/${file}`);
  return `# include in the server block; its root holds the built folder as ${prefix || '/'}
charset utf-8;
charset_types text/javascript application/javascript application/json text/xml text/plain;

${[location(`${prefix}/`, usual), ...rules.map((rule) => location(match(rule.path), rule.headers))].join('\n\n')}
`;
}

/** For IIS: web.config, to be put beside taskpane.html. A location takes the headers above it along. */
function iis({ usual, rules }) {
  const add = (headers) =>
    Object.entries(headers).map(([name, value]) => `<add name="${name}" value="${value}" />`);
  const changes = ({ path: file, headers }) => {
    const gone = Object.keys(usual).filter((name) => headers[name] !== usual[name]);
    const changed = Object.fromEntries(
      Object.entries(headers).filter(([name, value]) => usual[name] !== value),
    );
    return `  <location path="${file.replace(/\/$/, '')}">
    <system.webServer>
${customHeaders([...gone.map((name) => `<remove name="${name}" />`), ...add(changed)], '      ')}
    </system.webServer>
  </location>`;
  };
  const types = Object.entries(TYPES).map(
    ([extension, type]) =>
      `      <remove fileExtension="${extension}" />\n      <mimeMap fileExtension="${extension}" mimeType="${type}" />`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<configuration>
  <system.webServer>
    <staticContent>
${types.join('\n')}
    </staticContent>
${customHeaders(add(usual), '    ')}
  </system.webServer>
${rules.map(changes).join('\n')}
</configuration>
`;
}

function customHeaders(entries, indent) {
  const inside = entries.map((entry) => `${indent}    ${entry}`).join('\n');
  return `${indent}<httpProtocol>
${indent}  <customHeaders>
${inside}
${indent}  </customHeaders>
${indent}</httpProtocol>`;
}

/** For object storage: what to set on each object, and the rule for other origins that some stores keep apart. */
function objectStorage(rules, files) {
  const objects = files.map((file) => {
    const { 'Access-Control-Allow-Origin': _apart, ...headers } = headersOf(rules, file);
    return { path: file, headers: { 'Content-Type': typeOf(file), ...headers } };
  });
  const cors = [{ allowedOrigins: ['*'], allowedMethods: ['GET', 'HEAD'], allowedHeaders: [] }];
  return `${JSON.stringify({ cors, objects }, null, 2)}\n`;
}

function typeOf(file) {
  return TYPES[path.extname(file)] ?? 'application/octet-stream';
}

module.exports = { nginx, iis, objectStorage, typeOf };
