import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { FUNCTION_NAMES } from '../../src/functions';
import { complete, type Metadata } from '../../scripts/functions-json.cjs';
import { helpPage } from '../../scripts/help-page.cjs';
import { contentSecurityPolicy, officeJsSource } from '../../scripts/office-js.cjs';

const ROOT = path.resolve(__dirname, '../..');

/** Runs a line of plain Node: Microsoft's packages load modules in ways that Jest does not. */
function inNode(line: string): unknown {
  return JSON.parse(execFileSync(process.execPath, ['-e', line], { cwd: ROOT, encoding: 'utf8' }));
}

test("Microsoft's own reader understands the manifest", () => {
  const info = inNode(`require('office-addin-manifest').OfficeAddinManifest.readManifestFile('manifest.xml')
    .then((info) => console.log(JSON.stringify(info)))`);
  expect(info).toMatchObject({
    officeAppType: 'TaskPaneApp',
    hosts: ['Workbook'],
    defaultLocale: 'zh-CN',
    displayName: '算补 SuanBu',
    permissions: 'ReadWriteDocument',
    defaultSettings: { sourceLocation: 'https://localhost:3000/taskpane.html' },
  });
});

describe('the function metadata', () => {
  const { errors, metadataJson } = inNode(`
    const plugin = require.resolve('custom-functions-metadata-plugin');
    const { generateCustomFunctionsMetadata } = require(require.resolve('custom-functions-metadata', { paths: [plugin] }));
    generateCustomFunctionsMetadata(['functions', 'measures', 'registers'].map((name) => 'src/functions/' + name + '.ts'), false)
      .then((result) => console.log(JSON.stringify(result)))`) as { errors: string[]; metadataJson: string };
  const metadata = complete(JSON.parse(metadataJson) as Metadata);

  test('is generated without complaint and lets error cells through', () => {
    expect(errors).toEqual([]);
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
    expect(metadata.functions.map(({ id }) => id).sort()).toEqual([...FUNCTION_NAMES].sort());
  });

  test('describes every function in Chinese and leads to its place on the help page', () => {
    const page = helpPage(metadata);
    for (const { id, description, helpUrl, parameters } of metadata.functions) {
      expect(description).toMatch(/\p{Script=Han}/u);
      expect(parameters.filter((one) => !/\p{Script=Han}/u.test(one.description ?? ''))).toEqual([]);
      expect(helpUrl).toBe(`https://localhost:3000/help/functions.html#${id}`);
      expect(page).toContain(`<h2 id="${id}">`);
    }
  });

  test('is refused when an id differs from its name or is not plain', () => {
    const base = { parameters: [], description: '' };
    expect(() => complete({ functions: [{ ...base, id: 'A', name: 'B' }] })).toThrow('need them equal');
    expect(() => complete({ functions: [{ ...base, id: '补贴', name: '补贴' }] })).toThrow('ASCII');
  });
});

describe('the source of office.js', () => {
  test.each([
    [undefined, '/office-js/office.js', "script-src 'self';"],
    [
      'global',
      'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
      "'self' https://appsforoffice.microsoft.com;",
    ],
    [
      'china',
      'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
      "'self' https://appsforoffice.cdn.partner.office365.cn;",
    ],
    [
      'https://intranet.example/o/office.js',
      'https://intranet.example/o/office.js',
      "'self' https://intranet.example;",
    ],
  ])('%s', (choice, source, policy) => {
    expect(officeJsSource(choice)).toBe(source);
    expect(contentSecurityPolicy(source)).toContain(policy);
  });

  test('is refused when it is not safe or not known', () => {
    expect(() => officeJsSource('chnia')).toThrow('expected one of self, global, china');
    expect(() => officeJsSource('http://intranet.example/office.js')).toThrow('an https address or a path');
  });
});
