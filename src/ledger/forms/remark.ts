import { plainText } from '../../identity';

/** The numbers of the sheet of a red letter itself; they look like those of an invoice. */
const OWN_PAPERS =
  /(?:红字)?(?:增值税)?(?:专用)?(?:发票)?(?:信息)?(?:确认单|信息表|通知单|申请单)(?:编号|号码|号)?[:：]?\s*[0-9A-Za-z]+/g;
/** 发票代码：044001900111 发票号码：12345678, of the invoice taken back. */
const CODE_AND_NUMBER =
  /(?:发票)?代码[为是:：]?\s*(?<code>\d{12}|\d{10})\s*[,，;；、/]?\s*(?:发票)?号码?[为是:：]?\s*(?<number>\d{20}|\d{8})(?!\d)/g;
/** 被红冲蓝字数电发票号码：…, 原发票号 …, 冲2025-01-10发票…: the words before a number that a red letter cites. */
const CITED =
  /(?:蓝字|正数|原|对应|被?红冲|冲红|冲销|冲)[^\d:：,，;；。]{0,12}(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?)?[^\d:：,，;；。]{0,8}(?:票|号码?|编号|No\.?)[^\d,，;；。]{0,8}(?<number>\d{20}|\d{18}|\d{8})(?!\d)/gi;

/**
 * The number of the invoice that a red letter's 备注 says it takes back: 20 or 8 digits, without the code of
 * an older one. Null when it names none, or more than one.
 */
export function citedInvoice(remark: string | null): string | null {
  if (remark === null) return null;
  const text = plainText(remark).replace(OWN_PAPERS, ' ');
  const older = numbersIn(text, CODE_AND_NUMBER);
  const cited = older.size > 0 ? older : numbersIn(text, CITED);
  const [only, ...others] = cited;
  return others.length === 0 ? (only ?? null) : null;
}

function numbersIn(text: string, pattern: RegExp): Set<string> {
  return new Set(Array.from(text.matchAll(pattern), (found) => found.groups?.['number'] ?? ''));
}

/** What a number is made of; anything else ends it. */
const TOKEN = /[0-9A-Z][0-9A-Z\-_/.#]*/g;
/** 合同编号：HT-001 within a longer text; of what stands between brackets as well (合同号〔HT-001〕). */
const LABELLED = /(?:合同|协议)(?:编号|号码|号)[为是:\s(（〔[【「]*(?<number>[0-9A-Z][0-9A-Z\-_/.#]*)/gi;
/** Shorter numbers stand in any text: a year, a quantity. */
const SHORTEST = 3;

/** The numbers of contracts, to be found in 备注, 摘要 and the like. */
export class ContractNumbers {
  /** As folded: the number as the register writes it; null where several contracts share it. */
  private readonly numbers = new Map<string, string | null>();
  /** Numbers with characters that no token has: 龙算合字〔2025〕3号. */
  private readonly wordy: string[] = [];

  constructor(ids: Iterable<string | null>) {
    for (const id of ids) {
      if (id === null) continue;
      const key = foldNumber(id);
      const known = this.numbers.has(key);
      this.numbers.set(key, known ? null : id);
      if (!known && key.length >= SHORTEST && key.match(TOKEN)?.[0] !== key) this.wordy.push(key);
    }
  }

  /**
   * The contract whose number is all that one of the texts says, or that it gives as 合同编号, and nobody else's;
   * null: there is none, or several.
   */
  named(texts: readonly (string | null)[]): string | null {
    if (this.numbers.size === 0) return null;
    // 合同编号：HT-001、HT-002 is no number of one contract.
    if (this.mentioned(texts).length > 1) return null;
    const found = new Set(
      texts.flatMap((text) => (text === null ? [] : this.stated(text))).map((key) => this.numbers.get(key)),
    );
    const [only, ...others] = found;
    return others.length === 0 ? (only ?? null) : null;
  }

  /** The numbers that a text gives as those of contracts, known or not. */
  private stated(text: string): string[] {
    const key = foldNumber(text);
    if (this.numbers.has(key)) return key.length >= SHORTEST ? [key] : [];
    const labelled = [...plainText(text).matchAll(LABELLED)].map(({ groups }) => groups?.['number'] ?? '');
    return labelled
      .map((number) => foldNumber(number.replace(/[.\-_/#]+$/, '')))
      .filter((k) => k.length >= SHORTEST);
  }

  /** The contract numbers that stand somewhere in the texts, in the order of the register's writing. */
  mentioned(texts: readonly (string | null)[]): readonly string[] {
    if (this.numbers.size === 0) return NONE;
    const found = new Set<string>();
    for (const text of texts) {
      if (text === null) continue;
      const plain = plainText(text).toUpperCase();
      for (const token of plain.match(TOKEN) ?? []) this.find(token, found);
      if (this.wordy.length > 0) {
        const dense = foldNumber(text);
        for (const key of this.wordy) if (dense.includes(key)) this.find(key, found);
      }
    }
    return found.size === 0 ? NONE : [...found].sort();
  }

  private find(token: string, found: Set<string>): void {
    const key = token.replace(/[.\-/_#]+$/, '');
    const id = key.length >= SHORTEST && !/^\d{1,4}$/.test(key) ? this.numbers.get(key) : undefined;
    if (id !== undefined) found.add(id ?? key);
  }
}
const NONE: readonly string[] = [];

/** Width, case and spaces make no difference. */
export function foldNumber(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '').toUpperCase();
}
