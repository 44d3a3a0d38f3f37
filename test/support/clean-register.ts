import type { TableInput } from '../../src/ledger';
import { ANSWERS } from './clean';
import type { Register, Row } from './register';
import { matrix } from './register';

const APPLICANT = '深圳示例智能科技有限公司';
const SUPPLIER = '深圳甲云算力有限公司';

const FILED: Readonly<Record<string, string>> = { LGC: '2025-09-01', LGM: '2025-12-09', SZV: '2026-05-20' };

/** The complete registers of one contract on which every claim is evidenced: what a test changes, it alone changes. */
export const CLEAN: Readonly<Record<'LGC' | 'LGM' | 'SZV', Register>> = {
  LGC: register('LGC', {
    用途: '大模型预训练',
    申报项目: '算力扶持',
    签订日期: '2024-12-20',
    服务开始: '2025-01-15',
    服务结束: '2025-06-30',
    含税金额: 1_060_000,
    税率: '6%',
  }),
  LGM: register('LGM', {
    用途: '调用模型开发应用',
    申报项目: '模型扶持',
    签订日期: '2024-12-20',
    服务开始: '2025-01-01',
    服务结束: '2025-06-30',
    含税金额: 106_000,
    税率: '6%',
  }),
  SZV: register('SZV', {
    用途: '大模型预训练',
    申报项目: '训力券',
    签订日期: '2026-01-20',
    服务开始: '2026-02-01',
    服务结束: '2026-09-30',
    含税金额: 1_060_000,
    税率: '6%',
  }),
};

function register(id: string, contract: Row): Register {
  const gross = Number(contract['含税金额']);
  const tax = (gross / 106) * 6;
  return {
    contracts: [
      {
        合同编号: 'HT-001',
        供应商名称: SUPPLIER,
        供应商信用代码: '914403001922038216',
        ...contract,
        项目: '项目甲',
      },
    ],
    invoices: [
      {
        发票号码: '25442000000000000001',
        开票日期: '2025-03-15',
        销售方名称: SUPPLIER,
        购买方名称: APPLICANT,
        金额: gross - tax,
        税额: tax,
        价税合计: gross,
        合同编号: 'HT-001',
      },
    ],
    payments: [
      {
        付款流水号: 'LS-1',
        付款日期: '2025-04-01',
        付款方: APPLICANT,
        收款方: SUPPLIER,
        付款金额: gross,
        合同编号: 'HT-001',
      },
    ],
    taxRecords: [
      { 税票号码: 'SP-1', 发票号码: '25442000000000000001', 税票日期: '2025-04-15', 税票金额: tax },
    ],
    suppliers: [
      {
        名称: SUPPLIER,
        信用代码: '914403001922038216',
        入库批次: '第一批',
        认定日期: '2024-12-09',
        有效期至: '2026-12-31',
        龙岗服务基础: '是',
        ...(id === 'LGM' ? { 模型备案号: 'Guangdong-JiaYun-202406010001', 备案日期: '2024-06-01' } : {}),
      },
    ],
    ownership: [
      { 持股方: '张三', 被持股方: SUPPLIER, 持股比例: '60%' },
      { 持股方: '李四', 被持股方: SUPPLIER, 持股比例: '40%' },
      { 持股方: '王五', 被持股方: APPLICANT, 持股比例: '100%' },
    ],
    roles: [
      { 人员: '赵六', 单位: SUPPLIER, 职务: '监事' },
      { 人员: '孙七', 单位: APPLICANT, 职务: '监事' },
    ],
    applicant: {
      单位名称: APPLICANT,
      单位类型: '企业',
      注册日期: '2018-05-01',
      行业代码: '6513',
      是否分支机构: '否',
      是否训力券入库机构: '否',
      上年度未兑现额度: 0,
      提交日期: FILED[id],
      ...ANSWERS,
    },
  };
}

const SHEETS = [
  ['contracts', '合同'],
  ['invoices', '发票'],
  ['payments', '付款'],
  ['taxRecords', '税票'],
  ['suppliers', '供应商'],
  ['ownership', '股权'],
  ['roles', '任职'],
] as const;

/** A register as a workbook holds it: a sheet a table, from A1, nothing merged. */
export function sheetsOf(own: Register): TableInput[] {
  const rows = SHEETS.flatMap(([kind, sheet]) => {
    const given = own[kind];
    return given ? [{ sheet, values: matrix(given), merges: [] }] : [];
  });
  const pairs: readonly [string, string, Row | undefined][] = [
    ['申报单位', '字段', own.applicant],
    ['选项', '选项', own.options],
  ];
  return [
    ...rows,
    ...pairs.flatMap(([sheet, head, map]) =>
      map ? [{ sheet, values: [[head, '值'], ...Object.entries(map)], merges: [] }] : [],
    ),
  ];
}
