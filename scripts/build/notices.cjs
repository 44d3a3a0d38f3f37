const { existsSync, readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { OFFICE_PACKAGE } = require('./office-files.cjs');

/** Licences under which others' code may be part of what we hand out. */
const ALLOWED = ['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', '0BSD'];

/** Packages with terms of their own, read and accepted one by one. */
const BY_NAME = { [OFFICE_PACKAGE]: "Microsoft's own terms" };

/** What such terms ask to be said. */
const REMARKS = {
  [OFFICE_PACKAGE]: 'Microsoft is not responsible for maintaining, updating or supporting SuanBu.',
};

/** The licence of a package. Throws when nobody has said that code under it may be handed out. */
function licenceOf({ name, license }) {
  const accepted = BY_NAME[name] ?? ALLOWED.find((one) => one === license);
  if (!accepted)
    throw new Error(`${name} is part of the build under "${license}": allowed are ${ALLOWED.join(', ')}`);
  return accepted;
}

/**
 * The notices that go with a build: each package in it with its licence, and the text of the licence as the package
 * itself has it. Without a text the build fails, because handing the text on is what the licences ask for.
 * @param {{name: string, version: string, license: string, folder: string}[]} packages in order
 */
function notices(packages) {
  const head =
    'SuanBu 算补 contains code of others, under the licences below.\n本软件含有下列第三方代码，许可证全文如下。\n';
  return [head, ...packages.map((one) => `${title(one)}\n\n${licenceTexts(one).join('\n\n')}\n`)].join(
    `\n${'='.repeat(80)}\n\n`,
  );
}

function title(one) {
  const lines = [`${one.name} ${one.version}`, licenceOf(one), REMARKS[one.name]];
  return lines.filter((line) => line !== undefined).join('\n');
}

/** The texts in the package's own folder: the licence, and the notice that Apache's asks to be kept. */
function licenceTexts({ name, version, folder }) {
  const files = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i.test(file))
    .sort();
  const texts = files.map((file) => plain(readFileSync(path.join(folder, file), 'utf8')));
  if (texts.length > 0) return texts;
  const kept = path.join(__dirname, 'licences', `${name.replace('/', '__')}.txt`);
  if (existsSync(kept)) return [plain(readFileSync(kept, 'utf8'))];
  throw new Error(
    `${name} ${version} brings no text of its licence: keep one at ${path.relative('.', kept)}`,
  );
}

/** Line ends and empty lines at the ends differ from package to package. */
function plain(text) {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .trim();
}

module.exports = { licenceOf, notices };
