/** Money, exact to the fen: reading it, adding it, applying rates to it, writing it. */
export {
  ZERO,
  Decimal,
  addFen,
  applyRate,
  canSum,
  fen,
  fenFromYuan,
  maxFen,
  minFen,
  proportion,
  sumFen,
  type Fen,
} from './fen';
export { formatWan, formatYuan, yuanNumber, yuanText } from './format';
export { parseAmount, type AmountUnit } from './parse';
