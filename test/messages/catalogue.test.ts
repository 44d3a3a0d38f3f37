import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CATALOGUE, local, message, say, type MessageId } from '../../src/messages';

const blanks = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

describe('the catalogue of messages', () => {
  const entries = Object.entries(CATALOGUE) as [MessageId, { zh: string; en: string }][];

  test.each(entries)('%s says the same in both languages', (_id, { zh, en }) => {
    expect(zh.trim()).not.toBe('');
    expect(en.trim()).not.toBe('');
    expect(blanks(en)).toEqual(blanks(zh));
  });

  test('no topic takes an id of another', () => {
    const folder = path.join(__dirname, '../../src/messages');
    const ids = readdirSync(folder).flatMap((file) =>
      [...readFileSync(path.join(folder, file), 'utf8').matchAll(/^ {2}'([\w.-]+)': \{/gm)].map((m) => m[1]),
    );
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    expect([...ids].sort()).toEqual(entries.map(([id]) => id).sort());
  });
});

describe('a message', () => {
  test('fills its blanks with text, numbers, bilingual texts and other messages', () => {
    const inner = message('check.lacks-capacity', { min: 7 });
    const whole = message('check.supplier-unqualified', {
      row: local('第2行', 'Row 2'),
      supplier: 'S',
      lacks: inner,
      clause: 'LGC 1',
    });
    expect(say(whole)).toBe(
      '第2行：供应商「S」不是训力券入库机构，且算力规模不足 7P，未计入（LGC 1）。请取得证明后补填「供应商」表，否则不申报该合同。',
    );
    expect(say(whole, 'en')).toBe(
      'Row 2: supplier "S" is not an admitted provider, and its capacity is below 7P; left out (LGC 1). Enter the proof in the suppliers table, or do not claim the contract.',
    );
  });
});
