import { proportion, type Fen } from '../money';

/** A tax rate is in millionths of the net amount. */
const MILLION = 1_000_000;

/** A net amount with tax at the rate, half up. */
export function withTax(net: Fen, rate: number): Fen {
  return proportion(net, MILLION + rate, MILLION, 'half-up');
}

/** A tax-inclusive amount without the tax at the rate, half up. */
export function withoutTax(gross: Fen, rate: number): Fen {
  return proportion(gross, MILLION, MILLION + rate, 'half-up');
}

/** The tax on a net amount, not rounded and so only as exact as a double. */
export function taxOn(net: number, rate: number): number {
  return (net * rate) / MILLION;
}

/** The rate of some tax on a net amount, which is not zero. */
export function rateOf(tax: number, net: number): number {
  return (tax / net) * MILLION;
}

/** "6%": a rate as a percentage, with up to two decimals. */
export function rateText(rate: number): string {
  return `${Number(((rate / MILLION) * 100).toFixed(2))}%`;
}
