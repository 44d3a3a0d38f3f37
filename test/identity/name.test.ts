import { normaliseName } from '../../src/identity';
import { foldRadicals } from '../../src/identity/radicals';

describe('normaliseName', () => {
  it.each<[string, string]>([
    ['深圳市甲乙（集团）有限公司', '深圳市甲乙(集团)有限公司'],
    ['深圳市　甲乙 (集团) 有限公司', '深圳市甲乙（集团）有限公司'],
    ['⾦⻝⻔⻓公司', '金食门长公司'],
    ['ＡＢＣ科技\u00a0有限公司', 'abc科技有限公司'],
    ['甲\u200b乙公司\ufeff', '甲乙公司'],
    ['阿里·甲', '阿里•甲'],
    ['阿里・甲', '阿里·甲'],
    ['甲【集团】', '甲〔集团〕'],
    ['Deep—Seek  Ltd', 'deep-seek ltd'],
  ])('%s = %s', (a, b) => {
    expect(normaliseName(a)).toBe(normaliseName(b));
  });

  it.each<[string, string]>([
    ['甲有限责任公司', '甲有限公司'],
    ['深圳市甲有限公司', '甲有限公司'],
    ['甲（集团）有限公司', '甲有限公司'],
    ['甲有限公司', '甲有限公司龙岗分公司'],
    ['Deep Seek', 'DeepSeek'],
  ])('%s is not %s', (a, b) => {
    expect(normaliseName(a)).not.toBe(normaliseName(b));
  });

  it('knows every radical of the supplement that stands for an ideograph', () => {
    const left = [];
    for (let code = 0x2e80; code <= 0x2ef3; code += 1) {
      const radical = String.fromCodePoint(code);
      if (foldRadicals(radical.normalize('NFKC')) === radical) left.push(code.toString(16));
    }
    expect(left).toEqual(['2e80', '2e9a']); // a repetition mark, and a hole in the block
  });
});
