import { fundingSource } from '../../src/policy';

test.each([
  ['龙岗区人工智能算力扶持', 'programme'],
  ['2025年算力扶持', 'programme'],
  ['本次申报的龙岗算力扶持', 'programme'],
  ['龙岗区调用模型开发应用扶持', 'programme'],
  ['2024年龙岗区人工智能算力扶持', 'district'],
  ['上年度算力扶持', 'district'],
  ['算力扶持、语料采购', 'district'],
  ['龙岗区科技创新专项', 'district'],
  ['区级其他', 'district'],
  ['市模型券', 'modelVoucher'],
  ['深圳市模型券（2025）', 'modelVoucher'],
  ['深圳市训力券', 'above'],
  ['市级技术攻关', 'above'],
  ['国家重点研发计划', 'above'],
  ['市级算力扶持', 'above'],
  ['深圳市龙岗区人工智能算力扶持', 'programme'],
  ['产业基金', 'unclear'],
  ['待查', 'unclear'],
])('%s is %s', (text, kind) => {
  expect(fundingSource(text).kind).toBe(kind);
});
