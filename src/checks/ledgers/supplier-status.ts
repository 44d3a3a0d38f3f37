import { plainText } from '../../identity';
import { isPlaceholder, saysYes, type Supplier } from '../../ledger';
import { message } from '../../messages';
import { atRisk, contractCheck } from '../about-contract';
import { columnName, supplierName } from '../finding';

/** 正常, 在库, 存续: words of a company, or of an admission, that stands. */
const STANDS =
  /^(?:已|目前|仍)?(?:正常|在库|入库|有效|存续|在业|在营|在册|开业|营业|经营|登记成立|成立|合作|启用|使用|认定|通过|审核通过|合格|active|valid|normal|admitted|approved)(?:中|状态|期内|有效|在业|经营|营业|合作|供应商|服务机构|[(（].{0,12}[)）])*$/i;
/** Columns in which 是 says that the supplier has gone. */
const GONE = /移出|退出|除名|移除/;

/**
 * 三（二）: only a supplier that still has its standing counts. One whose row says that it was moved out of the pool,
 * struck off or suspended, or a word that does not say, leaves its contracts in doubt: since when, the row does not tell.
 */
export const supplierStatus = contractCheck('supplier-status', undefined, (ctx, contract, names) => {
  const row = ctx.suppliers?.of(contract).find((supplier) => !stands(supplier));
  if (!row) return null;
  const column = columnName(row.source, 'status');
  const params = { ...names(), supplier: supplierName(contract), column, status: row.status ?? '' };
  return atRisk(message('check.supplier-status', params), 'supplierName');
});

function stands({ status, source }: Supplier): boolean {
  if (status === null || isPlaceholder(status)) return true;
  const yes = saysYes(status);
  if (yes !== null) return GONE.test(columnName(source, 'status')) ? !yes : yes;
  return STANDS.test(plainText(status).replace(/\s/g, ''));
}
