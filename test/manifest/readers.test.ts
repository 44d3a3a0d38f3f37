import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { FUNCTION_NAMES } from '../../src/functions';
import { complete, type Language, type Metadata } from '../../scripts/build/functions-json.cjs';
import { helpPage } from '../../scripts/build/help-page.cjs';
import { halfOf } from '../../scripts/build/languages.cjs';

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
  const generated = JSON.parse(metadataJson) as Metadata;
  const base = 'https://addins.example.com/suanbu';
  const chinese = complete(generated, 'zh', base);
  const english = complete(generated, 'en', base);

  /** Every sentence of the metadata that a person reads. */
  function sentences({ functions }: Metadata): string[] {
    return functions.flatMap(({ description, parameters }) => [
      description,
      ...parameters.map((one) => one.description ?? ''),
    ]);
  }

  test('is generated without complaint and lets error cells through', () => {
    expect(errors).toEqual([]);
    expect(chinese.allowErrorForDataTypeAny).toBe(true);
    expect(chinese.functions.map(({ id }) => id).sort()).toEqual([...FUNCTION_NAMES].sort());
  });

  test('is the same in both languages but for the sentences and the help', () => {
    const said = ['description', 'helpUrl'];
    const bare = (metadata: Metadata): string =>
      JSON.stringify(metadata, (key, value: unknown) => (said.includes(key) ? undefined : value));
    expect(bare(english)).toBe(bare(chinese));
  });

  test('says everything in Chinese alone, and in English alone', () => {
    expect(sentences(chinese).filter((one) => !/\p{Script=Han}.*。$/su.test(one))).toEqual([]);
    expect(sentences(chinese).filter((one) => /[a-z]+ [a-z]+ [a-z]+/.test(one))).toEqual([]);
    // A table may be named as it stands in the workbook.
    const withoutNames = sentences(english).map((one) => one.replaceAll('政策参数', ''));
    expect(withoutNames.filter((one) => !/^[A-Z][\x20-\x7e]*$/.test(one))).toEqual([]);
  });

  test.each<[Language, Metadata, string]>([
    ['zh', chinese, 'help/functions.html'],
    ['en', english, 'help/functions.en.html'],
  ])('leads to the place of each function on the help page (%s)', (language, metadata, file) => {
    const page = helpPage(metadata, language, "default-src 'self'");
    for (const { id, description, helpUrl } of metadata.functions) {
      expect(helpUrl).toBe(`${base}/${file}#${id}`);
      expect(page).toContain(`<h2 id="${id}">`);
      expect(page).toContain(`<p>${description.replaceAll('"', '&#34;')}</p>`);
    }
    expect(page).toContain(`content="default-src 'self'"`);
  });

  test('asks for no function to be recalculated or streamed by itself', () => {
    const options = chinese.functions.flatMap((one) => Object.keys(one.options ?? {}));
    expect(options).toEqual([]);
  });

  test('takes tables as cells of any type, errors among them', () => {
    const tables = chinese.functions.flatMap(({ parameters }) =>
      parameters.filter(({ dimensionality }) => dimensionality === 'matrix'),
    );
    expect(tables.length).toBeGreaterThan(20);
    expect(tables.filter(({ type }) => type !== 'any')).toEqual([]);
  });

  test('has what may be left out after what may not, and what repeats at the end', () => {
    for (const { parameters } of chinese.functions) {
      const left = parameters.map(({ optional }) => optional === true);
      expect(left).toEqual([...left].sort());
      expect(parameters.slice(0, -1).filter(({ repeating }) => repeating === true)).toEqual([]);
    }
  });

  test('has no name that Excel reads as a cell', () => {
    const asCell = /^(?:[A-Z]{1,3}\d+|R\d*C\d*)$/;
    expect(chinese.functions.filter(({ name }) => asCell.test(name))).toEqual([]);
  });

  test('is refused when an id differs from its name or is not plain', () => {
    const base = { parameters: [], description: '甲。A.' };
    const refused = (id: string, name: string) => () =>
      complete({ functions: [{ ...base, id, name }] }, 'zh', '');
    expect(refused('A', 'B')).toThrow('need them equal');
    expect(refused('补贴', '补贴')).toThrow('ASCII');
  });

  test.each(['Only English.', '只有中文。', '中文。English，然后中文。', 'English first. 中文。', ''])(
    'is refused when a text is not in both languages: %s',
    (text) => {
      expect(() => halfOf(text, 'zh')).toThrow('a Chinese sentence with its stop and then an English one');
    },
  );
});
