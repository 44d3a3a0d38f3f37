const { readdirSync } = require('node:fs');
const path = require('node:path');

/** Microsoft's package, a dependency of its own kind: it may be passed on unchanged, under its own terms. */
const OFFICE_PACKAGE = '@microsoft/office-js';
const FOLDER = path.resolve(__dirname, '../../node_modules', OFFICE_PACKAGE);

/**
 * What office.js asks for in Excel, of the package's parts for all of Office: itself, the part for each kind of
 * Excel, its texts in each language, and what it loads beside them. Never the debug copies.
 */
const ASKED_FOR = [
  /^office\.js$/,
  /^o15apptofilemappingtable\.js$/,
  /^excel[a-z]*-[\d.]+\.js$/,
  /^excel-[a-z\d]+-[\d.]+(?:-core)?\.js$/,
  /^[a-z]{2,3}(?:-[a-z\d]+)+\/office_strings\.js$/,
  /^telemetry\/oteljs_agave\.js$/,
  /^ariatelemetry\/aria-web-telemetry\.js$/,
];

/** The files for a build with office.js of its own: where each is, and what it is called in `office/`. */
function officeFiles() {
  const dist = path.join(FOLDER, 'dist');
  const names = readdirSync(dist, { recursive: true }).map((name) => name.split(path.sep).join('/'));
  const asked = names.filter((name) => ASKED_FOR.some((pattern) => pattern.test(name))).sort();
  return [
    ...asked.map((name) => ({ from: path.join(dist, name), to: name })),
    { from: path.join(FOLDER, 'LICENSE.md'), to: 'LICENSE.md' },
  ];
}

module.exports = { OFFICE_PACKAGE, officeFiles };
