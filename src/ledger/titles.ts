import { plainText } from '../identity';
import type { AmountUnit } from '../money';
import { isBlank, plainCell } from './cells';

/** The filled cells of each line as text, left to right; blank lines are left out. */
export function textLines(lines: readonly (readonly unknown[])[]): string[][] {
  return lines
    .map((cells) =>
      cells
        .map(plainCell)
        .filter((cell) => !isBlank(cell))
        .map((cell) => String(cell).trim()),
    )
    .filter((cells) => cells.length > 0);
}

const UNITS: Readonly<Record<string, AmountUnit>> = {
  元: 'yuan',
  千元: 'thousand',
  万元: 'wan',
  百万元: 'million',
  亿元: 'yi',
};
const NAMED = /单位:?[([]?(?:人民币|rmb|cny)?(百万元|千元|万元|亿元|元)(?![\u4e00-\u9fff])/i;
const ALONE = /^[([]?(?:金额)?(?:人民币|rmb|cny)?:?(百万元|千元|万元|亿元|元)(?:整|人民币)?[)\]]?$/i;
const ENGLISH = /unit:?[([]?(?:in)?(?:rmb|cny|¥)?(?:10,?000|10k|wan)/i;
/** What may follow the unit in the same cell. */
const NEXT = /(?<=元)(?=币种|日期|编制|制表|填报|会计|所属|年度|税率|汇率)/g;

/** The unit of money that the nearest line names: 单位：万元, a cell 单位： beside a cell 万元, or （万元） alone. */
export function unitIn(lines: readonly (readonly string[])[]): AmountUnit | null {
  for (const cells of [...lines].reverse()) {
    const compact = cells.map((cell) => plainText(cell).replace(/\s/g, ''));
    for (const cell of [...compact, compact.join('')]) {
      const text = cell.replace(NEXT, ' ');
      const unit = (NAMED.exec(text) ?? ALONE.exec(text))?.[1];
      if (unit !== undefined) return UNITS[unit] ?? null;
      if (ENGLISH.test(text)) return 'wan';
    }
  }
  return null;
}
