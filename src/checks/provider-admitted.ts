import { formatDate, type CivilDate } from '../calendar';
import { message } from '../messages';
import { atRisk, contractCheck, excludes } from './about-contract';
import { admissionEnd, validityGap, type ValidityTest } from './admission';
import { admittedRows, batchOf } from './batches';
import { columnName, supplierName } from './finding';

const FIELD = 'supplierName';

/** SZV 三（一）2, 三（二）注: the provider is admitted, for this service item, and stays so. */
export const providerAdmitted = contractCheck(
  'provider-admitted',
  ['suppliers'],
  (ctx, contract, names) => {
    const rows = admittedRows(ctx, contract);
    const blanks = () => ({ ...names(), supplier: supplierName(contract) });
    if (rows.length === 0) return excludes(message('check.provider-unadmitted', blanks()), FIELD);
    const choice = batchOf(ctx, contract);
    if (choice === null) {
      const batch = rows[0]?.batch ?? '';
      return excludes(message('check.batch-unknown', { ...blanks(), batch }), FIELD);
    }
    const validity = ctx.option('admission.test') as ValidityTest;
    // What runs past the contract window is the concern of service-overrun, under its own reading (A27).
    const last = ctx.programme.parameters.date('contractEnd');
    const within = { ...contract, serviceEnd: earlier(contract.serviceEnd, last) };
    if (rows.every((s) => validityGap({ ...s, admitted: null }, within, ctx.submitted, validity) !== null)) {
      const end = formatDate(Math.max(...rows.map(admissionEnd)) as ReturnType<typeof admissionEnd>);
      return excludes(message('check.admission-ends', { ...blanks(), end }), FIELD);
    }
    if (choice.certain) return null;
    const said = message('check.item-unmatched', {
      ...blanks(),
      item: contract.item ?? '',
      column: columnName(contract.source, 'item'),
      batch: choice.batch,
    });
    return atRisk(said, 'item');
  },
  (ctx) => ctx.ledger.suppliers?.has('batch') ?? false,
);

function earlier(a: CivilDate | null, b: CivilDate): CivilDate | null {
  return a !== null && a > b ? b : a;
}
