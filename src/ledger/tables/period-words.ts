/** How people head the time of a contract: in one column, or over its first and its last day. */
export const PERIODS = [
  '履行期限',
  '合同期限',
  '服务期限',
  '履约期限',
  '合同履行期限',
  '服务期间',
  '合同期间',
  '履行期间',
  '服务期',
  '合同期',
  '履行期',
  '履约期',
  '租赁期限',
  '租用期限',
  '租期',
  '使用期限',
  '合作期限',
  '合同有效期',
  '起止日期',
  '起止时间',
  '服务起止日期',
  '服务起止时间',
  '合同起止日期',
  '合同起止时间',
  '起止期限',
];
/** The first or the last day below one of those headers; `alone`: words that also say it below any other. */
export function under(alone: string, beneath: string): string[] {
  const words = alone.split(' ');
  return [
    ...words,
    ...PERIODS.flatMap((period) => [...words, ...beneath.split(' ')].map((word) => `${period}${word}`)),
  ];
}
