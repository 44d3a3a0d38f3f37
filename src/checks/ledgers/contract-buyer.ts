import { isShortFor, plainText } from '../../identity';
import { message } from '../../messages';
import { atRisk, contractCheck } from '../about-contract';
import { columnName } from '../finding';
import { likeness } from '../money/about-documents';

/** What people write for their own company in their own ledger. */
const OURSELVES = /^(?:我|本|己|自)(?:公司|司|方|单位|企业|部门)?$|^公司$/;

/**
 * LG 二（二）: the applicant's own fees count. A contract whose buyer is another company is in doubt, whoever was
 * billed; a short form of the applicant's name is its name. So is one by which the applicant sells, as its type says.
 */
export const contractBuyer = contractCheck('contract-buyer', undefined, (ctx, contract, names) => {
  const { applicant } = ctx.ledger;
  const { buyerName, nature } = contract;
  if (nature !== null && isSale(nature)) {
    const column = columnName(contract.source, 'nature');
    return atRisk(message('check.contract-sale', { ...names(), column, nature }), 'nature');
  }
  if (!applicant || applicant.name === null || buyerName === null) return null;
  if (OURSELVES.test(buyerName.trim()) || isShortFor(buyerName, applicant.name)) return null;
  if (likeness({ name: buyerName, code: null }, applicant) === 'same') return null;
  return atRisk(
    message('check.contract-buyer', { ...names(), buyer: buyerName, own: applicant.name }),
    'buyerName',
  );
});

/** 销售合同, 收款类: words of our own side when it is paid. */
function isSale(nature: string): boolean {
  const word = plainText(nature);
  return /销售|售出|收款|收入|应收|出租|供方|卖方|乙方/.test(word) && !/采购|购买|支出|付款|应付/.test(word);
}
