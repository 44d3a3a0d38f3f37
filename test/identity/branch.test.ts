import { headOfficeName, legalPersonName } from '../../src/identity';

it.each<[string, string | null]>([
  ['深圳市云帆算力科技有限公司龙岗分公司', '深圳市云帆算力科技有限公司'],
  ['云帆算力（集团）有限公司深圳分公司', '云帆算力(集团)有限公司'],
  ['云帆算力有限公司（龙岗分公司）', '云帆算力有限公司'],
  ['云帆算力有限公司分公司', '云帆算力有限公司'],
  ['云帆算力有限公司布吉营业部', '云帆算力有限公司'],
  ['云帆算力有限公司', null],
  ['云帆算力', null],
  ['龙岗分公司', null],
  ['云帆算力有限公司龙岗分公司筹备组', null],
])('%s belongs to %s', (name, head) => {
  expect(headOfficeName(name)).toBe(head);
  expect(legalPersonName(name)).toBe(head ?? name);
});
