import { normaliseName } from '../../identity';
import { parseAmount, type Fen } from '../../money';
import type { TableSource } from '../types';
import { directionOf, isBookWord, type Direction } from './direction';
import type { RegisterFacts } from './facts';
import type { PaymentLine } from './lines';
import { senseByBalance, senseOfBooks, senseOfSigned, type Movement, type Sense } from './movements';
import { accountOfBook, isOwnBook } from './own-books';

/** What a line says of money leaving the account. */
export interface Outflow {
  /** In fen; negative: money came back or in; null: the line states no amount. */
  readonly out: number | null;
  /** False: the amount may as well have come in. */
  readonly certain: boolean;
  /** Amounts that two columns of the line state differently, in fen; the lesser counts. */
  readonly differs?: readonly [number, number];
  /** A booking that moved no money: a bill entered among what is owed. */
  readonly noMoney?: true;
}

/** A list of payments or a statement, by the way it tells out from in. */
export interface StatementForm {
  /** A statement shows all that passed through an account, not only what was paid for contracts. */
  readonly isStatement: boolean;
  /** What each line means; null: it cannot be told of any. */
  readonly outflows: readonly Outflow[] | null;
}

/** Whether a minus sign says more than its column or word does (a booking taken back), or repeats it. */
type Sign = 'own' | 'repeats' | 'unknown';
type Field = keyof PaymentLine;
type Lines = readonly PaymentLine[];

/** A list, and with it all lists of the same form, itself among them: what one does not tell another may. */
export interface Listed {
  readonly lines: Lines;
  readonly source: TableSource;
  readonly alike: readonly Lines[];
}

/** Lists of one form have the same headers, and are a bank's or the company's own books. */
export function formOf(source: TableSource): string {
  return JSON.stringify([isOwnBook(source), [...source.headers].sort(([a], [b]) => (a < b ? -1 : 1))]);
}

/** Columns that only the statement of an account has. */
const STATEMENT_FIELDS: readonly Field[] = [
  'counterparty',
  'balance',
  'direction',
  'debit',
  'credit',
  'spent',
  'received',
];

/**
 * How a list tells money out from money in: by a pair of columns, by a word in each line, by payer and payee, by
 * headers that speak of payments only, or by the sign of one column. What cannot be told is not guessed.
 */
export function statementForm(list: Listed, facts: RegisterFacts): StatementForm {
  const { lines } = list;
  const has = (field: Field): boolean => isFilled(list, field);
  const betweenParties = has('payer') && has('payee') && facts.applicant !== null;
  const isStatement =
    STATEMENT_FIELDS.some(has) || (betweenParties && lines.some((line) => isReceipt(line, facts)));
  const outflows = (): readonly Outflow[] | null => {
    if (has('spent') || has('received')) {
      const sign = signOfSpent(list);
      return lines.map((line) => besideAmount(line, spentOrReceived(line, sign)));
    }
    if (has('debit') || has('credit')) {
      return byBooks(list, facts)?.map((outflow, i) => besideAmount(lines[i], outflow)) ?? null;
    }
    if (has('direction')) return byWords(list, facts);
    if (betweenParties) return lines.map(outflowBySide(list, (line) => sideByParties(line, facts)));
    if (speaksOfPayments(list)) return lines.map((line) => paid(amountOf(line)));
    return bySign(list, facts);
  };
  return { isStatement, outflows: outflows() };
}

const paid = (out: number | null): Outflow => ({ out, certain: true });

function amountOf({ amount, moved }: PaymentLine): Fen | null {
  return amount ?? moved;
}

/** Two columns: a blank beside an amount, or 0, is no amount; one line cannot be both. */
function pairOf(out: Fen | null, into: Fen | null, { amount }: PaymentLine): Outflow {
  if ((out ?? 0) === 0 && (into ?? 0) === 0) return paid(amount);
  return { out: (out ?? 0) - (into ?? 0), certain: (out ?? 0) === 0 || (into ?? 0) === 0 };
}

/** Expenses that are all negative repeat in their sign what the column says; one line alone does not tell. */
function signOfSpent({ alike, source }: Listed): Sign {
  const amounts = alike.flat().flatMap(({ spent }) => spent || []);
  if (amounts.length === 0 || amounts.some((amount) => amount > 0)) return 'own';
  const isHeadedMinus = /[(（][-－−]/.test(source.headers.get('spent') ?? '');
  return isHeadedMinus || amounts.length > 1 ? 'repeats' : 'unknown';
}

function spentOrReceived(line: PaymentLine, sign: Sign): Outflow {
  const { spent, received } = line;
  if (sign === 'own' || spent === null) return pairOf(spent, received, line);
  const { out, certain } = pairOf((0 - spent) as Fen, received, line);
  return { out, certain: certain && sign === 'repeats' };
}

/**
 * A pair of columns beside 付款金额 or 交易金额: where both state the line they must agree. 付款金额 has a sign of its
 * own, 交易金额 often has none.
 */
function besideAmount(line: PaymentLine | undefined, outflow: Outflow): Outflow {
  const stated = line ? amountOf(line) : null;
  const { out, certain } = outflow;
  if (!line || stated === null || stated === 0 || out === null || out === 0) return outflow;
  const agrees = line.amount === null || stated > 0 === out > 0;
  const [one, other] = [Math.abs(out), Math.abs(stated)];
  if (one === other) return { out, certain: certain && agrees };
  return { out: Math.sign(out) * Math.min(one, other), certain: certain && agrees, differs: [one, other] };
}

/** 借方 and 贷方: a bank's 借 is money out; in the company's own books it is money in. */
function byBooks(list: Listed, facts: RegisterFacts): readonly Outflow[] | null {
  const outflowOf = (line: PaymentLine): Outflow => pairOf(line.debit, line.credit, line);
  const outflows = list.lines.map(outflowOf);
  const account = accountOfBook(list.source);
  if (account === 'cash') return turnedIf('turned', outflows);
  if (account === 'owed') return list.lines.map(settledOf);
  const sides = ['debit', 'credit'].map((field) => list.source.headers.get(field) ?? '');
  if (sides.some((header) => /支|付|收|存/.test(header))) return outflows;
  return turnedIf(senseOfLabels(list, outflowOf, facts), outflows);
}

/**
 * A page of what is owed: its debit side was settled, though not surely by a transfer (an offset looks alike); its
 * credit side is a bill, and no money at all.
 */
function settledOf({ debit }: PaymentLine): Outflow {
  return (debit ?? 0) === 0 ? { out: null, certain: true, noMoney: true } : { out: debit, certain: false };
}

function byWords(list: Listed, facts: RegisterFacts): readonly Outflow[] | null {
  const outflowOf = outflowBySide(list, (line) => directionOf(line.direction));
  const outflows = list.lines.map(outflowOf);
  const all = list.alike.flat().map(({ direction }) => direction);
  const words = all.filter((word) => directionOf(word) !== null);
  if (words.length === 0 || !words.every(isBookWord)) return outflows;
  return turnedIf(senseOfLabels(list, outflowOf, facts), outflows);
}

type SideOf = (line: PaymentLine) => Direction | null;

/** What a line means whose side is told beside its amount. */
function outflowBySide(list: Listed, sideOf: SideOf): (line: PaymentLine) => Outflow {
  const sign = signBesideSide(list, sideOf);
  return (line) => {
    const side = sideOf(line);
    const stated = amountOf(line);
    if (side === null) return { out: stated, certain: false };
    if (sign === 'own' || side === 'in' || stated === null) return paid(signedBy(side, stated));
    return { out: 0 - stated, certain: sign === 'repeats' };
  };
}

/**
 * Some banks write 往账 beside −100.00: the sign repeats the side, in the whole column. A sign of its own is a
 * booking taken back. One line alone does not tell, and neither do negative lines alone of a list that knows the side
 * by who pays whom only: somebody may have put what was taken back on a sheet of its own.
 */
function signBesideSide(list: Listed, sideOf: SideOf): Sign {
  const of = (side: Direction): readonly number[] =>
    list.alike.flat().flatMap((line) => (sideOf(line) === side ? (amountOf(line) ?? 0) || [] : []));
  const [out, into] = [of('out'), of('in')];
  if (out.length === 0 || out.some((amount) => amount > 0) || into.some((amount) => amount < 0)) return 'own';
  const tells = into.length > 0 || (out.length > 1 && isFilled(list, 'direction'));
  return tells ? 'repeats' : 'unknown';
}

function signedBy(direction: Direction, amount: Fen | null): number | null {
  return amount === null || direction === 'out' ? amount : 0 - amount;
}

function senseOfLabels(list: Listed, outflowOf: (line: PaymentLine) => Outflow, facts: RegisterFacts): Sense {
  const moves = list.alike.map((lines) =>
    movementsOf(lines, (line) => 0 - (outflowOf(line).out ?? 0), facts),
  );
  return isOwnBook(list.source) ? senseOfBooks(moves) : (senseByBalance(moves) ?? 'as-stated');
}

function turnedIf(sense: Sense, outflows: readonly Outflow[]): readonly Outflow[] | null {
  if (sense === 'unknown') return null;
  if (sense === 'as-stated') return outflows;
  return outflows.map(({ out, certain }) => ({ out: out === null ? null : 0 - out, certain }));
}

/** The applicant pays or is paid; between others, a payment is what the line says it is. */
function sideByParties(line: PaymentLine, facts: RegisterFacts): Direction {
  return isReceipt(line, facts) ? 'in' : 'out';
}

/** Others pay the applicant. */
function isReceipt({ payer, payee }: PaymentLine, facts: RegisterFacts): boolean {
  const is = (name: string | null): boolean => facts.isApplicant({ name, code: null });
  return is(payee) && !is(payer);
}

/** Headers that name one side of payments, or say 付款 themselves. */
function speaksOfPayments(list: Listed): boolean {
  if (isFilled(list, 'amount') || isFilled(list, 'payee')) return true;
  return (['paid', 'serial', 'moved'] as const).some(
    (field) => isFilled(list, field) && /付款|支付|paid|payment/i.test(list.source.headers.get(field) ?? ''),
  );
}

/** A column that is blank in every line is as good as none. */
function isFilled({ source, alike }: Listed, field: Field): boolean {
  if (!source.columns.has(field)) return false;
  const known = filledIn.get(alike) ?? new Map<Field, boolean>();
  filledIn.set(alike, known);
  const found = known.get(field) ?? alike.some((lines) => lines.some((line) => line[field] !== null));
  known.set(field, found);
  return found;
}

/** The lists of one form may be as many as the pages of a register: each column is looked through once for all. */
const filledIn = new WeakMap<Listed['alike'], Map<Field, boolean>>();

function bySign({ lines, alike }: Listed, facts: RegisterFacts): readonly Outflow[] | null {
  const amounts = lines.map(amountOf);
  const sense = senseOfSigned(alike.map((own) => movementsOf(own, (line) => amountOf(line) ?? 0, facts)));
  if (sense === 'as-stated') return amounts.map((amount) => paid(signedBy('in', amount)));
  if (sense === 'turned') return amounts.map(paid);
  // Amounts without a sign are taken for what was paid; with both signs nothing can be told.
  const isSigned = alike.flat().some((line) => (amountOf(line) ?? 0) < 0);
  return isSigned ? null : amounts.map((out) => ({ out, certain: false }));
}

function movementsOf(lines: Lines, valueOf: (line: PaymentLine) => number, facts: RegisterFacts): Movement[] {
  return lines.map((line) => {
    const name = line.counterparty ?? line.payee;
    const own = facts.contractsOf(name).length > 0 || line.contractId !== null;
    return {
      value: valueOf(line),
      day: line.paid ?? line.booked,
      balance: parseAmount(line.balance, 'yuan') ?? null,
      party: name === null ? line.contractId : normaliseName(name),
      isSupplier: own,
    };
  });
}
