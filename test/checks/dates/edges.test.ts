import fc from 'fast-check';
import { addDays, civilDate, formatDate, partsOf, type CivilDate } from '../../../src/calendar';
import { claimFor, outcomeFor } from '../../../src/claim';
import { yuanText } from '../../../src/money';
import type { ProgrammeId } from '../../../src/policy';
import { ledgerOf, type Register, type Row } from '../../support/register';

type Field = '签订日期' | '服务开始' | '服务结束';
const FIELDS: readonly Field[] = ['签订日期', '服务开始', '服务结束'];

const day = (from: CivilDate, to: CivilDate): fc.Arbitrary<CivilDate> =>
  fc.integer({ min: from, max: to }) as fc.Arbitrary<CivilDate>;
const CYCLE = { start: civilDate(2024, 8, 13), end: civilDate(2025, 8, 12) };

/** What an amount function gives: the amount, or why there is none. */
function answer(id: ProgrammeId, register: Register): string {
  const outcome = outcomeFor(id, ledgerOf(register));
  return outcome.kind === 'amount' ? yuanText(outcome.amount) : outcome.kind;
}

const SUPPLIERS: readonly Row[] = [
  { 名称: '云帆算力', 入库批次: 1, 认定日期: '2024-12-09', 有效期至: '2026-10-15', 龙岗服务基础: '是' },
  { 名称: '云帆算力', 模型备案号: 'Guangdong-YunFan-20250315', 备案日期: '2025-03-15' },
];
const PROGRAMMES: readonly ProgrammeId[] = ['LGC', 'LGM', 'SZV'];
const OPTIONS: readonly Row[] = [
  {},
  { 'lg.cycle': 'calendar' },
  { 'admission.test': 'signing' },
  { 'lgm.completion': 'performedPart', 'sz.overrun': 'prorata' },
  { 'lgm.completion': 'signed', 'sz.annualise': 'false' },
];

describe('a month that names no day', () => {
  const register = fc.record({
    dates: fc.tuple(
      day(civilDate(2024, 7, 1), civilDate(2026, 7, 31)),
      fc.integer({ min: -40, max: 60 }),
      fc.integer({ min: 0, max: 500 }),
    ),
    field: fc.constantFrom(...FIELDS),
    programme: fc.constantFrom(...PROGRAMMES),
    suppliers: fc.constantFrom(undefined, SUPPLIERS),
    options: fc.constantFrom(...OPTIONS),
  });

  test('counts where every day of it gives the same amount, and waits for the day where not', () => {
    fc.assert(
      fc.property(register, ({ dates: [signed, wait, length], field, programme, suppliers, options }) => {
        const start = addDays(signed, wait);
        const days: Record<Field, CivilDate> = {
          签订日期: signed,
          服务开始: start,
          服务结束: addDays(start, length),
        };
        const with_ = (cell: string): string => {
          const texts = Object.fromEntries(FIELDS.map((f) => [f, f === field ? cell : formatDate(days[f])]));
          const contract = { 合同编号: 'A', 供应商名称: '云帆算力', ...texts, 不含税金额: 1_000_000 };
          return answer(programme, {
            contracts: [contract],
            options,
            ...(suppliers ? { suppliers } : {}),
          });
        };
        const { year, month } = partsOf(days[field]);
        const said = with_(`${String(year)}年${String(month)}月`);
        const each = new Set<string>();
        const first = civilDate(year, month, 1);
        for (let d = first; partsOf(d).month === month; d = addDays(d, 1)) each.add(with_(formatDate(d)));
        // Never an amount that one of its days would not give; asking for the day is always safe.
        expect([...each, 'incomplete']).toContain(said);
        if (said !== 'incomplete') expect([...each]).toEqual([said]);
      }),
      { numRuns: 25 },
    );
  });

  test.each<[ProgrammeId, Field, string, string]>([
    ['LGC', '服务结束', '2025年7月', '300000.00'],
    ['LGC', '服务结束', '2025年8月', 'incomplete'],
    ['LGC', '服务结束', '2025年9月', 'incomplete'],
    ['LGC', '服务开始', '2025年3月', '300000.00'],
    // Before the end of the service on some days of it, and outside the cycle year on others.
    ['LGC', '服务开始', '2025年8月', 'incomplete'],
    ['LGC', '服务开始', '2024年8月', 'incomplete'],
    ['LGC', '签订日期', '2025年8月', '300000.00'],
    ['LGM', '服务结束', '2025年11月', '300000.00'],
    ['LGM', '服务结束', '2025年12月', 'incomplete'],
    ['SZV', '签订日期', '2025年8月', '500000.00'],
    ['SZV', '签订日期', '2024年12月', 'incomplete'],
    ['SZV', '服务结束', '2026年12月', '500000.00'],
    ['SZV', '服务结束', '2027年1月', 'ineligible'],
  ])('%s %s %s gives %s', (programme, field, month, expected) => {
    const dates = { 签订日期: '2025-01-10', 服务开始: '2025-01-10', 服务结束: '2025-03-31' };
    const ends = programme === 'SZV' && field === '服务结束' ? { 签订日期: '', 服务开始: '2026-01-31' } : {};
    const { 签订日期, ...service } = { ...dates, ...ends, [field]: month };
    const contract = { 合同编号: 'A', ...service, 不含税金额: 1_000_000 };
    const signed = 签订日期 === '' ? {} : { 签订日期 };
    expect(answer(programme, { contracts: [{ ...contract, ...signed }] })).toBe(expected);
  });

  test('SZV: a service that ends in the month in which the window of its contract opens waits for the day (A62)', () => {
    const contract = { 合同编号: 'A', 签订日期: '2024-12-09', 服务开始: '2024-12-09', 不含税金额: 1_000_000 };
    const ends = (服务结束: string): string => answer('SZV', { contracts: [{ ...contract, 服务结束 }] });
    expect(['2024-12-08', '2024-12-09', '2024年12月'].map(ends)).toEqual([
      'ineligible',
      '500000.00',
      'incomplete',
    ]);
  });

  test.each([
    ['2024年7月', 'ineligible'],
    ['2024年12月', 'incomplete'],
    ['2025年11月', '300000.00'],
  ])('LGM by the part performed: a service that ends in %s gives %s', (month, expected) => {
    const start = month.startsWith('2024') ? '2024-07-01' : '2025-01-10';
    const contract = { 合同编号: 'A', 服务开始: start, 服务结束: month, 不含税金额: 1_000_000 };
    const options = { 'lgm.completion': 'performedPart' };
    expect(answer('LGM', { contracts: [contract], options })).toBe(expected);
  });
});

describe('a day across an edge', () => {
  const amount = fc.integer({ min: 500_000, max: 900_000 });

  test('changes what its own row is worth and nothing else', () => {
    fc.assert(
      fc.property(amount, amount, day(addDays(CYCLE.end, -20), addDays(CYCLE.end, 20)), (a, b, end) => {
        const claim = claimFor(
          'LGC',
          ledgerOf({
            contracts: [
              { 合同编号: 'A', 服务开始: '2025-01-10', 服务结束: '2025-05-31', 不含税金额: a },
              { 合同编号: 'B', 服务开始: '2025-01-10', 服务结束: formatDate(end), 不含税金额: b },
            ],
          }),
        );
        const first = civilDate(2025, 1, 10);
        const [days, inside] = [end - first + 1, Math.min(end, CYCLE.end) - first + 1];
        const part = Math.floor((b * 100 * inside) / days);
        expect(claim.rowsIn.map((r) => r.id)).toEqual(['A', 'B']);
        expect(claim.claimable).toBe(Math.floor(((a * 100 + part) * 3) / 10));
        const said = claim.findings.filter((f) => f.check === 'cycle-year');
        expect(said.map((f) => [f.severity, f.amount])).toEqual(inside < days ? [['info', part]] : []);
      }),
      { numRuns: 25 },
    );
  });

  test('of filing: in time to the second', () => {
    const closing = { day: civilDate(2026, 6, 5), second: 18 * 3600 };
    fc.assert(
      fc.property(fc.integer({ min: closing.second - 90, max: closing.second + 90 }), (second) => {
        const said = answer('SZV', {
          contracts: [{ 合同编号: 'A', 不含税金额: 1_000_000 }],
          applicant: { 提交日期: closing.day + second / 86_400 },
        });
        expect(said).toBe(second <= closing.second ? '500000.00' : 'outside-window');
      }),
    );
  });
});

describe('the batch of a provider', () => {
  const ITEMS = ['训练算力', '推理算力', '微调算力'];
  const admissions = fc.array(
    fc.record({
      名称: fc.constant('云帆算力'),
      入库批次: fc.constantFrom('1', '2', '3'),
      入库服务项目: fc.constantFrom(...ITEMS, ''),
    }),
    { minLength: 1, maxLength: 4 },
  );
  const wanted = fc.subarray([...ITEMS, '算力调度']);

  test('does not depend on the order of its rows, nor on that of the items of a contract', () => {
    fc.assert(
      fc.property(
        admissions,
        wanted,
        day(civilDate(2024, 12, 1), civilDate(2025, 12, 1)),
        (rows, items, signed) => {
          const said = (suppliers: readonly Row[], item: string): unknown => {
            const contract = {
              合同编号: 'A',
              供应商名称: '云帆算力',
              服务项目: item,
              签订日期: formatDate(signed),
              不含税金额: 1_000_000,
            };
            const { claimable, evidenced } = claimFor('SZV', ledgerOf({ contracts: [contract], suppliers }));
            return [claimable, evidenced];
          };
          const turned = said([...rows].reverse(), [...items].reverse().join('，'));
          expect(turned).toEqual(said(rows, items.join('、')));
        },
      ),
      { numRuns: 30 },
    );
  });
});
