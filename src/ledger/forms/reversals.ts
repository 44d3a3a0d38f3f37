import { normaliseName } from '../../identity';
import type { Invoice } from '../types';
import { bareNumber, citedNumbersOf } from './invoice-identity';
import { wholeOf } from './invoice-merge';
import type { StatedInvoice } from './invoices';

/**
 * Which red letters belong to invoices that their state calls reversed. Such an invoice counts for nothing, and
 * its red letter must not take it off a second time.
 */
export class Reversals {
  private readonly ended = new Set<StatedInvoice>();
  private readonly partly = new Set<StatedInvoice>();

  constructor(invoices: readonly StatedInvoice[]) {
    const reversed = invoices.filter(({ state, isRed }) => !isRed && state === 'reversed');
    const inPart = invoices.filter(({ state, isRed }) => !isRed && state === 'partly-reversed');
    if (reversed.length === 0 && inPart.length === 0) return;
    const reds = invoices.filter(({ isRed, state }) => isRed && state !== 'void');
    const [byCited, byNumber] = [new Map<string, StatedInvoice[]>(), new Map<string, StatedInvoice[]>()];
    for (const red of reds) {
      add(byCited, bareNumber(red.invoice.reversedNumber), red);
      for (const number of citedNumbersOf(red.invoice)) add(byNumber, number, red);
    }
    const lettersOf = (blue: StatedInvoice): StatedInvoice[] =>
      [
        ...citedNumbersOf(blue.invoice).flatMap((number) => byCited.get(number) ?? []),
        // Some write the number of the red letter beside the invoice it takes back.
        ...[blue.invoice.reversedNumber, ...blue.draft.lines.map(({ redNumber }) => redNumber)].flatMap(
          (number) => byNumber.get(bareNumber(number)) ?? [],
        ),
      ].filter((red) => mayBeOneSeller(blue.invoice, red.invoice));
    for (const blue of inPart) if (lettersOf(blue).length > 0) this.partly.add(blue);
    const bare: StatedInvoice[] = [];
    for (const blue of reversed) {
      const letters = lettersOf(blue);
      for (const red of letters) this.ended.add(red);
      if (letters.length === 0) bare.push(blue);
    }
    this.pairUnnamed(
      bare,
      reds.filter((red) => red.invoice.reversedNumber === null && !this.ended.has(red)),
    );
  }

  /** Whether the row is a red letter whose invoice is out already. */
  endsWithItsInvoice(one: StatedInvoice): boolean {
    return this.ended.has(one);
  }

  /** Whether red letters of the list say what is left of an invoice reversed in part. */
  hasRedLetter(blue: StatedInvoice): boolean {
    return this.partly.has(blue);
  }

  /** A red letter that names no invoice is that of a reversed one of the same seller and amount. */
  private pairUnnamed(blues: readonly StatedInvoice[], reds: readonly StatedInvoice[]): void {
    const waiting = new Map<string, StatedInvoice[]>();
    for (const red of [...reds].sort(byNumbers)) add(waiting, dealOf(red), red);
    for (const blue of [...blues].sort(byNumbers)) {
      const red = waiting.get(dealOf(blue))?.shift();
      if (red) this.ended.add(red);
    }
  }
}

function add(map: Map<string, StatedInvoice[]>, key: string, one: StatedInvoice): void {
  if (key === '') return;
  const list = map.get(key);
  if (list) list.push(one);
  else map.set(key, [one]);
}

type Seller = Pick<Invoice, 'sellerName' | 'sellerCode'>;

/** Numbers of eight digits repeat from seller to seller. */
export function mayBeOneSeller(a: Seller, b: Seller): boolean {
  if (a.sellerCode !== null && b.sellerCode !== null) return a.sellerCode === b.sellerCode;
  if (a.sellerName === null || b.sellerName === null) return true;
  return normaliseName(a.sellerName) === normaliseName(b.sellerName);
}

function dealOf({ invoice }: StatedInvoice): string {
  const whole = Math.abs(wholeOf(invoice) ?? 0);
  if (whole === 0) return '';
  const { sellerCode, sellerName } = invoice;
  return `${sellerCode ?? (sellerName === null ? '' : normaliseName(sellerName))} ${whole}`;
}

function byNumbers(a: StatedInvoice, b: StatedInvoice): number {
  const [x, y] = [a, b].map(({ invoice }) => `${invoice.issued ?? ''} ${invoice.number ?? ''}`) as [
    string,
    string,
  ];
  return x < y ? -1 : x > y ? 1 : 0;
}
