/** What manifest.xml of the sources and the local server name. */
const LOCAL = 'https://localhost:3000';

/** Where the add-in of a target is served when `--origin` says nothing: only this machine has a usual place. */
function originFor(target, given) {
  if (given !== undefined) return parseOrigin(given);
  if (target === 'local') return parseOrigin(LOCAL);
  throw refusal(undefined, '要写明放在哪个网址', 'Say where the files will be served');
}

/**
 * The address under which the built folder is served: https, a host and perhaps a path. Whatever else an address can
 * hold would end up in every address of the manifest, where Excel does not say what is wrong with it.
 * @returns {{base: string, origin: string, path: string}} `base` without a slash at its end; `path` is '' or begins
 *   with a slash
 */
function parseOrigin(text) {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || /\s/.test(text)) throw refusal(text, '不是网址', 'It is not an address');
  if (url.protocol !== 'https:') throw refusal(text, '必须是 https', 'It must be https');
  if (!/^https:\/\/[^/?#]/i.test(text)) throw refusal(text, '没有主机名', 'It names no host');
  if (url.username || url.password || /@/.test(text)) {
    throw refusal(text, '不能带用户名或密码', 'It must not carry a user or a password');
  }
  if (text.includes('?')) throw refusal(text, '不能带 ? 之后的参数', 'It must not carry a query');
  if (text.includes('#')) throw refusal(text, '不能带 # 之后的部分', 'It must not carry a fragment');
  if (!/^[a-z\d](?:[a-z\d.-]*[a-z\d])?$/.test(url.hostname)) {
    throw refusal(text, `主机名 ${url.hostname} 不能用`, `The host ${url.hostname} cannot be used`);
  }
  const path = pathIn(text).replace(/\/$/, '');
  const parts = path.split('/').slice(1);
  const isPlain = parts.every((part) => /^(?!\.+$)[\w.~-]+$/.test(part)) && sameAs(url.pathname, path);
  if (!isPlain) {
    throw refusal(
      text,
      `路径 ${url.pathname} 里只能有字母、数字和 . _ ~ -，各段之间一个 /`,
      `The path ${url.pathname} may hold letters, digits and . _ ~ - alone, with one / between its parts`,
    );
  }
  return { base: `${url.origin}${path}`, origin: url.origin, path };
}

/** The path as it was written: the parser mends it in silence, which no longer is what was meant. */
function pathIn(text) {
  return /^[a-z]+:\/\/[^/]*(.*)$/i.exec(text)[1];
}

function sameAs(parsed, written) {
  return parsed.replace(/\/$/, '') === written;
}

function refusal(text, chinese, english) {
  const given = text === undefined ? '--origin' : `--origin ${JSON.stringify(text)}`;
  return new Error(`${given}：${chinese}。${english}, as in https://addins.example.com/suanbu`);
}

module.exports = { LOCAL, originFor, parseOrigin };
