import { claimFor, type Claim } from '../../src/claim';
import { say } from '../../src/messages';
import type { ProgrammeId } from '../../src/policy';
import { callFunction } from '../../src/functions';
import { ledgerOf, matrix, type Row } from '../support/register';

/** Rows that get nothing are out with reason and clause: in the rows of the claim, in the findings, in POLICY_ROWS. */

const milestone = (year: number, amount = 200_000): Row => ({
  平台编号: `P`,
  平台支持类别: '里程碑',
  平台支持金额: amount,
  已达成目标: '是',
  年度: year,
});
const park = (kind: string, year: number, cells: Row = {}): Row => ({
  园区编号: 'P',
  园区支持类别: kind,
  已获认定: '是',
  年度: year,
  ...cells,
});
const product = (id: string, year: number, amount: number): Row => ({
  编号: id,
  智能产品名称: id,
  产品研发投入: amount,
  年度: year,
});

type Case = readonly [string, ProgrammeId, readonly Row[], number, string, string];
const CASES: readonly Case[] = [
  [
    'M12 a fifth milestone',
    'M12',
    [2025, 2025, 2026, 2027, 2026].map((year) => milestone(year)),
    5,
    '同一平台连续支持不超过 4 次',
    'LG-M 六（十二）',
  ],
  [
    'M12 a milestone of the fourth year',
    'M12',
    [milestone(2028), milestone(2025), milestone(2027)],
    2,
    '自 2025 年起连续支持不超过 3 年',
    'LG-M 六（十二）',
  ],
  [
    'M08 a year below the floor',
    'M08',
    [product('A', 2025, 499_999.99), product('B', 2026, 500_000)],
    2,
    '2025年度研发投入合计 499,999.99 元，未达到规模 500,000.00 元',
    'LG-M 四（八）',
  ],
  [
    'M13 a second 名园',
    'M13',
    [park('名园', 2026), park('名园', 2025)],
    2,
    '同一园区已计一次',
    'LG-M 七（十三）',
  ],
  [
    'M13 the lower tier',
    'M13',
    [
      park('集聚', 2025, { 园区支持金额: 1_500_000 }),
      park('集聚达到规模', 2025, { 园区支持金额: 1_000_000 }),
    ],
    3,
    '取高的一档',
    'LG-M 七（十三）',
  ],
];

const options: Row = { 'm08.floor': '500000' };
const claimOf = (id: ProgrammeId, rows: readonly Row[], chosen = options): Claim =>
  claimFor(id, ledgerOf({ rows, options: chosen }));

describe.each(CASES)('%s', (_, id, rows, row, reason, clause) => {
  const claim = claimOf(id, rows);

  it('is left out with its reason and clause', () => {
    expect(claim.rowsOut.map((out) => [out.row, out.reason.check])).toEqual([[row, 'gets-nothing']]);
    const [out] = claim.rowsOut;
    expect(out && say(out.reason.message)).toContain(reason);
    expect(out && say(out.reason.message)).toContain(clause);
    expect(claim.findings).toContain(out?.reason);
    expect(claim.rowsIn.filter(({ claimable }) => claimable === 0)).toEqual([]);
  });

  it('changes nothing by being there: the other rows alone give the same', () => {
    const others = rows.filter((_row, i) => i !== row - 2);
    expect(claimOf(id, others).claimable).toBe(claim.claimable);
  });

  it('is the same row in any order', () => {
    const back = claimOf(id, [...rows].reverse());
    expect(back.claimable).toBe(claim.claimable);
    expect(back.rowsOut).toHaveLength(1);
    const at = (out: Claim['rowsOut'][number] | undefined, of: readonly Row[]) => of[(out?.row ?? 0) - 2];
    expect(at(back.rowsOut[0], [...rows].reverse())).toEqual(at(claim.rowsOut[0], rows));
  });

  it('stands in POLICY_ROWS and POLICY_EVIDENCE with nothing and the reason', () => {
    const table = [['选项', '值'], ...Object.entries(options)];
    for (const name of ['POLICY_ROWS', 'POLICY_EVIDENCE']) {
      const cell = callFunction(name, [id, matrix(rows), table]);
      const lines = cell.kind === 'values' ? cell.values : [];
      const own = lines.find(([first]) => first === row);
      expect(own).toEqual(expect.arrayContaining([0, expect.stringContaining(reason)]));
    }
  });
});

describe('a claim under its floor', () => {
  const rows: readonly Row[] = [
    { 合同编号: 'A', 不含税金额: 200_000 },
    { 合同编号: 'B', 不含税金额: 100_000, 申报项目: '训力券' },
    { 合同编号: 'C', 不含税金额: 299_999.99 },
  ];
  const [, ...lines] = ((cell) => (cell.kind === 'values' ? cell.values : []))(
    callFunction('POLICY_ROWS', ['LGC', matrix(rows)]),
  );

  it('lists every row, each with its reason', () => {
    expect(lines.map(([row, id, , base, amount]) => [row, id, base, amount])).toEqual([
      [2, 'A', 200_000, 0],
      [3, 'B', 0, 0],
      [4, 'C', 299_999.99, 0],
      ['', '合计', 499_999.99, 0],
    ]);
    const notes = lines.map((line) => String(line[5]));
    expect([notes[0], notes[2], notes[3]]).toEqual(
      [0, 2, 3].map(() => expect.stringContaining('未达到门槛 500,000.00 元') as unknown),
    );
    expect(notes[1]).not.toBe('');
  });

  it('says so of its rows in the claim', () => {
    const claim = claimFor('LGC', ledgerOf({ contracts: rows }));
    expect(claim.rowsIn.map(({ claimable, why }) => [claimable, why.map((m) => say(m)).join()])).toEqual(
      ['A', 'C'].map(() => [0, expect.stringContaining('未达到门槛') as unknown]),
    );
  });
});

it('a row beyond a full cap says that it adds nothing', () => {
  const contracts = [15_000_000, 10_000_000, 700_000].map((amount, i) => ({
    合同编号: `HT-${String(i)}`,
    不含税金额: amount,
  }));
  for (const name of ['POLICY_ROWS', 'POLICY_EVIDENCE']) {
    const cell = callFunction(name, ['LGC', matrix(contracts)]);
    const lines = cell.kind === 'values' ? cell.values.slice(1, -1) : [];
    expect(lines.map((line) => String(line.at(-1)).includes('上限已由其他行用足'))).toEqual([
      false,
      false,
      true,
    ]);
  }
});

it('what the claim says of a row does not hang on which rows fill the cap', () => {
  const rows = [1_200_000, 700_000, 500_000, 600_000].map((award, i) => ({
    备案模型名称: `模型${String(i)}`,
    备案号: `Guangdong-MoXing-2025010${String(i)}0001`,
    核定奖励金额: award,
    年度: 2025,
  }));
  // Five at the cap of one model are more than a year gives: the last in the list adds nothing.
  const all: readonly Row[] = [
    ...rows,
    { ...rows[0], 备案模型名称: '模型9', 备案号: 'Guangdong-MoXing-202501090001' },
  ];
  const said = (given: readonly Row[]): unknown[] =>
    claimFor('M05', ledgerOf({ rows: given }))
      .rowsIn.map(({ id, why }) => [id, why.map((m) => say(m)).join()])
      .sort();
  expect(said([...all].reverse())).toEqual(said(all));
});
