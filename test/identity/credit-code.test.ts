import fc from 'fast-check';
import {
  creditCodeCheck,
  creditCodeCorrections,
  isCreditCode,
  isDamagedCode,
  organisationCheck,
  readCreditCode,
} from '../../src/identity';

const VALID = [
  '914403001922038216',
  '9144030071526726XG',
  '91440300708461136T',
  '91350100M000100Y43',
  '91330106673959654P',
  '91110000802100433B',
];

describe('readCreditCode', () => {
  it.each(VALID)('%s is valid', (code) => {
    expect(readCreditCode(code)).toEqual({ kind: 'ok', code });
  });

  it('does not mind full width, spaces, small letters and a text mark', () => {
    for (const text of [
      '９１４４０３００１９２２０３８２１６',
      '91440300 1922038216',
      "'914403001922038216\u200b",
    ])
      expect(readCreditCode(text)).toEqual({ kind: 'ok', code: VALID[0] });
    expect(readCreditCode('9144030071526726xg')).toMatchObject({ kind: 'ok', code: VALID[1] });
  });

  it.each<[string, string, number[]]>([
    ['914403001922038217', 'check', [1, 2, 3, 4, 5, 6, 7, 8, 18]],
    ['914403001922038316', 'organisation', [9, 10, 11, 12, 13, 14, 15, 16, 17]],
    ['9150010807MGZHI002', 'letter', [13, 15]],
    ['9144O300I922038216', 'letter', [5, 9]],
    ['984403001922038216', 'category', [1, 2]],
    ['B14403001922038216', 'category', [1, 2]],
    ['91440A001922038216', 'region', [6]],
    ['91440300192203821', 'length', []],
    ['9144030019220382166', 'length', []],
    ['HK1234567', 'length', []],
    ['', 'length', []],
    ['914403001922038000', 'damaged', []],
    ['9.14403E+17', 'damaged', []],
  ])('%s breaks the rule of %s', (text, rule, at) => {
    expect(readCreditCode(text)).toMatchObject({ kind: 'wrong', rule, at });
  });

  it.each([
    ['440301192203821', 'tax-number'],
    ['44030119220382X', 'tax-number'],
    ['11010519491231002', 'tax-number'],
    ['11010519491231002X01', 'tax-number'],
    ['11010519491231002X', 'person'],
    ['110105194912310021', 'wrong'],
    ['110105194913310023', 'wrong'],
  ])('%s is a %s', (text, kind) => {
    expect(readCreditCode(text)).toMatchObject({ kind, code: text });
  });
});

describe('isDamagedCode', () => {
  it.each([
    ['9.14403E+17', true],
    ['914403001922038000', true],
    ['914403001922038216', false],
    ['91440300192203800', false],
    ['5E', false],
  ])('%s: %s', (text, damaged) => {
    expect(isDamagedCode(text)).toBe(damaged);
  });
});

describe('creditCodeCorrections', () => {
  const best = (text: string) => creditCodeCorrections(text)[0];

  it.each([
    ['914403001922038217', '914403001922038216', 'character', 18],
    ['9144O3OOI922O38216', '914403001922038216', 'letter', 5],
    ['914403001922083216', '914403001922038216', 'swap', 14],
    ['914403001922038261', '914403001922038216', 'swap', 17],
    ['9144030071526326XG', '9144030071526726XG', 'character', 14],
    ['91350100M00010DY43', '91350100M000100Y43', 'character', 15],
    ['91440300192203821', '914403001922038216', 'missing', 18],
    ['9144030019222038216', '914403001922038216', 'extra', 11],
  ])('%s is likely %s', (text, code, slip, at) => {
    expect(best(text)).toEqual({ code, slip, at });
  });

  it.each(['914403001922038216', '914403001922038000', '9.14E+17', 'HK1234567', ''])(
    'has nothing to say of %s',
    (text) => {
      expect(creditCodeCorrections(text)).toEqual([]);
    },
  );

  const digits = (length: number) =>
    fc
      .array(fc.constantFrom(...Array.from('0123456789')), { minLength: length, maxLength: length })
      .map((d) => d.join(''));
  /** Codes of enterprises in Shenzhen. */
  const codes = fc.tuple(digits(2), digits(8)).map(([district, body]) => {
    const code = `914403${district}${body}${organisationCheck(body)}`;
    return code + creditCodeCheck(code);
  });
  const place = fc.integer({ min: 0, max: 17 });
  const character = fc.constantFrom(...Array.from('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'));

  it('finds any one wrong character and any two swapped neighbours, and offers valid codes only', () => {
    fc.assert(
      fc.property(codes, place, character, (code, at, wrong) => {
        expect(isCreditCode(code)).toBe(true);
        const typed = code.slice(0, at) + wrong + code.slice(at + 1);
        const swapped = code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2);
        for (const text of [typed, swapped]) {
          if (text === code || isDamagedCode(text)) continue;
          // One wrong character, or two swapped, never leaves a valid code.
          expect(isCreditCode(text)).toBe(false);
          const offered = creditCodeCorrections(text).map((c) => c.code);
          expect(offered).toContain(code);
          expect(offered.filter((c) => !isCreditCode(c))).toEqual([]);
        }
      }),
    );
  });

  it('reads any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        expect(['ok', 'wrong', 'person', 'tax-number']).toContain(readCreditCode(text).kind);
        creditCodeCorrections(text);
      }),
    );
  });
});
