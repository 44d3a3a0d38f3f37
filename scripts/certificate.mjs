import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { homedir } from 'node:os';
import path from 'node:path';
import { generate } from 'selfsigned';
import { CERTIFICATE_NAME } from './sideload.cjs';
import { userFolder } from './user-folder.cjs';

const FOLDER = userFolder(process.platform, process.env, homedir());
const DAY = 24 * 60 * 60 * 1000;

/** Where the certificate is kept, in PEM, for the system to be told of. */
export const CERTIFICATE_FILE = path.join(FOLDER, 'localhost.crt');
const KEY_FILE = path.join(FOLDER, 'localhost.key');

/**
 * A self-signed certificate for localhost and 127.0.0.1, made once and kept in the person's own folder.
 * office.js talks to a host only over https, so the page cannot do without.
 * @returns {Promise<{key: string, cert: string}>} both in PEM
 */
export async function loopbackCertificate() {
  return (await readKept()) ?? (await keep(await make()));
}

async function make() {
  const { private: key, cert } = await generate([{ name: 'commonName', value: CERTIFICATE_NAME }], {
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
  return { key, cert };
}

/** Where nothing can be written the server still starts, with another certificate each time. */
async function keep(pair) {
  try {
    await mkdir(FOLDER, { recursive: true });
    await writeFile(KEY_FILE, pair.key, { mode: 0o600 });
    await writeFile(CERTIFICATE_FILE, pair.cert);
  } catch (error) {
    process.stderr.write(`证书没有保存，下次会另做一张 The certificate was not kept: ${error.message}\n`);
  }
  return pair;
}

/** The kept pair, unless it is missing, unreadable, of two halves, or about to end. */
async function readKept() {
  try {
    const key = await readFile(KEY_FILE, 'utf8');
    const cert = await readFile(CERTIFICATE_FILE, 'utf8');
    const kept = new X509Certificate(cert);
    const fresh = Date.parse(kept.validTo) - Date.now() > 7 * DAY;
    return fresh && kept.checkPrivateKey(createPrivateKey(key)) ? { key, cert } : null;
  } catch {
    return null;
  }
}
