import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { packagesOf } from '../../scripts/build/bundled.cjs';
import { licenceOf, notices, type Package } from '../../scripts/build/notices.cjs';
import { sbom } from '../../scripts/build/sbom.cjs';

const ROOT = path.resolve(__dirname, '../..');

let scratch: string;

beforeAll(() => {
  scratch = mkdtempSync(path.join(tmpdir(), 'suanbu-notices-'));
});

afterAll(() => {
  rmSync(scratch, { recursive: true });
});

/** A package on the disk with these files beside its code. */
function packageWith(name: string, license: string, files: Readonly<Record<string, string>>): Package {
  const folder = path.join(scratch, 'node_modules', name);
  mkdirSync(path.join(folder, 'lib'), { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name, version: '1.0.0', license }));
  // Says only how to load the folder.
  writeFileSync(path.join(folder, 'lib', 'package.json'), JSON.stringify({ type: 'module' }));
  writeFileSync(path.join(folder, 'lib', 'index.js'), '');
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(folder, file), text);
  return { name, version: '1.0.0', license, folder };
}

describe('the licences of what ships', () => {
  test('are allowed for everything that the product depends on', () => {
    const { packages } = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { dev?: boolean; license?: string; version?: string }>;
    };
    const shipped = Object.entries(packages).filter(([folder, { dev }]) => folder !== '' && dev !== true);
    expect(shipped.length).toBeGreaterThan(20);
    for (const [folder, { license = '' }] of shipped) {
      const [, name = ''] = /node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(folder) ?? [];
      expect(() => licenceOf({ name, license })).not.toThrow();
    }
  });

  test.each(['GPL-3.0-only', 'LICENSE', 'UNLICENSED', '(MIT OR GPL-3.0)', ''])('%j is refused', (license) => {
    expect(() => licenceOf({ name: 'some-package', license })).toThrow('some-package is part of the build');
  });

  test("Microsoft's terms are accepted for their own package alone", () => {
    expect(licenceOf({ name: '@microsoft/office-js', license: 'LICENSE' })).toBe("Microsoft's own terms");
    expect(() => licenceOf({ name: '@microsoft/other', license: 'LICENSE' })).toThrow('@microsoft/other');
  });
});

describe('the notices', () => {
  test('hold each package with the texts that it brings', () => {
    const one = packageWith('one', 'MIT', { LICENSE: 'The MIT text of one\r\n\r\n' });
    const two = packageWith('@scope/two', 'Apache-2.0', {
      'LICENSE.md': 'Apache',
      'NOTICE.txt': 'Keep this',
    });
    const text = notices([one, two]);
    expect(text).toContain('one 1.0.0\nMIT\n\nThe MIT text of one\n');
    expect(text).toContain('@scope/two 1.0.0\nApache-2.0\n\nApache\n\nKeep this\n');
    expect(text).not.toContain('\r');
  });

  test("say what Microsoft's terms ask to be said", () => {
    const office = packageWith('@microsoft/office-js', 'LICENSE', { 'LICENSE.md': 'Terms' });
    expect(notices([office])).toContain(
      "Microsoft's own terms\nMicrosoft is not responsible for maintaining, updating or supporting SuanBu.\n\nTerms\n",
    );
  });

  test('are refused for a package that brings no text', () => {
    const silent = packageWith('silent', 'MIT', { 'README.md': 'MIT' });
    expect(() => notices([silent])).toThrow('silent 1.0.0 brings no text of its licence');
  });

  test('are refused for a licence that nobody allowed', () => {
    expect(() => notices([packageWith('greedy', 'GPL-3.0-only', { LICENSE: 'GPL' })])).toThrow('greedy');
  });
});

describe('the packages of files', () => {
  test('are named once each, in order, and our own files are none', () => {
    packageWith('b', 'MIT', {});
    packageWith('@a/a', 'ISC', {});
    const inside = (name: string, file: string): string => path.join(scratch, 'node_modules', name, file);
    const found = packagesOf([
      inside('b', 'lib/index.js'),
      inside('b', 'package.json'),
      inside('@a/a', 'lib/index.js'),
      path.join(ROOT, 'src/taskpane/main.ts'),
    ]);
    expect(found.map(({ name, license }) => `${name} ${license}`)).toEqual(['@a/a ISC', 'b MIT']);
  });
});

// npm itself is asked, in a process of its own.
jest.setTimeout(60_000);

describe('the list of materials', () => {
  const resolved = [
    'react-dom/package.json',
    'style-loader/package.json',
    '@microsoft/office-js/package.json',
  ];
  const packages = packagesOf(resolved.map((file) => path.join(ROOT, 'node_modules', file)));
  const product = { name: 'suanbu' };

  test('names what is in the build and nothing else, with licence and checksum', async () => {
    const list = await sbom(packages, product);
    expect(list.bomFormat).toBe('CycloneDX');
    expect(list.metadata.component).toMatchObject({ name: 'suanbu', type: 'application' });
    expect(list.components.map((one) => one['bom-ref'])).toEqual(
      packages.map(({ name, version }) => `${name}@${version}`),
    );
    for (const { scope, licenses, hashes } of list.components) {
      expect(scope).toBe('required');
      expect(licenses).toHaveLength(1);
      expect(hashes?.map(({ alg }) => alg)).toEqual(['SHA-512']);
    }
    // react, on which react-dom rests, is not among the three.
    expect(list.dependencies.find(({ ref }) => ref.startsWith('react-dom@'))?.dependsOn).toEqual([]);
  });

  test('is the same each time, with no word of when and by what version of npm', async () => {
    const [first, second] = [await sbom(packages, product), await sbom(packages, product)];
    expect(JSON.stringify(second)).toBe(JSON.stringify(first));
    expect(JSON.stringify(first)).not.toMatch(/timestamp|serialNumber|"tools"/);
  });

  test('is refused when a package in the build is in no lockfile', async () => {
    const stranger = { name: 'stranger', version: '1.0.0', license: 'MIT', folder: '' };
    await expect(sbom([stranger], product)).rejects.toThrow(
      'not in the lockfile, but in the build: stranger@1.0.0',
    );
  });
});
