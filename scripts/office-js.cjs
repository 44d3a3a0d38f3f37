/**
 * Where the page loads office.js from; the environment variable SUANBU_OFFICE_JS of the build takes a name of this
 * list, an https address or a path on the add-in's own host.
 */
const SOURCES = {
  /** A copy on the add-in's own host: for the workbench, development and intranets. */
  self: '/office-js/office.js',
  /** Microsoft 365 worldwide; the marketplace asks for it. */
  global: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  /** Microsoft 365 operated by 21Vianet. */
  china: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
};

/** The address for a choice; nothing chosen is `self`. Throws on a name that is no choice. */
function officeJsSource(choice = 'self') {
  const source = Object.hasOwn(SOURCES, choice) ? SOURCES[choice] : choice;
  if (/^(https:\/\/|\/)/.test(source)) return source;
  const names = Object.keys(SOURCES).join(', ');
  throw new Error(`SUANBU_OFFICE_JS is "${choice}": expected one of ${names}, an https address or a path`);
}

/** What the page may load: itself and office.js. Nothing of a workbook can be sent to another host. */
function contentSecurityPolicy(officeJs) {
  const host = officeJs.startsWith('https:') ? ` ${new URL(officeJs).origin}` : '';
  return [
    "default-src 'self'",
    `script-src 'self'${host}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join('; ');
}

module.exports = { officeJsSource, contentSecurityPolicy };
