import { addMonths, formatDate } from '../calendar';
import type { Contract, Supplier } from '../ledger';
import { message, type Message } from '../messages';
import { atRisk, contractCheck, excludes } from './about-contract';
import type { CheckContext } from './context';
import { isRegistrationOnly } from './filing-number';
import { supplierName } from './finding';

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
    if (rows.length === 0) return excludes(message('check.model-unlisted', { ...names(), supplier }), FIELD);
    const faults: Fault[] = [];
    for (const row of rows) {
      const fault = filingFault(ctx, contract, row);
      if (!fault) return null;
      const assessed = assessmentFault(ctx, row);
      if (!assessed) return null;
      faults.push(row.mlpsLevel !== null && row.filingNumber === null ? assessed : fault);
    }
    const doubtful = faults.find((f) => !f.certain);
    const params = { ...names(), supplier, fault: (doubtful ?? faults[0])?.message ?? '' };
    return doubtful
      ? atRisk(message('check.model-doubtful', params), FIELD)
      : excludes(message('check.model-unqualified', params), FIELD);
  },
  ({ ledger: { suppliers } }) =>
    suppliers !== undefined && (suppliers.has('filingNumber') || suppliers.has('mlpsLevel')),
);

/** A31: filed, and before the service starts. Null: nothing wrong. */
function filingFault(ctx: CheckContext, contract: Contract, { filingNumber, filed }: Supplier): Fault | null {
  if (filingNumber === null) return { message: message('check.model-no-filing'), certain: true };
  if (isRegistrationOnly(filingNumber)) {
    return { message: message('check.model-registered-only', { number: filingNumber }), certain: true };
  }
  const by = ctx.option('model.filingBy') === 'application' ? ctx.submitted : contract.serviceStart;
  if (filed === null || by === null || filed <= by) return null;
  const params = { filed: formatDate(filed), by: formatDate(by) };
  return { message: message('check.model-filed-late', params), certain: true };
}

/** A32: level 3 or above, assessed within twelve months before the application. */
function assessmentFault(ctx: CheckContext, { mlpsLevel, assessed }: Supplier): Fault | null {
  const min = ctx.programme.parameters.number('minMlpsLevel');
  if (mlpsLevel === null) return { message: message('check.model-no-assessment'), certain: true };
  if (mlpsLevel < min) {
    return { message: message('check.model-low-level', { level: mlpsLevel, min }), certain: true };
  }
  if (assessed === null) return { message: message('check.model-assessment-undated'), certain: false };
  const earliest = addMonths(ctx.submitted, -Number(ctx.option('mlps.maxAgeMonths')));
  if (assessed >= earliest && assessed <= ctx.submitted) return null;
  const params = {
    assessed: formatDate(assessed),
    earliest: formatDate(earliest),
    submitted: formatDate(ctx.submitted),
  };
  return { message: message('check.model-assessment-stale', params), certain: true };
}
