/** @jest-environment jsdom */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const ORIGIN = 'https://localhost:3000';
const { version: VERSION } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
  version: string;
};
const text = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');
const manifest = new DOMParser().parseFromString(text, 'application/xml');

function all(name: string): Element[] {
  return [...manifest.getElementsByTagName('*')].filter((element) => element.localName === name);
}

function only(name: string): Element {
  const [element, ...more] = all(name);
  if (element === undefined || more.length > 0) throw new Error(`expected one ${name}`);
  return element;
}

function children(element: Element): string[] {
  return [...element.children].map((child) => child.localName);
}

/** Every text of the manifest with the element it stands on: default values and their overrides. */
function values(element: Element): string[] {
  const overrides = [...element.children].map((child) => child.getAttribute('Value'));
  return [element.getAttribute('DefaultValue'), ...overrides].map((value) => value ?? '');
}

const resources = only('Resources');
const identified = new Map([...resources.querySelectorAll('[id]')].map((one) => [one.id, one]));
const urls = [...manifest.getElementsByTagName('*')].flatMap(values).filter((value) => value.includes('://'));

test('is well formed', () => {
  expect(manifest.querySelector('parsererror')).toBeNull();
});

test('has a GUID and a version of four parts that starts like the package', () => {
  expect(only('Id').textContent).toMatch(
    /^[\da-f]{8}-[\da-f]{4}-[1-5][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
  );
  expect(only('Version').textContent).toBe(`${VERSION}.0`);
});

test('keeps the order of elements that the schema fixes', () => {
  expect(children(manifest.documentElement)).toEqual([
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ]);
  expect(children(only('VersionOverrides'))).toEqual(['Hosts', 'Resources']);
  const host = all('Host').find((one) => one.children.length > 0);
  expect(host === undefined ? [] : children(host)).toEqual([
    'Runtimes',
    'AllFormFactors',
    'DesktopFormFactor',
  ]);
  expect(children(only('DesktopFormFactor'))).toEqual(['GetStarted', 'FunctionFile', 'ExtensionPoint']);
  expect(children(only('Group'))).toEqual(['Label', 'Icon', 'Control']);
  expect(children(only('Control'))).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
  expect(children(resources)).toEqual(['Images', 'Urls', 'ShortStrings', 'LongStrings']);
});

test('asks for the shared runtime and for functions, and for nothing else', () => {
  // Where there are no functions, the add-in would only be a pane that says so.
  expect(all('Set').map((set) => [set.getAttribute('Name'), set.getAttribute('MinVersion')])).toEqual([
    ['SharedRuntime', '1.1'],
    ['CustomFunctionsRuntime', '1.3'],
  ]);
});

test('names no pane: with a runtime that lives on there is one', () => {
  expect(all('TaskpaneId')).toEqual([]);
  expect(children(only('Action'))).toEqual(['SourceLocation']);
});

test('has one namespace for its functions at most, and one runtime, page, script and metadata', () => {
  const functions = all('ExtensionPoint').filter((one) => one.getAttribute('xsi:type') === 'CustomFunctions');
  expect(functions.map(children)).toEqual([['Script', 'Page', 'Metadata']]);
});

test('gives Excel in English the metadata and the help in English, at addresses beside the Chinese ones', () => {
  const english = (id: string): string[] => values(identified.get(id) ?? manifest.documentElement);
  expect(english('Functions.Url')).toEqual([
    `${ORIGIN}/functions.json?v=${VERSION}`,
    `${ORIGIN}/functions.en.json?v=${VERSION}`,
  ]);
  expect(english('Help.Url')).toEqual([`${ORIGIN}/help/functions.html`, `${ORIGIN}/help/functions.en.html`]);
  const locales = all('Override').map((one) => one.getAttribute('Locale'));
  expect([...new Set(locales)]).toEqual(['en-US']);
});

test('every address fits the manifest', () => {
  expect(urls.filter((url) => url.length > 255)).toEqual([]);
});

test('runs the functions, the pane and the ribbon in one runtime', () => {
  const runtime = only('Runtime');
  const functions = only('AllFormFactors').querySelector('Page > SourceLocation');
  const pane = only('Action').querySelector('SourceLocation');
  expect(runtime.getAttribute('lifetime')).toBe('long');
  const resids = [runtime, only('FunctionFile'), functions, pane].map((one) => one?.getAttribute('resid'));
  expect(resids).toEqual(['Page.Url', 'Page.Url', 'Page.Url', 'Page.Url']);
});

test('gives the functions no namespace, so that they are typed without a prefix', () => {
  expect(all('Namespace')).toEqual([]);
});

test('every resid is defined, every resource is used, and no id is longer than 32 characters', () => {
  const used = new Set([...manifest.querySelectorAll('[resid]')].map((one) => one.getAttribute('resid')));
  expect([...used].sort()).toEqual([...identified.keys()].sort());
  expect([...identified.keys()].filter((id) => id.length > 32)).toEqual([]);
});

test('texts fit their places and are given in Chinese and in English', () => {
  const limits = { ShortStrings: 125, LongStrings: 250 };
  for (const [kind, limit] of Object.entries(limits)) {
    for (const string of only(kind).children) {
      const [chinese = '', english = '', ...more] = values(string);
      expect(more).toEqual([]);
      expect(chinese).toMatch(/\p{Script=Han}/u);
      expect(english).toMatch(/^[^\p{Script=Han}]+$/u);
      expect(Math.max(chinese.length, english.length)).toBeLessThanOrEqual(limit);
    }
  }
  const [display] = all('DisplayName');
  const descriptions = all('Description').filter((one) => one.parentElement === manifest.documentElement);
  expect(display === undefined ? [] : values(display).filter((value) => value.length > 125)).toEqual([]);
  expect(descriptions.flatMap(values).filter((value) => value.length > 250)).toEqual([]);
  expect(only('DefaultLocale').textContent).toBe('zh-CN');
});

test('every address is https on the one origin that the add-in names', () => {
  expect(urls.length).toBeGreaterThan(10);
  expect(urls.filter((url) => new URL(url).origin !== ORIGIN)).toEqual([]);
  expect(all('AppDomain').map((one) => one.textContent)).toEqual([ORIGIN]);
});

test('icons are PNG files of the size they are given for', () => {
  const sized = all('Image').filter((image) => image.hasAttribute('size'));
  const wanted = sized.map((image) => ({
    size: Number(image.getAttribute('size')),
    url: identified.get(image.getAttribute('resid') ?? '')?.getAttribute('DefaultValue') ?? '',
  }));
  wanted.push(
    { size: 32, url: only('IconUrl').getAttribute('DefaultValue') ?? '' },
    { size: 64, url: only('HighResolutionIconUrl').getAttribute('DefaultValue') ?? '' },
  );
  expect([...new Set(wanted.map(({ size }) => size))].sort((a, b) => a - b)).toEqual([16, 32, 64, 80]);
  for (const { size, url } of wanted) {
    const file = path.join(ROOT, new URL(url).pathname);
    expect(existsSync(file)).toBe(true);
    const png = readFileSync(file);
    expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  }
});
