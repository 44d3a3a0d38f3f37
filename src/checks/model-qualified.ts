import { addMonths, formatDate } from '../calendar';
import type { Contract, Supplier } from '../ledger';
import { message, type Message } from '../messages';
import { atRisk, contractCheck, excludes } from './about-contract';
import type { CheckContext } from './context';
import { dayText, isBlank, isUnread } from './dates/months';
import { dayOf } from './dates/settled';
import { isRegistrationOnly } from './filing-number';
import { supplierName } from './finding';
import { namesakeMessage } from './identity/namesake';

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
    const faults: Fault[] = [];
    for (const row of rows) {
      const fault = filingFault(ctx, contract, row);
      if (!fault) return null;
      const assessed = assessmentFault(ctx, row);
      if (!assessed) return null;
      const [first, second] =
        row.mlpsLevel !== null && row.filingNumber === null ? [assessed, fault] : [fault, assessed];
      faults.push(first.certain && !second.certain ? second : first);
    }
    // Whatever the order of the rows: a doubt before a certain fault.
    faults.sort((a, b) => Number(a.certain) - Number(b.certain) || compareFaults(a, b));
    const doubtful = faults[0]?.certain === false;
    const params = { ...names(), supplier, fault: faults[0]?.message ?? '' };
    return doubtful
      ? atRisk(message('check.model-doubtful', params), FIELD)
      : excludes(message('check.model-unqualified', params), FIELD);
  },
  ({ ledger: { suppliers } }) =>
    suppliers !== undefined && (suppliers.has('filingNumber') || suppliers.has('mlpsLevel')),
);

function compareFaults(a: Fault, b: Fault): number {
  const [x, y] = [JSON.stringify(a.message), JSON.stringify(b.message)];
  return x < y ? -1 : Number(x > y);
}

/** A31: filed, and before the service starts. Null: nothing wrong. */
function filingFault(ctx: CheckContext, contract: Contract, supplier: Supplier): Fault | null {
  const { filingNumber } = supplier;
  if (filingNumber === null) return { message: message('check.model-no-filing'), certain: true };
  if (isRegistrationOnly(filingNumber)) {
    return { message: message('check.model-registered-only', { number: filingNumber }), certain: true };
  }
  const filed = dayOf(ctx, supplier, 'filed');
  if (filed === null) {
    // Only a column that is there can have been left blank.
    const blank = ctx.ledger.suppliers?.has('filed') === true && isBlank(ctx.ledger, supplier, 'filed');
    return blank ? { message: message('check.model-filing-undated'), certain: false } : null;
  }
  const application = ctx.option('model.filingBy') === 'application';
  const by = application ? ctx.submitted : dayOf(ctx, contract, 'serviceStart');
  if (by === null || filed <= by) return null;
  const params = { filed: dayText(ctx.ledger, supplier, 'filed') ?? formatDate(filed), by: formatDate(by) };
  return { message: message('check.model-filed-late', params), certain: true };
}

/** A32: level 3 or above, assessed within twelve months before the application, by a certified assessor. */
function assessmentFault(ctx: CheckContext, supplier: Supplier): Fault | null {
  const { mlpsLevel, assessorCertified } = supplier;
  const min = ctx.programme.parameters.number('minMlpsLevel');
  if (mlpsLevel === null) return { message: message('check.model-no-filing'), certain: true };
  if (mlpsLevel < min) {
    return { message: message('check.model-low-level', { level: mlpsLevel, min }), certain: true };
  }
  if (assessorCertified === false) return { message: message('check.model-assessor'), certain: true };
  const assessed = dayOf(ctx, supplier, 'assessed');
  if (assessed === null) return { message: message('check.model-assessment-undated'), certain: false };
  const earliest = addMonths(ctx.submitted, -Number(ctx.option('mlps.maxAgeMonths')));
  if (assessed >= earliest && assessed <= ctx.submitted) {
    const unproved = assessorCertified === null && ctx.ledger.suppliers?.has('assessorCertified') === true;
    return unproved ? { message: message('check.model-assessor-unproved'), certain: false } : null;
  }
  const params = {
    assessed: dayText(ctx.ledger, supplier, 'assessed') ?? formatDate(assessed),
    earliest: formatDate(earliest),
    submitted: formatDate(ctx.submitted),
  };
  return { message: message('check.model-assessment-stale', params), certain: true };
}
