import { claimFor } from '../../src/claim';
import { say } from '../../src/messages';
import { yuanText } from '../../src/money';
import type { ProgrammeId } from '../../src/policy';
import { ledgerOf, type Row } from '../support/register';

/** The other reading of an open question stands beside the claim, with what it would give. */

const milestone = (year: number): Row => ({
  平台编号: 'P',
  平台支持类别: '里程碑',
  平台支持金额: 200_000,
  已达成目标: '是',
  年度: year,
});
const recognition = (year: number): Row => ({
  平台编号: 'P',
  平台支持类别: '认定',
  平台支持金额: 1_000_000,
  已认定: '是',
  年度: year,
});
const park = (id: string, kind: string, amount: number): Row => ({
  园区编号: id,
  园区支持类别: kind,
  园区支持金额: amount,
  已获认定: '是',
  年度: 2025,
});

type Case = readonly [option: string, id: ProgrammeId, rows: readonly Row[], now: string, beside: string];
const CASES: readonly Case[] = [
  [
    'm12.countInitial=true',
    'M12',
    [recognition(2025), ...[2025, 2025, 2026, 2026].map(milestone)],
    '1800000.00',
    '1600000.00',
  ],
  [
    'm12.yearsFrom=recognition',
    'M12',
    [recognition(2025), milestone(2027), milestone(2028)],
    '1400000.00',
    '1200000.00',
  ],
  [
    'm08.floorScope=product',
    'M08',
    [
      { 编号: 'A', 智能产品名称: '眼镜', 产品研发投入: 600_000 },
      { 编号: 'B', 智能产品名称: '手表', 产品研发投入: 200_000 },
    ],
    '240000.00',
    '180000.00',
  ],
  [
    'm13.tierScope=space',
    'M13',
    [park('A', '集聚', 2_000_000), park('B', '集聚达到规模', 4_000_000)],
    '4000000.00',
    '6000000.00',
  ],
];

test.each(CASES)('%s', (option, id, rows, now, beside) => {
  const { outcome, alternatives } = claimFor(id, ledgerOf({ rows, options: { 'm08.floor': '500000' } }));
  expect(outcome.kind === 'amount' && yuanText(outcome.amount)).toBe(now);
  const other = alternatives.find((a) => `${a.option}=${a.value}` === option);
  expect(other?.outcome.kind === 'amount' && yuanText(other.outcome.amount)).toBe(beside);
});

test('a column that holds both ends of the service is named once beside the reading of the cycle year', () => {
  const contract = {
    合同编号: 'HT-1',
    供应商名称: '甲公司',
    用途: '训练',
    签订日期: '2024-08-20',
    不含税金额: 1_800_000,
  };
  const sentence = (dates: Row): string =>
    claimFor('LGC', ledgerOf({ contracts: [{ ...contract, ...dates }] }))
      .findings.filter(({ check }) => check === 'reading')
      .map((finding) => say(finding.message))
      .find((text) => text.includes('HT-1')) ?? '';
  const [start, end] = ['2025-03-01', '2025-06-30'];
  expect(sentence({ 服务开始: start, 服务结束: end })).toContain(`服务开始 ${start}、服务结束 ${end}`);
  expect(sentence({ 履行期限: `${start}至${end}` })).toContain(`HT-1（履行期限 ${start}、${end}）`);
});

test('a reading under which nothing is paid either is no other result', () => {
  const contract = {
    ...{ 合同编号: 'HT-1', 供应商名称: '甲公司', 用途: '训练', 签订日期: '2026-01-20' },
    ...{ 服务开始: '2026-02-01', 服务结束: '2026-06-30', 不含税金额: 2_000_000 },
  };
  const besides = (received: number): string[] =>
    claimFor('SZV', ledgerOf({ contracts: [{ ...contract, 已获其他资助: received }] }))
      .alternatives.filter(({ option }) => option === 'sz.doubleFunding')
      .map(({ value }) => value);
  // Half of the contract is 1,000,000: below it a reading leaves the rest, above it nothing is left under any.
  expect(besides(900_000)).toContain('capTotal50');
  expect(besides(1_100_000)).toEqual([]);
});
