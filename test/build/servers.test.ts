/** @jest-environment jsdom */
import { headersOf, type Headers, serverRules } from '../../scripts/build/server-rules.cjs';
import { iis, nginx, objectStorage, typeOf } from '../../scripts/build/servers.cjs';
import { contentSecurityPolicy, TARGETS, targetNamed } from '../../scripts/build/targets.cjs';

const FILES = [
  'LICENSE.txt',
  'assets/example.xlsx',
  'assets/icons/suanbu-32.png',
  'functions.en.json',
  'functions.json',
  'help/functions.html',
  'manifest.xml',
  'office/office.js',
  'pane.89abcdef.js',
  'sbom.cdx.json',
  'taskpane.01234567.js',
  'taskpane.html',
];

/** What nginx sends for a file: an exact location, else the longest that it lies in. */
function byNginx(text: string, prefix: string, file: string): Headers {
  const locations = [...text.matchAll(/^location (?:(=|\^~) )?(\S+) \{\n([^}]*)\}/gm)];
  const wanted = `${prefix}/${file}`;
  const fitting = locations.filter(([, kind, place = '']) =>
    kind === '=' ? wanted === place : wanted.startsWith(place),
  );
  const rank = ([, kind, place = '']: RegExpExecArray): number => (kind === '=' ? 1e6 : place.length);
  const [best] = fitting.sort((a, b) => rank(b) - rank(a));
  const lines = (best?.[3] ?? '').matchAll(/add_header (\S+) "([^"]*)" always;/g);
  return Object.fromEntries([...lines].map(([, name = '', value = '']) => [name, value]));
}

/** What IIS sends for a file: the headers of the folder, changed by the locations it lies in. */
function byIis(text: string, file: string): Headers {
  const config = new DOMParser().parseFromString(text, 'application/xml');
  expect(config.querySelector('parsererror')).toBeNull();
  const headers: Record<string, string> = {};
  const locations = [...config.querySelectorAll('location')].filter((one) =>
    `${file}/`.startsWith(`${one.getAttribute('path') ?? ''}/`),
  );
  const usual = config.querySelector('configuration > system\\.webServer');
  for (const place of [usual, ...locations]) {
    for (const entry of place?.querySelector('customHeaders')?.children ?? []) {
      const name = entry.getAttribute('name') ?? '';
      if (entry.localName === 'remove') Reflect.deleteProperty(headers, name);
      // IIS refuses an entry that is there already.
      else if (name in headers) throw new Error(`${name} twice for ${file}`);
      else headers[name] = entry.getAttribute('value') ?? '';
    }
  }
  return headers;
}

interface Storage {
  readonly cors: readonly { readonly allowedOrigins: readonly string[] }[];
  readonly objects: readonly { readonly path: string; readonly headers: Headers }[];
}

describe.each(Object.keys(TARGETS))('the settings of servers for %s', (name) => {
  const policy = contentSecurityPolicy(targetNamed(name));
  const rules = serverRules(policy, FILES);

  test.each(FILES)('%s gets the same headers from nginx, IIS and object storage', (file) => {
    const wanted = headersOf(rules, file);
    expect(wanted['Content-Security-Policy']).toBe(policy);
    expect(byNginx(nginx(rules, { path: '/tools/suanbu' }), '/tools/suanbu', file)).toEqual(wanted);
    expect(byIis(iis(rules), file)).toEqual(wanted);
    const { cors, objects } = JSON.parse(objectStorage(rules, FILES)) as Storage;
    const { 'Access-Control-Allow-Origin': others, ...rest } = wanted;
    expect(objects.find(({ path }) => path === file)?.headers).toEqual({
      'Content-Type': typeOf(file),
      ...rest,
    });
    if (others !== undefined) expect(cors.map(({ allowedOrigins }) => allowedOrigins)).toEqual([[others]]);
  });
});

describe('the headers', () => {
  const rules = serverRules("default-src 'self'", FILES);
  const having = (name: string): string[] => FILES.filter((file) => name in headersOf(rules, file));

  test('let no icon be kept from the cache of Office', () => {
    expect(FILES.filter((file) => !having('Cache-Control').includes(file))).toEqual([
      'assets/icons/suanbu-32.png',
    ]);
  });

  test('let a script with a hash be kept for ever, and ask again for everything else', () => {
    const kept = FILES.filter((file) => headersOf(rules, file)['Cache-Control']?.includes('immutable'));
    expect(kept).toEqual(['pane.89abcdef.js', 'taskpane.01234567.js']);
  });

  test('let Excel on the web fetch the metadata, and nobody else anything', () => {
    expect(having('Access-Control-Allow-Origin')).toEqual(['functions.en.json', 'functions.json']);
  });

  test('let Excel on the web show the pane in a frame', () => {
    expect(having('X-Frame-Options')).toEqual([]);
    expect(headersOf(rules, 'taskpane.html')['Content-Security-Policy']).not.toContain('frame-ancestors');
  });

  test('say of Chinese that it is UTF-8', () => {
    const texts = FILES.filter((file) => /\.(?:html|js|json|xml|txt)$/.test(file));
    expect(texts.filter((file) => !typeOf(file).endsWith('; charset=utf-8'))).toEqual([]);
  });
});
