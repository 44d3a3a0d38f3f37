import { say } from '../../../src/messages';
import {
  APPLICANT,
  APPLICANT_CODE,
  claimOfBook,
  INVOICE,
  ledgerOfBook,
  moneyOf,
  SUPPLIER,
  SUPPLIER_CODE,
  type Book,
} from '../../support/book';

const ALL = { amount: '300,000.00', evidenced: '300,000.00' };
const HEAD = ['发票号码', '开票日期', '销售方名称', '购买方名称', '金额', '税额', '价税合计', '合同编号'];
const OTHER = '25442000000000000002';

/** An invoice of the clean register: a million net, or so many yuan. */
function invoice(number: unknown, net = 1_000_000, contract = 'HT-001', date = '2025-03-15'): unknown[] {
  return [number, date, SUPPLIER, APPLICANT, net, net * 0.06, net * 1.06, contract];
}

/** 发票基础信息 as the tax bureau exports it, with a column of contract numbers added by hand. */
const EXPORT_HEAD = [
  ...[
    '序号',
    '发票代码',
    '发票号码',
    '数电发票号码',
    '销方识别号',
    '销方名称',
    '购方识别号',
    '购买方名称',
    '开票日期',
  ],
  ...[
    '金额',
    '税额',
    '价税合计',
    '发票来源',
    '发票票种',
    '发票状态',
    '是否正数发票',
    '发票风险等级',
    '开票人',
    '备注',
  ],
  '合同编号',
];
interface Exported {
  readonly number?: string;
  readonly code?: string;
  readonly old?: string;
  readonly net?: number;
  readonly state?: string;
  readonly positive?: string;
  readonly risk?: string;
  readonly remark?: string;
  readonly contract?: string;
  readonly date?: string;
}
function exported(of: Exported): unknown[] {
  const { number = INVOICE, code = '', old = '', net = 1_000_000, state = '正常', positive = '是' } = of;
  const { risk = '正常', remark = '', contract = 'HT-001', date = '2025-03-15 10:11:12' } = of;
  return [
    ...['1', code, old, number, SUPPLIER_CODE, SUPPLIER, APPLICANT_CODE, APPLICANT, date],
    ...[
      net,
      net * 0.06,
      net * 1.06,
      '电子发票服务平台',
      '数电发票（增值税专用发票）',
      state,
      positive,
      risk,
      '某人',
      remark,
    ],
    contract,
  ];
}
const exportOf = (...rows: Exported[]): Book => ({
  发票: undefined,
  发票基础信息: [EXPORT_HEAD, ...rows.map(exported)],
});

/** 信息汇总表: a row a line of an invoice. */
const ITEM_HEAD = [
  ...[
    '序号',
    '发票代码',
    '发票号码',
    '数电发票号码',
    '销方识别号',
    '销方名称',
    '购方识别号',
    '购买方名称',
    '开票日期',
  ],
  ...[
    '税收分类编码',
    '特定业务类型',
    '货物或应税劳务名称',
    '规格型号',
    '单位',
    '数量',
    '单价',
    '金额',
    '税率',
    '税额',
  ],
  ...[
    '价税合计',
    '发票来源',
    '发票票种',
    '发票状态',
    '是否正数发票',
    '发票风险等级',
    '开票人',
    '备注',
    '合同编号',
  ],
];
function item(net: number, of: Exported = {}): unknown[] {
  const { number = INVOICE, state = '正常', positive = '是', contract = 'HT-001', remark = '' } = of;
  return [
    ...['1', '', '', number, SUPPLIER_CODE, SUPPLIER, APPLICANT_CODE, APPLICANT, '2025-03-15 10:11:12'],
    ...[
      '3040201000000000000',
      '',
      '*信息技术服务*算力服务',
      '',
      '项',
      '1',
      String(net),
      net,
      '6%',
      net * 0.06,
    ],
    ...[net * 1.06, '', '', state, positive, '正常', '某人', remark, contract],
  ];
}

function sentences(book: Book, check: string): string[] {
  return claimOfBook(book)
    .findings.filter((f) => f.check === check)
    .map((f) => say(f.message));
}

describe('the clean register', () => {
  it('gives all of it evidenced, and nothing is said of its records', () => {
    expect(moneyOf()).toEqual(ALL);
    const { findings } = claimOfBook();
    expect(findings.filter((f) => f.effect !== 'none').map((f) => say(f.message))).toEqual([]);
  });
});

describe('the number of an invoice', () => {
  it('数电发票号码 filled beside an empty 发票号码 is one: the filled cell counts', () => {
    expect(moneyOf(exportOf({}))).toEqual(ALL);
    const head = ['数电发票号码', ...HEAD];
    const sheets = [
      [INVOICE, ...invoice('')],
      ['', ...invoice(INVOICE)],
      [INVOICE, ...invoice(null)],
    ];
    for (const row of sheets) expect(moneyOf({ 发票: [head, row] })).toEqual(ALL);
  });

  it('either of two numbers names it, in tax records and red letters too', () => {
    const [code, old] = ['044001900111', '12345678'];
    const both = { code, old };
    for (const number of [INVOICE, old]) {
      const 税票 = [
        ['税票号码', '发票号码', '税票日期', '税票金额'],
        ['T-1', number, '2025-04-15', 60_000],
      ];
      expect(moneyOf({ ...exportOf(both), 税票 })).toEqual(ALL);
    }
    const red = (remark: string): Exported => ({ number: OTHER, net: -1_000_000, positive: '否', remark });
    for (const remark of [`被红冲蓝字数电发票号码：${INVOICE}`, `发票代码${code}号码${old}`]) {
      const { invoices } = ledgerOfBook(exportOf(both, red(remark)));
      expect(invoices?.rows[1]?.reversedNumber).toMatch(/^(?:254|123)/);
      expect(moneyOf(exportOf(both, red(remark))).amount).toBe('0.00');
      expect(sentences(exportOf(both, red(remark)), 'red-letter')).toEqual([]);
    }
  });

  it('of eight digits goes on naming it where Excel took its leading zeros, on either side', () => {
    const named = (old: unknown, cited: unknown): Book => ({
      发票: undefined,
      发票基础信息: [
        EXPORT_HEAD,
        exported({ number: '', code: '044001900111' }).map((cell, i) => (i === 2 ? old : cell)),
      ],
      税票: [
        ['税票号码', '发票号码', '税票日期', '税票金额'],
        ['T-1', cited, '2025-04-15', 60_000],
      ],
    });
    for (const old of ['00345678', 345_678]) {
      for (const cited of ['00345678', 345_678]) expect(moneyOf(named(old, cited))).toEqual(ALL);
    }
    expect(moneyOf(named('00345678', '345679')).evidenced).toBe('0.00');
  });

  it('is one invoice where another list gives the older number alone', () => {
    const [code, old] = ['044001900111', '00345678'];
    const plain = [
      ['发票代码', ...HEAD],
      [code, ...invoice('345678')],
    ];
    const twice = { ...exportOf({ code, old }), 发票: plain };
    expect(ledgerOfBook(twice).invoices?.rows.map((i) => i.number)).toEqual([INVOICE, INVOICE]);
    expect(sentences(twice, 'invoice-duplicate')).toHaveLength(1);
    expect(moneyOf(twice).amount).toBe('300,000.00');
  });
});

describe('an invoice that does not stand', () => {
  it.each(['已作废', '作废', '已红冲-全额', '被红冲'])('发票状态 %s: no record, and named once', (state) => {
    const book = exportOf({ state });
    expect(moneyOf(book)).toEqual({ amount: '0.00', evidenced: '0.00' });
    expect(sentences(book, 'no-record')).toEqual([
      `「发票基础信息」有 1 张发票已作废或已全额红冲，不计入：${INVOICE}。已由销售方重新开具的，请登记新的发票。`,
    ]);
  });

  it('in a column of a register, or by a flag', () => {
    const states = [
      ['状态', '已作废'],
      ['是否作废', '是'],
      ['作废标志', 'Y'],
      ['是否红冲', '是'],
      ['发票状态', '作废'],
    ];
    for (const [header, cell] of states) {
      const book = {
        发票: [
          [...HEAD, header],
          [...invoice(INVOICE), cell],
        ],
      };
      expect([header, moneyOf(book).amount]).toEqual([header, '0.00']);
    }
    const fine = {
      发票: [
        [...HEAD, '是否作废', '状态'],
        [...invoice(INVOICE), '否', '正常'],
      ],
    };
    expect(moneyOf(fine)).toEqual(ALL);
  });

  it('is in doubt when nobody could verify it', () => {
    const book = (header: string, said: string): Book => ({
      发票: [
        [...HEAD, '发票状态', header],
        [...invoice(INVOICE), '正常', said],
      ],
    });
    for (const said of ['查无此票', '不一致', '假票']) {
      expect(moneyOf(book('查验结果', said))).toEqual({ amount: '300,000.00', evidenced: '0.00' });
    }
    expect(moneyOf(book('查验状态', '已作废')).amount).toBe('0.00');
    for (const said of ['一致', '查验成功', '真票', '未查验', ''])
      expect([said, moneyOf(book('查验结果', said))]).toEqual([said, ALL]);
  });

  it('in another currency is not counted as yuan', () => {
    const book = (currency: string): Book => ({
      发票: [
        [...HEAD, '币种'],
        [...invoice(INVOICE), currency],
      ],
    });
    expect(moneyOf(book('美元')).amount).toBe('0.00');
    expect(sentences(book('USD'), 'no-record')).toEqual([
      `「发票」有 1 张发票不是人民币，没有换算，不计入：${INVOICE}。请填写人民币的发票金额。`,
    ]);
    for (const yuan of ['人民币', 'RMB', '']) expect(moneyOf(book(yuan))).toEqual(ALL);
  });

  it('is counted off once when its red letter is there too, named or not', () => {
    const blue = { net: 500_000, state: '已红冲-全额' };
    const again = { number: '25442000000000000003', net: 1_000_000 };
    const red = { number: OTHER, net: -500_000, positive: '否' };
    const 税票 = [
      ['税票号码', '发票号码', '税票日期', '税票金额'],
      ['T-1', again.number, '2025-04-15', 60_000],
    ];
    for (const remark of [`被红冲蓝字数电发票号码：${INVOICE}`, '']) {
      const book = { ...exportOf(blue, { ...red, remark }, again), 税票 };
      expect(moneyOf(book)).toEqual(ALL);
      expect(sentences(book, 'red-letter')).toEqual([]);
    }
  });

  it('reversed in part counts with what its red letters leave; without them it is in doubt', () => {
    const blue = { state: '已红冲-部分' };
    const remark = `被红冲蓝字数电发票号码：${INVOICE}`;
    const red = { number: OTHER, net: -400_000, positive: '否', remark };
    expect(moneyOf(exportOf(blue, red))).toEqual({ amount: '180,000.00', evidenced: '180,000.00' });
    expect(moneyOf(exportOf(blue))).toEqual({ amount: '300,000.00', evidenced: '0.00' });
    expect(sentences(exportOf(blue), 'invoice-standing')).toEqual([
      `「发票基础信息」第2行：发票 ${INVOICE} 已部分红冲，表里没有它的红字发票，剩多少不明。请补登红字发票。`,
    ]);
  });

  it('a red letter told by its flag is negative, whatever its sign', () => {
    const remark = `被红冲蓝字数电发票号码：${INVOICE}`;
    const book = exportOf({}, { number: OTHER, net: 400_000, positive: '否', remark });
    expect(moneyOf(book)).toEqual({ amount: '180,000.00', evidenced: '180,000.00' });
  });

  it('a void red letter takes nothing back', () => {
    const remark = `被红冲蓝字数电发票号码：${INVOICE}`;
    const book = exportOf({}, { number: OTHER, net: -400_000, positive: '否', remark, state: '已作废' });
    expect(moneyOf(book)).toEqual(ALL);
  });

  it.each([
    [{ state: '失控' }, '的状态是「失控」'],
    [{ state: '红冲中' }, '的状态是「红冲中」'],
    [{ risk: '异常凭证' }, '的风险等级是「异常凭证」'],
    [{ risk: '疑点发票' }, '的风险等级是「疑点发票」'],
  ])('%j: counts, in doubt by name', (of, words) => {
    expect(moneyOf(exportOf(of))).toEqual({ amount: '300,000.00', evidenced: '0.00' });
    expect(sentences(exportOf(of), 'invoice-standing')).toEqual([expect.stringContaining(words)]);
  });
});

describe('a remark', () => {
  it('of a replacement does not make it a red letter', () => {
    expect(moneyOf(exportOf({ remark: `换开，原发票号码 ${OTHER} 已作废` }))).toEqual(ALL);
  });

  it('links an invoice to a contract only as the whole text', () => {
    expect(moneyOf(exportOf({ contract: '', remark: 'HT-001' }))).toEqual(ALL);
    const mentioned = exportOf({ contract: '', remark: '算力服务费，合同 HT-001' });
    expect(moneyOf(mentioned).evidenced).toBe('0.00');
    expect(sentences(mentioned, 'unmatched-document')[0]).toContain('备注写到合同编号 HT-001，未据此归入');
  });
});

describe('the two sheets of one export', () => {
  const prepaid: Book = {
    合同: [
      ['合同编号', '供应商名称', '用途', '签订日期', '服务开始', '服务结束', '含税金额', '税率', '申报项目'],
      [
        'HT-001',
        SUPPLIER,
        '大模型预训练',
        '2024-12-20',
        '2025-01-15',
        '2025-06-30',
        2_120_000,
        '6%',
        '算力扶持',
      ],
    ],
    付款: [
      ['付款流水号', '付款日期', '付款方', '收款方', '付款金额', '合同编号'],
      ['P-1', '2025-04-01', APPLICANT, SUPPLIER, 2_120_000, 'HT-001'],
    ],
  };

  it('are one set of invoices: one invoice on both counts once', () => {
    const book = { ...prepaid, ...exportOf({}), 信息汇总表: [ITEM_HEAD, item(1_000_000)] };
    expect(moneyOf(book)).toEqual(ALL);
    expect(sentences(book, 'invoice-duplicate')).toEqual([]);
  });

  it('equal lines of one invoice add up', () => {
    expect(moneyOf({ 发票: undefined, 信息汇总表: [ITEM_HEAD, item(500_000), item(500_000)] })).toEqual(ALL);
  });

  it('a discount line is negative and no red letter', () => {
    const 信息汇总表 = [ITEM_HEAD, item(1_200_000), item(-200_000)];
    expect(moneyOf({ 发票: undefined, 信息汇总表 })).toEqual(ALL);
  });

  it('a total repeated on every line is the invoice’s, not the line’s', () => {
    const lines = [600_000, 400_000].map((net) => item(net).map((cell, i) => (i === 19 ? 1_060_000 : cell)));
    expect(moneyOf({ ...prepaid, 发票: undefined, 信息汇总表: [ITEM_HEAD, ...lines] })).toEqual(ALL);
  });

  it('the contract may stand on either', () => {
    const [lines, none] = [
      [ITEM_HEAD, item(500_000), item(500_000)],
      [ITEM_HEAD, item(500_000, { contract: '' }), item(500_000, { contract: '' })],
    ];
    expect(moneyOf({ ...exportOf({ contract: '' }), 信息汇总表: lines })).toEqual(ALL);
    expect(moneyOf({ ...exportOf({}), 信息汇总表: none })).toEqual(ALL);
  });

  it('a part of the lines under a contract is its part of the invoice', () => {
    const 信息汇总表 = [ITEM_HEAD, item(600_000), item(400_000, { contract: '' })];
    const rows = ledgerOfBook({ 发票: undefined, 信息汇总表 }).invoices?.rows;
    expect(rows?.map((i) => [i.contractId, i.gross, i.allocated])).toEqual([
      ['HT-001', 106_000_000, 63_600_000],
      [null, 106_000_000, 42_400_000],
    ]);
  });

  it('that disagree put the invoice in doubt, at the lesser', () => {
    const book = { ...exportOf({}), 信息汇总表: [ITEM_HEAD, item(500_000), item(400_000)] };
    expect(moneyOf(book)).toEqual({ amount: '270,000.00', evidenced: '0.00' });
    expect(sentences(book, 'invoice-standing')[0]).toContain('一处 954,000.00 元，一处 1,060,000.00 元');
  });

  it('the worse of two statuses holds', () => {
    const book = { ...exportOf({}), 信息汇总表: [ITEM_HEAD, item(1_000_000, { state: '已作废' })] };
    expect(moneyOf(book).amount).toBe('0.00');
  });

  it('lines exported twice are the same invoice entered again', () => {
    const lines = [ITEM_HEAD, item(500_000), item(500_000)];
    const book = { ...prepaid, 发票: undefined, 一季度: lines, 上半年: lines };
    expect(moneyOf(book)).toEqual(ALL);
    expect(sentences(book, 'invoice-duplicate')).toHaveLength(1);
  });

  it('a plain register with the invoice entered twice stays a repetition, whatever the sheet is called', () => {
    for (const sheet of ['发票', '信息汇总表']) {
      const rows = [
        [...HEAD, '服务名称'],
        [...invoice(INVOICE), '算力服务'],
        [...invoice(INVOICE), '算力服务'],
      ];
      const book = { ...prepaid, 发票: undefined, [sheet]: rows };
      expect(moneyOf(book)).toEqual(ALL);
      expect(sentences(book, 'invoice-duplicate')).toHaveLength(1);
    }
  });

  it('other words for the items will do', () => {
    const head = [
      '发票号码',
      '开票日期',
      '销方名称',
      '购方名称',
      '商品名称',
      '型号',
      '数量',
      '不含税单价',
      '不含税金额',
      '税额',
      '价税合计',
      '合同号',
    ];
    const line = [
      INVOICE,
      '2025/3/15',
      SUPPLIER,
      APPLICANT,
      '算力',
      'A',
      1,
      500_000,
      500_000,
      30_000,
      530_000,
      'HT-001',
    ];
    expect(moneyOf({ 发票: undefined, Sheet7: [head, line, line] })).toEqual(ALL);
  });
});

describe('purchases and sales in one file', () => {
  it('what the applicant sold is left aside, named once', () => {
    const sale = (number: string): unknown[] => [number, '2025-03-16', APPLICANT, '某客户', 10, 1, 11, ''];
    const book = { 发票: [HEAD, invoice(INVOICE), sale(OTHER), sale('25442000000000000009')] };
    expect(moneyOf(book)).toEqual(ALL);
    expect(sentences(book, 'no-record')).toEqual([
      expect.stringMatching(/^「发票」有 2 张是本单位开给别人的销项发票/),
    ]);
    expect(sentences(book, 'unmatched-document')).toEqual([]);
  });

  it('a file of sales alone is no list of invoices received', () => {
    const book = { 发票: [HEAD, [OTHER, '2025-03-16', APPLICANT, '某客户', 10, 1, 11, '']] };
    expect(ledgerOfBook(book).invoices).toBeUndefined();
    expect(moneyOf(book).evidenced).toBe('0.00');
  });
});

describe('勾选清单 and 完税证明', () => {
  const 勾选清单 = [
    ['用途确认信息'],
    [APPLICANT_CODE, '', '', '202505', '', APPLICANT],
    [
      '序号',
      '勾选状态',
      '数电发票号码',
      '发票代码',
      '发票号码',
      '开票日期',
      '销售方纳税人识别号',
      '销售方纳税人名称',
      '金额',
      '税额',
      '有效抵扣税额',
      '发票状态',
      '勾选时间',
    ],
    [
      1,
      '已勾选',
      INVOICE,
      '',
      '',
      '2025-03-15',
      SUPPLIER_CODE,
      SUPPLIER,
      1_000_000,
      60_000,
      60_000,
      '正常',
      '2025-04-15 10:00:00',
    ],
  ];
  const 完税证明 = [
    ['税收完税证明'],
    ['No. 344035250500012345', '填发日期：2025年5月20日'],
    ['原凭证号', '税种', '品目名称', '税款所属时期', '入（退）库日期', '实缴（退）金额'],
    ['344036250400012345', '增值税', '信息技术服务', '2025-04-01至2025-04-30', '2025-05-15', 60_000],
    ['金额合计', '（大写）陆万元整', '', '', '', 60_000],
  ];

  it('are no invoices and count nothing twice', () => {
    const ledger = ledgerOfBook({ 勾选清单, 完税证明 });
    expect(ledger.invoices?.rows).toHaveLength(1);
    expect(ledger.deductions?.rows).toHaveLength(1);
    expect(ledger.taxCertificates?.rows.map((c) => [c.taxKind, c.amount])).toEqual([['增值税', 6_000_000]]);
    expect(moneyOf({ 勾选清单, 完税证明 })).toEqual(ALL);
    expect(sentences({ 勾选清单, 完税证明 }, 'tax-paper')).toEqual([]);
  });

  it('stand for no tax record, and the claim says so', () => {
    const book = { 税票: undefined, 勾选清单, 完税证明 };
    expect(moneyOf(book)).toEqual({ amount: '300,000.00', evidenced: '0.00' });
    expect(sentences(book, 'tax-paper')).toEqual([
      expect.stringContaining('勾选清单有本次发票 1 张，没有当作税票'),
      expect.stringContaining('完税证明（2025-04-01至2025-04-30）按期间开具'),
    ]);
  });

  it('a register that notes when an invoice was certified is one of invoices', () => {
    const 发票 = [
      [...HEAD, '勾选时间', '抵扣月份'],
      [...invoice(INVOICE), '2025-04-15', '202504'],
    ];
    expect(moneyOf({ 发票 })).toEqual(ALL);
  });
});
