import { TABLES, type TableKind } from '../../src/ledger';
import { resembling } from '../../src/ledger/resembling';

const like = (kind: TableKind, header: string): string | null => resembling(TABLES[kind], header, new Set());

test.each<[TableKind, string, string]>([
  ['contracts', '签约时点', '签订日期'],
  ['invoices', '票日', '开票日期'],
  ['contracts', '事项', '服务项目'],
])('%s: %s is like %s', (kind, header, known) => {
  expect(like(kind, header)).toBe(known);
});

test.each<[TableKind, string]>([
  ['invoices', '开票人'],
  ['invoices', '发票来源'],
  ['contracts', '合同名称'],
  ['contracts', '经办人'],
  ['ownership', '认缴出资日期'],
  ['ownership', '认缴出资额(万元)'],
])('%s: %s is like none', (kind, header) => {
  expect(like(kind, header)).toBeNull();
});
