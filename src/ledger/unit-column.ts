import type { AmountUnit } from '../money';
import { isVacant } from './cells';
import { readHeader, unitAlone } from './header';
import type { Head } from './heads';

const HEADERS = /^(?:金额|货币|计价|计量)?单位$/;

/** The unit of money that a column such as 金额单位 states, the same in every line that states one; null: none does. */
export function unitInColumn(
  values: readonly (readonly unknown[])[],
  { header, start, end, body }: Head,
  last: number,
): AmountUnit | null {
  for (let column = start; column <= end; column += 1) {
    const word = values[header]?.[column];
    if (typeof word !== 'string' || !HEADERS.test(readHeader(word).key)) continue;
    const units = new Set<AmountUnit | null>();
    for (let row = body; row <= last; row += 1) {
      const cell = values[row]?.[column];
      if (!isVacant(cell)) units.add(typeof cell === 'string' ? unitAlone(cell) : null);
    }
    const [unit = null] = units;
    if (units.size === 1 && unit !== null) return unit;
  }
  return null;
}
