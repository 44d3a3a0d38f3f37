import type { MergedArea } from '../../../src/ledger';
import { laidOf, only, rowsOf } from './laid';

const dotted = (day: string): string => day.split('-').map(Number).join('.');
const spoken = (day: string): string => {
  const [y, m, d] = day.split('-').map(Number);
  return `${String(y)}年${String(m)}月${String(d)}日`;
};
const PERIODS: readonly ((from: string, to: string) => string)[] = [
  (from, to) => `${dotted(from)}-${dotted(to)}`,
  (from, to) => `${spoken(from)}至${spoken(to)}`,
  (from, to) => `自${spoken(from)}起至${spoken(to)}止`,
  (from, to) => `${from.replaceAll('-', '/')}～${to.replaceAll('-', '/')}`,
  (from, to) => `${from} 至 ${to}`,
];
const HEADERS = ['履行期限', '合同期限', '服务期限'];

/** The service in one column. */
export const period = only('contracts', (laid, draw) => {
  const rows = rowsOf(laid);
  if (!rows.every((row) => DAY.test(String(row['服务开始'])) && DAY.test(String(row['服务结束']))))
    return laid;
  const header = HEADERS[draw(HEADERS.length)] ?? '履行期限';
  const made = rows.map(({ 服务开始: from, 服务结束: to, ...rest }) => ({
    ...rest,
    [header]: PERIODS[draw(PERIODS.length)]?.(String(from), String(to)) ?? '',
  }));
  return { ...laid, ...laidOf('contracts', laid.sheet, made), above: laid.above, below: laid.below };
});
const DAY = /^\d{4}-\d\d-\d\d$/;

/** A header in two rows: 合同金额 over 含税, 履行期限 over its days, the others merged down. */
export const twoRows = only('contracts', (laid, draw) => {
  const headers = (laid.headers[0] ?? []).map(String);
  const gross = headers.indexOf('含税金额');
  const from = headers.indexOf('服务开始');
  if (gross < 0 || from < 0 || headers[from + 1] !== '服务结束') return laid;
  const outer: string[] = [...headers];
  const inner: string[] = headers.map(() => '');
  outer[gross] = '合同金额';
  inner[gross] = '含税';
  outer[from] = '履行期限';
  outer[from + 1] = '';
  inner[from] = '开始';
  inner[from + 1] = '结束';
  const merges: MergedArea[] = headers.flatMap((_, column) => {
    if (column === gross || column === from + 1) return [];
    if (column === from) return [{ row: 0, column, rows: 1, columns: 2 }];
    return [{ row: 0, column, rows: 2, columns: 1 }];
  });
  const below = laid.merges.map((area) => ({ ...area, row: area.row + 1 }));
  return {
    ...laid,
    headers: [outer, inner],
    merges: draw(4) || laid.merges.length > 0 ? [...merges, ...below] : [],
  };
});

/** Contracts of one supplier below one another share its merged cells. */
export const mergedSuppliers = only('contracts', (laid) => {
  if (laid.merges.length > 0) return laid;
  const headers = (laid.headers[0] ?? []).map(String);
  const at = headers.indexOf('供应商名称');
  const code = headers.indexOf('供应商信用代码');
  if (at < 0 || code < 0) return laid;
  const sorted = [...laid.rows].sort((a, b) => (String(a[at]) < String(b[at]) ? -1 : 1));
  return merged({ ...laid, rows: sorted }, [at, code]);
});

/** A merged cell holds its value in its first row. */
export function merged<T extends { rows: readonly (readonly unknown[])[] }>(
  laid: T,
  columns: readonly number[],
): T & { merges: MergedArea[] } {
  const [key = 0] = columns;
  const merges: MergedArea[] = [];
  const rows = laid.rows.map((row) => [...row]);
  for (let first = 0; first < rows.length;) {
    let next = first + 1;
    while (next < rows.length && laid.rows[next]?.[key] === laid.rows[first]?.[key]) next += 1;
    for (const column of columns) {
      if (next - first > 1) merges.push({ row: first + 1, column, rows: next - first, columns: 1 });
      for (let i = first + 1; i < next; i += 1) (rows[i] ?? [])[column] = '';
    }
    first = next;
  }
  return { ...laid, rows, merges };
}
