import { say } from '../../../src/messages';
import {
  APPLICANT,
  claimOfBook,
  ledgerOfBook,
  moneyOf,
  SUPPLIER,
  type Book,
  type Sheet,
} from '../../support/book';

const ALL = { amount: '300,000.00', evidenced: '300,000.00' };
const NOTHING = { amount: '0.00', evidenced: '0.00' };

const statement = (...流水: Sheet[number][]): Book => ({ 付款: undefined, 流水 });

function sentences(book: Book, check: string): string[] {
  return claimOfBook(book)
    .findings.filter((f) => f.check === check)
    .map((f) => say(f.message));
}

/** Payments as the ledger has them: amount in yuan, other side, contract. */
function paid(book: Book): unknown[] {
  const rows = ledgerOfBook(book).payments?.rows ?? [];
  return rows.map((p) => [p.amount === null ? null : p.amount / 100, p.payee, p.contractId]);
}

describe('two columns, debit and credit', () => {
  const CCB = [
    '交易时间',
    '借方发生额/元(支取)',
    '贷方发生额/元(收入)',
    '余额',
    '币种',
    '对方户名',
    '对方账号',
    '对方开户机构',
    '记账日期',
    '摘要',
    '备注',
    '账户明细编号-交易流水号',
    '合同编号',
  ];
  const line = (out: unknown, into: unknown, party: string, contract: string, serial: string): unknown[] => [
    ...[
      '20250401 10:11:12',
      out,
      into,
      '100000.00',
      '人民币元',
      party,
      '6217',
      '某支行',
      '20250401',
      '电子转账',
      '服务费',
    ],
    ...[serial, contract],
  ];

  it('建行', () => {
    const title = [['中国建设银行账户明细'], ['账　　号', '4425', '账户名称', APPLICANT]];
    const book = statement(...title, CCB, line('1060000.00', '0', SUPPLIER, 'HT-001', '13835-1'));
    expect(moneyOf(book)).toEqual(ALL);
    expect(ledgerOfBook(book).payments?.rows[0]).toMatchObject({
      payer: APPLICANT,
      payee: SUPPLIER,
      serial: '13835-1',
    });
  });

  it('工行: income before expense, the balance telling lines without a number apart', () => {
    const head = [
      '[HISTORYDETAIL]',
      '凭证号',
      '交易时间',
      '对方单位',
      '对方账号',
      '转入金额',
      '转出金额',
      '余额',
      '摘要',
      '附言',
      '合同编号',
    ];
    const rows = [
      [
        '',
        '0',
        '2025-04-01 09:00:00',
        SUPPLIER,
        '4000',
        '',
        '530,000.00',
        '470,000.00',
        '服务费',
        '',
        'HT-001',
      ],
      [
        '',
        '0',
        '2025-04-02 09:00:00',
        SUPPLIER,
        '4000',
        '',
        '530,000.00',
        '-60,000.00',
        '服务费',
        '',
        'HT-001',
      ],
    ];
    expect(moneyOf(statement(['单位名称', APPLICANT], head, ...rows))).toEqual(ALL);
  });

  it('招行: a column of times is not the date', () => {
    const head = [
      '交易日',
      '交易时间',
      '起息日',
      '交易类型',
      '借方金额',
      '贷方金额',
      '余额',
      '摘要',
      '流水号',
      '收(付)方名称',
      '收(付)方账号',
      '合同编号',
    ];
    for (const time of ['10:11:12', 0.4244]) {
      const row = [
        '20250401',
        time,
        '20250401',
        '转账',
        1_060_000,
        '',
        10,
        '服务费',
        'C001',
        SUPPLIER,
        '7559',
        'HT-001',
      ];
      expect(moneyOf(statement(head, row))).toEqual(ALL);
    }
    const only = ['交易时间', '借方金额', '贷方金额', '流水号', '对方户名', '合同编号'];
    const book = statement(only, ['10:11:12', 1_060_000, '', 'C001', SUPPLIER, 'HT-001']);
    expect(ledgerOfBook(book).payments?.problems.map((p) => [p.kind, p.field])).toEqual([['date', 'paid']]);
  });

  it('headers of one character, and 发生额 over 借方 and 贷方', () => {
    const one = ['日期', '摘要', '借', '贷', '余额', '流水号', '对方名称', '合同号'];
    expect(moneyOf(statement(one, ['2025-04-01', '', 1_060_000, '', 5, 'S1', SUPPLIER, 'HT-001']))).toEqual(
      ALL,
    );
    const two = [
      ['交易日期', '发生额/元', '', '余额', '交易流水号', '对方户名', '合同编号'],
      ['', '借方', '贷方', '', '', '', ''],
    ];
    expect(moneyOf(statement(...two, ['2025-04-01', 1_060_000, '', 5, 'S1', SUPPLIER, 'HT-001']))).toEqual(
      ALL,
    );
  });

  it.each([
    ['支出', '收入'],
    ['支出金额', '收入金额'],
    ['收入（元）', '支出（元）'],
    ['转出', '转入'],
    ['付出金额', '存入金额'],
    ['贷方发生额', '借方发生额'],
    ['借方金额（支出）', '贷方金额（收入）'],
    ['Debit', 'Credit'],
  ])('%s and %s', (a, b) => {
    const head = ['交易日期', '流水号', '对方户名', a, b, '余额', '合同编号'];
    const isOut = (header: string): boolean => /支|出|借|Debit/.test(header);
    const row = (out: unknown, into: unknown): unknown[] => [a, b].map((h) => (isOut(h) ? out : into));
    const book = statement(
      head,
      ['2025-04-01', 'S1', SUPPLIER, ...row(1_060_000, ''), 7, 'HT-001'],
      ['2025-04-03', 'S2', '某客户有限公司', ...row('', 88_000), 9, ''],
    );
    expect(moneyOf(book)).toEqual(ALL);
    expect(paid(book)).toEqual([[1_060_000, SUPPLIER, 'HT-001']]);
  });

  it('a refund of the supplier comes off, by number or by who sent it; money of others is not ours', () => {
    for (const contract of ['HT-001', '']) {
      const back = line('0', '1060000.00', SUPPLIER, contract, '13835-2');
      const other = line('0', '88000.00', '某客户有限公司', '', '13835-3');
      const book = statement(CCB, line('1060000.00', '0', SUPPLIER, 'HT-001', '13835-1'), back, other);
      expect(moneyOf(book)).toEqual(NOTHING);
      expect(paid(book)).toEqual([
        [1_060_000, SUPPLIER, 'HT-001'],
        [-1_060_000, SUPPLIER, 'HT-001'],
      ]);
      expect(sentences(book, 'no-record')).toEqual([
        '「流水」有 1 笔收款、0 笔付给其他单位的款，对方都不是合同供应商，没有列入。',
      ]);
    }
  });

  it('what else passed through the account is left aside', () => {
    const wages = line('52000.00', '0', '代发工资', '', '13835-9');
    const book = statement(CCB, wages, line('1060000.00', '0', SUPPLIER, 'HT-001', '13835-1'));
    expect(moneyOf(book)).toEqual(ALL);
    expect(sentences(book, 'unmatched-document')).toEqual([]);
  });

  it('a payment without a contract is named, and its 备注 is only a hint', () => {
    const book = statement(
      CCB,
      line('1060000.00', '0', SUPPLIER, '', '13835-1').map((c) => (c === '服务费' ? '算力 HT-001 首付' : c)),
    );
    expect(moneyOf(book).evidenced).toBe('0.00');
    expect(sentences(book, 'unmatched-document')[0]).toContain('备注写到合同编号 HT-001，未据此归入');
  });
});

describe('the account and its title', () => {
  const head = ['交易日期', '借方发生额', '贷方发生额', '余额', '交易流水号', '对方户名', '合同编号'];
  const row = ['2025-04-01', 1_060_000, '', 5, 'S1', SUPPLIER, 'HT-001'];

  it('without a name is the applicant’s', () => {
    expect(ledgerOfBook(statement(head, row)).payments?.rows[0]?.payer).toBe(APPLICANT);
    expect(moneyOf(statement(head, row))).toEqual(ALL);
  });

  it.each([
    [['户名：某某集团有限公司']],
    [['户　　名', '某某集团有限公司']],
    [['账户名称:某某集团有限公司  币种:人民币']],
    [['账号：6222 户名：某某集团有限公司 币种：人民币']],
    [['客户名称', '', '某某集团有限公司']],
    [['Account Name: 某某集团有限公司']],
  ])('%j: another payer is in doubt', (title) => {
    const book = statement(['交易明细'], title, head, row);
    expect(ledgerOfBook(book).payments?.rows[0]?.payer).toBe('某某集团有限公司');
    expect(moneyOf(book)).toEqual({ amount: '300,000.00', evidenced: '0.00' });
  });

  it('filter lines in words of the header are no header and no account', () => {
    const filters = [
      ['查询条件'],
      ['对方户名：', '', '对方账号：', ''],
      ['借方发生额', '从', '0', '到', '99999999'],
      ['客户附言:', ''],
      ['起始日期：', '20250101', '截止日期：', '20251231'],
      ['账户名称：', APPLICANT],
    ];
    const book = statement(...filters, head, row);
    expect(moneyOf(book)).toEqual(ALL);
    expect(ledgerOfBook(book).payments?.rows[0]?.payer).toBe(APPLICANT);
  });

  it('a currency other than yuan is not counted as yuan', () => {
    const book = statement(['币种：美元'], head, row);
    expect(moneyOf(book).evidenced).toBe('0.00');
    expect(moneyOf(book).amount).toBe('0.00');
    expect(sentences(book, 'no-record')).toEqual([expect.stringContaining('1 笔不是人民币')]);
    for (const yuan of ['人民币', 'CNY', '人民币元', 'RMB', '01', '01-人民币', 'CNY（人民币元）'])
      expect(moneyOf(statement([`币种：${yuan}`], head, row))).toEqual(ALL);
  });

  it('is never taken for contracts', () => {
    const odd = ['对方单位', '用途', '金额', '对方账号', '余额', '币种'];
    const inputs = ledgerOfBook({
      合同: undefined,
      付款: undefined,
      流水: [odd, [SUPPLIER, '算力', 5, '62', 9, 'CNY']],
    });
    expect(inputs.contracts).toBeUndefined();
    expect(ledgerOfBook({ 合同: undefined, ...statement(head, row) }).contracts).toBeUndefined();
  });
});

describe('one amount and a direction', () => {
  const words: readonly [string, string, string][] = [
    ['借贷标志', '借', '贷'],
    ['收付标志', '付', '收'],
    ['收支标识', '支出', '收入'],
    ['收入/支出标志', '支出', '收入'],
    ['Dr/Cr', 'Dr', 'Cr'],
    ['来往账标志', '往账', '来账'],
    ['借/贷', '借方', '贷方'],
    ['交易方向', '转出', '转入'],
  ];
  const head = (flag: string): unknown[] => [
    '交易日期',
    '交易流水号',
    flag,
    '交易金额',
    '对方户名',
    '摘要',
    '合同编号',
  ];

  it.each(words)('%s: %s is paid, %s came back', (flag, out, into) => {
    const pay = ['2025-04-01', 'S1', out, 530_000, SUPPLIER, '', 'HT-001'];
    const back = ['2025-04-02', 'S2', into, 530_000, SUPPLIER, '', 'HT-001'];
    const again = ['2025-04-03', 'S3', out, 530_000, SUPPLIER, '', 'HT-001'];
    expect(moneyOf(statement(head(flag), pay, back))).toEqual(NOTHING);
    expect(moneyOf(statement(head(flag), pay, again))).toEqual(ALL);
  });

  it('without the word, or without the column, a payment counts but is not checked', () => {
    const rows = [
      ['2025-04-01', 'S1', '', 530_000, SUPPLIER, '', 'HT-001'],
      ['2025-04-02', 'S2', '', 530_000, SUPPLIER, '', 'HT-001'],
    ];
    const without = (row: unknown[]): unknown[] => row.filter((_, i) => i !== 2);
    const [blank, missing] = [
      statement(head('借贷标志'), ...rows),
      statement(without(head('x')), ...rows.map(without)),
    ];
    for (const book of [blank, missing]) {
      expect(moneyOf(book)).toEqual({ amount: '300,000.00', evidenced: '0.00' });
      expect(claimOfBook(book).notChecked).toBe(30_000_000);
      expect(sentences(book, 'payment-standing')).toEqual([
        expect.stringContaining('S1、S2 看不出是付出还是收到'),
      ]);
    }
  });

  it('a column of it that is blank in every line is as good as none', () => {
    const parties = ['付款流水号', '付款日期', '付款方', '收款方', '付款金额', '合同编号'];
    const line = ['S1', '2025-04-01', APPLICANT, SUPPLIER, 1_060_000, 'HT-001'];
    expect(moneyOf(statement(parties, line))).toEqual(ALL);
    expect(moneyOf(statement([...parties, '借贷标志'], [...line, '']))).toEqual(ALL);
  });

  it('a sign that repeats the word in the whole column is no booking taken back', () => {
    const pay = ['2025-04-01', 'S1', '往账', -1_060_000, SUPPLIER, '', 'HT-001'];
    const other = ['2025-04-02', 'S2', '来账', 500, '某客户有限公司', '', ''];
    const back = ['2025-04-03', 'S3', '往账', 1_060_000, SUPPLIER, '', 'HT-001'];
    expect(moneyOf(statement(head('来往账标志'), pay, other))).toEqual(ALL);
    expect(moneyOf(statement(head('来往账标志'), pay, back))).toEqual(NOTHING);
    // One line alone may as well be taken back: it counts, and nothing of it is checked.
    expect(moneyOf(statement(head('来往账标志'), pay))).toEqual({ amount: '300,000.00', evidenced: '0.00' });
  });

  it('negative lines alone, told by who pays whom, may be payments as well as payments taken back', () => {
    const parties = ['付款流水号', '付款日期', '付款方', '收款方', '付款金额', '合同编号'];
    const line = (serial: string, amount: number): unknown[] => [
      ...[serial, '2025-04-01', '深圳示例智能科技有限公司', SUPPLIER, amount, 'HT-001'],
    ];
    const book = statement(parties, line('S1', -530_000), line('S2', -530_000));
    expect(moneyOf(book)).toEqual({ amount: '300,000.00', evidenced: '0.00' });
    const settled = statement(parties, line('S1', 1_590_000), line('S2', -530_000));
    expect(moneyOf(settled)).toEqual(ALL);
  });

  it('bilingual headers', () => {
    const both = [
      '交易日期[ Transaction Date ]',
      '交易流水号[ Reference No. ]',
      '借贷标志[ Dr/Cr ]',
      '交易金额[ Trade Amount ]',
      '对方户名[ Counterparty Name ]',
      '合同编号',
    ];
    expect(moneyOf(statement(both, ['20250401', 'S1', '借', 1_060_000, SUPPLIER, 'HT-001']))).toEqual(ALL);
  });
});

describe('one signed column', () => {
  const head = ['交易日期', '交易流水号', '交易金额', '对方户名', '合同编号'];
  const row = (serial: string, amount: number, party = SUPPLIER, contract = 'HT-001'): unknown[] => [
    ...['2025-04-01', serial, amount, party, contract],
  ];

  it('outflows negative in the whole column', () => {
    const book = statement(head, row('S1', -530_000), row('S2', -530_000), row('S3', 88_000, '某客户', ''));
    expect(moneyOf(book)).toEqual(ALL);
    expect(moneyOf(statement(head, row('S1', -530_000), row('S2', -530_000)))).toEqual(ALL);
  });

  it('outflows negative, with more lines of income than of expense', () => {
    const book = statement(
      head,
      row('S1', -1_060_000),
      row('S2', 5, '客户甲', ''),
      row('S3', 6, '客户乙', ''),
    );
    expect(moneyOf(book)).toEqual(ALL);
  });

  it('outflows positive with refunds negative', () => {
    const book = statement(head, row('S1', 1_060_000), row('S2', 530_000), row('S3', -530_000));
    expect(moneyOf(book)).toEqual(ALL);
  });

  it('the balance decides where there is one', () => {
    const withBalance = ['交易日期', '交易流水号', '交易金额', '余额', '对方户名', '合同编号'];
    const lines = (rows: readonly [number, number, number][]): unknown[][] =>
      rows.map(([amount, balance, day]) => [
        `2025-04-0${String(day)}`,
        `S${String(day)}`,
        amount,
        balance,
        SUPPLIER,
        'HT-001',
      ]);
    const positive = lines([
      [530_000, 970_000, 1],
      [530_000, 440_000, 2],
    ]);
    expect(moneyOf(statement(withBalance, ...positive))).toEqual(ALL);
    const backwards = lines([
      [-530_000, 440_000, 2],
      [-530_000, 970_000, 1],
    ]);
    expect(moneyOf(statement(withBalance, ...backwards))).toEqual(ALL);
  });

  it('is not guessed where neither fits: named, and nothing evidenced', () => {
    // A refund alone beside other outflows reads either way.
    const book = statement(
      head,
      row('S1', 1_060_000),
      row('S2', -9_000, '房东', ''),
      row('S3', -7_000, '物业', ''),
    );
    expect(ledgerOfBook(book).payments).toBeUndefined();
    expect(moneyOf(book).evidenced).toBe('0.00');
    expect(sentences(book, 'no-record')).toEqual([
      expect.stringContaining('分不清付出和收到，3 行都没有读作付款'),
    ]);
  });

  it('all of it sent back: what went first is the payment', () => {
    const lines = (sign: number): Book =>
      statement(
        ['交易日期', '交易流水号', '交易金额', '对方户名', '合同编号'],
        ['2025-04-08', 'S-2', sign * -1_060_000, SUPPLIER, 'HT-001'],
        ['2025-04-01', 'S-1', sign * 1_060_000, SUPPLIER, 'HT-001'],
      );
    const both = [
      [-1_060_000, SUPPLIER, 'HT-001'],
      [1_060_000, SUPPLIER, 'HT-001'],
    ];
    expect([paid(lines(1)), paid(lines(-1))]).toEqual([both, both]);
  });

  it('means on all sheets of a statement what it means on one', () => {
    const header = ['交易日期', '交易流水号', '交易金额', '对方户名', '合同编号'];
    const out = ['2025-04-01', 'S-1', 1_060_000, SUPPLIER, 'HT-001'];
    const back = ['2025-05-08', 'S-2', -60_000, SUPPLIER, 'HT-001'];
    const apart: Book = { 付款: undefined, 四月: [header, out], 五月: [header, back] };
    expect(paid(apart)).toEqual(paid(statement(header, out, back)));
    expect(paid(apart)).toEqual([
      [1_060_000, SUPPLIER, 'HT-001'],
      [-60_000, SUPPLIER, 'HT-001'],
    ]);
  });

  it('a column that says 付款 itself needs no sign', () => {
    const own = ['付款日期', '流水号', '付款金额', '对方户名', '合同编号'];
    expect(moneyOf(statement(own, row('S1', 1_590_000), row('S2', -530_000)))).toEqual(ALL);
  });
});

describe('expenses that are negative in their own column', () => {
  const head = ['业务流水号', '发生时间', '对方名称', '收入金额（+元）', '支出金额（-元）', '合同编号'];
  const line = (serial: string, amount: number): unknown[] => [
    serial,
    '2025-04-01 10:00:00',
    SUPPLIER,
    '0.00',
    amount,
    'HT-001',
  ];

  it('went out: the header says so, or the whole column', () => {
    expect(moneyOf(statement(head, line('1', -1_060_000)))).toEqual(ALL);
    const plain = head.map((header) => header.replace(/（.*/, ''));
    expect(moneyOf(statement(plain, line('1', -530_000), line('2', -530_000)))).toEqual(ALL);
  });

  it('one line alone does not tell: it counts and is not checked', () => {
    const plain = head.map((header) => header.replace(/（.*/, ''));
    const one = moneyOf(statement(plain, line('1', -1_060_000)));
    expect(one).toEqual({ amount: '300,000.00', evidenced: '0.00' });
  });
});

describe('payer and payee', () => {
  const head = ['交易日期', '交易流水号', '付款人', '收款人', '金额', '合同编号'];

  it('tell which way the money went', () => {
    const book = statement(
      head,
      ['2025-04-01', 'S1', APPLICANT, SUPPLIER, 1_590_000, 'HT-001'],
      ['2025-04-02', 'S2', SUPPLIER, APPLICANT, 530_000, 'HT-001'],
    );
    expect(moneyOf(book)).toEqual(ALL);
    expect(paid(book)).toEqual([
      [1_590_000, SUPPLIER, 'HT-001'],
      [-530_000, SUPPLIER, 'HT-001'],
    ]);
  });

  it('what others pay the applicant is none of the claim’s business', () => {
    const pay = ['2025-04-01', 'S1', APPLICANT, SUPPLIER, 1_060_000, 'HT-001'];
    const sold = ['2025-04-02', 'S2', '某客户有限公司', APPLICANT, 500, ''];
    expect(moneyOf(statement(head, pay, sold))).toEqual(ALL);
    expect(sentences(statement(head, pay, sold), 'no-record')).toEqual([expect.stringContaining('1 笔收款')]);
  });

  it('money out is negative and money in positive: the parties say so too', () => {
    const pay = ['2025-04-01', 'S1', APPLICANT, SUPPLIER, -1_060_000, 'HT-001'];
    const sold = ['2025-04-02', 'S2', '某客户有限公司', APPLICANT, 500, ''];
    expect(moneyOf(statement(head, pay, sold))).toEqual(ALL);
  });
});

describe('what was taken back', () => {
  const head = [
    '交易日期',
    '交易流水号',
    '借方发生额',
    '贷方发生额',
    '余额',
    '对方户名',
    '摘要',
    '冲账标志',
    '合同编号',
  ];
  const row = (
    serial: string,
    out: unknown,
    into: unknown,
    more: Partial<Record<'who' | 'why' | 'flag' | 'contract', string>> = {},
  ): unknown[] => [
    ...[
      '2025-04-01',
      serial,
      out,
      into,
      5,
      more.who ?? SUPPLIER,
      more.why ?? '',
      more.flag ?? '',
      more.contract ?? 'HT-001',
    ],
  ];

  it('冲账标志: both lines fall away, and a marked payment alone too', () => {
    const pay = row('S1', 1_060_000, '');
    const wrong = row('S2', 1_060_000, '', { flag: '已冲账' });
    const back = row('S3', -1_060_000, '', { flag: '冲账' });
    expect(moneyOf(statement(head, pay, wrong, back))).toEqual(ALL);
    expect(moneyOf(statement(head, pay, row('S2', 1_060_000, ''), back))).toEqual(ALL);
    expect(moneyOf(statement(head, wrong))).toEqual(NOTHING);
    expect(sentences(statement(head, wrong), 'no-record')).toEqual([
      '「流水」有 1 笔付款没有付成，或已退汇、冲账，不计入：S2。',
    ]);
    // The statement was read: the payment is missing, the table is not.
    expect(sentences(statement(head, wrong), 'payment')).toEqual([
      expect.stringContaining('没有银行付款凭证'),
    ]);
    expect(claimOfBook(statement(head, wrong)).unchecked).toEqual([]);
  });

  it('隔日冲账 as a negative amount among the expenses, by nobody', () => {
    const back = row('S2', -1_060_000, '', { who: '', why: '隔日冲账', contract: '' });
    expect(moneyOf(statement(head, row('S1', 1_060_000, ''), back))).toEqual(NOTHING);
    const refund = row('S2', '', 1_060_000, { who: '', why: '退汇', contract: '' });
    expect(moneyOf(statement(head, row('S1', 1_060_000, ''), refund))).toEqual(NOTHING);
  });

  it('a payment that failed is none; one under way is in doubt', () => {
    const states = ['付款日期', '付款流水号', '付款方', '收款方', '付款金额', '交易状态', '合同编号'];
    const pay = (state: string): unknown[] => [
      '2025-04-01',
      'S1',
      APPLICANT,
      SUPPLIER,
      1_060_000,
      state,
      'HT-001',
    ];
    expect(moneyOf(statement(states, pay('交易成功')))).toEqual(ALL);
    expect(moneyOf(statement(states, pay('支付失败')))).toEqual(NOTHING);
    expect(moneyOf(statement(states, pay('处理中')))).toEqual({ amount: '300,000.00', evidenced: '0.00' });
  });

  it.each([
    ['单据状态', '待付款', '0.00'],
    ['审批状态', '审批中', '0.00'],
    ['审核状态', '未审核', '0.00'],
    ['审批状态', '审批通过', '300,000.00'],
    ['单据状态', '已审核', '300,000.00'],
    ['是否已付款', '是', '300,000.00'],
    ['付款方式', '现金', '0.00'],
    ['结算方式', '银行承兑汇票', '0.00'],
    ['结算方式', '以应收账款抵销', '0.00'],
    ['结算方式', '网银转账', '300,000.00'],
    ['摘要', '供应商退款', '0.00'],
    ['备注', '退回后重付', '300,000.00'],
    ['备注', '计划付款', '0.00'],
    ['备注', '付款失败', '0.00'],
    ['摘要', '已作废', '0.00'],
    ['用途', '未到账', '0.00'],
    ['备注', '重复支付', '0.00'],
    ['备注', '上次付款失败，重付', '300,000.00'],
    ['用途', '借款', '0.00'],
    ['用途', '办公室房租', '0.00'],
    ['摘要', '代深圳乙公司付', '0.00'],
    ['摘要', '代理服务费付款', '300,000.00'],
    ['摘要', '往来款', '300,000.00'],
    ['业务处理结果', '成功', '300,000.00'],
    ['用途', '履约保证金', '0.00'],
    ['用途', '质保金', '300,000.00'],
    ['摘要', '押金转服务费', '300,000.00'],
  ])('%s 「%s」 of a list of payments: %s is evidenced', (header, said, evidenced) => {
    const head = ['付款日期', '付款流水号', '付款方', '收款方', '付款金额', '合同编号', header];
    const line = ['2025-04-01', 'S1', APPLICANT, SUPPLIER, 1_060_000, 'HT-001', said];
    expect(moneyOf(statement(head, line))).toEqual({ amount: '300,000.00', evidenced });
  });

  it('an order to pay that was refused, or not carried out, is none', () => {
    const head = ['付款日期', '付款流水号', '付款方', '收款方', '付款金额', '合同编号'];
    const line = ['2025-04-01', 'S1', APPLICANT, SUPPLIER, 1_060_000, 'HT-001'];
    expect(moneyOf(statement([...head, '审批状态'], [...line, '已驳回']))).toEqual(NOTHING);
    expect(moneyOf(statement([...head, '是否已付款'], [...line, '否']))).toEqual(NOTHING);
    expect(moneyOf(statement([...head, '付款状态'], [...line, '已冲销']))).toEqual(NOTHING);
    expect(moneyOf(statement([...head, '指令状态'], [...line, '失败']))).toEqual(NOTHING);
  });

  it('what the bank could not deliver comes back from an account of its own', () => {
    const head = ['交易日期', '摘要', '支出', '收入', '余额', '对方户名', '合同编号'];
    const sent = ['2025-04-01', '算力费', 1_060_000, '', 5, SUPPLIER, 'HT-001'];
    const back = (from: string): unknown[] => [
      '2025-04-02',
      '户名不符退回',
      '',
      1_060_000,
      1_060_005,
      from,
      '',
    ];
    expect(moneyOf(statement(head, sent, back('待处理结算款项')))).toEqual(NOTHING);
    expect(moneyOf(statement(head, sent, back('某某物业有限公司')))).toEqual(ALL);
  });
});

describe('the company’s own books', () => {
  const head = ['日期', '凭证号', '摘要', '借方', '贷方', '余额', '对方单位', '合同编号'];
  const journal = (balance: (i: number) => unknown): Book =>
    statement(
      ['银行存款日记账'],
      head,
      ['2025-04-01', '记-1', '付算力费', '', 530_000, balance(0), SUPPLIER, 'HT-001'],
      ['2025-04-02', '记-2', '付算力费', '', 530_000, balance(1), SUPPLIER, 'HT-001'],
    );

  it('have money out on the credit side: the balance says so, or the suppliers do', () => {
    expect(moneyOf(journal((i) => 1_000_000 - 530_000 * (i + 1)))).toEqual(ALL);
    expect(moneyOf(journal(() => ''))).toEqual(ALL);
  });

  const page = (title: string, debit: unknown, credit: unknown): Book =>
    statement([title], head, ['2025-04-01', '记-1', '算力费', debit, credit, '', SUPPLIER, 'HT-001']);

  it('of what is owed have what was settled on the debit side, not surely by a transfer; a bill is no payment', () => {
    const settled = { amount: '300,000.00', evidenced: '0.00' };
    expect(moneyOf(page('科目：2202 应付账款', 1_060_000, ''))).toEqual(settled);
    const billed = page('应付账款明细账', '', 1_060_000);
    expect(moneyOf(billed).evidenced).toBe('0.00');
    expect(sentences(billed, 'no-record')).toEqual([
      '「流水」有 1 行是记入应付账款的账单，没有付钱，不算付款。已付的看借方或银行流水。',
    ]);
  });

  it('of the bank have money in on the debit side, though one line alone stands there', () => {
    expect(moneyOf(page('银行存款日记账', '', 1_060_000))).toEqual(ALL);
    expect(moneyOf(page('科目：1002 银行存款', 1_060_000, '')).evidenced).toBe('0.00');
  });
});

describe('serials', () => {
  it('of a bank name a payment once, as ever', () => {
    const head = ['交易日期', '交易流水号', '借方发生额', '贷方发生额', '余额', '对方户名', '合同编号'];
    const row = ['2025-04-01', 'S1', 1_060_000, '', 5, SUPPLIER, 'HT-001'];
    const book = { 付款: undefined, 一月: [head, row], 一季度: [head, row] };
    expect(moneyOf(book)).toEqual(ALL);
    expect(sentences(book, 'payment-duplicate')).toHaveLength(1);
    const bare = head.filter((h) => h !== '交易流水号');
    const line = row.filter((c) => c !== 'S1');
    expect(
      sentences({ 付款: undefined, 一月: [bare, line], 一季度: [bare, line] }, 'payment-duplicate'),
    ).toHaveLength(1);
  });
});
