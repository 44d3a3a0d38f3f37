import { readLedger } from '../../src/ledger';
import { readShareText } from '../../src/ledger/share-bounds';

/** Percent points of the bounds, "none" for a share said to be unknown, "unread" for no share at all. */
function said(text: string, percent = false): string {
  const bounds = readShareText(text, percent);
  if (!bounds) return bounds === null ? 'none' : 'unread';
  return `${bounds.lower / 10_000}..${bounds.upper / 10_000}`;
}

describe('shares in words', () => {
  it.each([
    // Bands, both ends included.
    ['25%-50%', '25..50'],
    ['25-50%', '25..50'],
    ['25%～50%', '25..50'],
    ['25% 至 50%', '25..50'],
    ['25%（含）以上', '25..100'],
    ['介于25%和50%之间', '25..50'],
    ['25 to 50 percent', '25..50'],
    ['0.25-0.5', '25..50'],
    ['30-40', '30..40'],
    // 以上, 以下, 以内 include the figure (民法典第一千二百五十九条); 超过, 不满 do not.
    ['50%以上', '50..100'],
    ['50%及以上', '50..100'],
    ['50%以上（不含）', '50.0001..100'],
    ['50%以上（含本数）', '50..100'],
    ['5%以下', '0..5'],
    ['30%以内', '0..30'],
    ['>50%', '50.0001..100'],
    ['＞50％', '50.0001..100'],
    ['≥ 50 %', '50..100'],
    ['<5%', '0..4.9999'],
    ['≤5%', '0..5'],
    ['超过50%', '50.0001..100'],
    ['大于等于25%', '25..100'],
    ['不低于30%', '30..100'],
    ['不少于30%', '30..100'],
    ['不超过30%', '0..30'],
    ['不足5%', '0..4.9999'],
    ['至少 20%', '20..100'],
    ['more than 25% but not more than 50%', '25.0001..50'],
    ['超过25%但不超过50%', '25.0001..50'],
    ['>25%，≤50%', '25.0001..50'],
    ['75% or more', '75..100'],
    // Fractions and words.
    ['超过三分之二', '66.6667..100'],
    ['三分之二以上', '66.6667..100'],
    ['2/3以上', '66.6667..100'],
    ['不足三分之一', '0..33.3333'],
    ['三分之一', '33.3333..33.3333'],
    ['百分之五十一', '51..51'],
    ['百分之三十三点五', '33.5..33.5'],
    ['三成', '30..30'],
    ['过半', '50.0001..100'],
    ['过半数', '50.0001..100'],
    ['半数以上', '50..100'],
    ['一半', '50..50'],
    ['全资', '100..100'],
    ['控股', '50.0001..100'],
    ['参股', '0..50'],
    // A tenth of the figure either way.
    ['约30%', '27..33'],
    ['30%左右', '27..33'],
    ['约95%', '85.5..100'],
    ['60%（认缴）', '60..60'],
    ['未披露', 'none'],
    ['不详', 'none'],
    ['五五开', 'unread'],
    ['120%以上', 'unread'],
    ['50%-25%', 'unread'],
    ['3000万元', 'unread'],
  ])('%s: %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  it('take plain numbers for percent points where the column is in percent', () => {
    expect(said('1以上', true)).toBe('1..100');
    expect(said('1以上')).toBe('100..100');
    expect(said('0.5-1', true)).toBe('0.5..1');
  });
});

describe('the share column', () => {
  const shares = (cells: unknown[]): unknown[] => {
    const values = [['持股方', '被持股方', '持股比例'], ...cells.map((cell, i) => [`甲${i}`, '乙', cell])];
    const { ownership } = readLedger([{ values }]);
    const unread = new Set(ownership?.problems.map(({ row }) => row));
    return (ownership?.rows ?? []).map(({ row, share }) => {
      if (unread.has(row)) return 'unread';
      return share && [share.lower / 10_000, share.upper / 10_000];
    });
  };

  it('reads exact shares, bands, and what is not there', () => {
    expect(shares([0.6, '60%', '25%-50%', '', '-', '未披露', '甲乙各半', 0.5])).toEqual([
      [60, 60],
      [60, 60],
      [25, 50],
      null,
      null,
      null,
      'unread',
      [50, 50],
    ]);
  });

  it('is in percent points as soon as one plain number is above 1', () => {
    expect(shares([60, 0.5, '40以上'])).toEqual([
      [60, 60],
      [0.5, 0.5],
      [40, 100],
    ]);
  });
});
