import type { Fen } from '../../money';
import { isYuan } from '../currency';
import { makeTable } from '../table';
import type {
  CellProblem,
  Invoice,
  InvoiceDoubt,
  InvoiceItem,
  NoRecord,
  NoRecordReason,
  Table,
  TableSource,
} from '../types';
import type { RegisterFacts } from './facts';
import { InvoiceBook } from './invoice-identity';
import { invoicesOfList, isItemised } from './invoice-lists';
import { mergeLists, wholeOf, type DraftInvoice } from './invoice-merge';
import { isRedByKind, marksOf, noInvoiceKind } from './invoice-marks';
import { isRedByState, isRisky, saysRed, type InvoiceState } from './invoice-state';
import { answering, type Settled } from './settled';
import type { InvoiceLine } from './lines';
import { Notices, withoutNotices } from './notices';
import { citedInvoice } from './remark';
import { Reversals } from './reversals';

/** An invoice with what its lists say of its standing. */
export interface StatedInvoice {
  readonly invoice: Invoice;
  readonly draft: DraftInvoice;
  readonly state: InvoiceState;
  readonly isRed: boolean;
  /** The 红字信息确认单 on it; null: there is none. */
  readonly notice: string | null;
}

/**
 * The invoices that lists of all forms come to: the two sheets of one export as one set, what is void or
 * reversed in full taken out, red letters negative and tied to the invoice they name, sales left aside.
 */
export function settleInvoices(given: readonly Table<InvoiceLine>[], facts: RegisterFacts): Settled<Invoice> {
  const { lists: tables, notices } = withoutNotices(given);
  if (tables.length === 0) return { table: undefined, noRecords: [] };
  const book = new InvoiceBook(linesIn(tables));
  const lists = tables.map((table) => ({ itemised: isItemised(table), own: invoicesOfList(table, book) }));
  const of = (itemised: boolean) => lists.flatMap((list) => (list.itemised === itemised ? list.own : []));
  const sources = sourcesOf(tables);
  const drafts = mergeLists(of(false), of(true));
  const noticed = new Notices(notices);
  const stated = drafts.map((draft) => withNotice(statedInvoice(draft, facts, sources), noticed));
  const reversals = new Reversals(stated);
  const rows: Invoice[] = [];
  const kept: DraftInvoice[] = [];
  const noRecords: NoRecord<Invoice>[] = [];
  for (const one of stated) {
    const why = reasonOf(one, reversals, facts);
    if (why !== null) noRecords.push({ row: one.invoice, why });
    else {
      rows.push(withDoubts(one, reversals));
      kept.push(one.draft);
    }
  }
  const own = noRecords.some(({ why }) => why !== 'sale');
  if (rows.length === 0 && !own) return { table: undefined, noRecords };
  const problems = problemsOf(tables, rows, kept);
  return { table: makeTable('invoices', rows, [...sources.values()], problems), noRecords };
}

function* linesIn(tables: readonly Table<InvoiceLine>[]): Iterable<InvoiceLine> {
  for (const { rows } of tables) yield* rows;
}

/** An invoice goes by its 20 digits where a list gives two numbers. */
const ANSWERS = { number: ['digitalNumber', 'number'] };

/** The sources of the lists as the invoices know them. */
function sourcesOf(tables: readonly Table<InvoiceLine>[]): ReadonlyMap<TableSource, TableSource> {
  return new Map(
    tables.flatMap(({ sources, rows }) =>
      sources.map((source) => [source, answering(source, ANSWERS, rows)]),
    ),
  );
}

function statedInvoice(
  draft: DraftInvoice,
  facts: RegisterFacts,
  sources: ReadonlyMap<TableSource, TableSource>,
): StatedInvoice {
  const { at, lines, number, older, allocated, contractId } = draft;
  const { net, tax, gross } = draft.amounts;
  const isNegative = (wholeOf(draft.amounts) ?? allocated ?? 0) < 0;
  const isRed = isNegative || lines.some(isMarkedRed);
  const signed = isRed && !isNegative ? negated : same;
  const remarks = lines.map(({ remark }) => remark);
  const named = contractId ?? facts.numbers.named(remarks);
  const cited = first(lines, 'reversedNumber');
  return {
    invoice: {
      row: at.row,
      source: sources.get(at.source) ?? at.source,
      number,
      code: first(lines, 'code'),
      issued: first(lines, 'issued'),
      sellerName: first(lines, 'sellerName'),
      sellerCode: first(lines, 'sellerCode'),
      buyerName: first(lines, 'buyerName'),
      buyerCode: first(lines, 'buyerCode'),
      net: signed(net),
      tax: signed(tax),
      gross: signed(gross),
      allocated: signed(allocated),
      contractId: named,
      reversedNumber: cited ?? (isRed ? citedInvoice(only(remarks)) : null),
      olderNumber: older,
      kind: first(lines, 'kind'),
      items: itemsOf(lines),
      doubts: NO_DOUBTS,
      mentions: named === null ? facts.numbers.mentioned(remarks) : NO_MENTIONS,
    },
    draft,
    state: worst(lines.map((line) => stateOf(line, isRed))),
    isRed,
    notice: null,
  };
}

function withNotice(one: StatedInvoice, notices: Notices): StatedInvoice {
  const notice = notices.on(one);
  return notice === null ? one : { ...one, notice, state: worst([one.state, 'partly-reversed']) };
}

/** By name and amount, whatever the order of the lines. */
function byName(a: InvoiceItem, b: InvoiceItem): number {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return (a.amount ?? 0) - (b.amount ?? 0);
}

function itemsOf(lines: readonly InvoiceLine[]): readonly InvoiceItem[] {
  const items = lines.flatMap((line) =>
    line.item === null ? [] : [{ name: line.item, amount: wholeOf(line) }],
  );
  return items.length > 0 ? items.sort(byName) : NO_ITEMS;
}
const NO_ITEMS: readonly InvoiceItem[] = [];
const NO_DOUBTS: readonly InvoiceDoubt[] = [];
const NO_MENTIONS: readonly string[] = [];

function first<F extends keyof InvoiceLine>(lines: readonly InvoiceLine[], field: F): InvoiceLine[F] | null {
  for (const line of lines) if (line[field] !== null) return line[field];
  return null;
}

/** The one text of all lines: those of one invoice repeat it. */
function only(texts: readonly (string | null)[]): string | null {
  return texts.find((text) => text !== null && citedInvoice(text) !== null) ?? null;
}

function isMarkedRed(line: InvoiceLine): boolean {
  const { positive, negative, state } = line;
  const says = saysRed(positive, 'blue') === true || saysRed(negative, 'red') === true;
  return says || isRedByState(state) || isRedByKind(line);
}

const same = (amount: Fen | null): Fen | null => amount;
const negated = (amount: Fen | null): Fen | null => (amount === null ? null : ((0 - amount) as Fen));

function stateOf(line: InvoiceLine, isRed: boolean): InvoiceState {
  return worst(marksOf(line, isRed).map(({ state }) => state));
}

const GRAVITY: readonly InvoiceState[] = ['good', 'doubtful', 'partly-reversed', 'reversed', 'void'];

function worst(states: readonly InvoiceState[]): InvoiceState {
  return states.reduce((a, b) => (GRAVITY.indexOf(b) > GRAVITY.indexOf(a) ? b : a), 'good');
}

function reasonOf(one: StatedInvoice, reversals: Reversals, facts: RegisterFacts): NoRecordReason | null {
  const { invoice, state, draft } = one;
  if (isSale(invoice, facts)) return 'sale';
  if (draft.lines.some(({ currency }) => currency !== null && !isYuan(currency))) return 'foreign';
  if (state === 'void') return 'void';
  if (state === 'reversed') return 'reversed';
  return reversals.endsWithItsInvoice(one) ? 'reversal' : null;
}

function isSale(invoice: Invoice, facts: RegisterFacts): boolean {
  const { sellerName, sellerCode, buyerName, buyerCode } = invoice;
  return (
    facts.isApplicant({ name: sellerName, code: sellerCode }) &&
    !facts.isApplicant({ name: buyerName, code: buyerCode })
  );
}

function withDoubts(one: StatedInvoice, reversals: Reversals): Invoice {
  const { invoice, state, draft } = one;
  const doubts: InvoiceDoubt[] = [];
  for (const line of draft.lines) {
    for (const { state, text } of marksOf(line, one.isRed)) {
      if (state === 'doubtful') doubts.push({ kind: 'state', text });
    }
    const kind = noInvoiceKind(line);
    if (kind !== null) doubts.push({ kind: 'no-invoice', text: kind });
  }
  for (const { risk } of draft.lines)
    if (risk !== null && isRisky(risk)) doubts.push({ kind: 'risk', text: risk });
  if (state === 'partly-reversed' && !one.isRed && !reversals.hasRedLetter(one)) {
    const told = draft.lines.flatMap((line) => marksOf(line, false)).filter((mark) => mark.state === state);
    const isStated = told.some(({ isState }) => isState);
    const text = told[0]?.text ?? `红字确认单编号：${one.notice ?? ''}`;
    doubts.push(isStated ? { kind: state } : { kind: 'reversal', text });
  }
  if (draft.differs)
    doubts.push({ kind: 'lists-differ', counted: draft.differs[0], other: draft.differs[1] });
  return doubts.length === 0 ? invoice : { ...invoice, doubts: distinct(doubts) };
}

/** Each doubt once, in an order of their own: the lines of an invoice repeat its state. */
function distinct(doubts: readonly InvoiceDoubt[]): InvoiceDoubt[] {
  const byContent = new Map(doubts.map((doubt) => [JSON.stringify(doubt), doubt]));
  return [...byContent].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, doubt]) => doubt);
}

/** What could not be read of the lines that count, told of the row that stands for them. */
function problemsOf(
  tables: readonly Table<InvoiceLine>[],
  rows: readonly Invoice[],
  drafts: readonly DraftInvoice[],
): CellProblem[] {
  const problems = tables.flatMap((table) => [...table.problems]);
  if (problems.length === 0) return problems;
  const rowOf = new Map<InvoiceLine, Invoice>();
  drafts.forEach((draft, i) => {
    const row = rows[i];
    if (row) for (const line of draft.lines) rowOf.set(line, row);
  });
  const byPlace = new Map([...rowOf].map(([line, row]) => [placeOf(line), row]));
  return problems.flatMap((problem) => {
    const row = byPlace.get(placeOf(problem));
    if (!row) return [];
    const field = problem.field === 'digitalNumber' ? 'number' : problem.field;
    // Another line or list of the invoice says what this cell does not.
    const known = field in row && row[field as keyof Invoice] !== null;
    if (known) return [];
    const moved = problem.row !== row.row || problem.source.sheet !== row.source.sheet;
    return [moved ? { ...problem, field, row: row.row, source: row.source } : { ...problem, field }];
  });
}

function placeOf({ source, row }: Pick<InvoiceLine, 'source' | 'row'>): string {
  return `${source.sheet ?? ''}\u0000${row}`;
}
