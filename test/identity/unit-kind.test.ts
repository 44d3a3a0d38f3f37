import { kindsAgree, readUnitKind, unitKindOfName } from '../../src/identity';

test.each([
  ['企业', 'company'],
  ['有限责任公司（自然人投资或控股）', 'company'],
  ['国有独资公司', 'company'],
  ['外商独资企业', 'company'],
  ['集体所有制', 'company'],
  ['合伙企业', 'partnership'],
  ['有限合伙', 'partnership'],
  ['个人独资企业', 'soleProprietorship'],
  ['个体工商户', 'soleTrader'],
  ['有限责任公司分公司', 'branch'],
  ['高等院校', 'university'],
  ['民办高校', 'university'],
  ['科研机构（事业单位）', 'institute'],
  ['民办非企业单位', 'privateNonEnterprise'],
  ['行业协会', 'association'],
  ['社会团体法人', 'association'],
  ['事业单位', 'publicInstitution'],
  ['公立医院', 'hospital'],
  ['机关法人', 'government'],
  ['基金会', 'foundation'],
  ['律师事务所', 'practice'],
  ['Limited company', 'company'],
  ['法人', null],
  ['其他', null],
  ['非企业', null],
])('单位类型 %s is %s', (type, kind) => {
  expect(readUnitKind(type)).toBe(kind);
});

test.each([
  ['深圳示例智能科技有限公司', 'company'],
  ['深圳示例智能科技有限公司龙岗分公司', 'branch'],
  ['深圳示例投资合伙企业（有限合伙）', 'partnership'],
  ['龙岗区某某商行（个体工商户）', 'soleTrader'],
  ['深圳市人工智能行业协会', 'association'],
  ['深圳某某研究院', null],
])('the name %s shows %s', (name, kind) => {
  expect(unitKindOfName(name)).toBe(kind);
});

test('an institute may be a company, a company is no partnership', () => {
  expect(kindsAgree('institute', 'company')).toBe(true);
  expect(kindsAgree('company', 'partnership')).toBe(false);
  expect(kindsAgree('university', 'university')).toBe(true);
});
