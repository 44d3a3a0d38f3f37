import { foldRadicals } from './radicals';

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** Text that folding cannot change: ASCII and everyday Chinese characters, without spaces. */
const PLAIN = /^[!-~\u4e00-\u9fff]*$/;

/** NFKC with radicals folded and invisible characters gone: what every comparison starts from. */
export function plainText(text: string): string {
  if (PLAIN.test(text)) return text;
  return foldRadicals(text.normalize('NFKC')).replace(INVISIBLE, '');
}

/** A credit code or a number as text: no spaces, half width; a leading text mark (') is dropped. */
export function normaliseCode(code: string): string {
  return plainText(code).replace(/\s+/g, '').replace(/^'/, '');
}
