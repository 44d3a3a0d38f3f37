import type { MergedArea } from '../../../src/ledger';
import { laidOf, only, rowsOf } from './laid';

/** What a ledger of contracts has besides: names, our own side, what was billed and paid so far. */
export const otherColumns = only('contracts', (laid) => {
  if (laid.merges.length > 0) return laid;
  const more = ['合同名称', '甲方', '已开票金额', '已付款金额', '未付款金额', '付款方式', '经办人', '备注'];
  return {
    ...laid,
    headers: laid.headers.map((row) => [...row, ...more]),
    rows: laid.rows.map((row) => [
      ...row,
      '服务合同',
      '深圳示例智能科技有限公司',
      1000,
      1000,
      0,
      '银行转账',
      '张三',
      '',
    ]),
  };
});

/** Contracts by supplier, each with its subtotal, and a grand total. */
export const subtotals = only('contracts', (laid) => {
  if (laid.merges.length > 0) return laid;
  const headers = (laid.headers[0] ?? []).map(String);
  const [at, gross] = [headers.indexOf('供应商名称'), headers.indexOf('含税金额')];
  if (at < 0 || gross < 0) return laid;
  const names = [...new Set(laid.rows.map((row) => String(row[at])))];
  const sum = (rows: readonly (readonly unknown[])[]): number =>
    rows.reduce((all, row) => all + Number(row[gross]), 0);
  const line = (text: string, rows: readonly (readonly unknown[])[]): unknown[] =>
    headers.map((_, i) => (i === at ? text : i === gross ? sum(rows) : ''));
  return {
    ...laid,
    rows: [
      ...names.flatMap((name) => {
        const own = laid.rows.filter((row) => row[at] === name);
        return [...own, line(`${name} 小计`, own)];
      }),
      line('总计', laid.rows),
    ],
  };
});

/** A contract in two lines, a line a period, its other cells merged down. */
export const perPeriod = only('contracts', (laid, draw) => {
  if (laid.merges.length > 0) return laid;
  const rows = rowsOf(laid);
  if (!rows.every((row) => '服务开始' in row && '服务结束' in row)) return laid;
  const headers = (laid.headers[0] ?? []).map(String);
  const merges: MergedArea[] = [];
  const made = rows.flatMap((row) => {
    const middle = `${String(row['服务结束']).slice(0, 4)}-03`;
    if (draw(2)) return [row];
    return [
      { ...row, 服务结束: `${middle}-31` },
      { 服务开始: `${middle.slice(0, 4)}-04-01`, 服务结束: row['服务结束'] },
    ];
  });
  made.forEach((row, i) => {
    if ('合同编号' in row) return;
    headers.forEach((header, column) => {
      if (header !== '服务开始' && header !== '服务结束')
        merges.push({ row: i, column, rows: 2, columns: 1 });
    });
  });
  const cells = made.map((row) => headers.map((header) => (row as Record<string, unknown>)[header] ?? ''));
  return {
    ...laid,
    ...laidOf('contracts', laid.sheet, []),
    headers: [headers],
    rows: cells,
    above: laid.above,
    merges,
  };
});
