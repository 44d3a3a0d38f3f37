import { common } from './spec';

/** Whether a contract or a supplier is said to be a related party of the applicant, by its own row. */
export const RELATED_FIELD = common(
  'text',
  '是否关联方',
  'Related',
  '是否为关联方 是否关联 是否关联企业 是否关联交易 是否属于关联交易 关联交易 关联关系 是否存在关联关系 是否有关联关系 关联情况 关联方关系 ' +
    '与申报单位关系 与申报单位关联关系 与本单位关系 与本公司关系 与我司关系 与我方关系 relatedparty isrelated',
);
