import { formatDate } from '../../calendar';
import { formatYuan, type Fen } from '../../money';
import { isYuan } from '../currency';
import { makeTable } from '../table';
import type {
  CellProblem,
  NoRecord,
  NoRecordReason,
  Payment,
  PaymentDoubt,
  Table,
  TableSource,
} from '../types';
import { approvalState, isNoTransfer, isReversed, paymentState } from './direction';
import type { RegisterFacts } from './facts';
import { answering, type Settled } from './settled';
import type { PaymentLine } from './lines';
import { formOf, statementForm, type Outflow } from './statement';
import { accountHolder, titleCurrency } from './title';
import {
  speaksOfAnother,
  speaksOfDeposit,
  speaksOfNone,
  speaksOfPlan,
  speaksOfRefund,
} from './payment-words';
import { dropUndone } from './undone';

/** A line of a statement as money that left the account, or came back to it. */
export interface Entry {
  readonly line: PaymentLine;
  readonly payment: Payment;
  /** 冲账标志: taken back, or taking something back; null: in words not known. */
  readonly reversed: boolean | null;
  /** A negative amount among the expenses, or a word such as 退汇: it takes back an earlier line. */
  readonly takesBack: boolean;
}

/**
 * The payments that lists and statements of all forms come to. Money out is a payment, money back from the
 * supplier of a contract a negative one; what a statement shows besides is left out, each line with its reason.
 */
export function settlePayments(
  tables: readonly Table<PaymentLine>[],
  facts: RegisterFacts,
): Settled<Payment> {
  const forms = new Map<string, (readonly PaymentLine[])[]>();
  for (const { rows, sources } of tables) {
    const form = formOfSource(sources[0]);
    const alike = forms.get(form);
    if (alike) alike.push(rows);
    else forms.set(form, [rows]);
  }
  const settled = tables.map((table) =>
    settleList(table, forms.get(formOfSource(table.sources[0])) ?? [table.rows], facts),
  );
  const rows = settled.flatMap((list) => list.rows);
  const noRecords = settled.flatMap((list) => list.noRecords);
  const told = settled.filter(({ undecided }) => !undecided);
  if (told.length === 0) return { table: undefined, noRecords };
  const sources = told.flatMap((list) => list.sources);
  return {
    table: makeTable(
      'payments',
      rows,
      sources,
      told.flatMap((list) => list.problems),
    ),
    noRecords,
  };
}

interface SettledList {
  readonly rows: readonly Payment[];
  readonly noRecords: readonly NoRecord<Payment>[];
  readonly sources: readonly TableSource[];
  readonly problems: readonly CellProblem[];
  /** Nothing of the list could be told: as good as not given. */
  readonly undecided: boolean;
}

/** Fields of a payment that several columns of a list or statement answer for. */
const ANSWERS = {
  amount: ['spent', 'received', 'debit', 'credit', 'amount', 'moved'],
  paid: ['paid', 'booked'],
  payee: ['counterparty', 'payee'],
  payer: ['payer', 'holder'],
};

function formOfSource(source: TableSource | undefined): string {
  return source ? formOf(source) : '';
}

function settleList(
  table: Table<PaymentLine>,
  alike: readonly (readonly PaymentLine[])[],
  facts: RegisterFacts,
): SettledList {
  const [given] = table.sources;
  if (!given) return { rows: [], noRecords: [], sources: [], problems: [], undecided: true };
  const source = answering(given, ANSWERS, table.rows);
  const { isStatement, outflows } = statementForm({ lines: table.rows, source: given, alike }, facts);
  const list = new List(source, isStatement, facts);
  const entries = table.rows.map((line, i) =>
    list.entry(line, outflows?.[i] ?? { out: null, certain: false }),
  );
  if (outflows === null) {
    const noRecords = entries.map(({ payment }) => ({ row: payment, why: 'undecided' as const }));
    return { rows: [], noRecords, sources: [], problems: [], undecided: true };
  }
  const { kept, undone } = dropUndone(entries);
  const rows: Payment[] = [];
  const noRecords: NoRecord<Payment>[] = undone.map(({ payment }) => ({ row: payment, why: 'undone' }));
  const booked = new Set(table.rows.filter((_, i) => outflows[i]?.noMoney));
  for (const entry of kept) {
    if (list.isNothing(entry)) continue;
    const why = booked.has(entry.line) ? 'booked' : list.reasonOf(entry);
    if (why === null) rows.push(entry.payment);
    else noRecords.push({ row: entry.payment, why });
  }
  const problems = problemsOf(table.problems, rows, source);
  return { rows, noRecords, sources: [source], problems, undecided: false };
}

interface Sides {
  readonly own: string | null;
  readonly other: string | null;
}

/** What the lines of one list have in common. */
class List {
  private readonly holder: string | null;
  private readonly currency: string | null;

  constructor(
    private readonly source: TableSource,
    private readonly isStatement: boolean,
    private readonly facts: RegisterFacts,
  ) {
    const title = source.titles ?? [];
    this.currency = titleCurrency(title);
    // A statement that does not say whose it is: teams hand over their own.
    this.holder = accountHolder(title) ?? (isStatement ? (facts.applicant?.name ?? null) : null);
  }

  entry(line: PaymentLine, { out, certain, differs }: Outflow): Entry {
    const { facts } = this;
    const texts = [line.remark, line.purpose, line.summary];
    const { own, other } = this.sidesOf(line, out);
    const contractId = line.contractId ?? facts.numbers.named(texts) ?? this.contractOfRefund(out, other);
    const paid = line.paid ?? line.booked;
    const doubts: PaymentDoubt[] = [];
    const mayBeRefund = !this.isStatement && (out ?? 0) > 0 && texts.some(speaksOfRefund);
    if (!certain || mayBeRefund) doubts.push({ kind: 'direction', text: line.direction ?? '' });
    if (differs)
      doubts.push({ kind: 'amounts', text: differs.map((fen) => formatYuan(fen as Fen)).join('、') });
    if (paymentState(line.state) === 'doubtful') doubts.push({ kind: 'state', text: line.state ?? '' });
    const planned = this.isStatement ? undefined : texts.find(speaksOfPlan);
    if (planned) doubts.push({ kind: 'state', text: planned });
    const undone = texts.find(speaksOfNone);
    if (undone) doubts.push({ kind: 'state', text: undone });
    const aside = texts.find((text) => speaksOfDeposit(text) || speaksOfAnother(text));
    if (aside) doubts.push({ kind: 'purpose', text: aside });
    if (approvalState(line.approval) === 'doubtful')
      doubts.push({ kind: 'state', text: line.approval ?? '' });
    if (line.method !== null && isNoTransfer(line.method)) doubts.push({ kind: 'method', text: line.method });
    const reversed = isReversed(line.reversal);
    if (reversed === null) doubts.push({ kind: 'state', text: line.reversal ?? '' });
    const payment: Payment = {
      row: line.row,
      source: this.source,
      serial: this.serialOf(line, paid, out, other),
      paid,
      payer: own,
      payee: other,
      amount: out as Fen | null,
      contractId,
      doubts: doubts.length === 0 ? NO_DOUBTS : doubts,
      mentions: contractId === null ? facts.numbers.mentioned(texts) : NO_MENTIONS,
    };
    const takesBack =
      out !== null && out < 0 && ((line.spent ?? line.debit ?? 0) < 0 || texts.some(saysTakenBack));
    return { line, payment, reversed, takesBack };
  }

  /** Why the entry is no payment of the claim; null: it is one. */
  reasonOf({ line, payment }: Entry): NoRecordReason | null {
    const currency = line.currency ?? this.currency;
    if (paymentState(line.state) === 'failed' || approvalState(line.approval) === 'failed') return 'failed';
    if (currency !== null && !isYuan(currency)) return 'foreign';
    const { amount, payee, contractId } = payment;
    if (!this.isStatement || contractId !== null || this.facts.contractsOf(payee).length > 0) return null;
    if (amount !== null && amount < 0) return 'receipt';
    return payee === null ? null : 'elsewhere';
  }

  /** A line of a statement that moved nothing: 期初余额, 承前页. */
  isNothing({ line, payment }: Entry): boolean {
    return (
      this.isStatement && payment.amount === null && line.contractId === null && line.counterparty === null
    );
  }

  /** Whose account it is, and who is on the other side: the payee, or who sent what came in. */
  private sidesOf({ payer, payee, counterparty, holder }: PaymentLine, out: number | null): Sides {
    const isBack = out !== null && out < 0 && payer !== null;
    if (counterparty === null && isBack && this.facts.isApplicant({ name: payee, code: null })) {
      return { own: payee, other: payer };
    }
    return { own: payer ?? holder ?? this.holder, other: counterparty ?? payee };
  }

  /** Money back from a supplier of one contract is that contract's, whoever wrote no number. */
  private contractOfRefund(out: number | null, from: string | null): string | null {
    if (out === null || out >= 0 || !this.isStatement) return null;
    const [only, ...others] = this.facts.contractsOf(from);
    return others.length === 0 ? (only?.id ?? null) : null;
  }

  /** Each line of a statement is another booking: without a number it is told by its day, amount and balance. */
  private serialOf(
    { serial, balance }: PaymentLine,
    paid: Payment['paid'],
    out: number | null,
    other: string | null,
  ): string | null {
    if (serial !== null && !/^0+$/.test(serial)) return serial;
    const left = typeof balance === 'string' || typeof balance === 'number' ? String(balance).trim() : '';
    if (paid === null || out === null || left === '') return null;
    return [formatDate(paid), formatYuan(out as Fen), other ?? '', left].join(' ').replace(/ {2,}/g, ' ');
  }
}
const NO_DOUBTS: readonly PaymentDoubt[] = [];
const NO_MENTIONS: readonly string[] = [];

function saysTakenBack(text: string | null): boolean {
  return text !== null && /冲[账正销]|抹账|退汇|退票|退回|被退/.test(text);
}

/** What could not be read of the payments that count; a day given in another column is not missed. */
function problemsOf(
  problems: readonly CellProblem[],
  rows: readonly Payment[],
  source: TableSource,
): CellProblem[] {
  if (problems.length === 0) return [];
  const byRow = new Map(rows.map((row) => [row.row, row]));
  return problems.flatMap((problem) => {
    const row = byRow.get(problem.row);
    if (!row) return [];
    const field = Object.entries(ANSWERS).find(([, others]) => others.includes(problem.field))?.[0];
    const own = field ?? problem.field;
    const known = own in row && row[own as keyof Payment] !== null;
    return known ? [] : [{ ...problem, field: own, source }];
  });
}
