import type { Contract } from '../../src/ledger';
import { COMPANIES, type CompanyKey } from './companies';
import type { SheetRow } from './rows';

/** A contract of the example: its line in 合同. */
export interface ExampleContract extends SheetRow<Contract> {
  readonly id: string;
  readonly supplierName: string;
  readonly supplierCode?: string;
  readonly gross: number;
  readonly taxRate: number;
}

/** Amounts are gross, in yuan; 6 % tax unless said. */
function contract(
  id: string,
  supplier: CompanyKey,
  use: string,
  [signed, serviceStart, serviceEnd]: readonly [string, string, string],
  gross: number,
  said: Partial<ExampleContract>,
): ExampleContract {
  const { name, code } = COMPANIES[supplier];
  const named = code === '' ? {} : { supplierCode: code };
  return {
    id,
    supplierName: name,
    ...named,
    use,
    item: '智能算力租用',
    signed,
    serviceStart,
    serviceEnd,
    gross,
    taxRate: 0.06,
    currency: 'CNY',
    ...said,
  };
}

const LGC = '算力扶持';
const LGM = '模型扶持';
const SZV = '训力券';
const BOTH = '算力扶持、训力券';
const FIRST = '砚岳大模型一期';
const SECOND = '砚岳大模型二期';
const QUALITY = '质检多模态模型';
const ROBOT = '具身操作模型';
const SERVICE = '智能客服应用';

/** Compute of the cycle year 2024-08-13 to 2025-08-12, claimed from Longgang in 2025. */
const LONGGANG: readonly ExampleContract[] = [
  // One day before the cycle year begins.
  contract('SL-2024-001', 'zhoubai', '有监督微调', ['2024-08-05', '2024-08-12', '2024-12-31'], 1_017_600, {
    project: FIRST,
    claimedUnder: LGC,
  }),
  contract('SL-2024-002', 'zhoubai', '大模型预训练', ['2024-08-20', '2024-09-01', '2024-12-31'], 3_816_000, {
    project: FIRST,
    claimedUnder: LGC,
  }),
  // One of its two invoices came after the cycle year.
  contract('SL-2024-003', 'zhoubai', '大模型预训练', ['2024-08-26', '2024-09-01', '2025-07-31'], 1_060_000, {
    project: FIRST,
    claimedUnder: LGC,
  }),
  // A subsidiary until 2024-06-30, sold before signing.
  contract('SL-2024-004', 'shiyue', '强化学习训练', ['2024-09-10', '2024-10-01', '2025-03-31'], 530_000, {
    project: FIRST,
    claimedUnder: LGC,
  }),
  // Paid in full, invoiced for three quarters.
  contract('SL-2024-005', 'qiongye', '强化学习训练', ['2024-11-25', '2024-12-01', '2025-07-31'], 2_120_000, {
    project: FIRST,
    claimedUnder: LGC,
  }),
  // An earlier voucher paid for 300,000 of it.
  contract('SL-2024-006', 'qiongye', '有监督微调', ['2024-11-28', '2024-12-01', '2025-05-31'], 1_060_000, {
    voucherRedeemed: 300_000,
    project: FIRST,
    claimedUnder: LGC,
  }),
  // The first day of batch 1. Longgang has paid 30 % of it since: other public money for the voucher.
  contract('SL-2024-007', 'dielan', '大模型预训练', ['2024-12-09', '2025-01-01', '2025-06-30'], 1_590_000, {
    otherFunding: 450_000,
    project: QUALITY,
    claimedUnder: BOTH,
  }),
  contract('SL-2024-008', 'qiongye', '大模型预训练', ['2024-12-16', '2024-12-20', '2025-06-19'], 4_452_000, {
    otherFunding: 1_260_000,
    project: FIRST,
    claimedUnder: BOTH,
  }),
  contract('SL-2025-001', 'ownCompute', '有监督微调', ['2025-01-06', '2025-01-10', '2025-06-30'], 742_000, {
    project: QUALITY,
    claimedUnder: LGC,
  }),
  // The supplier left the provider register on 2025-06-30.
  contract('SL-2025-002', 'hantang', '有监督微调', ['2025-01-08', '2025-01-10', '2025-07-31'], 954_000, {
    project: QUALITY,
    claimedUnder: LGC,
  }),
  // Invoiced 900,000, of which 100,000 came back by a red letter; 750,000 paid (net of tax).
  contract(
    'SL-2025-003',
    'zhoubai',
    '阶段性训练成果验证性推理',
    ['2025-01-15', '2025-02-01', '2025-07-31'],
    848_000,
    {
      project: QUALITY,
      claimedUnder: LGC,
    },
  ),
  // 800P: below what the second route asks for.
  contract('SL-2025-004', 'chuqi', '有监督微调', ['2025-02-10', '2025-02-15', '2025-05-14'], 678_400, {
    project: QUALITY,
    claimedUnder: LGC,
  }),
  // 推理, without saying which.
  contract('SL-2025-005', 'zhoubai', '推理', ['2025-02-20', '2025-03-01', '2025-05-31'], 280_000, {
    project: QUALITY,
    claimedUnder: LGC,
  }),
  // Not in the suppliers table, and nobody has looked its owners up.
  contract('SL-2025-006', 'linxu', '有监督微调', ['2025-03-05', '2025-03-10', '2025-06-09'], 402_800, {
    project: QUALITY,
    claimedUnder: LGC,
  }),
  // No tax record for its invoice.
  contract('SL-2025-007', 'zhoubai', '有监督微调', ['2025-03-18', '2025-04-01', '2025-06-30'], 636_000, {
    project: QUALITY,
    claimedUnder: LGC,
  }),
  // To the last day of the cycle year; the provider shows no Longgang basis. 13 % tax: leasing of machines.
  contract('SL-2025-008', 'qiaoyu', '强化学习训练', ['2025-04-10', '2025-04-15', '2025-08-12'], 1_356_000, {
    taxRate: 0.13,
    otherFunding: 360_000,
    project: QUALITY,
    claimedUnder: BOTH,
  }),
  // No invoice.
  contract('SL-2025-009', 'zhoubai', '有监督微调', ['2025-04-22', '2025-05-01', '2025-07-31'], 477_000, {
    project: QUALITY,
    claimedUnder: LGC,
  }),
  // No payment.
  contract('SL-2025-010', 'shiyue', '有监督微调', ['2025-05-12', '2025-05-15', '2025-08-12'], 551_200, {
    project: QUALITY,
    claimedUnder: LGC,
  }),
];

/** Compute signed for the voucher of 2026. */
const VOUCHER: readonly ExampleContract[] = [
  contract('SL-2025-011', 'qiongye', '大模型预训练', ['2025-09-01', '2025-09-10', '2026-09-09'], 5_300_000, {
    project: SECOND,
    claimedUnder: SZV,
  }),
  // Under common control through two layers.
  contract('SL-2025-012', 'pinglan', '有监督微调', ['2025-09-15', '2025-10-01', '2026-03-31'], 1_590_000, {
    project: SECOND,
    claimedUnder: SZV,
  }),
  // Mixes in exploration of applications.
  contract(
    'SL-2025-013',
    'qiongye',
    '大模型训练及生成式AI应用探索',
    ['2025-10-10', '2025-10-15', '2026-04-14'],
    551_200,
    {
      project: SECOND,
      claimedUnder: SZV,
    },
  ),
  // One day before batch 3 begins; the next contract is signed on its first day.
  contract('SL-2025-014', 'tinglan', '大模型预训练', ['2025-11-13', '2025-12-01', '2026-11-30'], 1_908_000, {
    item: '集群训练服务',
    project: ROBOT,
    claimedUnder: SZV,
  }),
  // Ends on the very last day allowed.
  contract('SL-2025-015', 'tinglan', '大模型预训练', ['2025-11-14', '2025-12-01', '2026-12-31'], 2_756_000, {
    item: '集群训练服务',
    project: ROBOT,
    claimedUnder: SZV,
  }),
  contract('SL-2025-016', 'dielan', '强化学习训练', ['2025-11-20', '2025-12-01', '2026-11-30'], 3_392_000, {
    project: SECOND,
    claimedUnder: SZV,
  }),
  // The item is none of those the provider was admitted for.
  contract('SL-2025-017', 'tinglan', '有监督微调', ['2025-12-01', '2025-12-15', '2026-06-14'], 636_000, {
    item: '算力调度服务',
    project: ROBOT,
    claimedUnder: SZV,
  }),
  // 70 % owned: related under 等关联关系.
  contract('SL-2025-018', 'yunxun', '有监督微调', ['2025-12-08', '2025-12-15', '2026-05-14'], 689_000, {
    project: SECOND,
    claimedUnder: SZV,
  }),
  // Other public money of 520,000 is above half of 1,000,000.
  contract('SL-2026-001', 'dielan', '大模型预训练', ['2026-01-12', '2026-02-01', '2026-10-31'], 1_060_000, {
    otherFunding: 520_000,
    project: '巡检视觉模型',
    claimedUnder: SZV,
  }),
  contract('SL-2026-002', 'nimbus', '大模型预训练', ['2026-01-20', '2026-02-01', '2026-07-31'], 88_000, {
    taxRate: 0,
    currency: 'USD',
    project: SECOND,
    claimedUnder: SZV,
  }),
  // Small: it counts only because the contracts are pooled.
  contract(
    'SL-2026-003',
    'dielan',
    '阶段性训练成果验证性推理',
    ['2026-02-02', '2026-02-10', '2026-05-09'],
    318_000,
    {
      project: SECOND,
      claimedUnder: SZV,
    },
  ),
  contract('SL-2026-004', 'qiongye', '线上推理服务', ['2026-02-25', '2026-03-01', '2026-08-31'], 583_000, {
    project: SERVICE,
    claimedUnder: SZV,
  }),
  // Ten of its twelve months lie before 2026-12-31.
  contract('SL-2026-005', 'qiongye', '大模型预训练', ['2026-02-26', '2026-03-01', '2027-02-28'], 2_544_000, {
    project: SECOND,
    claimedUnder: SZV,
  }),
  // Not an admitted provider, and a signing date without its day.
  contract('SL-2026-006', 'zhoubai', '有监督微调', ['2026年3月', '2026-04-01', '2026-09-30'], 636_000, {
    project: SECOND,
    claimedUnder: SZV,
  }),
  // A price reduction entered as a negative contract.
  contract('SL-2026-007', 'qiongye', '大模型预训练', ['2026-04-01', '2026-04-01', '2026-09-09'], -106_000, {
    project: SECOND,
    claimedUnder: SZV,
  }),
  // Signed after the last day of filing.
  contract('SL-2026-008', 'dielan', '大模型预训练', ['2026-06-08', '2026-06-15', '2026-12-14'], 954_000, {
    project: SECOND,
    claimedUnder: SZV,
  }),
];

/** Model services completed between 2024-12-08 and 2025-12-07. */
const MODELS: readonly ExampleContract[] = [
  contract('MX-2024-001', 'xiting', '模型API调用', ['2024-12-20', '2025-01-01', '2025-11-30'], 1_272_000, {
    item: '模型服务',
    project: SERVICE,
    claimedUnder: LGM,
  }),
  // Qualified by its assessment; completed on the last day of the cycle year.
  contract('MX-2025-001', 'luqi', '模型订阅', ['2025-01-08', '2025-01-15', '2025-12-07'], 901_000, {
    item: '模型服务',
    project: QUALITY,
    claimedUnder: LGM,
  }),
  // Less was used than was ordered. 申报项目 is left blank: the use says that it is a model contract.
  contract('MX-2025-002', 'xiting', '模型部署与调优', ['2025-02-14', '2025-03-01', '2025-09-30'], 487_600, {
    item: '模型服务',
    incurred: 420_000,
    project: SERVICE,
  }),
  // The parent company.
  contract('MX-2025-003', 'holding', '模型API调用', ['2025-03-03', '2025-03-10', '2025-09-09'], 381_600, {
    item: '模型服务',
    project: SERVICE,
    claimedUnder: LGM,
  }),
  // Its model was filed only after the service began.
  contract('MX-2025-004', 'meihe', '模型订阅', ['2025-03-20', '2025-04-01', '2025-09-30'], 254_400, {
    item: '模型服务',
    project: SERVICE,
    claimedUnder: LGM,
  }),
  // Assessed at level 3, but nobody noted when.
  contract('MX-2025-005', 'lanque', '模型API调用', ['2025-04-16', '2025-05-01', '2025-10-31'], 318_000, {
    item: '模型服务',
    project: QUALITY,
    claimedUnder: LGM,
  }),
  // Only a local registration number.
  contract('MX-2025-006', 'qingwu', '模型应用开发', ['2025-05-06', '2025-05-10', '2025-08-09'], 159_000, {
    item: '模型服务',
    project: SERVICE,
    claimedUnder: LGM,
  }),
  // Assessed at level 2.
  contract('MX-2025-007', 'shuozhou', '模型订阅', ['2025-05-22', '2025-06-01', '2025-11-30'], 127_200, {
    item: '模型服务',
    project: SERVICE,
    claimedUnder: LGM,
  }),
  // Not screened: no line about its owners.
  contract('MX-2025-008', 'zhuxi', '模型调优', ['2025-06-09', '2025-06-15', '2025-11-14'], 212_000, {
    item: '模型服务',
    project: QUALITY,
    claimedUnder: LGM,
  }),
  // Completed one day after the cycle year.
  contract('MX-2025-009', 'xiting', '模型订阅', ['2025-09-01', '2025-09-09', '2025-12-08'], 296_800, {
    item: '模型服务',
    project: SERVICE,
    claimedUnder: LGM,
  }),
];

export const CONTRACTS: readonly ExampleContract[] = [...LONGGANG, ...VOUCHER, ...MODELS];
