import { LGC, LGM, SZV } from '../contract';
import { SUPPLIERS_OF_REVIEW, type SupplierKey } from './companies';
import { netOf } from './net';
import type { ReviewRow } from './types';

/** What a contract says, and when it was invoiced and paid: one pair of days an invoice. */
export interface ReviewContract {
  readonly id: string;
  readonly supplier: SupplierKey;
  readonly use: string;
  readonly item: string;
  readonly signed: string;
  readonly serviceStart: string;
  readonly serviceEnd: string;
  /** Yuan, tax included. */
  readonly gross: number;
  readonly project: string;
  readonly claimedUnder: string;
  readonly papers: readonly (readonly [issued: string, paid: string])[];
}

/**
 * Compute for Longgang 2025. Every service, invoice and payment lies in the cycle year however it is
 * read: the twelve months before publication, or the calendar year before. The last two are by
 * admitted providers, once the first batch was admitted.
 */
const LONGGANG = `
CJ-SL-01 rongbu   大模型预训练 2024-08-05 2024-08-13 2024-11-12 1272000 苍岚语言模型 2024-11-18/2024-11-27
CJ-SL-02 rongbu   有监督微调   2024-08-20 2024-09-01 2024-11-30  848000 苍岚语言模型 2024-12-04/2024-12-12
CJ-SL-03 shating  大模型预训练 2024-08-26 2024-09-01 2024-12-15 1590000 苍岚语言模型 2024-10-31/2024-11-08 2024-12-16/2024-12-25
CJ-SL-04 tongjia  强化学习训练 2024-09-02 2024-09-09 2024-12-08  954000 苍岚语言模型 2024-12-10/2024-12-18
CJ-SL-05 hepu     有监督微调   2024-09-10 2024-09-16 2024-12-15  742000 苍岚语言模型 2024-12-17/2024-12-24
CJ-SL-06 shengye  大模型预训练 2024-09-18 2024-10-01 2024-12-20 1166000 听浪视觉模型 2024-12-23/2024-12-30
CJ-SL-07 jiaoyu   阶段性训练成果验证性推理 2024-10-08 2024-10-14 2024-12-13 636000 听浪视觉模型 2024-12-16/2024-12-23
CJ-SL-08 nanxi    有监督微调   2024-10-10 2024-10-15 2024-12-14  583000 听浪视觉模型 2024-12-17/2024-12-26
CJ-SL-09 hanting  有监督微调   2024-10-15 2024-10-21 2024-12-20  689000 听浪视觉模型 2024-12-23/2024-12-31
CJ-SL-10 xiaoqiu  强化学习训练 2024-10-22 2024-11-01 2024-12-20  530000 听浪视觉模型 2024-12-24/2024-12-30
CJ-SL-11 lanqiao  大模型预训练 2024-10-28 2024-11-04 2024-12-23  907360 苍岚语言模型 2024-12-25/2024-12-31
CJ-SL-12 qilan    有监督微调   2024-11-01 2024-11-11 2024-12-20  604200 苍岚语言模型 2024-12-24/2024-12-31
CJ-SL-13 digang   有监督微调   2024-12-09 2024-12-10 2024-12-24  318000 听浪视觉模型 2024-12-25/2024-12-31
CJ-SL-14 hangang  强化学习训练 2024-12-10 2024-12-12 2024-12-26  381600 苍岚语言模型 2024-12-27/2024-12-31`;

/**
 * Model services completed between the first day of the cycle year, 2024-12-08, and the end of 2024. Two are signed
 * there too, so that no reading of what a completed contract is takes all of them away.
 */
const MODELS = `
CJ-MX-01 weijian  模型API调用 2024-05-20 2024-06-01 2024-12-08 1060000 园区智能助理 2024-12-11/2024-12-20
CJ-MX-02 weijian  模型调优     2024-06-24 2024-07-01 2024-12-15  381600 园区智能助理 2024-12-18/2024-12-27
CJ-MX-03 moting   模型订阅     2024-12-08 2024-12-09 2024-12-16  508800 园区智能助理 2024-12-18/2024-12-26
CJ-MX-04 xuyu     模型API调用 2024-07-15 2024-08-01 2024-12-20  296800 园区智能助理 2024-12-23/2024-12-30
CJ-MX-05 langyan  模型部署     2024-08-06 2024-08-15 2024-12-13  402800 视觉质检应用 2024-12-17/2024-12-25
CJ-MX-06 zhixian  模型订阅     2024-08-22 2024-09-01 2024-12-18  254400 园区智能助理 2024-12-20/2024-12-30
CJ-MX-07 qingyu   模型API调用 2024-09-04 2024-09-10 2024-12-10  349800 视觉质检应用 2024-12-13/2024-12-20
CJ-MX-08 chenli   模型应用开发 2024-09-19 2024-10-01 2024-12-17  212000 园区智能助理 2024-12-19/2024-12-27
CJ-MX-09 juesong  模型订阅     2024-12-09 2024-12-10 2024-12-20  185500 视觉质检应用 2024-12-24/2024-12-31`;

/** Compute for the voucher of 2026. What runs on is invoiced when it is done. */
const VOUCHER = `
CJ-XL-01 chaoyan  大模型预训练 2024-12-09 2025-01-01 2025-12-31 2120000 苍岚语言模型二期 2026-01-06/2026-01-15
CJ-XL-02 landi    有监督微调   2025-01-14 2025-02-01 2025-10-31 1060000 客服语音模型 2025-11-05/2025-11-14
CJ-XL-03 luzhou   强化学习训练 2025-03-03 2025-03-10 2025-12-09 1272000 苍岚语言模型二期 2025-12-12/2025-12-22
CJ-XL-04 anyu     大模型预训练 2025-03-20 2025-04-01 2026-03-31 1484000 巡检具身模型 2026-04-03/2026-04-14
CJ-XL-05 yunao    大模型预训练 2025-04-07 2025-04-15 2026-04-14 1696000 应急巡检模型 2026-04-17/2026-04-27
CJ-XL-06 jiwan    有监督微调   2025-06-11 2025-07-01 2026-02-28  742000 苍岚语言模型二期 2026-03-04/2026-03-13
CJ-XL-07 cenyu    强化学习训练 2025-08-18 2025-09-01 2026-08-31  954000 巡检具身模型
CJ-XL-08 luanshi  有监督微调   2025-10-13 2025-11-01 2026-04-30  636000 苍岚语言模型二期 2026-05-06/2026-05-15
CJ-XL-09 taiyuan  大模型预训练 2025-11-14 2025-12-01 2026-11-30 1908000 巡检具身模型
CJ-XL-10 xian     阶段性训练成果验证性推理 2025-12-08 2026-01-01 2026-06-30 583000 巡检具身模型
CJ-XL-11 lanxi    有监督微调   2026-01-12 2026-02-01 2026-12-31  848000 苍岚语言模型二期
CJ-XL-12 tangyu   大模型预训练 2026-03-02 2026-03-15 2026-12-14 1166000 巡检具身模型
CJ-XL-13 landi    强化学习训练 2025-09-08 2025-09-15 2026-03-14  689000 园区问答模型 2026-03-18/2026-03-27`;

/** Providers that were admitted for another service than the usual one. */
export const SPECIAL_ITEMS: Readonly<Partial<Record<SupplierKey, string>>> = { tangyu: '集群训练服务' };

function contractsIn(lines: string, claimedUnder: string, item: string): ReviewContract[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [id = '', key = '', use = '', signed = '', serviceStart = '', serviceEnd = '', gross, ...rest] =
        line.split(/\s+/);
      const [project = '', ...papers] = rest;
      const supplier = key as SupplierKey;
      return {
        id,
        supplier,
        use,
        item: SPECIAL_ITEMS[supplier] ?? item,
        signed,
        serviceStart,
        serviceEnd,
        gross: Number(gross),
        project,
        claimedUnder,
        papers: papers.map((pair) => pair.split('/') as [string, string]),
      };
    });
}

export const REVIEW_CONTRACTS: readonly ReviewContract[] = [
  ...contractsIn(LONGGANG, LGC, '智能算力租用'),
  ...contractsIn(MODELS, LGM, '模型服务'),
  ...contractsIn(VOUCHER, SZV, '智能算力租用'),
];

/** The lines of 合同. */
export const CONTRACT_ROWS: readonly ReviewRow[] = REVIEW_CONTRACTS.map((contract) => {
  const { id, supplier, use, item, signed, serviceStart, serviceEnd, gross, project, claimedUnder } =
    contract;
  const { name, code } = SUPPLIERS_OF_REVIEW[supplier];
  return {
    key: id,
    cells: {
      id,
      supplierName: name,
      supplierCode: code,
      use,
      item,
      signed,
      serviceStart,
      serviceEnd,
      gross,
      net: netOf(gross),
      taxRate: 0.06,
      project,
      claimedUnder,
      currency: 'CNY',
      statesContent: '是',
      statesPrice: '是',
    },
  };
});
