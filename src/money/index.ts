import Decimal from 'decimal.js';

/** An amount of money: whole fen (分, 1/100 yuan) in a safe integer. Never a float of yuan. */
export type Fen = number & { readonly __unit: 'fen' };
/** A rate or share: an exact decimal, 0.3 for 30 %. */
export { Decimal };
