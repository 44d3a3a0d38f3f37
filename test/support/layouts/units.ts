import { TABLES } from '../../../src/ledger';
import type { Layout } from './laid';

const UNITS = [
  ['元', 1],
  ['千元', 1000],
  ['万元', 10_000],
] as const;

/** Money in another unit: told above the table, or in the header of each column. */
export const units: Layout = (book, draw) =>
  book.map((laid) => {
    if (laid.headers.length > 1) return laid;
    const fields: readonly { zh: string; type: string }[] = Object.values(TABLES[laid.kind].fields);
    const money = (laid.headers[0] ?? []).map(
      (header) => fields.find(({ zh }) => zh === header)?.type === 'amount',
    );
    if (!money.includes(true)) return laid;
    const [unit, times] = UNITS[draw(UNITS.length)] ?? UNITS[0];
    const inTitle = draw(2) === 0;
    return {
      ...laid,
      above: inTitle ? [...laid.above, [`单位：${unit}`]] : laid.above,
      headers: laid.headers.map((row) =>
        row.map((text, i) => (money[i] && !inTitle ? `${String(text)}（${unit}）` : text)),
      ),
      rows: laid.rows.map((row) =>
        row.map((cell, i) => (money[i] && typeof cell === 'number' ? scaled(cell, times) : cell)),
      ),
    };
  });

function scaled(yuan: number, times: number): number {
  return Number((yuan / times).toFixed(8));
}
