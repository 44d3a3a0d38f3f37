import { readFileSync } from 'node:fs';
import path from 'node:path';
import { surveySheets, TABLES, type FieldSpec, type TableKind } from '../../src/ledger';

interface Words {
  readonly kind: TableKind;
  /** The canonical header of the column. */
  readonly header: string;
  readonly words: readonly string[];
}

/** Words that people's tables use; kept apart from the product's own list, which may lose one. */
const KNOWN: readonly Words[] = readFileSync(path.join(__dirname, 'known-headers.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [kind, header = '', ...words] = line.split(' | ');
    return { kind: kind as TableKind, header, words };
  });

/** Whether a column headed so, beside all the other headers of its table, is used. */
function isRead(kind: TableKind, header: string, word: string): boolean {
  const fields: readonly FieldSpec[] = Object.values(TABLES[kind].fields);
  const headers = fields.filter(({ found }) => !found).map(({ zh }) => (zh === header ? word : zh));
  if (!headers.includes(word)) headers.push(word);
  const values = [headers, headers.map((_, i) => `x${String(i)}`)];
  const [sheet] = surveySheets([{ sheet: '表', values }]);
  const taken = sheet?.tables.find((table) => table.kind === kind);
  return taken?.read.some((cell) => cell.header === word) ?? false;
}

it.each([...new Set(KNOWN.map(({ kind }) => kind))])(
  'the words for columns of %s go on being understood',
  (kind) => {
    const all = KNOWN.filter((own) => own.kind === kind).flatMap(({ header, words }) =>
      words.map((word) => [header, word] as const),
    );
    expect(all.length).toBeGreaterThan(5);
    expect(all.filter(([header, word]) => !isRead(kind, header, word))).toEqual([]);
  },
);
