import { changed, isFilled, ledgerIn, type Sheet } from './sheets';

/** Rows that are no record, as people's sheets hold them beside the good ones. */
export interface NoRecord {
  readonly what: string;
  /** The sheets with such rows made of row `r` of their table; null: the table is not there, or has no number to make it of. */
  readonly added: (sheets: readonly Sheet[], r: number) => Sheet[] | null;
}

type Cells = Readonly<Record<string, unknown>>;

/** Rows made of one that is there; `good` is what the others say in a column that the register did not have. */
function made(
  kind: 'contracts' | 'invoices' | 'payments',
  what: string,
  rowsOf: (row: Cells) => readonly Cells[] | null,
  good: Cells = {},
): NoRecord {
  return {
    what,
    added: (sheets, r) => {
      const at = sheets.findIndex((sheet) => sheet.kind === kind);
      const sheet = sheets[at];
      // A list that is none of ours would become one by the columns that these rows add.
      if (!sheet || sheet.rows.length === 0 || !ledgerIn(sheets)[kind]) return null;
      const cells = sheet.rows[r % sheet.rows.length] ?? [];
      const rows = rowsOf(Object.fromEntries(sheet.headers.map((header, i) => [header, cells[i]])));
      if (!rows) return null;
      const headers = [...new Set([...sheet.headers, ...Object.keys(good), ...rows.flatMap(Object.keys)])];
      const old = sheet.rows.map((row) => headers.map((header, i) => row[i] ?? good[header] ?? ''));
      return changed(sheets, at, () => ({
        kind,
        headers,
        rows: [...old, ...rows.map((row) => headers.map((header) => row[header] ?? good[header] ?? ''))],
      }));
    },
  };
}

/** Amounts the other way about: a red letter, money back. Null where one of them is no plain number. */
function negated(row: Cells, headers: readonly string[]): Cells | null {
  const given = headers.filter((header) => isFilled(row[header]));
  if (given.length === 0 || given.some((header) => typeof row[header] !== 'number')) return null;
  return { ...row, ...Object.fromEntries(given.map((header) => [header, 0 - (row[header] as number)])) };
}

const NUMBER = '25442000000000009901';
const RED = '25442000000000009902';
const INVOICE_AMOUNTS = ['金额', '税额', '价税合计'];
const PAYMENT_AMOUNTS = ['付款金额', '支出金额'];
const STANDING = { 发票状态: '正常' };

export const NO_RECORDS: readonly NoRecord[] = [
  ...['已作废', '已红冲-全额'].map((state) =>
    made(
      'invoices',
      `an invoice ${state}`,
      (row) => [{ ...row, 发票号码: NUMBER, 发票状态: state }],
      STANDING,
    ),
  ),
  made('invoices', 'an invoice and its red letter', (row) => {
    const whole = { ...row, 发票号码: NUMBER, 红冲发票号码: '' };
    const back = negated(whole, INVOICE_AMOUNTS);
    return back && [whole, { ...back, 发票号码: RED, 红冲发票号码: NUMBER }];
  }),
  made(
    'payments',
    'a payment that failed',
    (row) => [{ ...row, 付款流水号: 'LS-99', 交易状态: '交易失败' }],
    { 交易状态: '交易成功' },
  ),
  made(
    'contracts',
    'a terminated contract',
    (row) => [{ ...row, 合同编号: 'HT-999', 项目: '', 合同状态: '已解除' }],
    { 合同状态: '执行中' },
  ),
];

/** Rows that state once more what stands there, or take it back: they count for nothing, and may be asked about. */
export const NOTHING_NEW: readonly NoRecord[] = [
  made('invoices', 'an invoice entered twice', (row) => (isFilled(row['发票号码']) ? [row] : null)),
  made('payments', 'a payment entered twice', (row) => (isFilled(row['付款流水号']) ? [row] : null)),
  made('payments', 'a payment and its return', (row) => {
    const paid = { ...row, 付款流水号: 'LS-98' };
    const back = negated(paid, PAYMENT_AMOUNTS);
    return back && [paid, { ...back, 付款流水号: 'LS-99' }];
  }),
];
