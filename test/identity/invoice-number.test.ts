import { invoiceKey, invoiceNumberProblem, isDigitalInvoice } from '../../src/identity';

const DIGITAL = '24112000000048542163';
const OLD = { number: '12235358', code: '050001700111' };

describe('invoiceKey', () => {
  it.each<[string, string | null, string | null, string | null]>([
    ['a 数电票 by its number', DIGITAL, null, DIGITAL],
    ['full width and spaces', '2411 2000 0000 ４８５４２１６３', null, DIGITAL],
    ['a code beside a 数电票 says nothing', DIGITAL, '050001700111', DIGITAL],
    ['an older invoice by code and number', OLD.number, OLD.code, '050001700111|12235358'],
    ['code and number written as one', '05000170011112235358', null, '050001700111|12235358'],
    ['a code of 10 digits', '440318113012345678', null, '4403181130|12345678'],
    ['zeros lost to Excel', '5358', '50001700111', '050001700111|00005358'],
    ['a number of another kind', 'fp-001', null, 'FP-001'],
    ['none', null, '050001700111', null],
    ['blank', ' ', null, null],
  ])('%s', (_what, number, code, key) => {
    expect(invoiceKey({ number, code })).toBe(key);
  });
});

describe('invoiceNumberProblem', () => {
  it.each<[string, string | null, string | null, number | null, unknown]>([
    ['a 数电票 of its year', DIGITAL, null, 2024, null],
    ['a year off', DIGITAL, null, 2025, null],
    ['two years off', DIGITAL, null, 2026, { kind: 'year', stated: 2024, issued: 2026 }],
    ['two years before', DIGITAL, null, 2022, { kind: 'year', stated: 2024, issued: 2022 }],
    ['no date', DIGITAL, null, null, null],
    ['a bureau that is no region', '24952000000048542163', null, 2024, null],
    ['kept as a number', '24112000000048500000', null, 2024, { kind: 'damaged' }],
    ['four zeros at the end', '24112000000048510000', null, 2024, null],
    [
      '12 + 8 digits',
      '05000170011112235358',
      null,
      2024,
      { kind: 'joined', code: '050001700111', number: '12235358' },
    ],
    [
      '10 + 8 digits',
      '440318113012345678',
      null,
      2019,
      { kind: 'joined', code: '4403181130', number: '12345678' },
    ],
    ['an older invoice', OLD.number, OLD.code, 2020, null],
    ['an older code that lost its 0', OLD.number, '50001700111', 2020, null],
    ['no code', OLD.number, null, 2020, { kind: 'code-missing' }],
    ['zeros lost', '5358', OLD.code, 2020, { kind: 'zeros-lost', number: '00005358' }],
    ['19 digits', '2411200000004854216', null, 2024, { kind: 'form' }],
    ['a letter', 'FP-001', null, 2024, { kind: 'form' }],
    ['a code of 9 digits', OLD.number, '440318113', 2024, { kind: 'form' }],
    ['none', null, null, 2024, null],
  ])('%s', (_what, number, code, year, problem) => {
    expect(invoiceNumberProblem({ number, code }, year)).toEqual(problem);
  });

  it('tells a 数电票 from an older code and number', () => {
    expect(isDigitalInvoice(DIGITAL)).toBe(true);
    expect(isDigitalInvoice('05000170011112235358')).toBe(false);
    expect(isDigitalInvoice('12235358')).toBe(false);
  });
});
