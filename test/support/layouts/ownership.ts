import type { Row } from '../register';
import { merged } from './contracts';
import { laidOf, only, rowsOf, type Laid } from './laid';

/** A page for each company: its name in the title, in the sheet's name, or in a column of a report. */
export const pages = only('ownership', (laid, draw) => {
  const rows = rowsOf(laid);
  if (!rows.every((row) => '持股方' in row && '被持股方' in row)) return laid;
  const companies = [...new Set(rows.map((row) => String(row['被持股方'])))];
  return companies.map((company, n): Laid => {
    const own = rows.filter((row) => row['被持股方'] === company);
    const way = draw(3);
    const page = own.map((row, i): Row => ({
      ...(way === 2 ? { 公司名称: company } : {}),
      序号: i + 1,
      [way === 2 ? '股东名称' : '股东（发起人）']: row['持股方'],
      持股比例: row['持股比例'],
      '认缴出资额(万元)': 100,
      认缴出资日期: '2030-12-31',
    }));
    const sheet = way === 1 ? `${company}股东` : `股东${String(n + 1)}`;
    return { ...laidOf('ownership', sheet, page), above: way === 0 ? [[`${company} 股东信息`]] : [] };
  });
});

/** The company held merged over its holders. */
export const mergedHeld = only('ownership', (laid) => {
  const at = (laid.headers[0] ?? []).indexOf('被持股方');
  if (at < 0 || laid.merges.length > 0) return laid;
  const sorted = [...laid.rows].sort((a, b) => (String(a[at]) < String(b[at]) ? -1 : 1));
  return merged({ ...laid, rows: sorted }, [at]);
});
