import type { Project, ProjectKind } from '../../src/ledger';
import { COMPANIES, type CompanyKey } from './companies';
import type { SheetRow } from './rows';

type Rows = readonly SheetRow<Project>[];

/** A purchase of corpus data; 2025 goes beyond the yearly cap, one purchase was made off the exchange. */
function purchase(
  id: string,
  supplier: CompanyKey,
  name: string,
  signed: string,
  amount: number,
  viaExchange = '是',
): SheetRow<Project> {
  const { name: supplierName, code: supplierCode } = COMPANIES[supplier];
  const year = Number(signed.slice(0, 4));
  return { id, name, supplierName, supplierCode, signed, amount, viaExchange, year };
}

/** The rows of the project tables: amounts in yuan, as the articles of the measures ask for them. */
export const PROJECTS: Readonly<Record<ProjectKind, Rows>> = {
  corpusPurchases: [
    purchase('YL-2025-001', 'lanque', '工业缺陷图像语料', '2025-03-12', 3_200_000),
    purchase('YL-2025-002', 'meihe', '中文合同与票据语料', '2025-06-20', 2_600_000),
    purchase('YL-2025-003', 'luqi', '装配动作视频语料', '2025-09-05', 800_000, '否'),
    purchase('YL-2026-001', 'xiting', '客服多轮对话语料', '2026-02-10', 1_234_567.89),
  ],
  corpusReleases: [
    { id: 'KF-2025-001', name: '线路巡检图像集', amount: 650_000, recognised: '是', year: 2025 },
    { id: 'KF-2025-002', name: '机械臂操作轨迹集', amount: 500_000, recognised: '是', year: 2025 },
    // Opened on the company's own site only.
    { id: 'KF-2025-003', name: '质检问答集', amount: 400_000, recognised: '否', year: 2025 },
  ],
  filedModels: [
    {
      id: 'BA-2025-001',
      name: '砚岳大模型',
      filingNumber: 'Guangdong-YanYue-20250226',
      award: 500_000,
      year: 2025,
    },
    {
      id: 'BA-2025-002',
      name: '映山质检多模态模型',
      filingNumber: 'Guangdong-YingShan-20250918',
      award: 400_000,
      year: 2025,
    },
    // Put on line with a local number, which is no filing.
    {
      id: 'BA-2025-003',
      name: '映山智能客服',
      filingNumber: '粤模型应用上线编号2025-0231',
      award: 200_000,
      year: 2025,
    },
  ],
  robots: [
    { id: 'JQ-2025-001', name: '轮式搬运机器人', category: '首次试用', amount: 3_600_000, year: 2025 },
    { id: 'JQ-2025-002', name: '轮式搬运机器人', category: '首次销售', cost: 860_000, year: 2025 },
    // Half of its cost is above the cap of one sale.
    { id: 'JQ-2025-003', name: '双臂装配机器人', category: '首次销售', cost: 1_240_000, year: 2025 },
  ],
  smartProducts: [
    { id: 'CP-2025-001', name: '桌面陪伴机器人', category: '消费电子', amount: 560_000, year: 2025 },
    { id: 'CP-2025-002', name: '会议纪要录音卡', category: '消费电子', amount: 340_000, year: 2025 },
  ],
  demonstrations: [
    {
      id: 'SF-2025-001',
      name: '电子装配产线智能质检',
      amount: 4_500_000,
      governmentFunded: '否',
      approved: '是',
      year: 2025,
    },
    // 30 % of it is above the cap of one project.
    {
      id: 'SF-2025-002',
      name: '仓储分拣具身作业',
      amount: 7_200_000,
      governmentFunded: '否',
      approved: '是',
      year: 2025,
    },
    {
      id: 'SF-2025-003',
      name: '街道一网统管助手',
      amount: 1_800_000,
      governmentFunded: '是',
      approved: '是',
      year: 2025,
    },
  ],
  research: [
    // Half of it is above the cap of one project.
    {
      id: 'GG-2025-001',
      name: '高精度触觉感知与操作',
      category: '攻关',
      amount: 6_800_000,
      approved: '是',
      year: 2025,
    },
    { id: 'GG-2025-002', name: '多模态缺陷检测', category: '配套', award: 1_800_000, year: 2025 },
    {
      id: 'GG-2025-003',
      name: '端侧推理加速',
      category: '攻关',
      amount: 2_400_000,
      approved: '否',
      year: 2025,
    },
  ],
  platforms: [
    {
      id: 'PT-2025-001',
      name: '具身智能训练测试平台',
      category: '认定',
      award: 3_500_000,
      approved: '是',
      year: 2025,
    },
    // Above the cap of one milestone.
    {
      id: 'PT-2025-001',
      name: '具身智能训练测试平台',
      category: '里程碑',
      award: 600_000,
      achieved: '是',
      year: 2025,
    },
    {
      id: 'PT-2025-001',
      name: '具身智能训练测试平台',
      category: '里程碑',
      award: 400_000,
      achieved: '否',
      year: 2026,
    },
  ],
  parks: [
    // One park in one year: the higher of the two counts.
    {
      id: 'YQ-2025-001',
      name: '映山智造园',
      category: '集聚',
      award: 1_500_000,
      approved: '是',
      year: 2025,
    },
    {
      id: 'YQ-2025-001',
      name: '映山智造园',
      category: '集聚达到规模',
      award: 2_600_000,
      approved: '是',
      year: 2025,
    },
    { id: 'YQ-2025-002', name: '映山软件园', category: '名园', approved: '否', year: 2025 },
  ],
  events: [
    {
      id: 'HD-2025-001',
      name: '具身智能开发者大会',
      amount: 2_600_000,
      filed: '是',
      inLonggang: '是',
      year: 2025,
    },
    {
      id: 'HD-2025-002',
      name: '工业大模型应用沙龙',
      amount: 320_000,
      filed: '是',
      inLonggang: '是',
      year: 2025,
    },
    {
      id: 'HD-2025-003',
      name: '智能硬件展',
      amount: 450_000,
      filed: '是',
      inLonggang: '否',
      year: 2025,
    },
  ],
};
