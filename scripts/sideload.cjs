const path = require('node:path');

const DEVELOPER_KEY = 'HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer';
/** The name by which the certificate stands in the system's store, and all of ours are found again. */
const CERTIFICATE_NAME = 'SuanBu localhost';
const WEB = [
  '网页版：先在浏览器打开 https://localhost:3000/taskpane.html 并信任证书；',
  '  再到 Excel 网页版 → 开始 → 加载项 → 更多加载项 → 上传我的加载项，选择 manifest.xml。',
  'On the web: open https://localhost:3000/taskpane.html once and trust the certificate, then in Excel choose',
  '  Home → Add-ins → More Add-ins → Upload My Add-in and pick manifest.xml.',
];

/**
 * What has to be done on this kind of machine so that Excel knows the add-in and trusts its local server, and how it
 * is undone. Only the user's own settings are touched; the system asks before it trusts the certificate.
 * A step is a command line (`run`), a file to copy (`copy`: from, to) or one to delete (`remove`).
 * @param {string} platform as `process.platform` names it
 * @param {{id: string, manifest: string, certificate: string, home: string}} facts absolute paths. Removal takes
 *   every certificate of our name, those of earlier years too, and no other of localhost.
 */
function sideloading(platform, facts) {
  if (platform === 'win32') return onWindows(facts);
  if (platform === 'darwin') return onMac(facts);
  return { install: [], uninstall: [], next: WEB };
}

function onWindows({ id, manifest, certificate }) {
  return {
    install: [
      {
        why: '登记加载项 Register the add-in',
        run: ['reg', 'add', DEVELOPER_KEY, '/v', id, '/t', 'REG_SZ', '/d', manifest, '/f'],
      },
      {
        why: '信任本机证书 Trust the local certificate',
        run: ['certutil', '-user', '-addstore', 'Root', certificate],
      },
    ],
    uninstall: [
      { why: '取消登记 Unregister the add-in', run: ['reg', 'delete', DEVELOPER_KEY, '/v', id, '/f'] },
      {
        why: '删除证书 Remove the certificate',
        run: [
          'powershell',
          '-NoProfile',
          '-Command',
          `Get-ChildItem Cert:\\CurrentUser\\Root | Where-Object Subject -eq 'CN=${CERTIFICATE_NAME}' | Remove-Item`,
        ],
      },
    ],
    next: [
      '重新启动 Excel → 开始 → 加载项 → 开发人员加载项 → 算补。',
      'Restart Excel → Home → Add-ins → Developer Add-ins → SuanBu.',
      ...WEB,
    ],
  };
}

function onMac({ id, manifest, certificate, home }) {
  const folder = path.posix.join(home, 'Library/Containers/com.microsoft.Excel/Data/Documents/wef');
  const copy = path.posix.join(folder, `${id}.manifest.xml`);
  const keychain = path.posix.join(home, 'Library/Keychains/login.keychain-db');
  return {
    install: [
      { why: '登记加载项 Register the add-in', copy: [manifest, copy] },
      {
        why: '信任本机证书 Trust the local certificate',
        run: ['security', 'add-trusted-cert', '-r', 'trustRoot', '-p', 'ssl', '-k', keychain, certificate],
      },
    ],
    uninstall: [
      { why: '取消登记 Unregister the add-in', remove: copy },
      {
        why: '删除证书 Remove the certificate',
        // By name alone `security` stops at the second of that name.
        run: [
          'sh',
          '-c',
          `security find-certificate -a -Z -c '${CERTIFICATE_NAME}' "$0" | awk '/^SHA-1/ { print $NF }' | ` +
            'while read -r sha; do security delete-certificate -Z "$sha" -t "$0"; done',
          keychain,
        ],
      },
    ],
    next: [
      '重新启动 Excel → 开始 → 加载项 → 开发人员加载项 → 算补。',
      'Restart Excel → Home → Add-ins → Developer Add-ins → SuanBu.',
      ...WEB,
    ],
  };
}

module.exports = { sideloading, CERTIFICATE_NAME };
