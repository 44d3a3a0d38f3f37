import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { X509Certificate } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from 'selfsigned';

const CACHE = fileURLToPath(new URL('../node_modules/.cache/suanbu', import.meta.url));
const DAY = 24 * 60 * 60 * 1000;

/**
 * A self-signed certificate for localhost and 127.0.0.1, made once and kept beside the packages.
 * office.js talks to a host only over https, so the page cannot do without.
 * @returns {Promise<{key: string, cert: string}>} both in PEM
 */
export async function loopbackCertificate() {
  const kept = await readKept();
  if (kept) return kept;
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + 365 * DAY),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'extKeyUsage', serverAuth: true }, // macOS trusts no server certificate without it
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  await mkdir(CACHE, { recursive: true });
  await writeFile(path.join(CACHE, 'localhost.key'), made.private, { mode: 0o600 });
  await writeFile(path.join(CACHE, 'localhost.crt'), made.cert);
  return { key: made.private, cert: made.cert };
}

/** The kept pair, unless it is missing, unreadable, or about to end. */
async function readKept() {
  try {
    const key = await readFile(path.join(CACHE, 'localhost.key'), 'utf8');
    const cert = await readFile(path.join(CACHE, 'localhost.crt'), 'utf8');
    const fresh = Date.parse(new X509Certificate(cert).validTo) - Date.now() > 7 * DAY;
    return fresh ? { key, cert } : null;
  } catch {
    return null;
  }
}
