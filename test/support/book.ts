import { claimFor, type Claim } from '../../src/claim';
import { findTables, readLedger, type Ledger, type TableInput } from '../../src/ledger';
import { formatYuan } from '../../src/money';
import type { ProgrammeId } from '../../src/policy';

/** The cells of a sheet from A1. */
export type Sheet = readonly (readonly unknown[])[];
/** The sheets of a workbook by name; undefined: the sheet is not there. */
export type Book = Readonly<Record<string, Sheet | undefined>>;

export const APPLICANT = '深圳示例智能科技有限公司';
export const APPLICANT_CODE = '91440300MA5KAA7C97';
export const SUPPLIER = '深圳甲云算力有限公司';
export const SUPPLIER_CODE = '91440300MA5KBB8D14';
export const INVOICE = '25442000000000000001';

/** A register in order: one contract, invoiced, paid and taxed; LGC gives 300,000.00, all of it evidenced. */
export const CLEAN: Book = {
  合同: [
    [
      '合同编号',
      '供应商名称',
      '供应商信用代码',
      '用途',
      '签订日期',
      '服务开始',
      '服务结束',
      '含税金额',
      '税率',
      '申报项目',
    ],
    [
      'HT-001',
      SUPPLIER,
      SUPPLIER_CODE,
      '大模型预训练',
      '2024-12-20',
      '2025-01-15',
      '2025-06-30',
      1_060_000,
      '6%',
      '算力扶持',
    ],
  ],
  发票: [
    ['发票号码', '开票日期', '销售方名称', '购买方名称', '金额', '税额', '价税合计', '合同编号'],
    [INVOICE, '2025-03-15', SUPPLIER, APPLICANT, 1_000_000, 60_000, 1_060_000, 'HT-001'],
  ],
  付款: [
    ['付款流水号', '付款日期', '付款方', '收款方', '付款金额', '合同编号'],
    ['P-1', '2025-04-01', APPLICANT, SUPPLIER, 1_060_000, 'HT-001'],
  ],
  税票: [
    ['税票号码', '发票号码', '税票日期', '税票金额'],
    ['T-1', INVOICE, '2025-04-15', 60_000],
  ],
  供应商: [
    ['名称', '信用代码', '入库批次', '认定日期', '有效期至', '龙岗服务基础'],
    [SUPPLIER, SUPPLIER_CODE, '第一批', '2024-12-09', '2026-12-31', '是'],
  ],
  股权: [
    ['持股方', '被持股方', '持股比例'],
    ['张三', SUPPLIER, '60%'],
    ['李四', SUPPLIER, '40%'],
    ['王五', APPLICANT, '100%'],
  ],
  任职: [
    ['人员', '单位', '职务', '起始日期'],
    ['张三', SUPPLIER, '法定代表人', '2020-01-01'],
    ['王五', APPLICANT, '法定代表人', '2020-01-01'],
  ],
  申报单位: [
    ['字段', '值'],
    ['单位名称', APPLICANT],
    ['信用代码', APPLICANT_CODE],
    ['单位类型', '企业'],
    ['注册日期', '2018-05-01'],
    ['行业代码', '6513'],
    ['是否分支机构', '否'],
    ['是否训力券入库机构', '否'],
    ['上年度未兑现额度', '0'],
    ['在龙岗区实际经营', '是'],
    ['在深圳依法经营', '是'],
    ['严重失信', '否'],
    ['限制申请财政资金', '否'],
    ['超期未验收或未退款', '否'],
    ['委托中介申报', '否'],
    ['涉及科技伦理', '否'],
    ['提交日期', '2025-09-01'],
  ],
};

/** The tables of a workbook, as the pane and the command line find them. */
export function inputsOf(book: Book): TableInput[] {
  return Object.entries(book).flatMap(([sheet, values]) => (values ? findTables({ sheet, values }) : []));
}

export function ledgerOfBook(changes: Book = {}): Ledger {
  return readLedger(inputsOf({ ...CLEAN, ...changes }));
}

export function claimOfBook(changes: Book = {}, id: ProgrammeId = 'LGC'): Claim {
  return claimFor(id, ledgerOfBook(changes));
}

/** "300,000.00" claimable and evidenced of the clean register with some of its sheets changed. */
export function moneyOf(changes: Book = {}, id: ProgrammeId = 'LGC'): { amount: string; evidenced: string } {
  const { claimable, evidenced } = claimOfBook(changes, id);
  return {
    amount: claimable === null ? '' : formatYuan(claimable),
    evidenced: evidenced === null ? '' : formatYuan(evidenced),
  };
}
