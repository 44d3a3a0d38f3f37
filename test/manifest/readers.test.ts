import { execFileSync } from 'node:child_process';
import path from 'node:path';

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
