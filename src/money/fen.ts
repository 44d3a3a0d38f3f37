import Decimal from 'decimal.js';

/** An amount of money: whole fen (分, 1/100 yuan) in a safe integer. Never a float of yuan. */
export type Fen = number & { readonly __unit: 'fen' };
/** A rate or share: an exact decimal, 0.3 for 30 %. */
export { Decimal };

/** Products keep every digit: decimal.js rounds to 20 significant digits by default, amounts need more. */
const Exact = Decimal.clone({ precision: 100 });

/** `n` whole fen. Throws RangeError unless `n` is a safe integer. */
export function fen(n: number): Fen {
  if (!Number.isSafeInteger(n)) throw new RangeError(`not a whole, safe number of fen: ${String(n)}`);
  return (n + 0) as Fen; // + 0 turns -0 into 0
}

export const ZERO: Fen = fen(0);

/**
 * The largest sum, 40 trillion yuan either way: the difference of two sums is then still a safe integer. One cell holds
 * at most a fortieth of it.
 */
const LARGEST_SUM = 4_000_000_000_000_000;

/** The sum of the given amounts, as `sumFen` gives it. */
export function addFen(...amounts: readonly Fen[]): Fen {
  return sumFen(amounts);
}

/**
 * The sum of a list, the same in any order; zero for an empty one. Amounts are typed by people and an absurd one must
 * not end the work, so a sum beyond `LARGEST_SUM` stays there. Whoever states a sum as a result asks `canSum` first.
 */
export function sumFen(amounts: readonly Fen[]): Fen {
  let [sum, sizes] = [0, 0];
  for (const amount of amounts) {
    sum += amount;
    sizes += Math.abs(amount);
  }
  // Beyond the safe integers the order of the terms would show.
  if (sizes > LARGEST_SUM) sum = Number(amounts.reduce((exact, amount) => exact + BigInt(amount), 0n));
  return fen(Math.max(-LARGEST_SUM, Math.min(LARGEST_SUM, sum)));
}

/** Whether amounts, whatever their signs, stay within what a sum can state. */
export function canSum(amounts: readonly Fen[]): boolean {
  let sizes = 0;
  for (const amount of amounts) sizes += Math.abs(amount);
  return sizes <= LARGEST_SUM;
}

/** The smallest of at least one amount. */
export function minFen(first: Fen, ...rest: readonly Fen[]): Fen {
  return fen(Math.min(first, ...rest));
}

/** The largest of at least one amount. */
export function maxFen(first: Fen, ...rest: readonly Fen[]): Fen {
  return fen(Math.max(first, ...rest));
}

/**
 * Yuan to fen, rounded half up (ties away from zero) on the decimal number as written:
 * 499999.99999999994 is 500,000.00 and 1.005 is 1.01. Throws RangeError when not a finite amount.
 */
export function fenFromYuan(yuan: number | string | Decimal): Fen {
  if (typeof yuan === 'number') return fen(scaleHalfUp(yuan, 100));
  return fen(new Exact(yuan).times(100).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber());
}

/** Below this product the float error of one multiplication cannot reach 0.01. */
const SURE_PRODUCT = 2 ** 40;

/**
 * `value × scale` rounded half up, exactly as decimal.js would. One float product decides unless it
 * falls so near a tie (or is so large) that its error could matter; only then decimal.js is asked.
 * `text` is the decimal notation to be exact about when `value` was parsed from text.
 */
export function scaleHalfUp(value: number, scale: number, text?: string): number {
  const product = value * scale;
  const nearest = Math.round(product);
  if (Math.abs(product) < SURE_PRODUCT && Math.abs(product - nearest) < 0.49) return nearest + 0;
  return new Exact(text ?? value).times(scale).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber() + 0;
}

/**
 * `amount × rate`, exact, brought to the fen: truncated toward zero by default, so that "not more than"
 * holds, or half up when asked.
 */
export function applyRate(amount: Fen, rate: Decimal, rounding: 'down' | 'half-up' = 'down'): Fen {
  const mode = rounding === 'down' ? Decimal.ROUND_DOWN : Decimal.ROUND_HALF_UP;
  return fen(new Exact(amount).times(rate).toDecimalPlaces(0, mode).toNumber());
}

/**
 * `amount × numerator / denominator`, exact, rounded once to the fen: 'half-up' (ties away from
 * zero) or 'down' (toward zero). Numerator and denominator are safe integers; denominator not zero.
 */
export function proportion(
  amount: Fen,
  numerator: number,
  denominator: number,
  rounding: 'half-up' | 'down' = 'half-up',
): Fen {
  const product = BigInt(amount) * BigInt(numerator);
  const divisor = BigInt(denominator);
  const negative = product < 0n !== divisor < 0n;
  const top = product < 0n ? -product : product;
  const bottom = divisor < 0n ? -divisor : divisor;
  const size = rounding === 'down' ? top / bottom : (2n * top + bottom) / (2n * bottom);
  return fen(Number(negative ? -size : size));
}
