import { TABLES, type TaxRecord } from '../../ledger';
import { local, type LocalText } from '../../messages';
import { formatYuan, sumFen, ZERO } from '../../money';

/** What a tax record says against itself, and in which column. */
export interface RecordFault {
  readonly record: TaxRecord;
  readonly field: 'state' | 'paper' | 'taxKind' | 'refunded' | 'remark' | 'payer' | 'amount';
  readonly column: LocalText;
  readonly value: string;
}

/** 未作废, 无欠税: what is denied does not hold. */
const DENIED =
  /(?:尚?未|没有|非|无|不)(?:被|有|予)?(?:作废|撤销|注销|退税|退库|退还|红冲|冲红|冲销|冲正|欠税|欠缴|未缴|失败)/g;
const FALLEN =
  /作废|废票|撤销|注销|退税|退库|退还|已退|红冲|冲红|冲销|冲正|未缴|未扣|未入库|未支付|未成功|未完成|待缴|待扣|欠税|欠缴|失败|void|cancel|refund|unpaid|fail/i;
/** In free words only what says outright that the record fell: 留抵退税 may be spoken of beside a good one. */
const FALLEN_REMARK = /作废|已(?:全额|部分)?退(?:税|库|还)|未缴[款纳税]|(?:扣款|缴款)失败/;
/** 税收收入退还书: a paper of money that came back. */
const REFUND_PAPER = /退还书|退库|退税/;

/** 土地增值税 and 企业所得税 are taxes on no invoice. */
const OTHER_TAX =
  /土地增值税|所得税|印花税|城市维护建设税|城建税|教育费附加|教育附加|房产税|土地使用税|车船税|契税|车辆购置税|资源税|环境保护税|残疾人就业保障金|社会保险/g;

/**
 * LG 四（二）1: a record that is void, taken back, not paid, of another tax or of a third company bears out no invoice
 * (A36). `mayPay`: whether it may be the record of who goes by that name.
 */
export function recordFault(record: TaxRecord, mayPay: (name: string) => boolean): RecordFault | null {
  const { state, paper, taxKind, refunded, remark, payer } = record;
  const fault = (field: RecordFault['field'], value: string): RecordFault => faultAt(record, field, value);
  if (state !== null && FALLEN.test(state.replace(DENIED, ''))) return fault('state', state);
  if (paper !== null && REFUND_PAPER.test(paper)) return fault('paper', paper);
  if (refunded !== null && refunded !== 0) return fault('refunded', formatYuan(refunded));
  if (remark !== null && FALLEN_REMARK.test(remark.replace(DENIED, ''))) return fault('remark', remark);
  if (taxKind !== null && isOtherTax(taxKind)) return fault('taxKind', taxKind);
  if (payer !== null && !mayPay(payer)) return fault('payer', payer);
  return null;
}

/** Records of which some took back what the others paid: nothing of it is left for the invoice. */
export function nothingPaid(records: readonly TaxRecord[]): RecordFault | null {
  const back = records.find(({ amount }) => amount !== null && amount < 0);
  if (!back || sumFen(records.map(({ amount }) => amount ?? ZERO)) > 0) return null;
  return faultAt(back, 'amount', formatYuan(back.amount ?? ZERO));
}

function isOtherTax(kind: string): boolean {
  const rest = kind.replace(OTHER_TAX, '');
  return rest !== kind && !rest.includes('增值税');
}

function faultAt(record: TaxRecord, field: RecordFault['field'], value: string): RecordFault {
  const { zh, en } = TABLES.taxRecords.fields[field];
  return { record, field, column: local(zh, en), value };
}
