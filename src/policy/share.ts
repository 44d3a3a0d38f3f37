import { Decimal } from '../money';

/** A share of the whole, 0.8 or 80%, from 0 to 1 inclusive, as an exact decimal; null when it is none. */
export function parseShare(text: string): Decimal | null {
  const [, number, percent] = /^(\d+(?:\.\d+)?)\s*(%?)$/.exec(text.normalize('NFKC').trim()) ?? [];
  if (number === undefined) return null;
  const share = percent === '%' ? new Decimal(number).div(100) : new Decimal(number);
  return share.lte(1) ? share : null;
}
