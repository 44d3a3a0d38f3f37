import type { AmountUnit } from '../money';
import { cellText, isVacant, plainCell } from './cells';
import { readHeader, unitAlone } from './header';
import type { Head } from './heads';
import type { Section } from './sections';

type Values = readonly (readonly unknown[])[];

const HEADERS = /^(?:金额|货币|计价|计量)?单位$/;

/** The unit of money that a column such as 金额单位 states, the same in every line that states one; null: none does. */
export function unitInColumn(values: Values, head: Head, last: number): AmountUnit | null {
  for (const column of unitColumns(values, head)) {
    const units = unitsIn(values, column, head.body, last);
    const [unit = null] = units;
    if (units.size === 1 && unit !== null) return unit;
  }
  return null;
}

/**
 * The values with the unit of its line written behind each number of money, where 金额单位 says 元 in one line and 万元 in
 * another; where a line of such a table says none, the number is in no unit and cannot be read. Else the values as they are.
 */
export function withUnitsOfLines(values: Values, { spec, cells, more, ...head }: Section): Values {
  const { body, last } = head;
  const column = unitColumns(values, head).find((c) => {
    const units = unitsIn(values, c, body, last);
    return units.size > 1 && !units.has(null);
  });
  if (column === undefined) return values;
  const money = new Set<number>();
  for (const [field, first] of cells) {
    if (spec.fields[field]?.type !== 'amount') continue;
    for (const { index, unit } of [first, ...(more.get(field) ?? [])]) if (unit === null) money.add(index);
  }
  return values.map((row, i) => {
    if (i < body || i > last) return row;
    const unit = cellText(row[column]).trim() || UNSAID;
    return row.map((cell, c) =>
      money.has(c) && !isVacant(cell) ? `${cellText(plainCell(cell))}${unit}` : cell,
    );
  });
}
const UNSAID = '（单位未写）';

function unitColumns(
  values: Values,
  { header, start, end }: Pick<Head, 'header' | 'start' | 'end'>,
): number[] {
  const columns: number[] = [];
  for (let column = start; column <= end; column += 1) {
    const word = values[header]?.[column];
    if (typeof word === 'string' && HEADERS.test(readHeader(word).key)) columns.push(column);
  }
  return columns;
}

/** The units that the lines state; null among them: a cell that is no unit of money. */
function unitsIn(values: Values, column: number, body: number, last: number): Set<AmountUnit | null> {
  const units = new Set<AmountUnit | null>();
  for (let row = body; row <= last; row += 1) {
    const cell = values[row]?.[column];
    if (!isVacant(cell)) units.add(typeof cell === 'string' ? unitAlone(cell) : null);
  }
  return units;
}
