import fc from 'fast-check';
import { readLedger, type TableInput } from '../../src/ledger';
import { ContentCache } from '../../src/ledger/memo';

const HEADER = ['合同编号', '供应商名称', '含税金额'];
const table = (n: number, at = -1, cell: unknown = null): unknown[][] => [
  [...HEADER],
  ...Array.from({ length: n }, (_, i) => [`C${String(i)}`, '甲', i === at ? cell : i + 0.5]),
];

describe('memory by content', () => {
  it('gives the identical ledger for fresh arrays of the same content', () => {
    const first = readLedger([
      { values: table(50) },
      {
        values: [
          ['选项', '值'],
          ['a', 'b'],
        ],
      },
    ]);
    const again = readLedger([
      { values: table(50) },
      {
        values: [
          ['选项', '值'],
          ['a', 'b'],
        ],
      },
    ]);
    expect(again).toBe(first);
    const other = readLedger([
      { values: table(50) },
      {
        values: [
          ['选项', '值'],
          ['a', 'c'],
        ],
      },
    ]);
    expect(other).not.toBe(first);
    expect(other.contracts).toBe(first.contracts);
  });

  it('sees a change of any cell', () => {
    fc.assert(
      fc.property(fc.nat(199), fc.integer({ min: 1000, max: 9999 }), (at, cell) => {
        readLedger([{ values: table(200) }]);
        expect(readLedger([{ values: table(200, at, cell) }]).contracts?.rows[at]?.gross).toBe(cell * 100);
      }),
      { numRuns: 50 },
    );
  });

  it('sees a change made in place', () => {
    const values = table(20);
    const before = readLedger([{ values }]).contracts;
    (values[7] ?? [])[2] = 99;
    const after = readLedger([{ values }]).contracts;
    expect([before?.rows[6]?.gross, after?.rows[6]?.gross]).toEqual([650, 9900]);
  });

  it.each<Partial<TableInput>>([
    { sheet: 'S' },
    { firstRow: 2 },
    { firstColumn: 2 },
    { dateSystem: 1904 },
    { unit: 'wan' },
  ])('keeps apart equal cells that differ in %p', (place) => {
    const first = readLedger([{ values: table(3) }]);
    expect(readLedger([{ values: table(3), ...place }])).not.toBe(first);
  });

  it('tells ragged rows, blanks and data types apart by what they mean', () => {
    const cache = new ContentCache<object>(9, 1000);
    const get = (...values: unknown[][]): object => cache.get({ values }, () => ({}));
    expect(get([1, 2], [3])).not.toBe(get([1], [2, 3]));
    expect(get([1], [0])).not.toBe(get([1], ['']));
    expect(get([1], ['1'])).not.toBe(get([1], [1]));
    expect(get([{ type: 'Double', basicValue: 7 }])).toBe(get([{ type: 'Double', basicValue: 7 }]));
    expect(get([{ type: 'Double', basicValue: 7 }])).not.toBe(get([{ type: 'Double', basicValue: 8 }]));
  });

  it('forgets the least recently used, by entries and by cells', () => {
    const few = new ContentCache<object>(2, 1000);
    const get = (cache: ContentCache<object>, n: number): object => cache.get({ values: [[n]] }, () => ({}));
    const first = get(few, 1);
    get(few, 2);
    expect(get(few, 1)).toBe(first);
    get(few, 3);
    expect(get(few, 1)).toBe(first);
    get(few, 2);
    get(few, 3);
    expect(get(few, 1)).not.toBe(first);

    const small = new ContentCache<object>(9, 4);
    const wide = (n: number): object => small.get({ values: [[n, 0, 0]] }, () => ({}));
    const one = wide(1);
    expect(wide(1)).toBe(one);
    wide(2);
    expect(wide(1)).not.toBe(one);
  });
});
