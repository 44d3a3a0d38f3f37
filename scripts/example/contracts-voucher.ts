import { SZV, SECOND, ROBOT, SERVICE, contract, type ExampleContract } from './contract';

/** Compute signed for the voucher of 2026. */
export const VOUCHER: readonly ExampleContract[] = [
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
    fundingSource: '广东省重点领域研发计划',
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
