import { plainText, readCertificate } from '../../identity';
import { isPlaceholder } from '../../ledger';
import { MATERIAL_WORDS, type WordList } from '../../policy';
import { fileNames } from './file-names';

/** What a cell of 状态, 盖章 or 签字 says. */
export type Answer = 'yes' | 'no' | 'not-applicable';

/** Null: blank, or a word that says neither. */
export function answerOf(cell: string | null): Answer | null {
  const word = fold(cell ?? '');
  // A dash stands for nothing in a form.
  if (/^[-—–/]*$/.test(word)) return null;
  const { notApplicable, no, yes } = MATERIAL_WORDS;
  if (says(notApplicable, word)) return 'not-applicable';
  if (says(no, word)) return 'no';
  return says(yes, word) ? 'yes' : null;
}

/** Whether the cell holds anything at all. */
export function isFilled(cell: string | null): boolean {
  return !/^[-—–/]*$/.test(fold(cell ?? ''));
}

/** Whether a cell names a paper: not where every part of it says that there is none, or not yet. */
export function namesPaper(cell: string): boolean {
  return fileNames(cell).some((name) => isFilled(name) && !saysNone(name));
}

function saysNone(name: string): boolean {
  if (/\.\w{2,5}$/.test(name)) return false;
  if (isPlaceholder(name) || says(MATERIAL_WORDS.noPaper, fold(name))) return true;
  const { says: read } = readCertificate(name);
  return read === 'none' || read === 'lapsed';
}

/** Whether a note on a contract says that its text lacks this (D05). */
export function saysLacking(note: string | null, what: 'statesContent' | 'statesPrice'): boolean {
  const text = fold(note ?? '');
  if (text === '') return false;
  const { lacks, [what]: things } = MATERIAL_WORDS.contractNote;
  // "缺收费金额", "未写明训练的具体内容": the two stand in one clause of the sentence.
  return text
    .split(/[,;。!]/)
    .some((part) =>
      lacks.some((word) => part.includes(word) && things.some((t) => part.split(word).at(-1)?.includes(t))),
    );
}

function says({ words, begins, ends }: WordList, word: string): boolean {
  return (
    words.includes(word) ||
    (begins?.some((head) => word.startsWith(head)) ?? false) ||
    (ends?.some((tail) => word.endsWith(tail)) ?? false)
  );
}

/** Half width, lower case, without spaces. */
export function fold(text: string): string {
  return plainText(text).toLowerCase().replace(/\s+/g, '');
}
