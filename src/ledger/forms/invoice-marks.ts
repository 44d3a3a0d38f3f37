import { bookState, fold, invoiceState, saysYes, type InvoiceState } from './invoice-state';
import type { InvoiceLine } from './lines';
import { remarkState } from './invoice-remark';

/** What one column says of whether the invoice of its row stands. */
export interface Mark {
  readonly state: InvoiceState;
  /** The words in which a doubt repeats it. */
  readonly text: string;
  /** Whether the column says what the state of an invoice is (发票状态), or only something from which it follows. */
  readonly isState: boolean;
}

/** All that a line says of it: 发票状态, the columns that ask for one state each, those of the books, and 备注. */
export function marksOf(line: InvoiceLine, isRed: boolean): Mark[] {
  const { state, verified, voided, reversed } = line;
  return [
    stated(state, invoiceState(state, isRed)),
    stated(verified, invoiceState(verified, isRed)),
    stated(voided, flagged(voided, '作废', isRed)),
    stated(reversed, flagged(reversed, '红冲', isRed)),
    ...BOOKS.map(([field, judge]) => told(line, field, judge(line[field], isRed))),
    // A red letter has its own day and number in such columns; of an invoice its red letters say what is left.
    ...(isRed ? [] : REVERSALS).map((field) =>
      told(line, field, isFilled(line[field]) ? 'partly-reversed' : 'good'),
    ),
  ];
}

function stated(text: string | null, state: InvoiceState): Mark {
  return { state, text: text ?? '', isState: true };
}

/** What a column says, repeated under its own header. */
function told(line: InvoiceLine, field: Told, state: InvoiceState): Mark {
  const header = line.source.headers.get(field) ?? '';
  return { state, text: `${header}：${line[field] ?? ''}`, isState: false };
}

type Told = (typeof BOOKS)[number][0] | (typeof REVERSALS)[number];
type Judge = (text: string | null, isRed: boolean) => InvoiceState;

/** A column that asks something: the answer that speaks against the invoice, and what follows; else the words do. */
function asked(answer: boolean, state: InvoiceState): Judge {
  return (text, isRed) => (saysYes(text) === answer ? state : bookState(text, isRed));
}

/** The columns of the books that may say something against the invoice. */
const BOOKS = [
  ['documentState', bookState],
  ['review', bookState],
  // A booking that was taken back says nothing certain of the invoice itself.
  ['booking', (text, isRed) => (bookState(text, isRed) === 'good' ? 'good' : 'doubtful')],
  ['nature', bookState],
  ['valid', asked(false, 'doubtful')],
  ['deleted', asked(true, 'void')],
  ['returned', asked(true, 'doubtful')],
  ['abnormal', asked(true, 'doubtful')],
  ['abnormalPaper', asked(true, 'doubtful')],
  ['voidedOn', (text) => (isFilled(text) ? 'void' : 'good')],
  ['remark', remarkState],
] as const satisfies readonly (readonly [keyof InvoiceLine, Judge])[];

/** 红冲日期, 已红冲金额, 红字发票号码: some of the invoice was taken back. */
const REVERSALS = ['reversedOn', 'reversedAmount', 'redNumber'] as const;

/** A column such as 是否作废 says yes or no, or names the state itself. */
function flagged(text: string | null, state: string, isRed: boolean): InvoiceState {
  const yes = saysYes(text);
  if (yes === null) return invoiceState(text, isRed);
  return yes ? invoiceState(state, isRed) : 'good';
}

/** Something other than a dash, 无, 否 or nought: a day, a number, an amount. */
function isFilled(text: string | null): boolean {
  const word = fold(text);
  return (
    word !== '' && saysYes(text) !== false && !/^(?:0+|无|没有|不适用|未红冲|未作废|na|none|nil)$/.test(word)
  );
}

/** What is no invoice for value-added tax, by its kind. */
const NO_INVOICE =
  /收据|收条|白条|借条|欠条|形式发票|暂估|请款单|付款通知|对账单|报价单|proforma|receipt|quotation|debitnote/;

/** 发票票种 or 单据类型 in which a row says that it is no invoice for value-added tax; null: neither does. */
export function noInvoiceKind({ kind, documentKind }: InvoiceLine): string | null {
  return [kind, documentKind].find((text) => NO_INVOICE.test(fold(text))) ?? null;
}

/** Whether what kind of paper or business a row says it is of is a red letter's: 红字专用发票, 红字应付单, 采购退货. */
export function isRedByKind({ kind, documentKind, business, nature }: InvoiceLine): boolean {
  const isRed = (text: string | null) =>
    /(?<![非不蓝])红[字票]|(?<!非)负数/.test(fold(text)) && !/蓝/.test(fold(text));
  return (
    [kind, documentKind, business, nature].some(isRed) ||
    /退货|退款|销货退回|购货退回|折让/.test(fold(business))
  );
}
