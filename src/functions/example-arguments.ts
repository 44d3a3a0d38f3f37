import type { ExampleArgument } from './function-spec';

const HEADERS = ['合同编号', '供应商名称', '用途', '签订日期', '服务开始', '服务结束', '不含税金额'];

/** Two contracts for training, as small as a register can be. */
export const EXAMPLE_CONTRACTS = [
  HEADERS,
  ['HT-1', '甲公司', '训练', '2024-12-20', '2025-01-15', '2025-06-30', 1_250_000],
  ['HT-2', '乙公司', '训练', '2025-02-10', '2025-03-01', '2025-07-31', 750_000],
] as const satisfies ExampleArgument;

/** Who applies, and who owns the first of the suppliers. */
export const EXAMPLE_APPLICANT = [
  ['字段', '值'],
  ['申报单位名称', '丙公司'],
] as const satisfies ExampleArgument;

export const EXAMPLE_HOLDINGS = [
  ['持股方', '被持股方', '持股比例'],
  ['丙公司', '甲公司', '60%'],
] as const satisfies ExampleArgument;

export const EXAMPLE_SUPPLIERS = [
  ['名称', '算力规模P', '计量日志功能', '深圳法人或分支机构'],
  ['甲公司', 1200, '是', '是'],
  ['乙公司', '', '是', '是'],
] as const satisfies ExampleArgument;
