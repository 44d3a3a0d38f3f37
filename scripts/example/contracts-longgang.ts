import { LGC, BOTH, FIRST, QUALITY, THIS_CLAIM, contract, type ExampleContract } from './contract';

/** Compute of the cycle year 2024-08-13 to 2025-08-12, claimed from Longgang in 2025. */
export const LONGGANG: readonly ExampleContract[] = [
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
  // The first day of batch 1. Longgang has paid its 30 % since: this claim's own money, for the plan no other money (I10).
  contract('SL-2024-007', 'dielan', '大模型预训练', ['2024-12-09', '2025-01-01', '2025-06-30'], 1_590_000, {
    otherFunding: 450_000,
    fundingSource: THIS_CLAIM,
    project: QUALITY,
    claimedUnder: BOTH,
  }),
  contract('SL-2024-008', 'qiongye', '大模型预训练', ['2024-12-16', '2024-12-20', '2025-06-19'], 4_452_000, {
    otherFunding: 1_260_000,
    fundingSource: THIS_CLAIM,
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
    fundingSource: THIS_CLAIM,
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
