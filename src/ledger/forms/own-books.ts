import { plainText } from '../../identity';
import type { TableSource } from '../types';
import { titleTexts } from './title';

/** Title lines or sheets of the company's own books. */
const OWN_BOOKS = /日记账|序时账?|明细账(?![单户])|总账|科目/;

/** 银行存款: the debit side is money in. 应付账款: the debit side is what was settled, the credit side what was billed. */
export type BookAccount = 'cash' | 'owed';

const CASH = /银行存款|库存现金|现金日记账|银行日记账|(?<!\d)100[12](?!\d{4})/;
const OWED = /应付[账帐]款|(?<!\d)2202(?!\d{4})/;

function ownTexts({ sheet, titles = [] }: TableSource): readonly string[] {
  return [sheet ?? '', ...titleTexts(titles)].map(plainText);
}

export function isOwnBook(source: TableSource): boolean {
  return ownTexts(source).some((text) => OWN_BOOKS.test(text));
}

/** The account that a page of the company's own books is of; null: not said, or more than one. */
export function accountOfBook(source: TableSource): BookAccount | null {
  if (!isOwnBook(source)) return null;
  const texts = ownTexts(source);
  const [cash, owed] = [CASH, OWED].map((words) => texts.some((text) => words.test(text)));
  if (cash === owed) return null;
  return cash ? 'cash' : 'owed';
}
