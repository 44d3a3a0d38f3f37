import { addMonths, formatDate } from '../calendar';
import type { Contract, Supplier } from '../ledger';
import { message, type Message } from '../messages';
import { atRisk, contractCheck, excludes } from './about-contract';
import type { CheckContext } from './context';
import { dayText, isUnread } from './dates/months';
import { dayOf } from './dates/settled';
import { isRegistrationOnly } from './filing-number';
import { supplierName } from './finding';
import { namesakeMessage } from './identity/namesake';
import { openCellRests, type OpenCell } from './open-cells';
import { cellsOf } from './unknown/rest';

const FIELD = 'supplierName';
type Fault = { readonly message: Message; readonly certain: boolean };

/**
 * LGM 三（二）2: the model is filed with the national regulator (备案), or assessed at MLPS level 3 or
 * above. A local registration (登记, 上线编号) is no filing (K8).
 */
export const modelQualified = contractCheck(
  'model-qualified',
  ['suppliers'],
  (ctx, contract, names) => {
    const rows = ctx.suppliers?.of(contract) ?? [];
    const supplier = supplierName(contract);
    const namesake = namesakeMessage(ctx, contract, names);
    if (namesake) return excludes(namesake, FIELD);
    if (isUnread(ctx, rows, ['filingNumber', 'mlpsLevel'])) return null;
    if (rows.length === 0) return excludes(message('check.model-unlisted', { ...names(), supplier }), FIELD);
    const judged = rows.map((row) => judge(ctx, contract, row));
    if (judged.some(({ fault, open }) => !fault || open.length > 0)) return null;
    // Whatever the order of the rows: a doubt before a certain fault.
    const faults = judged.flatMap(({ fault }) => fault ?? []);
    faults.sort((a, b) => Number(a.certain) - Number(b.certain) || compareFaults(a, b));
    const doubtful = faults[0]?.certain === false;
    const params = { ...names(), supplier, fault: faults[0]?.message ?? '' };
    return doubtful
      ? atRisk(message('check.model-doubtful', params), FIELD)
      : excludes(message('check.model-unqualified', params), FIELD);
  },
  [
    cellsOf<Supplier>('suppliers', ['filingNumber', 'mlpsLevel'], openCells),
    ...openCellRests(['filed', 'assessed', 'assessorCertified'], openCells),
  ],
);

/** The blank cells on which it hangs whether the model qualifies; none when another row shows that it does. */
function openCells(ctx: CheckContext, contract: Contract): readonly OpenCell[] {
  const judged = (ctx.suppliers?.of(contract) ?? []).map((row) => judge(ctx, contract, row));
  return judged.some(({ fault }) => !fault) ? [] : judged.flatMap(({ open }) => open);
}

/** What one row shows: no fault, or one of the two ways that fail, or the cells that leave them open. */
function judge(
  ctx: CheckContext,
  contract: Contract,
  row: Supplier,
): { readonly fault: Fault | null; readonly open: readonly OpenCell[] } {
  const ways = [filing(ctx, contract, row), assessment(ctx, row)];
  if (ways.includes(null)) return { fault: null, open: [] };
  const open = ways.flatMap((way) => (way && 'open' in way ? way.open : []));
  const faults = ways.flatMap((way) => (way && !('open' in way) ? way : []));
  // Of the two the one that the row speaks of.
  const spoken = row.filingNumber === null && row.mlpsLevel !== null ? faults.at(-1) : faults[0];
  // A way of which nothing is stated is not meant when the other one is.
  const left = row.filingNumber === null && row.mlpsLevel === null ? open : open.filter(isMeant);
  return { fault: spoken ?? { message: message('check.model-no-filing'), certain: true }, open: left };
}

function isMeant({ field }: OpenCell): boolean {
  return field !== 'filingNumber' && field !== 'mlpsLevel';
}

/** Why a way to qualify fails, or the cells that leave it open; null: it is met. */
type Way = Fault | { readonly open: readonly OpenCell[] } | null;

function compareFaults(a: Fault, b: Fault): number {
  const [x, y] = [JSON.stringify(a.message), JSON.stringify(b.message)];
  return x < y ? -1 : Number(x > y);
}

/** A31: filed, and before the service starts. */
function filing(ctx: CheckContext, contract: Contract, supplier: Supplier): Way {
  const { filingNumber } = supplier;
  if (filingNumber === null) return { open: [{ row: supplier, field: 'filingNumber' }] };
  if (isRegistrationOnly(filingNumber)) {
    return { message: message('check.model-registered-only', { number: filingNumber }), certain: true };
  }
  const filed = dayOf(ctx, supplier, 'filed');
  if (filed === null) return { open: [{ row: supplier, field: 'filed' }] };
  const application = ctx.option('model.filingBy') === 'application';
  const by = application ? ctx.submitted : dayOf(ctx, contract, 'serviceStart');
  if (by === null || filed <= by) return null;
  const params = { filed: dayText(ctx.ledger, supplier, 'filed') ?? formatDate(filed), by: formatDate(by) };
  return { message: message('check.model-filed-late', params), certain: true };
}

/** A32: level 3 or above, assessed within twelve months before the application, by a certified assessor. */
function assessment(ctx: CheckContext, supplier: Supplier): Way {
  const { mlpsLevel, assessorCertified } = supplier;
  const min = ctx.programme.parameters.number('minMlpsLevel');
  if (mlpsLevel === null) return { open: [{ row: supplier, field: 'mlpsLevel' }] };
  if (mlpsLevel < min) {
    return { message: message('check.model-low-level', { level: mlpsLevel, min }), certain: true };
  }
  if (assessorCertified === false) return { message: message('check.model-assessor'), certain: true };
  const assessed = dayOf(ctx, supplier, 'assessed');
  if (assessed === null) return { open: [{ row: supplier, field: 'assessed' }] };
  const earliest = addMonths(ctx.submitted, -Number(ctx.option('mlps.maxAgeMonths')));
  if (assessed >= earliest && assessed <= ctx.submitted) {
    return assessorCertified === null ? { open: [{ row: supplier, field: 'assessorCertified' }] } : null;
  }
  const params = {
    assessed: dayText(ctx.ledger, supplier, 'assessed') ?? formatDate(assessed),
    earliest: formatDate(earliest),
    submitted: formatDate(ctx.submitted),
  };
  return { message: message('check.model-assessment-stale', params), certain: true };
}
