import { readFileSync } from 'node:fs';
import path from 'node:path';
import { manifestFor } from '../../scripts/build/manifest.cjs';
import { parseOrigin } from '../../scripts/build/origin.cjs';

const text = readFileSync(path.resolve(__dirname, '../../manifest.xml'), 'utf8');
const place = {
  origin: parseOrigin('https://addins.example.com:8443/tools/suanbu'),
  version: '1.2.3-rc.1',
  script: 'taskpane.0123abcd.js',
};

describe('the manifest for a server', () => {
  const made = manifestFor(text, place);

  test('names that server alone', () => {
    const addresses = [...made.matchAll(/"(https?:\/\/[^"]+)"/g)].map(([, address]) => address ?? '');
    const ours = addresses.filter((address) => !address.startsWith('http://schemas.microsoft.com/'));
    const fromSource = text.match(/"https:\/\/localhost:3000\//g) ?? [];
    expect(ours.filter((address) => !address.startsWith(`${place.origin.base}/`))).toEqual([
      'http://www.w3.org/2001/XMLSchema-instance',
    ]);
    expect(ours).toHaveLength(fromSource.length + 1);
    expect(made).not.toContain('localhost');
  });

  test('has the domain without the path', () => {
    expect(made).toContain('<AppDomain>https://addins.example.com:8443</AppDomain>');
  });

  test('has the version of the package, also in the address of the metadata of each language', () => {
    expect(made).toContain('<Version>1.2.3.0</Version>');
    expect(made).toContain(`"${place.origin.base}/functions.json?v=1.2.3-rc.1"`);
    expect(made).toContain(`"${place.origin.base}/functions.en.json?v=1.2.3-rc.1"`);
  });

  test('names the script as it was built', () => {
    expect(made).toContain(`id="Script.Url" DefaultValue="${place.origin.base}/taskpane.0123abcd.js"`);
  });

  test('is that of the sources for this machine', () => {
    const [, version = ''] = /<Version>([\d.]+)\.0</.exec(text) ?? [];
    const here = { origin: parseOrigin('https://localhost:3000'), version, script: 'taskpane.js' };
    expect(manifestFor(text, here)).toBe(text);
  });

  test('is refused when the source has nothing to rewrite, or the version is none', () => {
    expect(() => manifestFor(text.replace('<AppDomain>', '<AppDomain> '), place)).toThrow(
      'holds no <AppDomain>',
    );
    expect(() => manifestFor(text, { ...place, version: 'next' })).toThrow('three numbers');
  });
});
