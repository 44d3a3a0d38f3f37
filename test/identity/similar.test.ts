import { significantPart, SimilarNames } from '../../src/identity';

it.each([
  ['深圳市云帆算力科技有限公司', '云帆算力科技'],
  ['广东省深圳市龙岗区云帆算力有限责任公司', '云帆算力'],
  ['云帆算力（深圳）股份有限公司', '云帆算力'],
  ['深圳云帆算力集团有限公司', '云帆算力'],
  ['云帆（集团）有限公司', '云帆'],
  ['有限公司', '有限公司'],
])('what matters of %s is %s', (name, part) => {
  expect(significantPart(name)).toBe(part);
});

describe('SimilarNames', () => {
  const known = new SimilarNames([
    '深圳市云帆算力科技有限公司',
    '海石模型有限公司',
    '星桥一号智算有限公司',
    '云帆',
    '望岳数据服务有限公司龙岗分公司',
  ]);

  it.each<[string, string | null]>([
    ['云帆算力科技有限公司', '深圳市云帆算力科技有限公司'],
    ['深圳市云凡算力科技有限公司', '深圳市云帆算力科技有限公司'],
    ['深圳市云帆算力科技（集团）有限公司', '深圳市云帆算力科技有限公司'],
    ['海石模形有限公司', '海石模型有限公司'],
    ['海石型模有限公司', '海石模型有限公司'],
    ['海石模型技有限公司', '海石模型有限公司'],
    ['深圳云帆有限公司', '云帆'],
    // The same name, two slips in a short name, another number, another firm, the firm of a branch.
    ['海石模型有限公司', null],
    ['海右模形有限公司', null],
    ['星桥二号智算有限公司', null],
    ['云凡', null],
    ['长风网络有限公司', null],
    ['望岳数据服务有限公司', null],
  ])('%s may be %s', (name, meant) => {
    expect(known.closest(name)).toBe(meant);
  });

  it('does not depend on the order of the names', () => {
    const names = ['甲方云帆算力', '乙方云帆算力', '丙方云帆算力', '丁方云帆算力'];
    const meant = new SimilarNames(names).closest('己方云帆算力');
    expect(meant).not.toBeNull();
    expect(new SimilarNames([...names].reverse()).closest('己方云帆算力')).toBe(meant);
  });

  it('stays quick with many names of one stamp', () => {
    const names = Array.from({ length: 20_000 }, (_, i) => `深圳市企业${String(i)}科技有限公司`);
    const many = new SimilarNames(names);
    for (const name of names) expect(many.closest(`${name.slice(0, -4)}股份有限公司`)).toBe(name);
  });
});
