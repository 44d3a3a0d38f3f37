/** @jest-environment jsdom */
import { exampleFormula, exampleResult } from '../../scripts/build/example-formula';
import { FILES, metadataOf, type Language } from '../../scripts/build/function-metadata';
import { helpPage } from '../../scripts/build/help-page';
import { FUNCTION_NAMES, FUNCTIONS, type FunctionSpec } from '../../src/functions';

const BASE = 'https://addins.example.com/suanbu';

test('an example that gives an error is not printed', () => {
  const [first] = FUNCTIONS as [FunctionSpec];
  expect(() => helpPage('zh', '', [{ ...first, example: ['没有数'] }])).toThrow('#VALUE!');
});

describe.each<Language>(['zh', 'en'])('the help page (%s)', (language) => {
  const metadata = metadataOf(language, BASE);
  const page = new DOMParser().parseFromString(helpPage(language, "default-src 'self'"), 'text/html');
  const textsOf = (selector: string): string[] =>
    [...page.querySelectorAll(selector)].map((one) => one.textContent);

  test('is where the metadata leads, and says the same of each function', () => {
    for (const { id, description, helpUrl } of metadata.functions) {
      expect(helpUrl).toBe(`${BASE}/${FILES[language].help}#${id}`);
      expect(page.getElementById(id)?.tagName).toBe('H2');
      expect(textsOf('section > p')).toContain(description);
    }
  });

  test('lists all functions at its head', () => {
    expect(textsOf('nav a')).toEqual(FUNCTION_NAMES);
    const links = [...page.querySelectorAll('nav a')].map((one) => one.getAttribute('href'));
    expect(links).toEqual(FUNCTION_NAMES.map((name) => `#${name}`));
  });

  test('says what comes back of each, and shows an example with what it gives', () => {
    for (const spec of FUNCTIONS) {
      const section = page.getElementById(spec.name)?.closest('section');
      const said = [...(section?.querySelectorAll('p') ?? [])].map((one) => one.textContent);
      expect(said).toEqual(expect.arrayContaining([spec.returns[language], exampleFormula(spec)]));
      const [first] = exampleResult(spec);
      const cells = [...(section?.querySelector('tr')?.querySelectorAll('td') ?? [])];
      expect(cells.map((one) => one.textContent)).toEqual(first?.map(String));
    }
  });

  test('loads nothing', () => {
    const policy = page.querySelector('meta[http-equiv]')?.getAttribute('content');
    expect(policy).toBe("default-src 'self'");
    expect(page.querySelectorAll('script, img, iframe')).toHaveLength(0);
  });
});
