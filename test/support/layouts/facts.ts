import fc from 'fast-check';
import { CLEAN } from '../clean-register';
import type { Register, Row } from '../register';

/** Registers of one programme whose facts are told plainly, each in its canonical column; sound ones and faulty ones. */
export const PROGRAMMES = ['LGC', 'LGM', 'SZV'] as const;
export type Id = (typeof PROGRAMMES)[number];

const APPLICANT = '深圳示例智能科技有限公司';
const APPLICANT_CODE = '91440300MA5F00G015';
const SUPPLIERS = [
  ['深圳甲云算力有限公司', '914403001922038216'],
  ['海图智算（深圳）有限公司', '91440300MA5F0A001X'],
  ['远山数据科技有限公司', '91440300MA5F0A003R'],
] as const;

const invoiceFacts = fc.record({
  net: fc.constantFrom(150_000, 300_000, 420_000, 1_000_000),
  day: fc.integer({ min: 0, max: 50 }),
  fault: fc.constantFrom(
    ...['', '', '', '', '', '', 'void', 'reversed', 'untaxed', 'unpaid', 'returned', 'late'],
  ),
});

const contractFacts = fc.record({
  supplier: fc.integer({ min: 0, max: SUPPLIERS.length - 1 }),
  day: fc.integer({ min: 0, max: 19 }),
  fault: fc.constantFrom(...['', '', '', '', '', '', 'late', 'use', 'ended', 'overrun', 'early']),
  invoices: fc.array(invoiceFacts, { minLength: 1, maxLength: 3 }),
});

export interface Facts {
  readonly id: Id;
  readonly register: Register;
}

export const facts: fc.Arbitrary<Facts> = fc
  .record({
    id: fc.constantFrom(...PROGRAMMES),
    contracts: fc.array(contractFacts, { minLength: 1, maxLength: 5 }),
    related: fc.constantFrom(-1, -1, 0, 1),
    unlisted: fc.constantFrom(-1, -1, -1, 2),
  })
  .map(({ id, contracts, related, unlisted }) => ({
    id,
    register: registerOf(id, contracts, related, unlisted),
  }));

type ContractFacts = typeof contractFacts extends fc.Arbitrary<infer T> ? T : never;

function registerOf(id: Id, made: readonly ContractFacts[], related: number, unlisted: number): Register {
  const clean = CLEAN[id];
  const tables = made.map((one, i) => papersOf(id, one, i));
  const used = [...new Set(made.map(({ supplier }) => supplier))].sort();
  const [supplier] = clean.suppliers ?? [];
  return {
    contracts: tables.map(({ contract }) => contract),
    invoices: tables.flatMap(({ invoices }) => invoices),
    payments: tables.flatMap(({ payments }) => payments),
    taxRecords: tables.flatMap(({ taxRecords }) => taxRecords),
    suppliers: used
      .filter((n) => n !== unlisted)
      .map((n) => ({ ...supplier, 名称: SUPPLIERS[n]?.[0], 信用代码: SUPPLIERS[n]?.[1] })),
    ownership: [
      ...used.flatMap((n): Row[] => [
        { 持股方: n === related ? '王五' : `张三${String(n)}`, 被持股方: SUPPLIERS[n]?.[0], 持股比例: '60%' },
        { 持股方: `李四${String(n)}`, 被持股方: SUPPLIERS[n]?.[0], 持股比例: '40%' },
      ]),
      { 持股方: '王五', 被持股方: APPLICANT, 持股比例: '100%' },
    ],
    roles: [
      ...used.map((n): Row => ({ 人员: `赵六${String(n)}`, 单位: SUPPLIERS[n]?.[0], 职务: '监事' })),
      { 人员: '孙七', 单位: APPLICANT, 职务: '监事' },
    ],
    applicant: { ...clean.applicant, 信用代码: APPLICANT_CODE },
  };
}

function papersOf(id: Id, { supplier, day, fault, invoices }: ContractFacts, i: number) {
  const clean = CLEAN[id].contracts?.[0] ?? {};
  const [name, code] = SUPPLIERS[supplier] ?? SUPPLIERS[0];
  const number = `HT-${String(101 + i)}`;
  const year = id === 'SZV' ? 2026 : 2025;
  const net = invoices.reduce((sum, invoice) => sum + invoice.net, 0);
  const contract: Row = {
    ...clean,
    合同编号: number,
    供应商名称: name,
    供应商信用代码: code,
    签订日期: signedOn(id, fault, day),
    服务开始: clean['服务开始'],
    服务结束: fault === 'overrun' ? '2027-12-31' : clean['服务结束'],
    含税金额: net * 1.06,
    税率: '6%',
    用途: fault === 'use' ? '办公系统' : clean['用途'],
    项目: `项目${String(i + 1)}`,
    合同状态: fault === 'ended' ? '已终止' : '执行中',
  };
  const tables = { contract, invoices: [] as Row[], payments: [] as Row[], taxRecords: [] as Row[] };
  invoices.forEach((invoice, n) => {
    const serial = String((i + 1) * 100 + n);
    const issued = dayOf(year, 60 + invoice.day);
    const gross = Math.round(invoice.net * 106) / 100;
    const tax = Math.round(invoice.net * 6) / 100;
    const row = (numberOf: string, sign: 1 | -1, state: string): Row => ({
      发票号码: numberOf,
      开票日期: issued,
      销售方名称: name,
      销售方信用代码: code,
      购买方名称: APPLICANT,
      购买方信用代码: APPLICANT_CODE,
      金额: sign * invoice.net,
      税额: sign * tax,
      价税合计: sign * gross,
      合同编号: number,
      红冲发票号码: sign < 0 ? `2544200000000000${serial.padStart(4, '0')}` : '',
      发票状态: state,
    });
    const blue = `2544200000000000${serial.padStart(4, '0')}`;
    const state = invoice.fault === 'void' ? '已作废' : invoice.fault === 'reversed' ? '已红冲-全额' : '正常';
    tables.invoices.push(row(blue, 1, state));
    if (invoice.fault === 'reversed') {
      tables.invoices.push(row(`2544200000000001${serial.padStart(4, '0')}`, -1, '正常'));
    }
    const paid = (amount: number, suffix: string, later: number): Row => ({
      付款流水号: `LS${serial}${suffix}`,
      付款日期: dayOf(year, 60 + invoice.day + later),
      付款方: APPLICANT,
      收款方: name,
      付款金额: amount,
      合同编号: number,
    });
    if (invoice.fault !== 'unpaid')
      tables.payments.push(paid(gross, '1', invoice.fault === 'late' ? 290 : 5));
    if (invoice.fault === 'returned') tables.payments.push(paid(-gross, '2', 8));
    if (invoice.fault !== 'untaxed') {
      tables.taxRecords.push({
        税票号码: `SP${serial}`,
        发票号码: blue,
        税票日期: dayOf(year, 70 + invoice.day),
        税票金额: tax,
      });
    }
  });
  return tables;
}

function signedOn(id: Id, fault: string, day: number): string {
  if (fault === 'early') return dayOf(2023, 40 + day);
  if (fault === 'late') return dayOf(id === 'SZV' ? 2026 : 2025, 130 + day);
  return id === 'SZV' ? dayOf(2026, 6 + day) : dayOf(2024, 345 + day);
}

/** The day of a year, from 0, as 2025-03-02. */
function dayOf(year: number, day: number): string {
  return new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10);
}
