import { CATALOGUE, local, message, say, type MessageId } from '../../src/messages';
import { CHECK_MESSAGES } from '../../src/messages/checks';
import { CLI_MESSAGES } from '../../src/messages/cli';
import { FUNCTION_MESSAGES } from '../../src/messages/functions';
import { LEDGER_MESSAGES } from '../../src/messages/ledger';
import { PANE_MESSAGES } from '../../src/messages/pane';
import { PARTY_MESSAGES } from '../../src/messages/parties';
import { PLAN_MESSAGES } from '../../src/messages/plan';
import { TRACE_MESSAGES } from '../../src/messages/trace';

const blanks = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

describe('the catalogue of messages', () => {
  const entries = Object.entries(CATALOGUE) as [MessageId, { zh: string; en: string }][];

  test.each(entries)('%s says the same in both languages', (_id, { zh, en }) => {
    expect(zh.trim()).not.toBe('');
    expect(en.trim()).not.toBe('');
    expect(blanks(en)).toEqual(blanks(zh));
  });

  test('no topic takes an id of another', () => {
    const topics = [
      LEDGER_MESSAGES,
      PARTY_MESSAGES,
      CHECK_MESSAGES,
      TRACE_MESSAGES,
      PLAN_MESSAGES,
      FUNCTION_MESSAGES,
      PANE_MESSAGES,
      CLI_MESSAGES,
    ];
    const ids = topics.flatMap((topic) => Object.keys(topic));
    expect(ids.length).toBe(new Set(ids).size);
    expect(ids.length).toBe(entries.length);
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
    expect(say(whole)).toBe('第2行：供应商「S」不是训力券入库机构，且算力规模不足 7P，未计入（LGC 1）。');
    expect(say(whole, 'en')).toBe(
      'Row 2: supplier "S" is not an admitted provider, and its capacity is below 7P; left out (LGC 1).',
    );
  });
});
