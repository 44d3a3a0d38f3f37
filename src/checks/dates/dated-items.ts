import type { CivilDate } from '../../calendar';
import type { Contract } from '../../ledger';
import { local, type LocalText } from '../../messages';
import { decidingField } from '../completed-in-cycle';
import type { CheckContext } from '../context';
import { tableColumn } from '../table-column';
import { datesMatter } from './dates-matter';

/** A date that places a contract, or a part of its fees, in the cycle year. */
export interface DatedItem {
  readonly what: LocalText;
  readonly kind: 'contract' | 'document';
  readonly day: CivilDate;
}

const INVOICE = local('发票', 'invoice');
const PAYMENT = local('付款', 'payment');

const document = (what: LocalText, day: CivilDate): DatedItem => ({ what, kind: 'document', day });

/** The dates of a contract that the reading at hand compares with the cycle year (A05, A06). */
export function datedItems(ctx: CheckContext, contract: Contract): DatedItem[] {
  const of = (field: 'signed' | 'serviceStart' | 'serviceEnd'): DatedItem[] => {
    const day = contract[field];
    return day === null ? [] : [{ what: tableColumn(contract.source, field), kind: 'contract', day }];
  };
  if (ctx.programme.id === 'LGM') {
    const field = decidingField(ctx);
    return field === null ? [...of('serviceStart'), ...of('serviceEnd')] : of(field);
  }
  const service = datesMatter(ctx, 'service') ? [...of('serviceStart'), ...of('serviceEnd')] : [];
  const invoices = datesMatter(ctx, 'invoice') ? (ctx.documents.invoicesOf(contract) ?? []) : [];
  const payments = datesMatter(ctx, 'payment') ? (ctx.documents.paymentsOf(contract) ?? []) : [];
  return [
    ...service,
    ...invoices.flatMap(({ issued: day }) => (day === null ? [] : [document(INVOICE, day)])),
    ...payments.flatMap(({ paid: day }) => (day === null ? [] : [document(PAYMENT, day)])),
  ];
}
