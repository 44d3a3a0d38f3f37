import { claimFor, type Claim } from '../../src/claim';
import { readLedger, type Ledger } from '../../src/ledger';
import type { ProgrammeId } from '../../src/policy';
import { matrix, workbookLedger, type Register, type Row } from '../support/register';
import { saidOf } from '../support/said';

/** Registers on which the order of the rows once mattered, as random tests found them, reduced. */

const contract = (id: string, more: Row = {}): Row => ({
  合同编号: id,
  供应商名称: '云帆算力',
  不含税金额: 600_000,
  ...more,
});

const SCREENED: Register = {
  contracts: [contract('A', { 签订日期: '2025-01-10' })],
  applicant: { 单位名称: '蓝湾科技', 提交日期: '2025-09-01' },
};

function holding(holder: string, code: string, held: string, share: string, from: string, to: string): Row {
  return {
    持股方: holder,
    持股方代码: code,
    被持股方: held,
    持股比例: share,
    起始日期: from,
    终止日期: to,
  };
}

/** The claim on the rows as they stand and on each table turned over. */
function bothWays(register: Register, programme: ProgrammeId): [Claim, Ledger][] {
  const turned = Object.fromEntries(
    Object.entries(register).map(([kind, rows]) => [
      kind,
      Array.isArray(rows) ? [...(rows as Row[])].reverse() : (rows as Row),
    ]),
  ) as Register;
  return [register, turned].map((r) => {
    const ledger = workbookLedger(r);
    return [claimFor(programme, ledger), ledger];
  });
}

describe('the order of the rows is nothing', () => {
  test.each<[string, string, ProgrammeId, Register]>([
    [
      'to a tax record of two rows with one number and amount (seed 1145841667)',
      'tax-record-match',
      'LGC',
      {
        contracts: [contract('A')],
        invoices: [
          {
            发票号码: '25440000000000000001',
            开票日期: '2025-03-01',
            金额: 600_000,
            税额: 36_000,
            合同编号: 'A',
          },
        ],
        taxRecords: ['2025-04-07', '2025-04-08'].map((day) => ({
          税票号码: 'S-1',
          发票号码: '25440000000000000001',
          税票日期: day,
          税票金额: 100,
        })),
      },
    ],
    [
      'to an unreadable payment of a number that two contracts share (seed -1453607758)',
      'unreadable-cell',
      'LGC',
      {
        contracts: [
          contract('A', { 用途: '模型调用', 申报项目: '算力、模型' }),
          contract('A', { 用途: '训练', 申报项目: '算力' }),
        ],
        payments: [{ 付款流水号: 'P-1', 付款日期: '2025-03-01', 付款金额: '约三万', 合同编号: 'A' }],
      },
    ],
    [
      'to a supplier admitted twice, before and after the signing (seed -1453607758)',
      'supplier-qualified',
      'LGC',
      {
        contracts: [
          contract('A', { 签订日期: '2025-01-10', 服务开始: '2025-06-01', 服务结束: '2025-06-30' }),
        ],
        suppliers: ['2024-12-09', '2025-05-01'].map((admitted) => ({
          名称: '云帆算力',
          入库批次: '1',
          认定日期: admitted,
          有效期至: '2026-12-31',
          龙岗服务基础: '是',
        })),
      },
    ],
    [
      'to holders that two rows leave blank (seed 1956298746)',
      'related-party',
      'LGC',
      {
        ...SCREENED,
        ownership: [
          { 持股方: '', 被持股方: '云帆算力', 持股比例: '100%', 终止日期: '2025-01-10' },
          { 持股方: '', 被持股方: '', 持股比例: '100%', 终止日期: '2026-12-31' },
        ],
      },
    ],
    [
      'to namesakes with several codes (seed -1392288977)',
      'related-party',
      'LGC',
      {
        ...SCREENED,
        ownership: [
          holding('云帆算力', '914403001922038217', '云帆算力', '100%', '2025-08-13', ''),
          holding('星阵模型', '91440300MA5F0A003R', '', '50%', '2024-01-01', '2025-08-13'),
          holding('海图智算', '91440300MA5F0A003R', '远山数据', '', '2026-06-05', '2025-08-12'),
          holding('云帆算力', '91440300MA5F0A001X', '海图智算', '', '2024-08-12', '2026-12-31'),
        ],
      },
    ],
    [
      'to a name that reads like its code (seed -2145021269)',
      'related-party',
      'LGC',
      {
        ...SCREENED,
        contracts: [contract('A', { 签订日期: '2025-01-10', 供应商信用代码: '91440300MA5F0A003R' })],
        ownership: [
          holding('待补充', '待补充', '远山数据', '51%', '2024-08-13', '2024-08-12'),
          holding('星阵模型', '待补充', '', '25%', '2024-08-12', ''),
        ],
      },
    ],
  ])('%s', (_what, check, programme, register) => {
    const [[here, ledger], [there, other]] = bothWays(register, programme) as [
      [Claim, Ledger],
      [Claim, Ledger],
    ];
    expect(saidOf(there, other)).toEqual(saidOf(here, ledger));
    expect(there.outcome.kind).toBe(here.outcome.kind);
    expect(there.claimable).toBe(here.claimable);
    if (check !== 'supplier-qualified') expect(here.findings.map((f) => f.check)).toContain(check);
  });

  test('an unreadable document touches every contract of its number', () => {
    const ledger = workbookLedger({
      contracts: [contract('A'), contract('a', { 不含税金额: 700_000 })],
      payments: [{ 付款流水号: 'P-1', 付款日期: '2025-03-01', 付款金额: '约三万', 合同编号: 'A' }],
    });
    const found = claimFor('LGC', ledger).findings.find((f) => f.check === 'unreadable-cell');
    expect([found?.subject, ...(found?.others ?? [])].map((row) => row?.id).sort()).toEqual(['A', 'a']);
  });
});

test('contracts without a number on the same line of two sheets are two (seed -1741800642)', () => {
  const rows = [600_000, 700_000].map((net) => matrix([contract('', { 用途: '训练', 不含税金额: net })]));
  const sheets = rows.map((values, i) => ({ values, sheet: `合同${i + 1}` }));
  const materials = { values: matrix([{ 项目: '训力券', 材料: '营业执照', 状态: '已备' }]), sheet: '材料' };
  const { findings } = claimFor('SZV', readLedger([...sheets, materials]));
  const missing = findings.filter((f) => f.check === 'material-missing' && f.subject !== null);
  expect(missing.map(({ sheet, others, amount }) => [sheet, others?.length ?? 0, amount])).toEqual([
    ['合同1', 0, 60_000_000],
    ['合同2', 0, 70_000_000],
  ]);
});
