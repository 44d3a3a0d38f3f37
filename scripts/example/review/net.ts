import { fenFromYuan, proportion, yuanNumber } from '../../../src/money';

/** Yuan without the 6 % tax that every contract of the review register bears. */
export function netOf(gross: number): number {
  return yuanNumber(proportion(fenFromYuan(gross), 100, 106, 'half-up'));
}

/** The tax in a gross amount, to the fen. */
export function taxOf(gross: number): number {
  return (Math.round(gross * 100) - Math.round(netOf(gross) * 100)) / 100;
}
