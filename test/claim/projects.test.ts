import fc from 'fast-check';
import { claimFor, claimsFor, rowAmounts } from '../../src/claim';
import { readLedger, TABLES } from '../../src/ledger';
import { PROGRAMMES, type Programme, type ProgrammeId } from '../../src/policy';
import { completed } from '../support/clean';
import { ledgerOf, matrix, type Row } from '../support/register';

const OTHERS = PROGRAMMES.filter(({ subject }) => subject !== 'contracts');

/** A random row of a programme's own table, under its canonical headers. */
function rowOf({ subject, kinds }: Programme): fc.Arbitrary<Row> {
  const cells = Object.entries(TABLES[subject].fields).map(([name, { zh, type }]) => [zh, cell(name, type)]);
  return fc.record(Object.fromEntries(cells) as Record<string, fc.Arbitrary<unknown>>);

  function cell(name: string, type: string): fc.Arbitrary<unknown> {
    if (name === 'category') return fc.constantFrom(...kinds.map(({ label }) => label.zh));
    if (name === 'id' || name === 'name') return fc.constantFrom('甲', '乙', '丙');
    if (name === 'filingNumber') return fc.constantFrom('X-1', '登记 2', '');
    if (type === 'amount')
      return fc.integer({ min: -100, max: 1_000_000_000 }).map((fen) => (fen / 100).toFixed(2));
    if (type === 'flag') return fc.constantFrom('是', '是', '是', '否', '');
    if (type === 'year') return fc.constantFrom(2025, 2026, 2027);
    return fc.constant('');
  }
}

const options = { 'm08.floor': '100' };

describe.each(OTHERS.map((p) => [p.id, p] as const))('a claim for %s', (id, programme) => {
  const registers = fc.array(rowOf(programme), { minLength: 1, maxLength: 8 });

  it('keeps its books: every row in or out, evidenced and at risk make up the amount', () => {
    fc.assert(
      fc.property(registers, (rows) => {
        const claim = claimFor(id, ledgerOf({ rows, options }));
        const seen = [...claim.rowsIn, ...claim.rowsOut].map(({ row }) => row).sort((a, b) => a - b);
        expect(seen).toEqual(rows.map((_, i) => i + 2));
        expect(['amount', 'ineligible']).toContain(claim.outcome.kind);
        expect((claim.evidenced ?? NaN) + (claim.atRisk ?? NaN) + (claim.notChecked ?? NaN)).toBe(
          claim.claimable,
        );
        expect(claim.evidenced).toBeGreaterThanOrEqual(0);
        expect(claim.atRisk).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same amount whatever the order of rows of different years and names', () => {
    const distinct = fc.uniqueArray(rowOf(programme), {
      maxLength: 5,
      selector: (row) => `${String(row['年度'])} ${String(Object.values(row)[0])}`,
    });
    fc.assert(
      fc.property(distinct, (rows) => {
        fc.pre(rows.length > 0);
        const there = claimFor(id, ledgerOf({ rows, options }));
        const back = claimFor(id, ledgerOf({ rows: [...rows].reverse(), options }));
        expect(back.claimable).toBe(there.claimable);
        expect(back.evidenced).toBe(there.evidenced);
      }),
      { numRuns: 60 },
    );
  });

  it('gives each row a part, none negative, that sum to the amount; one row gets what it gets alone', () => {
    fc.assert(
      fc.property(registers, (rows) => {
        const ledger = ledgerOf({ rows, options });
        const { claimable } = claimFor(id, ledger);
        const parts = rowAmounts(id, ledger);
        expect(parts.reduce((sum, part) => sum + part.amount, 0)).toBe(claimable);
        expect(parts.filter(({ amount }) => amount < 0)).toEqual([]);
        for (const { row, amount } of parts) {
          const alone = claimFor(
            id,
            ledgerOf({ rows: rows.slice(row - 2, row - 1), options: { 'm08.floor': '0.01' } }),
          );
          // A part of pooled spending is cut down to the fen at another place than the row alone.
          expect(amount).toBeLessThanOrEqual((alone.claimable ?? 0) + rows.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('appears among the claims once its table holds a row, and not before', () => {
    const headers = Object.values(TABLES[programme.subject].fields).map(({ zh }) => zh);
    expect(claimsFor(readLedger([{ values: [headers] }]))).toEqual([]);
    const filled = [headers, headers.map((_, i) => (i === 0 ? 'A' : ''))];
    expect(claimsFor(readLedger([{ values: filled }])).map((claim) => claim.programme)).toEqual([id]);
  });
});

it('shows the three programmes of a contracts register even while it is empty', () => {
  const contracts = matrix([{ 合同编号: '', 供应商名称: '', 含税金额: '' }]);
  const claims = claimsFor(readLedger([{ values: contracts }]));
  expect(claims.map((claim) => claim.programme)).toEqual(['LGC', 'LGM', 'SZV']);
});

it('shares the caps of items and years among the rows that they belong to', () => {
  const robots = [
    { 编号: 'A', 首试首用类别: '首次试用', 研发投入: 35_000_000, 年度: 2025 },
    { 编号: 'B', 首试首用类别: '首次销售', 制备成本: 1_200_000, 年度: 2025 },
    { 编号: 'C', 首试首用类别: '首次销售', 制备成本: 1_200_000, 年度: 2026 },
  ];
  const parts = (id: ProgrammeId, rows: readonly Row[]): number[] =>
    rowAmounts(id, ledgerOf({ rows })).map(({ amount }) => amount / 100);
  // 1,750,000, then what 2025 leaves of 500,000, then 2026 afresh.
  expect(parts('M07', robots)).toEqual([1_750_000, 250_000, 500_000]);
  const tiers = [
    { 园区编号: 'P', 园区支持类别: '集聚', 园区支持金额: 1_500_000, 已获认定: '是' },
    { 园区编号: 'P', 园区支持类别: '集聚达到规模', 园区支持金额: 3_000_000, 已获认定: '是' },
    { 园区编号: 'P', 园区支持类别: '名园', 已获认定: '是' },
  ];
  // The lower tier is no counted row.
  expect(parts('M13', tiers)).toEqual([3_000_000, 1_000_000]);
  const events = [
    { 活动编号: 'A', 活动实际费用: 6_000_000, 已备案: '是', 在龙岗举办: '是' },
    { 活动编号: 'A', 活动实际费用: 6_000_000, 已备案: '是', 在龙岗举办: '是' },
    { 活动编号: 'B', 活动实际费用: 1_000_000, 已备案: '是', 在龙岗举办: '是' },
  ];
  expect(parts('M16', events)).toEqual([1_800_000, 1_200_000, 300_000]);
  const milestones = [2028, 2025, 2026].map((year) => ({
    平台编号: 'P',
    平台支持类别: '里程碑',
    平台支持金额: 600_000,
    已达成目标: '是',
    年度: year,
  }));
  // 2028 is the fourth year.
  expect(parts('M12', milestones)).toEqual([500_000, 500_000]);
});

it('puts all demonstrations of a year at risk beyond the number that is selected in it', () => {
  const rows = (count: number): Row[] =>
    Array.from({ length: count }, (_, i) => ({
      编号: `SF-${i}`,
      示范项目: `项目${i}`,
      实际投入: 1000,
      政府投资项目: '否',
      已入选: '是',
      年度: 2025,
    }));
  const partsOf = (given: readonly Row[]): unknown[] => {
    const { claimable, evidenced, atRisk } = claimFor('M10', ledgerOf(completed({ rows: given })));
    return [claimable, evidenced, atRisk].map((fen) => (fen ?? NaN) / 100);
  };
  expect(partsOf(rows(20))).toEqual([6000, 6000, 0]);
  expect(partsOf(rows(21))).toEqual([6300, 0, 6300]);
  // A second line of one project is no further project.
  expect(partsOf([...rows(20), { ...rows(1)[0], 实际投入: 500 }])).toEqual([6150, 6150, 0]);
});
