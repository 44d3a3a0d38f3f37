import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DEFECTS } from '../../scripts/example/review/defects';
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

/**
 * What an honest reviewer would not accept as a remedy: to date or sign a contract anew, to split it, to have papers
 * made out again, or to take another reading because it pays more.
 */
const NO_REMEDY: readonly RegExp[] = [
  /改签|重签|补签|另签|倒签|重新签|签补充协议|改由.{0,8}签约|改期|改日期/,
  /拆成|拆为|拆分成|分拆|拆开|分成两/,
  /换开|重新开票|重新开具一张|改开/,
  /换用|更换供应商|换一家|改以/,
  /(?:或|请|可|改)用选项|选项.{0,24}(?:设为|改为|改成|改回|换成)|把.{0,8}选项改/,
  /re-?sign|sign (?:again|anew|another|a supplement)|re-?date|backdate|earlier end|later end|agree on an? (?:earlier|later|new)/i,
  /split (?:it|a|the (?:service|contract|price))|into two|two rows/i,
  /reissue|invoice it again|another supplier|contract with (?:the|another)/i,
  /(?:or|,|\.) ?set (?:the option|[a-z0-9]+\.[a-zA-Z]+)|set the option/i,
];

describe('a remedy', () => {
  const surely = (text: string): string[] => NO_REMEDY.filter((p) => p.test(text)).map((p) => p.source);
  // What a finding says stands in the catalogue, what the review day's list says beside its defects.
  const advice = [
    ...(Object.entries(CATALOGUE) as [string, { zh: string; en: string }][]),
    ...DEFECTS.map(({ id, fix }): [string, { zh: string; en: string }] => [`defect ${id}`, fix]),
  ];

  test.each(advice)(
    '%s asks nobody to sign, date or split anew, or to take another reading',
    (_id, { zh, en }) => {
      expect([...surely(zh), ...surely(en)]).toEqual([]);
    },
  );

  test('of these kinds is known when it is read', () => {
    const refused = [
      '请核对服务结束日期，或与服务机构改签到期限内。',
      '跨期服务请按期拆成两行，或用选项 lg.dateTest 选择以发票为准。',
      '请核对金额，或把门槛的选项改回按单位合计。',
      '请补填，或将选项 amount.basis 设为 incl。',
      '请与供应商签补充协议写明。',
      '请改由登记的一方签约。',
      '请换开发票。',
      'Check the date, or agree on an earlier end.',
      'Split a service across the edge into two rows, or set lg.dateTest.',
      'Check the amount, or set the option back to the total.',
      'Sign a supplement that states it.',
    ];
    expect(refused.filter((text) => surely(text).length === 0)).toEqual([]);
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
