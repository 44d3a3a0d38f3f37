import { LGM, QUALITY, SERVICE, contract, type ExampleContract } from './contract';

/** Model services completed between 2024-12-08 and 2025-12-07. */
export const MODELS: readonly ExampleContract[] = [
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
    claimedUnder: LGM,
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
