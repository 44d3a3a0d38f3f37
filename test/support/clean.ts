import type { Register, Row } from './register';

/** The conditions that no table carries, answered as every guide wants them. */
export const ANSWERS: Row = {
  在龙岗区实际经营: '是',
  在深圳依法经营: '是',
  严重失信: '否',
  限制申请财政资金: '否',
  超期未验收或未退款: '否',
  委托中介申报: '否',
  涉及科技伦理: '否',
};

/** Answers of 申报单位 that no programme minds. */
export const APPLICANT: Row = {
  单位名称: '深圳示例智能科技有限公司',
  单位类型: '企业',
  注册日期: '2018-05-01',
  行业代码: '6513',
  是否分支机构: '否',
  是否训力券入库机构: '否',
  上年度未兑现额度: 0,
  ...ANSWERS,
};

/** A day on which each programme accepts applications. */
const FILED: Readonly<Record<string, string>> = { LGC: '2025-09-01', LGM: '2025-12-09', SZV: '2026-05-20' };
const CLAIMED: Readonly<Record<string, string>> = { LGC: '算力', LGM: '模型', SZV: '训力券' };
const USES: Readonly<Record<string, string>> = { LGC: '训练', LGM: '模型调用', SZV: '训练' };

/**
 * A register with what it does not speak of given and in order: the applicant's answers, owners and posts, what a
 * contract and its documents must state, and the documents that the rows of a project table name. Tables and
 * cells that are there stay as they are; tables of documents that are not there stay away.
 */
export function completed(register: Register, id = 'LGC'): Register {
  const suppliers = [
    ...new Set(
      (register.contracts ?? []).map((row) => row['供应商名称'] ?? SUPPLIER).filter((name) => name !== ''),
    ),
  ];
  const applicant: Row = { ...APPLICANT, 提交日期: FILED[id] ?? '2025-09-01', ...register.applicant };
  return {
    ...register,
    ...(register.rows
      ? { rows: register.rows.map((row) => ({ 佐证文件: '合同、付款回单.pdf', ...row })) }
      : {}),
    ...(register.contracts
      ? {
          contracts: register.contracts.map((row, i) => ({ ...contractOf(id, i), ...row })),
          suppliers: register.suppliers ?? suppliers.map((名称) => ({ 名称, ...SUPPLIES })),
          ownership: register.ownership ?? ownersOf([...suppliers, applicant['单位名称']]),
        }
      : {}),
    ...(register.invoices
      ? { invoices: register.invoices.map((row) => ({ ...invoiceOf(register, row, applicant), ...row })) }
      : {}),
    ...(register.payments
      ? { payments: register.payments.map((row) => ({ ...paymentOf(register, row, applicant), ...row })) }
      : {}),
    applicant,
    roles: register.roles ?? postsOf([applicant['单位名称'], ...suppliers, ...suppliersOf(register.rows)]),
  };
}

const SUPPLIER = '深圳甲云算力有限公司';
const SUPPLIES: Row = {
  入库批次: '第一批',
  认定日期: '2024-01-01',
  有效期至: '2026-12-31',
  龙岗服务基础: '是',
  模型备案号: 'Guangdong-JiaYun-202401010001',
  备案日期: '2024-01-01',
};

function contractOf(id: string, i: number): Row {
  // Contracts of one supplier, day and amount would be taken for one.
  const day = 10 + (i % 20);
  return {
    供应商名称: SUPPLIER,
    用途: USES[id] ?? '训练',
    签订日期: `${id === 'SZV' ? '2026-01' : '2024-12'}-${String(day)}`,
    服务开始: id === 'SZV' ? '2026-02-01' : '2025-01-15',
    服务结束: id === 'SZV' ? '2026-09-30' : '2025-06-30',
    申报项目: CLAIMED[id] ?? '算力',
  };
}

function ownersOf(companies: readonly unknown[]): Row[] {
  return companies.map((company, i) => ({
    持股方: `自然人${String(i)}`,
    被持股方: company,
    持股比例: '100%',
  }));
}

/** The supplier of the contract that a document names. */
function sellerOf({ contracts = [] }: Register, row: Row): unknown {
  return contracts.find((c) => c['合同编号'] === row['合同编号'])?.['供应商名称'] ?? SUPPLIER;
}

function invoiceOf(register: Register, row: Row, applicant: Row): Row {
  return { 销售方名称: sellerOf(register, row), 购买方名称: applicant['单位名称'] };
}

function paymentOf(register: Register, row: Row, applicant: Row): Row {
  return { 付款方: applicant['单位名称'], 收款方: sellerOf(register, row) };
}

/** A payment and a tax record for each invoice, where the register has invoices and no such table. */
export function withDocuments(register: Register): Register {
  const { invoices } = register;
  if (!invoices) return register;
  return {
    ...register,
    payments: register.payments ?? invoices.filter(isPositive).map(paymentFor),
    taxRecords:
      register.taxRecords ??
      invoices.filter(isPositive).map((row, i) => ({
        税票号码: `SP-${String(i)}`,
        发票号码: row['发票号码'],
        税票日期: row['开票日期'] ?? '2025-03-15',
      })),
  };
}

function isPositive(row: Row): boolean {
  return Number(row['价税合计'] || row['金额']) > 0;
}

function paymentFor(row: Row, i: number): Row {
  return {
    付款流水号: `LS-${String(i)}`,
    付款日期: row['开票日期'],
    付款金额: row['分摊金额'] || row['价税合计'] || row['金额'],
    合同编号: row['合同编号'],
  };
}

/** Somebody of his own for each company. */
function postsOf(companies: readonly unknown[]): Row[] {
  return companies.map((company, i) => ({ 人员: `无关人员${String(i)}`, 单位: company, 职务: '法定代表人' }));
}

function suppliersOf(rows: readonly Row[] = []): unknown[] {
  return rows.flatMap((row) => row['供应商名称'] ?? []);
}
