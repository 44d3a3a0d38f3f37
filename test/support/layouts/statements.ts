import type { Row } from '../register';
import { laidOf, only, rowsOf, type Draw, type Laid } from './laid';

const HOLDER = '深圳示例智能科技有限公司';

/** How a row of a list of payments stands in each form; the holder of the account stands above. */
const FORMS: readonly ((row: Row, amount: number) => Row)[] = [
  // 建行
  (row, amount) => ({
    交易时间: `${String(row['付款日期'])} 10:20:30`,
    '借方发生额/元(支取)': amount > 0 ? amount : 0,
    '贷方发生额/元(收入)': amount < 0 ? -amount : 0,
    余额: '',
    币种: '人民币',
    对方户名: row['收款方'],
    对方账号: '4000000000000000001',
    对方开户机构: '中国工商银行深圳支行',
    记账日期: row['付款日期'],
    摘要: '转账',
    备注: '',
    '账户明细编号-交易流水号': row['付款流水号'],
    合同编号: row['合同编号'],
  }),
  // 工行
  (row, amount) => ({
    凭证号: row['付款流水号'],
    交易时间: row['付款日期'],
    对方单位: row['收款方'],
    对方账号: '4000000000000000001',
    转入金额: amount < 0 ? -amount : '',
    转出金额: amount > 0 ? amount : '',
    余额: '',
    摘要: '转账',
    附言: '',
    合同编号: row['合同编号'],
  }),
  // 招行
  (row, amount) => ({
    交易日: row['付款日期'],
    交易时间: '10:20:30',
    起息日: row['付款日期'],
    交易类型: '网银转账',
    借方金额: amount > 0 ? amount : '',
    贷方金额: amount < 0 ? -amount : '',
    余额: '',
    摘要: '服务费',
    流水号: row['付款流水号'],
    '收(付)方名称': row['收款方'],
    '收(付)方账号': '4000000000000000001',
    合同编号: row['合同编号'],
  }),
  // Income before expense, headers padded with blanks; a refund as a negative expense.
  (row, amount) => ({
    '日　　期': row['付款日期'],
    '流 水 号': row['付款流水号'],
    '对方户　名': row['收款方'],
    '账　　号': '4000000000000000001',
    '收　　入': '',
    '支　　出': amount,
    '余　　额': '',
    摘要: amount < 0 ? '隔日冲账' : '转账',
    合同编号: row['合同编号'],
  }),
  // One character a column.
  (row, amount) => ({
    日期: row['付款日期'],
    凭证号: row['付款流水号'],
    对方单位: row['收款方'],
    摘要: '货款',
    借: amount > 0 ? amount : '',
    贷: amount < 0 ? -amount : '',
    合同号: row['合同编号'],
  }),
  // With its translation.
  (row, amount) => ({
    '交易日期[ Transaction Date ]': row['付款日期'],
    '交易流水号[ Transaction Reference ]': row['付款流水号'],
    '支出金额[ Debit Amount ]': amount > 0 ? amount : '',
    '收入金额[ Credit Amount ]': amount < 0 ? -amount : '',
    '对方户名[ Counterparty Name ]': row['收款方'],
    '摘要[ Summary ]': '转账',
    合同编号: row['合同编号'],
  }),
];
const WORDS = [
  ['借', '贷'],
  ['付', '收'],
  ['支出', '收入'],
  ['Dr', 'Cr'],
  ['往账', '来账'],
  ['借方', '贷方'],
  ['支', '收'],
  ['往', '来'],
] as const;
export const DIRECTIONS = ['借贷标志', '收支标识', '收入/支出标志', '收/付', '借/贷', '资金流向'];

/** Payments as the statement of a bank account. */
export const statement = only('payments', (laid, draw) => {
  const rows = rowsOf(laid);
  if (!isOwn(rows)) return laid;
  const form = FORMS[draw(FORMS.length)];
  if (!form) return laid;
  const made = rows.map((row) => form(row, Number(row['付款金额'])));
  return titled(laidOf('payments', '银行流水', made), draw);
});

/** One amount and a word for the direction. */
export const direction = only('payments', (laid, draw) => {
  const rows = rowsOf(laid);
  if (!isOwn(rows)) return laid;
  const [out, back] = WORDS[draw(WORDS.length)] ?? WORDS[0];
  const word = DIRECTIONS[draw(DIRECTIONS.length)] ?? '借贷标志';
  const made = rows.map((row) => ({
    交易日期: row['付款日期'],
    交易流水号: row['付款流水号'],
    [word]: Number(row['付款金额']) < 0 ? back : out,
    交易金额: Math.abs(Number(row['付款金额'])),
    对方户名: row['收款方'],
    摘要: '转账',
    合同编号: row['合同编号'],
  }));
  return titled(laidOf('payments', '银行流水', made), draw);
});

/** One column with a sign: outflows below zero, or above it where a refund below it shows that they are. */
export const signed = only('payments', (laid, draw) => {
  const rows = rowsOf(laid);
  if (!isOwn(rows)) return laid;
  const refunded = rows.some((row) => Number(row['付款金额']) < 0);
  const sign = refunded && draw(2) ? 1 : -1;
  const made = rows.map((row) => ({
    交易日期: row['付款日期'],
    交易流水号: row['付款流水号'],
    交易金额: sign * Number(row['付款金额']),
    对方户名: row['收款方'],
    摘要: '转账',
    合同编号: row['合同编号'],
  }));
  return titled(laidOf('payments', '银行流水', made), draw);
});

/** 发生额/元 over 借方 and 贷方. */
export const underOneHeader = only('payments', (laid, draw) => {
  const rows = rowsOf(laid);
  if (!isOwn(rows)) return laid;
  const body = rows.map((row) => {
    const amount = Number(row['付款金额']);
    return [
      row['付款日期'],
      row['付款流水号'],
      row['收款方'],
      amount > 0 ? amount : '',
      amount < 0 ? -amount : '',
      '转账',
      row['合同编号'],
    ];
  });
  const outer = ['交易日期', '交易流水号', '对方户名', '发生额/元', '', '摘要', '合同编号'];
  const merges = outer.flatMap((text, column) => {
    if (text === '') return [];
    return [
      text === '发生额/元'
        ? { row: 0, column, rows: 1, columns: 2 }
        : { row: 0, column, rows: 2, columns: 1 },
    ];
  });
  const made: Laid = {
    ...laidOf('payments', '银行流水', []),
    headers: [outer, ['', '', '', '借方', '贷方', '', '']],
    rows: body,
    merges: draw(3) ? merges : [],
  };
  return titled(made, draw);
});

/** Payer and payee in each line, money back told by who pays whom. */
export const bothParties = only('payments', (laid, draw) => {
  const rows = rowsOf(laid);
  if (!isOwn(rows)) return laid;
  const made = rows.map((row) => {
    const amount = Number(row['付款金额']);
    return {
      交易日期: row['付款日期'],
      交易流水号: row['付款流水号'],
      付款人名称: amount < 0 ? row['收款方'] : row['付款方'],
      收款人名称: amount < 0 ? row['付款方'] : row['收款方'],
      交易金额: Math.abs(amount),
      附言: '服务费',
      合同编号: row['合同编号'],
    };
  });
  return titled(laidOf('payments', '银行流水', made), draw);
});

/** Lines of a statement that are none of the claim's business: wages, a sale, interest. */
export const otherLines = only('payments', (laid, draw) => {
  const rows = rowsOf(laid);
  if (!rows[0] || !('对方户名' in rows[0]) || !('借贷标志' in rows[0])) return laid;
  const [out, back] =
    WORDS.find((pair) => rows.some((row) => pair.includes(row['借贷标志'] as never))) ?? WORDS[0];
  const line = (word: string, party: string, n: number): Row => ({
    交易日期: '2025-05-05',
    交易流水号: `X${String(n)}`,
    借贷标志: word,
    交易金额: 5000 + n,
    对方户名: party,
    摘要: '其他',
    合同编号: '',
  });
  const more = [line(back, '广州某客户有限公司', 1), line(back, '', 2), line(out, '深圳某物业有限公司', 3)];
  return { ...laidOf('payments', laid.sheet, [...rows, ...more.slice(0, 1 + draw(3))]), above: laid.above };
});

function isOwn(rows: readonly Row[]): boolean {
  return rows.length > 0 && rows.every((row) => '付款金额' in row && '收款方' in row && '付款日期' in row);
}

/** What was asked of the bank, in words that are headers too. */
const FILTERS = [
  ['借方发生额', '', '贷方发生额', ''],
  ['对方户名：', '', '对方账号：', ''],
  ['客户附言：'],
  ['最小金额：', '', '最大金额：', ''],
  ['排序方式：', '交易时间'],
  [''],
];

function titled(laid: Laid, draw: Draw): Laid {
  return {
    ...laid,
    above: [
      ...(draw(2) ? [['企业网上银行交易明细']] : []),
      draw(2) ? [`户名：${HOLDER}`, '', '币种：人民币'] : ['账户名称：', HOLDER],
      ...(draw(2) ? [['起始日期：2025-01-01', '', '截止日期：2026-12-31']] : []),
      ...(draw(3) === 0 ? FILTERS : []),
    ],
  };
}
