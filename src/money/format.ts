import type { Fen } from './fen';

/** The amount in yuan as the nearest double: what a worksheet cell holds. */
export function yuanNumber(amount: Fen): number {
  return amount / 100;
}

/** "1234.56", "-0.05": yuan with two decimals and no grouping, for JSON. */
export function yuanText(amount: Fen): string {
  return write(amount, 100, 2);
}

/** "1,234.56": yuan for people. */
export function formatYuan(amount: Fen): string {
  return grouped(yuanText(amount));
}

/** "1,234.5678": 万元 with four decimals, i.e. truncated (toward zero) to the yuan. */
export function formatWan(amount: Fen): string {
  return grouped(write(Math.trunc(amount / 100), 10_000, 4));
}

function write(whole: number, unit: number, decimals: number): string {
  const size = Math.abs(whole);
  const rest = size % unit;
  const text = `${String((size - rest) / unit)}.${String(rest).padStart(decimals, '0')}`;
  return whole < 0 ? `-${text}` : text;
}

function grouped(text: string): string {
  const point = text.indexOf('.');
  return text.slice(0, point).replace(/\B(?=(\d{3})+$)/g, ',') + text.slice(point);
}
