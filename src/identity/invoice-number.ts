import { normaliseCode } from './text';

/** What is printed on an invoice to tell it from every other; null: blank in the table. */
export interface InvoiceReference {
  /** 发票号码: 20 digits on a fully digitalised invoice (数电票), 8 on an older one. */
  readonly number: string | null;
  /** 发票代码: 10 or 12 digits on an older invoice; a 数电票 has none. */
  readonly code: string | null;
}

/** What is odd about the number of an invoice; each is for a person to look at, none is proof. */
export type InvoiceNumberProblem =
  /** Code and number of an older invoice written as one: 12 + 8 or 10 + 8 digits. */
  | { readonly kind: 'joined'; readonly code: string; readonly number: string }
  /** The first two digits of a 数电票 are the year of issue; `stated` is that year in full. */
  | { readonly kind: 'year'; readonly stated: number; readonly issued: number }
  /** A 数电票 whose digits from the 16th on are all 0: Excel kept it as a number. */
  | { readonly kind: 'damaged' }
  /** An 8-digit number without its code names many invoices. */
  | { readonly kind: 'code-missing' }
  /** Leading zeros lost: `number` is the one with them. */
  | { readonly kind: 'zeros-lost'; readonly number: string }
  /** Neither 20 nor 8 digits, or no digits only. */
  | { readonly kind: 'form' };

const DIGITAL = /^\d{20}$/;
/** No 数电票 is older than the trial of 2021, so 20 digits with a leading 0 or 1 are an older code and number. */
const JOINED = /^([01]\d{11})(\d{8})$|^(\d{10})(\d{8})$/;
const OLD_CODE = /^(?:\d{10}|\d{12})$/;
const OLD_NUMBER_LENGTH = 8;
const CODE_LENGTH = 12;

/**
 * The one text for one invoice, however it was entered: the number of a 数电票; "code|number" of an older
 * invoice; any other text as it stands. Null when there is no number. Equal keys are the same invoice,
 * unless both are bare 8-digit numbers (`invoiceNumberProblem` says code-missing).
 */
export function invoiceKey(invoice: InvoiceReference): string | null {
  const number = invoice.number === null ? '' : normaliseCode(invoice.number).toUpperCase();
  if (number === '') return null;
  const joined = splitJoined(number);
  if (joined) return `${joined.code}|${joined.number}`;
  if (DIGITAL.test(number)) return number;
  const code = fullCode(invoice.code);
  if (code === '') return number;
  return `${code}|${/^\d+$/.test(number) ? number.padStart(OLD_NUMBER_LENGTH, '0') : number}`;
}

/** Whether the number is that of a fully digitalised invoice (数电票). */
export function isDigitalInvoice(number: string): boolean {
  const plain = normaliseCode(number);
  return DIGITAL.test(plain) && splitJoined(plain) === null;
}

/**
 * What is odd about an invoice's number and code; null: nothing, or no number at all. `issuedYear` is the
 * calendar year of issue, null when unknown; the number may be a year off it, as numbers are allotted
 * ahead. Digits 3 and 4 name a tax bureau, not a region of GB/T 2260, so they are not looked at.
 */
export function invoiceNumberProblem(
  invoice: InvoiceReference,
  issuedYear: number | null,
): InvoiceNumberProblem | null {
  const number = invoice.number === null ? '' : normaliseCode(invoice.number);
  if (number === '') return null;
  const joined = splitJoined(number);
  if (joined) return { kind: 'joined', ...joined };
  if (DIGITAL.test(number)) return digitalProblem(number, issuedYear);
  if (!/^\d+$/.test(number) || number.length > OLD_NUMBER_LENGTH) return { kind: 'form' };
  const code = fullCode(invoice.code);
  if (code === '') return number.length === OLD_NUMBER_LENGTH ? { kind: 'code-missing' } : { kind: 'form' };
  if (!OLD_CODE.test(code)) return { kind: 'form' };
  if (number.length === OLD_NUMBER_LENGTH) return null;
  return { kind: 'zeros-lost', number: number.padStart(OLD_NUMBER_LENGTH, '0') };
}

function digitalProblem(number: string, issuedYear: number | null): InvoiceNumberProblem | null {
  if (/0{5}$/.test(number)) return { kind: 'damaged' };
  const stated = Number(`20${number.slice(0, 2)}`);
  if (issuedYear === null || Math.abs(stated - issuedYear) <= 1) return null;
  return { kind: 'year', stated, issued: issuedYear };
}

function splitJoined(number: string): { code: string; number: string } | null {
  const [, longCode, longNumber, shortCode, shortNumber] = JOINED.exec(number) ?? [];
  const code = longCode ?? shortCode;
  const rest = longNumber ?? shortNumber;
  return code === undefined || rest === undefined ? null : { code, number: rest };
}

/** The code without spaces; one that begins with 0 and was kept as a number gets its 0 back. */
function fullCode(code: string | null): string {
  const plain = code === null ? '' : normaliseCode(code).toUpperCase();
  return /^\d{11}$/.test(plain) ? plain.padStart(CODE_LENGTH, '0') : plain;
}
