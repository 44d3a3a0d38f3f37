import { isPlaceholder } from '../../src/ledger';

test.each([
  '—',
  '/',
  '无',
  '待补',
  '待补充',
  '待确认',
  '不详',
  '未知',
  '未取得',
  '暂缺',
  '后补',
  'N/A',
  'n/a',
  'TBD',
  '？',
  '000',
  ' 待定 ',
])('%s stands for what is not there', (cell) => {
  expect(isPlaceholder(cell)).toBe(true);
});

test.each([
  '无锡云算',
  '待时科技',
  '空间智能',
  '缺月网络',
  'A-0',
  '0001A',
  'HT-001',
  '未来智能',
  '不二科技',
  'NA-01',
  '李无',
  'None Ltd',
])('%s is a name or a number', (cell) => {
  expect(isPlaceholder(cell)).toBe(false);
});
