import { CERTIFICATE_NAME, sideloading } from '../../scripts/sideload.cjs';
import { userFolder } from '../../scripts/user-folder.cjs';

const facts = {
  id: 'a-b-c',
  manifest: '/p/manifest.xml',
  certificate: '/p/localhost.crt',
  home: '/home/me',
};

test('on Windows the registry names the manifest under its id, and removal takes the same name away', () => {
  const { install, uninstall } = sideloading('win32', facts);
  const added = install[0]?.run?.join(' ');
  expect(added).toMatch(
    /^reg add HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer \/v a-b-c .*\/p\/manifest\.xml/,
  );
  expect(uninstall[0]?.run?.join(' ')).toMatch(/^reg delete HKCU\\.*Developer \/v a-b-c/);
});

test("on a Mac the manifest is copied into Excel's own folder, and removal deletes that copy", () => {
  const { install, uninstall } = sideloading('darwin', facts);
  const [from, to] = install[0]?.copy ?? [];
  expect(from).toBe('/p/manifest.xml');
  expect(to).toBe('/home/me/Library/Containers/com.microsoft.Excel/Data/Documents/wef/a-b-c.manifest.xml');
  expect(uninstall[0]?.remove).toBe(to);
});

test('elsewhere nothing is changed and the way over the web is told', () => {
  const { install, uninstall, next } = sideloading('linux', facts);
  expect([...install, ...uninstall]).toEqual([]);
  expect(next.join(' ')).toContain('Upload My Add-in');
});

test.each(['win32', 'darwin'])('on %s removal takes every certificate of ours by its name', (platform) => {
  const { install, uninstall } = sideloading(platform, facts);
  expect(install[1]?.run).toContain('/p/localhost.crt');
  expect(uninstall[1]?.run?.join(' ')).toContain(`'${platform === 'win32' ? 'CN=' : ''}${CERTIFICATE_NAME}'`);
});

test('the certificate is kept outside the project, where npm ci does not reach', () => {
  expect(userFolder('win32', { LOCALAPPDATA: 'C:\\U\\me\\AppData\\Local' }, 'C:\\U\\me')).toBe(
    'C:\\U\\me\\AppData\\Local\\SuanBu',
  );
  expect(userFolder('win32', {}, 'C:\\U\\me')).toBe('C:\\U\\me\\AppData\\Local\\SuanBu');
  expect(userFolder('darwin', {}, '/Users/me')).toBe('/Users/me/Library/Application Support/SuanBu');
  expect(userFolder('linux', {}, '/home/me')).toBe('/home/me/.local/share/suanbu');
  expect(userFolder('linux', { XDG_DATA_HOME: '/data' }, '/home/me')).toBe('/data/suanbu');
});
