import { invoiceKey, isDigitalInvoice, normaliseName } from '../../identity';
import type { Invoice } from '../types';

type Named = Pick<Invoice, 'number' | 'code' | 'sellerName' | 'sellerCode'>;

/**
 * The same for rows that mean the same invoice; null: the row has no number. A 数电票 or an invoice with its
 * code is told by its number alone. Bare numbers repeat from seller to seller, so theirs counts too.
 */
export function invoiceIdentity(invoice: Named): string | null {
  const key = invoiceKey(invoice);
  if (key === null || key.length === DIGITAL_LENGTH || key.includes('|')) return key;
  return `${key} ${invoice.sellerCode ?? (invoice.sellerName === null ? '' : normaliseName(invoice.sellerName))}`;
}
const DIGITAL_LENGTH = 20;

/**
 * The number alone, as red letters and tax records cite it: without the code of an older invoice, and with the
 * leading zeros that its eight digits lose where they were kept as a number.
 */
export function bareNumber(number: string | null): string {
  const key = invoiceKey({ number, code: null }) ?? '';
  const bare = key.slice(key.indexOf('|') + 1);
  return /^\d+$/.test(bare) ? bare.padStart(OLD_LENGTH, '0') : bare;
}
const OLD_LENGTH = 8;

/** What a line of a list says of its invoice's number, in one column or two. */
interface Numbered {
  readonly number: string | null;
  readonly digitalNumber: string | null;
  readonly code: string | null;
}

/** The numbers of one invoice: the one it goes by, and the older one it has besides. */
export interface InvoiceNumbers {
  readonly number: string | null;
  /** "code|number" of an invoice that goes by its 20 digits; null: it has no other number. */
  readonly older: string | null;
}

/**
 * Which numbers mean the same invoice. Either of 数电发票号码 and 发票号码 names one; where some line gives
 * both, a line that gives the older one alone means that invoice too.
 */
export class InvoiceBook {
  /** The 20 digits of an older number; null where lines disagree. */
  private readonly digital = new Map<string, string | null>();

  constructor(lines: Iterable<Numbered>) {
    for (const line of lines) {
      const { number, older } = numbersOf(line);
      if (number === null || older === null) continue;
      const known = this.digital.get(older);
      this.digital.set(older, known === undefined || known === number ? number : null);
    }
  }

  numbersOf(line: Numbered): InvoiceNumbers {
    const own = numbersOf(line);
    if (this.digital.size === 0 || own.number === null || own.older !== null) return own;
    const key = invoiceKey({ number: own.number, code: line.code });
    const number = key === null ? undefined : this.digital.get(key);
    return number == null ? own : { number, older: key };
  }
}

function numbersOf({ number, digitalNumber, code }: Numbered): InvoiceNumbers {
  if (number === null || digitalNumber === null || number === digitalNumber) {
    return { number: digitalNumber ?? number, older: null };
  }
  const [first, second] = isDigitalInvoice(number) ? [number, digitalNumber] : [digitalNumber, number];
  if (isDigitalInvoice(second)) return { number: first, older: null };
  return { number: first, older: invoiceKey({ number: second, code }) };
}

/** What an invoice may be cited by: its number, and the older one it has besides, without their codes. */
export function citedNumbersOf({
  number,
  olderNumber,
}: {
  readonly number: string | null;
  readonly olderNumber: string | null;
}): string[] {
  return [number, olderNumber].map(bareNumber).filter((n) => n !== '');
}
