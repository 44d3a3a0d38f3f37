import { readdirSync } from 'node:fs';
import path from 'node:path';
import { officeFiles } from '../../scripts/build/office-files.cjs';
import { contentSecurityPolicy, targetNamed } from '../../scripts/build/targets.cjs';

describe('a target', () => {
  test.each([
    [undefined, '/office-js/office.js', "script-src 'self';"],
    [
      'global',
      'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
      "script-src 'self' https://appsforoffice.microsoft.com;",
    ],
    [
      '21vianet',
      'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
      "script-src 'self' https://appsforoffice.cdn.partner.office365.cn;",
    ],
    ['intranet', 'office/office.js', "script-src 'self';"],
  ])('%s: where office.js comes from, and nothing else may', (name, officeJs, policy) => {
    const target = targetNamed(name);
    expect(target.officeJs).toBe(officeJs);
    expect(target.ownOffice).toBe(name === 'intranet');
    expect(contentSecurityPolicy(target)).toContain(policy);
    expect(contentSecurityPolicy(target)).toContain("connect-src 'self';");
  });

  test('that does not exist is refused with those that do', () => {
    expect(() => targetNamed('china')).toThrow('"china": --target local|global|21vianet|intranet');
    expect(() => targetNamed('toString')).toThrow('"toString"');
  });
});

describe("Microsoft's files", () => {
  const names = officeFiles().map(({ to }) => to);
  const dist = path.resolve(__dirname, '../../node_modules/@microsoft/office-js/dist');

  test('are the Excel part, with its texts in every language, its terms, and no debug copies', () => {
    expect(names).toEqual(expect.arrayContaining(['LICENSE.md', 'office.js', 'zh-cn/office_strings.js']));
    expect(names).toEqual(expect.arrayContaining(['excel-web-16.00.js', 'excel-win32-16.01.js']));
    expect(names.filter((name) => /debug|word|outlook|powerpoint|onenote|project|access/.test(name))).toEqual(
      [],
    );
    const spoken = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('office_strings.js'),
    );
    expect(names.filter((name) => name.endsWith('office_strings.js'))).toHaveLength(spoken.length);
  });

  test('hold every part of Excel that the package has', () => {
    const parts = readdirSync(dist).filter((name) => /^excel.*(?<!\.debug)\.js$/.test(name));
    expect(names.filter((name) => name.startsWith('excel'))).toEqual(parts.sort());
  });
});
