import { TABLES, type FieldSpec } from '../../../src/ledger';
import type { Layout } from './laid';

/** Each column under any of the words for it, Chinese or English. */
export const aliases: Layout = (book, draw) =>
  book.map((laid) => {
    if (laid.headers.length > 1 || laid.kind === 'applicant') return laid;
    const fields: readonly FieldSpec[] = Object.values(TABLES[laid.kind].fields);
    const wordFor = (header: unknown): unknown => {
      const field = fields.find(({ zh }) => zh === header);
      const words = field
        ? [field.zh, field.en, ...field.aliases].filter((w) => isOwn(fields, field, w))
        : [];
      return words.length > 0 ? words[draw(words.length)] : header;
    };
    return { ...laid, headers: laid.headers.map((row) => row.map(wordFor)) };
  });

/** A word that an earlier field claims is that field's. */
function isOwn(fields: readonly FieldSpec[], own: FieldSpec | undefined, word: string): boolean {
  const first = fields.find(
    ({ zh, en, aliases: others }) => zh === word || en === word || others.includes(word),
  );
  return first === own;
}
