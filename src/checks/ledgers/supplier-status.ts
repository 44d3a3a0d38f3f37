import { plainText } from '../../identity';
import { isPlaceholder, saysYes, type Supplier } from '../../ledger';
import { message } from '../../messages';
import { atRisk, contractCheck } from '../about-contract';
import { columnName, supplierName } from '../finding';

/** 正常, 在库, 存续: words of a company, or of an admission, that stands. */
const STANDS =
  /^(?:已|目前|仍)?(?:正常|在库|入库|有效|存续|在业|在营|在册|开业|营业|经营|登记成立|成立|合作|启用|使用|认定|通过|审核通过|合格|同意|公示(?:通过|结束|期满)|(?:公示)?无异议|active|valid|normal|admitted|approved)(?:中|状态|期内|有效|在业|经营|营业|合作|供应商|服务机构|[(（].{0,12}[)）])*$/i;
/** Columns in which 是 says that the supplier has gone. */
const GONE = /移出|退出|除名|移除|取消|撤销|注销/;
/** What 备注 says of one that has lost its standing, or has not got it yet. */
const LOST =
  /移出|取消|撤销|注销|吊销|除名|暂停|中止|失效|已(?:过期|到期)|整改|退出|停业|清算|破产|经营异常|清退|未通过|不合格|候补|公示中|拟入库/;
/** 未移出, 无经营异常, 不存在取消资格: what it says is not there. */
const NOT_THERE = /(?:未(?!通过)|无|没有|不存在|不涉及)[^,，;；。、]{0,12}/g;

/**
 * 三（二）: only a supplier that still has its standing counts. One whose row says that it was moved out of the pool,
 * struck off or suspended, or a word that does not say, leaves its contracts in doubt: since when, the row does not tell.
 */
export const supplierStatus = contractCheck('supplier-status', undefined, (ctx, contract, names) => {
  const rows = ctx.suppliers?.of(contract) ?? [];
  const row = rows.find((supplier) => !stands(supplier)) ?? rows.find(({ remark }) => isLost(remark));
  if (!row) return null;
  const field = stands(row) ? 'remark' : 'status';
  const column = columnName(row.source, field);
  const params = { ...names(), supplier: supplierName(contract), column, status: row[field] ?? '' };
  return atRisk(message('check.supplier-status', params), 'supplierName');
});

function isLost(remark: string | null): boolean {
  return remark !== null && LOST.test(plainText(remark).replace(NOT_THERE, ''));
}

function stands({ status, source }: Supplier): boolean {
  if (status === null || isPlaceholder(status)) return true;
  const yes = saysYes(status);
  if (yes !== null) return GONE.test(columnName(source, 'status')) ? !yes : yes;
  return STANDS.test(plainText(status).replace(/\s/g, ''));
}
