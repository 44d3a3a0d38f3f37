import { claimFor } from '../../src/claim';
import { say } from '../../src/messages';
import { yuanText } from '../../src/money';
import type { ProgrammeId } from '../../src/policy';
import { completed } from '../support/clean';
import { ledgerOf, type Register, type Row } from '../support/register';

/** Fees in time, and readings that cross zero: the inputs that were handed over, by their numbers. */

function claim(register: Register, id: ProgrammeId = 'LGC'): ReturnType<typeof claimFor> {
  return claimFor(id, ledgerOf(register));
}

function result(register: Register, id: ProgrammeId = 'LGC'): string {
  const { outcome } = claim(register, id);
  return outcome.kind === 'amount' ? yuanText(outcome.amount) : outcome.kind;
}

/** What the claim warns of in its readings. */
function readings(register: Register, id: ProgrammeId = 'LGC'): string[] {
  return claim(register, id)
    .findings.filter((f) => f.check === 'reading' && f.severity === 'warn')
    .map((f) => say(f.message));
}

const QUARTERS = ['2024-07-15', '2024-10-15', '2025-01-15', '2025-04-15', '2025-07-15', '2025-10-15'];
const straddling: Register = {
  contracts: [{ 合同编号: 'A', 服务开始: '2024-07-01', 服务结束: '2025-12-31', 不含税金额: 1_800_000 }],
  invoices: QUARTERS.map((开票日期, i) => ({
    发票号码: `2544000000000000010${String(i)}`,
    开票日期,
    金额: 300_000,
    税额: 0,
    合同编号: 'A',
  })),
  payments: QUARTERS.map((付款日期, i) => ({
    付款流水号: `P${String(i)}`,
    付款日期,
    付款金额: 300_000,
    合同编号: 'A',
  })),
};

describe('LGC: a contract of 549 days, 365 of them in the cycle year, six quarterly invoices, four inside', () => {
  test('counts with the least of what was invoiced, paid and performed inside: 359,016.39', () => {
    expect(result(straddling)).toBe('359016.39');
    const said = claim(straddling).findings.find((f) => f.check === 'cycle-year');
    expect(said?.severity).toBe('info');
    expect(said && say(said.message)).toContain(
      '只计年度内部分 1,196,721.31 元：期内开票 1,200,000.00 元，期内付款 1,200,000.00 元，合同价按天数折算 1,196,721.31 元',
    );
  });

  test('has its part evidenced where everything else is in order', () => {
    const register = completed({
      ...straddling,
      contracts: (straddling.contracts ?? []).map((row) => ({ ...row, 签订日期: '2024-06-20' })),
      taxRecords: (straddling.invoices ?? []).map((row, i) => ({
        税票号码: `S${String(i)}`,
        发票号码: row['发票号码'],
        税票日期: row['开票日期'],
        税票金额: 0,
      })),
    });
    const { claimable, evidenced } = claim(register);
    expect([claimable, evidenced]).toEqual([35_901_639, 35_901_639]);
  });

  test('names the three measures in the trace', () => {
    const { outcome } = claim(straddling);
    expect(outcome.trace.map(({ step }) => step.id)).toContain('trace.placed-parts');
  });

  test('a table that is not given does not bind, and leaves the money not checked', () => {
    const { contracts, invoices } = straddling;
    const { claimable, notChecked } = claim(
      completed({ contracts: contracts ?? [], invoices: invoices ?? [] }),
    );
    expect([claimable, notChecked]).toEqual([35_901_639, 35_901_639]);
  });

  test('no date known at all is not checked, never inside', () => {
    const undated = (rows: readonly Row[] | undefined, ...fields: string[]): Row[] =>
      (rows ?? []).map((row) =>
        Object.fromEntries(Object.entries(row).filter(([name]) => !fields.includes(name))),
      );
    const register = completed({
      contracts: [{ 合同编号: 'A', 服务开始: '', 服务结束: '', 不含税金额: 1_800_000 }],
      invoices: undated(straddling.invoices, '开票日期').map((row) => ({ ...row, 开票日期: '' })),
      payments: undated(straddling.payments, '付款日期').map((row) => ({ ...row, 付款日期: '' })),
    });
    const { claimable, notChecked } = claim(register);
    expect([claimable, notChecked]).toEqual([54_000_000, 54_000_000]);
  });
});

describe('LGC: service wholly inside the cycle year, 1,000,000', () => {
  const inside = (invoiced: string, paid: string): Register => ({
    contracts: [{ 合同编号: 'A', 服务开始: '2024-09-01', 服务结束: '2025-07-31', 不含税金额: 1_000_000 }],
    invoices: [
      { 发票号码: '25440000000000000101', 开票日期: invoiced, 金额: 1_000_000, 税额: 0, 合同编号: 'A' },
    ],
    payments: [{ 付款流水号: 'P', 付款日期: paid, 付款金额: 1_000_000, 合同编号: 'A' }],
    applicant: { 提交日期: '2025-09-01' },
  });

  test.each([
    ['prepaid on 2024-08-01', inside('2024-08-01', '2024-08-01')],
    ['postpaid on 2025-08-20 and 2025-08-25', inside('2025-08-20', '2025-08-25')],
  ])('%s: 0, with a warning that accrual gives 300,000', (_, register) => {
    expect(result(register)).toBe('ineligible');
    const said = readings(register).filter((text) => text.includes('accrual'));
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('300,000.00 元');
    expect(said[0]).toContain('会计入的合同：A');
    expect(result({ ...register, options: { 'lg.dateTest': 'accrual' } })).toBe('300000.00');
  });

  test('is told beside contracts that count, where accrual would add one that does not', () => {
    const prepaid = inside('2024-08-01', '2024-08-01');
    const other = { 合同编号: 'B', 服务开始: '2024-10-01', 服务结束: '2025-06-30', 不含税金额: 600_000 };
    const both: Register = {
      ...prepaid,
      contracts: [...(prepaid.contracts ?? []), other],
      invoices: [
        ...(prepaid.invoices ?? []),
        { 发票号码: '25440000000000000102', 开票日期: '2025-03-01', 金额: 600_000, 税额: 0, 合同编号: 'B' },
      ],
      payments: [
        ...(prepaid.payments ?? []),
        { 付款流水号: 'Q', 付款日期: '2025-03-02', 付款金额: 600_000, 合同编号: 'B' },
      ],
    };
    expect(result(both)).toBe('180000.00');
    expect(readings(both).filter((text) => text.includes('会计入的合同：A'))).toHaveLength(1);
  });

  test('invoiced and paid inside says nothing of it', () => {
    expect(readings(inside('2024-09-01', '2025-08-12')).filter((text) => text.includes('accrual'))).toEqual(
      [],
    );
  });
});

describe('LGC: a contract of 2,120,000 with tax, 1,060,000 of it redeemed by voucher', () => {
  const register: Register = {
    contracts: [{ 合同编号: 'A', 含税金额: 2_120_000, 税率: '6%', 训力券已兑付: 1_060_000 }],
    invoices: [
      {
        发票号码: '25440000000000000101',
        开票日期: '2025-03-01',
        金额: 1_000_000,
        税额: 60_000,
        合同编号: 'A',
      },
    ],
    payments: [{ 付款流水号: 'P', 付款日期: '2025-03-02', 付款金额: 1_060_000, 合同编号: 'A' }],
  };

  test('counts what the buyer was invoiced and paid: the voucher is taken off once', () => {
    expect(result(register)).toBe('300000.00');
  });

  test('calls no invoice and no payment missing that the voucher explains', () => {
    const said = claim(register).findings.filter(({ check }) => check === 'invoice' || check === 'payment');
    expect(said).toEqual([]);
  });
});

describe('上一申报周期截止日', () => {
  const register = (until: string, options: Row = {}): Register =>
    completed({
      contracts: [
        {
          合同编号: 'A',
          签订日期: '2024-09-20',
          服务开始: '2024-10-01',
          服务结束: '2025-06-30',
          不含税金额: 600_000,
        },
      ],
      invoices: [
        { 发票号码: '25440000000000000101', 开票日期: '2025-03-01', 金额: 600_000, 税额: 0, 合同编号: 'A' },
      ],
      payments: [{ 付款流水号: 'P', 付款日期: '2025-03-02', 付款金额: 600_000, 合同编号: 'A' }],
      taxRecords: [{ 税票号码: 'S', 发票号码: '25440000000000000101', 税票日期: '2025-03-01', 税票金额: 0 }],
      applicant: { 上一申报周期截止日: until },
      options,
    });
  const parts = (of: Register): unknown => {
    const { evidenced, atRisk, notChecked } = claim(of);
    return [evidenced, atRisk, notChecked];
  };

  test('the day before a contract begins, it was not claimed before', () => {
    expect(parts(register('2024-09-30'))).toEqual([18_000_000, 0, 0]);
    expect(parts(register('2024-09-30', { 'lg.cycle': 'continue' }))).toEqual([18_000_000, 0, 0]);
  });

  test('from its first day on, it is the same matter twice', () => {
    expect(parts(register('2024-10-01'))).toEqual([0, 18_000_000, 0]);
    // The cycle then begins after it, and what was claimed before is no longer inside.
    expect(parts(register('2024-10-01', { 'lg.cycle': 'continue' }))).toEqual([17_934_065, 0, 0]);
  });

  test('a cycle that continues from nothing is not checked', () => {
    expect(parts(register('', { 'lg.cycle': 'continue' }))).toEqual([0, 0, 18_000_000]);
  });
});

describe('readings that cross zero', () => {
  test('LGC, gross 529,000 at 6 %: 0, with a warning that incl gives 158,700', () => {
    const register: Register = { contracts: [{ 合同编号: 'A', 含税金额: 529_000, 税率: '6%' }] };
    expect(result(register)).toBe('ineligible');
    const said = readings(register).filter((text) => text.includes('amount.basis'));
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('158,700.00 元');
  });

  test('and money that another reading takes away: 530,000 by incl, 500,000 by contract', () => {
    const register: Register = {
      contracts: ['A', 'B'].map((id) => ({ 合同编号: id, 不含税金额: 300_000 })),
    };
    expect(result(register)).toBe('180000.00');
    expect(readings(register).filter((text) => text.includes('lg.floorScope'))).toHaveLength(1);
  });

  test('of several values of one option only one is told: the calendar year for A01', () => {
    const register: Register = {
      contracts: [{ 合同编号: 'A', 服务开始: '2024-02-01', 服务结束: '2024-07-31', 不含税金额: 800_000 }],
    };
    expect(result(register)).toBe('ineligible');
    const said = readings(register).filter((text) => text.includes('lg.cycle'));
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('calendar');
  });
});

describe('former defaults', () => {
  const register: Register = {
    contracts: [{ 合同编号: 'A', 服务开始: '2024-08-12', 服务结束: '2025-08-12', 不含税金额: 600_000 }],
  };
  const told = (options: Row, id: ProgrammeId = 'LGC'): string[] =>
    claim({ ...register, options }, id)
      .findings.filter((f) => f.message.id === 'check.option-former')
      .map((f) => say(f.message));

  test.each<[ProgrammeId, Row]>([
    ['LGC', { 'lg.dateTest': 'all' }],
    ['LGC', { 'admission.test': 'all' }],
    ['SZV', { 'sz.otherCounts': 'all' }],
    ['LGM', { 'mlps.maxAgeMonths': '12' }],
  ])('%s %p is told, with what today’s default gives', (id, options) => {
    expect(told(options, id)).toHaveLength(1);
  });

  test('a blank value, and any other reading, is a choice of today', () => {
    expect(told({ 'lg.dateTest': '' })).toEqual([]);
    expect(told({ 'lg.dateTest': 'service' })).toEqual([]);
  });
});

describe('SZV at the stage of redemption', () => {
  const register = (stage: string, proof = '', papers: Partial<Register> = {}): Register => ({
    ...completed(
      {
        contracts: [{ 合同编号: 'A', 不含税金额: 1_000_000, 服务项目: '', 服务完成证明: proof }],
        applicant: { 提交日期: '2026-05-20' },
      },
      'SZV',
    ),
    ...papers,
    options: { 'docs.stage': stage },
  });
  const missing = (stage: string): string[] =>
    claim(register(stage), 'SZV')
      .unchecked.map(({ message }) => say(message, 'zh'))
      .filter((text) => /兑现|服务完成证明/.test(text));

  test('rests on invoices, payments and the proof of service', () => {
    expect(missing('redemption')).toEqual([
      '兑现阶段：1 份合同没有登记发票，其金额未核对。请补登。',
      '兑现阶段：1 份合同没有登记付款，其金额未核对。请补登。',
      '「合同」没有「服务完成证明」列（或整列未填），相关金额未核对。请补上这一列。',
    ]);
    const { claimable, notChecked } = claim(register('redemption'), 'SZV');
    expect([claimable, notChecked]).toEqual([50_000_000, 50_000_000]);
  });

  test.each([
    ['验收报告.pdf', 0],
    ['', 50_000_000],
    ['待补', 50_000_000],
  ])('with invoices, payments and 「%s」 as its proof leaves %d fen unchecked', (proof, left) => {
    const papers = {
      invoices: [
        { 发票号码: '25440000000000000001', 开票日期: '2026-03-01', 金额: 1_000_000, 税额: 0, 合同编号: 'A' },
      ],
      payments: [{ 付款流水号: 'P-1', 付款日期: '2026-03-02', 付款金额: 1_000_000, 合同编号: 'A' }],
    };
    const { claimable, notChecked } = claim(register('redemption', proof, papers), 'SZV');
    expect([claimable, notChecked]).toEqual([50_000_000, left]);
  });

  test('when it is applied for, on none of them', () => {
    expect(missing('application')).toEqual([]);
  });
});
