import { normaliseCode } from './text';

/**
 * Unified social credit codes (统一社会信用代码, GB 32100-2015): 18 characters of an alphabet of 31.
 * 1 registering authority, 2 category, 3–8 region (digits), 9–17 organisation code with its own check
 * character (GB 11714), 18 check character over the first 17.
 */
export const CODE_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
export const CODE_LENGTH = 18;
const ORGANISATION_ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const CODE_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const BODY_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/** Each registering authority with the categories it registers; 9 is its "other", 工商 has none so far. */
const CATEGORIES: Readonly<Record<string, string>> = {
  '1': '1239', // 机构编制
  '2': '19', // 外交
  '3': '123459', // 司法行政
  '4': '19', // 文化
  '5': '1239', // 民政
  '6': '129', // 旅游
  '7': '129', // 宗教
  '8': '19', // 工会
  '9': '1239', // 市场监管
  A: '19', // 军队
  N: '1239', // 农业
  Y: '1', // 其他
};

/** The first rule that a code breaks. */
export type CreditCodeRule =
  /** Kept as a number by Excel, so that its last digits are gone. */
  | 'damaged'
  /** Not 18 characters. */
  | 'length'
  /** Characters that credit codes do not use (I, O, S, V, Z, signs). */
  | 'letter'
  /** The first two characters name no authority and category. */
  | 'category'
  /** Positions 3 to 8 are not all digits. */
  | 'region'
  /** The check of the organisation code fails: the slip is in positions 9 to 17. */
  | 'organisation'
  /** Only the last check fails: the slip is in positions 1 to 8 or in the last. */
  | 'check';

/** What a text in a credit-code cell is. */
export type CreditCodeReading =
  | { readonly kind: 'ok'; readonly code: string }
  /** A taxpayer's number of 15, 17 or 20 characters, as given before credit codes. */
  | { readonly kind: 'tax-number'; readonly code: string }
  /** A person's identity-card number. */
  | { readonly kind: 'person'; readonly code: string }
  /** `at`: the 1-based places at fault; empty when they cannot be told. */
  | {
      readonly kind: 'wrong';
      readonly code: string;
      readonly rule: CreditCodeRule;
      readonly at: readonly number[];
    };

/** Read a credit code as entered: full width, spaces and small letters make no difference. */
export function readCreditCode(text: string): CreditCodeReading {
  const code = normaliseCode(text).toUpperCase();
  const fault = firstFault(code);
  if (fault === null) return { kind: 'ok', code };
  if (isPersonNumber(code)) return { kind: 'person', code };
  if (isTaxNumber(code)) return { kind: 'tax-number', code };
  return { kind: 'wrong', code, ...fault };
}

/** Authority and category, region, and ten characters of the alphabet. */
const FORM = /^[0-9ANY]\d{7}[0-9A-HJ-NPQRTUWXY]{10}$/;

/** Whether a normalised text is a credit code that keeps every rule; asked of hundreds of candidates a slip. */
export function isCreditCode(code: string): boolean {
  return (
    FORM.test(code) &&
    isCategory(code) &&
    code.charAt(16) === organisationCheck(code.slice(8, 16)) &&
    code.charAt(17) === creditCodeCheck(code)
  );
}

/** Whether a text is a number as Excel shows one that is too long: 9.144E+17. */
export function isScientific(text: string): boolean {
  return /^\d(?:\.\d+)?E\+\d+$/i.test(text);
}

/** Whether a text is a code kept as a number, to 15 digits: 9.144E+17, or 18 digits ending in 000, not valid. */
export function isDamagedCode(text: string): boolean {
  return isScientific(text) || (/^\d{15}000$/.test(text) && checkFault(text) !== null);
}

/** The check character of an organisation code from its first 8 characters (positions 9–16 of a code). */
export function organisationCheck(body: string): string {
  let sum = 0;
  for (const [i, weight] of BODY_WEIGHTS.entries()) sum += weight * valueIn(ORGANISATION_ALPHABET, body, i);
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : check === 11 ? '0' : String(check);
}

/** The last character of a credit code from its first 17. */
export function creditCodeCheck(first17: string): string {
  let sum = 0;
  for (const [i, weight] of CODE_WEIGHTS.entries()) sum += weight * valueIn(CODE_ALPHABET, first17, i);
  return CODE_ALPHABET.charAt((31 - (sum % 31)) % 31);
}

function valueIn(alphabet: string, text: string, place: number): number {
  return alphabet.indexOf(text.charAt(place));
}

interface Fault {
  readonly rule: CreditCodeRule;
  readonly at: readonly number[];
}

function firstFault(code: string): Fault | null {
  if (isCreditCode(code)) return null;
  if (isDamagedCode(code)) return { rule: 'damaged', at: [] };
  if (Array.from(code).length !== CODE_LENGTH) return { rule: 'length', at: [] };
  const letters = places(code, (c) => !CODE_ALPHABET.includes(c));
  if (letters.length > 0) return { rule: 'letter', at: letters };
  if (!isCategory(code)) return { rule: 'category', at: [1, 2] };
  const region = places(code, (c, place) => place >= 3 && place <= 8 && !/\d/.test(c));
  if (region.length > 0) return { rule: 'region', at: region };
  return checkFault(code);
}

function checkFault(code: string): Fault | null {
  if (code.charAt(16) !== organisationCheck(code.slice(8, 16)))
    return { rule: 'organisation', at: span(9, 17) };
  return code.charAt(17) === creditCodeCheck(code) ? null : { rule: 'check', at: [...span(1, 8), 18] };
}

function isCategory(code: string): boolean {
  return CATEGORIES[code.charAt(0)]?.includes(code.charAt(1)) ?? false;
}

/** 1-based places of a text whose character is at fault. */
function places(code: string, isWrong: (character: string, place: number) => boolean): number[] {
  return Array.from(code).flatMap((character, i) => (isWrong(character, i + 1) ? [i + 1] : []));
}

function span(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** 15: region and organisation code; 17 and 20: a person's old or present identity number and two more. */
function isTaxNumber(code: string): boolean {
  if (/^\d{6}[0-9A-Z]{9}$/.test(code)) return true;
  // 17 characters may as well be a credit code that lost its last.
  if (/^\d{15}[0-9A-Z]{2}$/.test(code)) return !isCreditCode(code + creditCodeCheck(code));
  return /^\d{17}[\dX][0-9A-Z]{2}$/.test(code);
}

const PERSON = /^[1-8]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/;

/** An identity-card number (GB 11643): region, day of birth, serial, check by ISO 7064 mod 11-2. */
function isPersonNumber(code: string): boolean {
  if (!PERSON.test(code)) return false;
  let remainder = 0;
  for (const digit of code.slice(0, 17)) remainder = ((remainder + Number(digit)) * 2) % 11;
  return '10X98765432'.charAt(remainder % 11) === code.charAt(17);
}
