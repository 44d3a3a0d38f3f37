import { claimFor, type Claim } from '../../src/claim';
import { readLedger, type MergedArea, type TableInput } from '../../src/ledger';
import { say } from '../../src/messages';
import type { ProgrammeId } from '../../src/policy';
import { CLEAN, sheetsOf } from '../support/clean-register';
import { type Register, type Row } from '../support/register';

/** Contract ledgers as they are kept: the clean register in another form gives what the clean register gives. */
type Id = 'LGC' | 'LGM' | 'SZV';

function claimOf(inputs: readonly TableInput[], id: ProgrammeId = 'LGC'): Claim {
  return claimFor(id, readLedger(inputs));
}

function contractOf(id: Id): Row {
  return CLEAN[id].contracts?.[0] ?? {};
}

/** The clean register with its contract headed and filled in another way; a header is left out as undefined. */
function with_(id: Id, changed: Row, others: Partial<Register> = {}): TableInput[] {
  const cells = Object.entries({ ...contractOf(id), ...changed }).filter(([, cell]) => cell !== undefined);
  return sheetsOf({ ...CLEAN[id], ...others, contracts: [Object.fromEntries(cells)] });
}

const money = ({ claimable, evidenced, atRisk, notChecked }: Claim): unknown[] => [
  claimable,
  evidenced,
  atRisk,
  notChecked,
];
const checksOf = ({ findings }: Claim): string[] => findings.map(({ check }) => check);
const whole = (fen: number): unknown[] => [fen, fen, 0, 0];

test.each<[Id, number]>([
  ['LGC', 30_000_000],
  ['LGM', 3_000_000],
  ['SZV', 50_000_000],
])('the clean register of %s is evidenced', (id, amount) => {
  const claim = claimOf(sheetsOf(CLEAN[id]), id);
  expect(money(claim)).toEqual(whole(amount));
  expect(checksOf(claim).filter((check) => check !== 'reading' && check !== 'before-measures')).toEqual([]);
});

describe('a period in one column', () => {
  const period = (id: Id, text: string): Claim =>
    claimOf(with_(id, { 服务开始: undefined, 服务结束: undefined, 履行期限: text }), id);

  test.each([
    '2025.1.15-2025.6.30',
    '2025年1月15日至2025年6月30日',
    '自2025年1月15日起至2025年6月30日止',
    '2025/1/15～2025/6/30',
    '签订之日起6个月',
  ])('%s is read', (text) => {
    expect(money(period('LGC', text))).toEqual(whole(30_000_000));
  });

  test('takes the contract out when it overruns', () => {
    const claim = period('SZV', '2025.12.5-2027.6.30');
    expect(claim.outcome.kind).toBe('ineligible');
    expect(claim.rowsOut.map(({ reason }) => reason.check)).toEqual(['service-overrun']);
  });

  test('of months counts where no day of them matters, and says so once', () => {
    const claim = period('LGC', '2025.1-2025.6');
    expect(money(claim)).toEqual(whole(30_000_000));
    expect(checksOf(claim).filter((check) => check === 'unreadable-cell')).toHaveLength(1);
    expect(period('SZV', '2026.2-2026.12').claimable).toBe(50_000_000);
    expect(period('LGM', '2025.1-2025.12').outcome.kind).toBe('incomplete');
  });

  test('counted from the signing is said as an assumption', () => {
    expect(period('LGC', '签订之日起6个月').assumptions.map((m) => say(m))).toContain(
      '1 份合同的「履行期限」从签订之日起算，按「签订日期」计算服务期间。',
    );
    expect(period('LGC', '2025.1.15-2025.6.30').assumptions.map((m) => m.id)).not.toContain('assume.term');
  });

  test('that says nothing certain leaves the amount open', () => {
    const claim = period('LGC', '按订单执行');
    expect(claim.outcome.kind).toBe('incomplete');
    expect(checksOf(claim).filter((check) => check === 'unreadable-cell')).toHaveLength(1);
  });
});

test('a header in two rows: 合同金额 over 含税 and 不含税', () => {
  const contract = contractOf('LGC');
  const { 含税金额: gross, ...rest } = contract;
  const [contracts, ...others] = sheetsOf(CLEAN.LGC);
  const values = [
    [...Object.keys(rest), '合同金额', ''],
    [...Object.keys(rest).map(() => ''), '含税', '不含税'],
    [...Object.values(rest), gross, 1_000_000],
  ];
  const width = Object.keys(rest).length;
  const merges: MergedArea[] = [
    ...Array.from({ length: width }, (_, column) => ({ row: 0, column, rows: 2, columns: 1 })),
    { row: 0, column: width, rows: 1, columns: 2 },
  ];
  for (const known of [merges, [], undefined]) {
    const claim = claimOf([{ ...contracts, values, merges: known }, ...others]);
    expect(money(claim)).toEqual(whole(30_000_000));
    expect(claim.rowsIn).toHaveLength(1);
  }
});

describe('a contract merged down two lines, one a period', () => {
  const HEADERS = Object.keys(contractOf('LGC'));
  const PERIOD = ['服务开始', '服务结束'];
  /** `money`: whether the amount stands in each line, or once in a merged cell. */
  function lines(split: boolean): TableInput {
    const first: Row = {
      ...contractOf('LGC'),
      服务结束: '2025-03-31',
      ...(split ? { 含税金额: 530_000 } : {}),
    };
    const second: Row = {
      服务开始: '2025-04-01',
      服务结束: '2025-06-30',
      ...(split ? { 含税金额: 530_000 } : {}),
    };
    const own = [...PERIOD, ...(split ? ['含税金额'] : [])];
    return {
      sheet: '合同',
      values: [HEADERS, ...[first, second].map((row) => HEADERS.map((header) => row[header] ?? ''))],
      merges: HEADERS.flatMap((header, column) =>
        own.includes(header) ? [] : [{ row: 1, column, rows: 2, columns: 1 }],
      ),
    };
  }
  const others = sheetsOf(CLEAN.LGC).slice(1);

  test.each([true, false])('is one contract (money in each line: %p)', (split) => {
    const claim = claimOf([lines(split), ...others]);
    expect(money(claim)).toEqual(whole(30_000_000));
    expect(claim.rowsIn.map(({ row, id }) => [row, id])).toEqual([[2, 'HT-001']]);
  });

  test.each([true, false])('is not guessed at by a function, which sees values only (%p)', (split) => {
    const claim = claimOf([{ values: lines(split).values }, ...others]);
    expect(claim.evidenced).toBe(0);
    expect(claim.claimable).toBeGreaterThan(0);
    expect(claim.unchecked.map(({ message }) => message.id)).toContain('unknown.numbers');
    expect(claim.findings.map(({ message }) => message.id)).toContain('check.lines-unkeyed');
  });
});

describe('lines that are no contract', () => {
  test.each<[string, Row]>([
    ['a subtotal with the supplier’s name', { 供应商名称: '深圳甲云算力有限公司 小计', 含税金额: 1_060_000 }],
    ['a total', { 合同编号: '本月合计：', 含税金额: 1_060_000 }],
    ['signatures', { 合同编号: '制表：张三', 用途: '审核：李四', 签订日期: '日期：2025.9.1' }],
    ['a note', { 合同编号: '注：以上金额均含税' }],
  ])('%s', (_, line) => {
    const sheets = sheetsOf({ ...CLEAN.LGC, contracts: [contractOf('LGC'), line] });
    const claim = claimOf(sheets);
    expect(money(claim)).toEqual(whole(30_000_000));
    expect([...claim.rowsIn, ...claim.rowsOut]).toHaveLength(1);
  });
});

describe('the status of a contract', () => {
  const status = (text: string): Claim => claimOf(with_('LGC', { 合同状态: text }));

  test.each([
    '执行中',
    '正在履行',
    '正常',
    '已生效',
    '有效期内',
    '已签订',
    '履行完毕',
    '已完成',
    '已到期',
    '未终止',
    '未履行完毕',
    '',
    '-',
  ])('%p changes nothing', (text) => {
    expect(money(status(text))).toEqual(whole(30_000_000));
  });

  test.each([
    '已终止',
    '提前终止',
    '已解除',
    '合同解除',
    '未生效',
    '已作废',
    '无效',
    '已取消',
    '草稿',
    '审批中',
    '未签订',
  ])('%p takes it out, by name', (text) => {
    const claim = status(text);
    expect([claim.outcome.kind, claim.claimable]).toEqual(['ineligible', 0]);
    expect(claim.rowsOut.map(({ reason }) => [reason.check, say(reason.message).includes(text)])).toEqual([
      ['contract-status', true],
    ]);
  });

  test.each<[Row, number, number]>([
    [{ 是否终止: '是' }, 0, 0],
    [{ 合同状态: '已签订', 是否解除: '已解除' }, 0, 0],
    [{ 是否终止: '否' }, 30_000_000, 30_000_000],
    [{ 审批状态: '已驳回' }, 30_000_000, 0],
    [{ 合同状态: '执行中', 审核状态: '待审核' }, 30_000_000, 0],
    [{ 审批状态: '审批通过' }, 30_000_000, 30_000_000],
    [{ 提前终止日期: '2025-03-01' }, 30_000_000, 0],
    [{ 提前终止日期: '无' }, 30_000_000, 30_000_000],
    [{ 备注: '双方已协议解除' }, 30_000_000, 0],
    [{ 备注: '供应商提前解除' }, 30_000_000, 0],
    [{ 备注: '2025年3月起作废' }, 30_000_000, 0],
    [{ 备注: '如提前终止须提前30日书面通知' }, 30_000_000, 30_000_000],
    [{ 备注: '到期自动终止' }, 30_000_000, 30_000_000],
    [{ 备注: '未解除' }, 30_000_000, 30_000_000],
    [{ 备注: '原件已归档' }, 30_000_000, 30_000_000],
    [{ 合同类型: '销售合同' }, 30_000_000, 0],
    [{ 收支类型: '收款' }, 30_000_000, 0],
    [{ 合同类型: '采购合同' }, 30_000_000, 30_000_000],
    [{ 合同性质: '技术服务' }, 30_000_000, 30_000_000],
  ])('%j says the same in a column of its own', (said, amount, evidenced) => {
    const claim = claimOf(with_('LGC', said));
    expect([claim.claimable, claim.evidenced]).toEqual([amount, evidenced]);
  });

  test.each(['补充', '待定', '到期终止', '部分终止', '已变更'])('%p is in doubt, by name', (text) => {
    const claim = status(text);
    expect(money(claim)).toEqual([30_000_000, 0, 30_000_000, 0]);
    expect(claim.findings.some((f) => f.check === 'contract-status' && say(f.message).includes(text))).toBe(
      true,
    );
  });
});

describe('合同金额 beside a rate, without a word of tax', () => {
  const none = { invoices: undefined, payments: undefined, taxRecords: undefined };
  const amount = (id: Id, yuan: number, others: Partial<Register> = {}): Claim =>
    claimOf(with_(id, { 含税金额: undefined, 合同金额: yuan }, others), id);

  test('is with tax when the invoices come to it with tax', () => {
    expect(money(amount('LGC', 1_060_000))).toEqual(whole(30_000_000));
    expect(checksOf(amount('LGC', 1_060_000))).not.toContain('amount-tax');
  });

  test('is without when they come to it without', () => {
    expect(money(amount('LGC', 1_000_000))).toEqual(whole(30_000_000));
  });

  test('is what the payments come to where there is no invoice', () => {
    const paid = { ...none, payments: CLEAN.SZV.payments };
    expect(amount('SZV', 1_060_000, paid).claimable).toBe(50_000_000);
    expect(amount('SZV', 1_000_000, paid).claimable).toBe(50_000_000);
    expect(checksOf(amount('SZV', 1_000_000, paid))).not.toContain('amount-tax');
  });

  test('is taken with tax where nothing tells, and the other is shown', () => {
    const claim = amount('SZV', 1_060_000, none);
    expect(claim.claimable).toBe(50_000_000);
    const shown = claim.findings.find(({ check }) => check === 'amount-tax');
    expect(shown && [shown.severity, shown.effect, say(shown.message)]).toEqual([
      'info',
      'none',
      expect.stringMatching(/不含税 1,000,000\.00 元.*1,060,000\.00 元/),
    ]);
  });

  test('stays what it says without a rate', () => {
    const claim = claimOf(
      with_('SZV', { 含税金额: undefined, 税率: undefined, 合同金额: 1_000_000 }, none),
      'SZV',
    );
    expect(claim.claimable).toBe(50_000_000);
    expect(checksOf(claim)).not.toContain('amount-tax');
  });
});

test.each([
  ['发票汇总', ['销售方名称', '发票张数', '金额', '税额', '价税合计'], [1, 1_000_000, 60_000, 1_060_000]],
  ['账龄分析', ['供应商名称', '金额', '1年以内', '1-2年'], [1_060_000, 1_060_000, 0]],
  ['往来余额', ['供应商名称', '金额', '期末余额'], [1_060_000, 0]],
])('a sheet of sums by supplier is no list of contracts: %s', (sheet, headers, sums) => {
  const supplier = contractOf('LGC')['供应商名称'];
  const claim = claimOf([...sheetsOf(CLEAN.LGC), { sheet, values: [headers, [supplier, ...sums]] }]);
  expect(money(claim)).toEqual(whole(30_000_000));
});
