import { plainText } from '../../identity';
import { isPlaceholder, saysYes } from '../../ledger';
import { message } from '../../messages';
import { atRisk, contractCheck } from '../about-contract';
import { columnName, supplierName } from '../finding';

/** 无, 非关联方, 独立第三方, 供应商: words of a party that is none of ours. */
const UNRELATED = /^(?:无|非|不|没有|未|独立|第三方|供应商|服务商|供方|乙方|合作|外部|普通|一般|正常|客户)/;

/**
 * A contract or a supplier whose own row says 是否关联方 是, or any tie to the applicant, is in doubt whatever the
 * holdings say: the tie may be one that they do not show. What 申报单位 says so it says of every supplier.
 */
export const saidRelated = contractCheck('related-party', undefined, (ctx, contract, names) => {
  const { applicant } = ctx.ledger;
  const rows = [contract, ...(ctx.suppliers?.of(contract) ?? []), ...(applicant ? [applicant] : [])];
  const row = rows.find(({ related }) => saysRelated(related));
  if (!row) return null;
  const column = columnName(row.source, 'related');
  const params = { ...names(), supplier: supplierName(contract), column, word: row.related ?? '' };
  return atRisk(message('check.related-said', params), 'supplierName');
});

function saysRelated(word: string | null): boolean {
  if (word === null || isPlaceholder(word)) return false;
  return saysYes(word) ?? !UNRELATED.test(plainText(word).trim());
}
