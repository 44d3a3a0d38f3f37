import { field } from './spec';

/**
 * What another policy of the district (区级) pays for the same row, applied for or granted: 措施（十七）
 * lets one matter be claimed once, under the higher.
 */
export const DISTRICT_FIELDS = {
  districtPolicy: field(
    'text',
    '其他区级资助项目',
    'Other district policy',
    '其他区级政策 其他区级扶持政策 其他区级专项 其他区级专项资金 区级其他资助项目 其他龙岗区政策 其他龙岗区扶持政策 ' +
      'otherdistrictpolicies otherdistrictprogramme',
  ),
  districtFunding: field(
    'amount',
    '其他区级资助金额',
    'Other district funding',
    '其他区级资助 其他区级扶持金额 其他区级专项资金金额 区级其他资助金额 其他龙岗区资助 其他龙岗区资助金额 ' +
      'otherdistrictamount otherdistrictsubsidy',
  ),
} as const;
