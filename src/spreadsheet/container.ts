import type { UnreadableReason } from './types';

/** What else the bytes are than an .xlsx file, as far as their beginning and the file's name tell. */
export function wrongContainer(bytes: Uint8Array, name: string): UnreadableReason | null {
  if (startsWith(bytes, ZIP)) return null;
  if (startsWith(bytes, COMPOUND_FILE)) {
    return new TextDecoder('latin1').decode(bytes).includes(ENCRYPTED_PACKAGE) ? 'encrypted' : 'old-format';
  }
  if (OLD_BOOKS.some((head) => startsWith(bytes, head))) return 'old-format';
  const head = textOf(bytes);
  if (head !== null && MARKUP.test(head)) return 'web-page';
  if (/\.(?:csv|tsv|txt)$/i.test(name)) return 'plain-text';
  if (head !== null && DELIMITED.test(head)) return 'plain-text';
  return 'not-a-workbook';
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, i) => bytes[i] === byte);
}

const ZIP = [0x50, 0x4b];
/** .xls, .et, and what a password was put on. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
/** .xls of Excel 2 to 4, which stands in no compound file. */
const OLD_BOOKS = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
];
/** The stream an encrypted package holds, in the UTF-16 of a compound file's directory. */
const ENCRYPTED_PACKAGE = 'E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e';

/** Exports called .xls are often a web page or a sheet of XML. */
const MARKUP = /^\s*<(?:\?xml|!doctype|html|head|table|meta)\b/i;
/** A first line of cells with something between them, and no bracket that would make it a programme's data. */
const DELIMITED = /^[^{[<\r\n]*[,;\t][^\r\n]*(?:\r|\n|$)/;

/** The beginning as text; null for what is none. Excel's "Unicode text" is UTF-16 with a mark. */
function textOf(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, HEAD);
  if (startsWith(head, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(head);
  return head.includes(0) ? null : new TextDecoder().decode(head);
}
const HEAD = 4096;
