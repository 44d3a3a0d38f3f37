import fc from 'fast-check';
import { claimFor, claimsFor } from '../../src/claim';
import { PROGRAMMES } from '../../src/policy';
import { ledgerOf, type Row } from '../support/register';

const date = (text: string): fc.Arbitrary<string> =>
  fc.constantFrom(text, '2024-08-12', '2024-12-31', '2025-06-01', '2026-12-31', '2027-01-01', '');
const contract: fc.Arbitrary<Row> = fc.record({
  供应商名称: fc.constantFrom('甲', '乙', '丙', '丁'),
  用途: fc.constantFrom('训练', '验证性推理', '推理', '生产推理', '模型调用', '训练及应用', ''),
  服务项目: fc.constantFrom('训练算力', '推理算力', ''),
  签订日期: date('2025-04-07'),
  服务开始: date('2024-08-13'),
  服务结束: date('2025-08-12'),
  不含税金额: fc.integer({ min: 0, max: 2_000_000_000 }).map((fen) => (fen / 100).toFixed(2)),
  已获其他资助: fc.constantFrom('', 0, 100000),
  币种: fc.constantFrom('', 'CNY', 'CNY', 'USD'),
});
const suppliers: Row[] = [
  {
    名称: '甲',
    入库批次: 1,
    入库服务项目: '训练算力',
    龙岗服务基础: '是',
    模型备案号: 'Guangdong-Jia-20240501',
  },
  { 名称: '乙', 入库批次: 3, 入库服务项目: '推理算力', 龙岗服务基础: '否', 等保级别: 3 },
  { 名称: '丙', 'IDC/ISP许可证': 'B1-1', 算力规模P: 2000, 龙岗服务基础: '是', 等保级别: 2 },
];
const ownership: Row[] = [
  { 持股方: '申报公司', 被持股方: '甲', 持股比例: '51%' },
  { 持股方: '别人', 被持股方: '乙', 持股比例: '100%' },
];
const register = fc.array(contract, { minLength: 1, maxLength: 12 }).map((rows) => ({
  contracts: rows.map((r, i): Row => ({ 合同编号: `HT-${i}`, ...r })),
  suppliers,
  ownership,
  applicant: { 单位名称: '申报公司', 单位类型: '企业' },
}));

describe('every claim', () => {
  test('keeps its books: rows in + out are all rows, evidenced + at risk is claimable', () => {
    fc.assert(
      fc.property(register, (r) => {
        for (const claim of claimsFor(ledgerOf(r))) {
          const rows = [...claim.rowsIn, ...claim.rowsOut].map((x) => x.row).sort((a, b) => a - b);
          expect(rows).toEqual(r.contracts.map((_, i) => i + 2));
          const { claimable, evidenced, atRisk, notChecked } = claim;
          if (claimable === null) expect([evidenced, atRisk, notChecked]).toEqual([null, null, null]);
          else {
            expect((evidenced ?? NaN) + (atRisk ?? NaN) + (notChecked ?? NaN)).toBe(claimable);
            expect(evidenced).toBeGreaterThanOrEqual(0);
            expect(atRisk).toBeGreaterThanOrEqual(0);
            expect(notChecked).toBeGreaterThanOrEqual(0);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('never exceeds the cap and does not depend on the order of rows', () => {
    fc.assert(
      fc.property(register, fc.infiniteStream(fc.nat()), (r, stream) => {
        const keys = r.contracts.map(() => Number(stream.next().value));
        const shuffled = r.contracts
          .map((row, i) => ({ row, key: keys[i] ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ row }) => row);
        const [one, other] = [ledgerOf(r), ledgerOf({ ...r, contracts: shuffled })];
        for (const p of PROGRAMMES.filter((x) => x.subject === 'contracts')) {
          const [a, b] = [claimFor(p.id, one), claimFor(p.id, other)];
          expect(b.outcome.kind).toBe(a.outcome.kind);
          expect(b.claimable).toBe(a.claimable);
          expect(b.evidenced).toBe(a.evidenced);
          if (p.parameters.find('cap'))
            expect(a.claimable ?? 0).toBeLessThanOrEqual(p.parameters.amount('cap'));
        }
      }),
      { numRuns: 100 },
    );
  });

  test('a row out names the finding that took it out, and no excluded row counts', () => {
    fc.assert(
      fc.property(register, (r) => {
        for (const claim of claimsFor(ledgerOf(r))) {
          const inside = new Set(claim.rowsIn.map((x) => x.row));
          for (const { row, reason } of claim.rowsOut) {
            expect(reason.effect).toBe('excludes');
            expect(reason.contractRow).toBe(row);
            expect(inside.has(row)).toBe(false);
          }
          for (const f of claim.findings.filter((x) => x.effect === 'excludes')) {
            expect(inside.has(f.contractRow ?? -1)).toBe(false);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  test('the same register gives the identical claim', () => {
    const make = (): ReturnType<typeof ledgerOf> =>
      ledgerOf({ contracts: [{ 合同编号: 'A', 不含税金额: 600000 }] });
    expect(claimFor('LGC', make())).toBe(claimFor('LGC', make()));
  });
});
