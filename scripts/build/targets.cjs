/** For whom the add-in can be built, and where its page then takes office.js from. */
const TARGETS = {
  /** This machine: `npm start` and `npm run excel`, whose server has office.js at this path. */
  local: { officeJs: '/office-js/office.js' },
  /** Microsoft 365 worldwide; the marketplace asks for this address. */
  global: { officeJs: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js' },
  /** Microsoft 365 operated by 21Vianet. */
  '21vianet': {
    officeJs: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
  },
  /** A network without the internet: Microsoft's files stand beside ours. */
  intranet: { officeJs: 'office/office.js', ownOffice: true },
};

/** The target of a name; `local` when none is given. Throws on a name that is no target. */
function targetNamed(name = 'local') {
  if (Object.hasOwn(TARGETS, name)) return { name, ownOffice: false, ...TARGETS[name] };
  const names = Object.keys(TARGETS).join('|');
  throw new Error(`没有目标 There is no target "${name}": --target ${names}`);
}

/**
 * What a page may load: its own host and, by target, that of office.js. Nothing of a workbook can be sent elsewhere.
 * The pages and the settings of the server both take it from here.
 */
function contentSecurityPolicy({ officeJs }) {
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

module.exports = { TARGETS, targetNamed, contentSecurityPolicy };
