import { addMonths, formatDate, type CivilDate } from '../calendar';
import { isDenied } from '../identity';
import type { Contract, Supplier } from '../ledger';
import { message, type Message } from '../messages';
import { atRisk, contractCheck, excludes } from './about-contract';
import { filingOf } from './certificate';
import type { CheckContext } from './context';
import { dayText, isUnread } from './dates/months';
import { dayOf } from './dates/settled';
import { supplierName } from './finding';
import { namesakeMessage } from './identity/namesake';
import { openCellRests, type OpenCell } from './open-cells';
import { cellsOf } from './unknown/rest';

const FIELD = 'supplierName';
type Fault = { readonly message: Message; readonly certain: boolean };

/**
 * LGM 三（二）2: the model is filed with the national regulator (备案), or assessed at MLPS level 3 or
 * above. Whether a local registration (登记, 上线编号) is a filing is open (K8).
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
  // Of the two the one that is in doubt only, else the one that the row speaks of.
  const stated = row.filingNumber === null && row.mlpsLevel !== null ? faults.at(-1) : faults[0];
  const spoken = faults.find(({ certain }) => !certain) ?? stated;
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
  const number = supplier.filingNumber;
  if (number === null) return { open: [{ row: supplier, field: 'filingNumber' }] };
  const reading = filingOf(supplier);
  if (isDenied(reading)) return { message: message('check.model-filing-denied', { number }), certain: true };
  if (reading.paper === 'registration' && ctx.option('model.registrationCounts') === 'false') {
    return { message: message('check.model-registered-only', { number }), certain: true };
  }
  if (reading.paper === 'foreign') {
    return { message: message('check.model-other-filing', { number }), certain: true };
  }
  const dated = filingDay(ctx, contract, supplier);
  if (reading.says !== 'unclear' || (dated && 'certain' in dated)) return dated;
  return { message: message('check.model-filing-unclear', { number }), certain: false };
}

function filingDay(ctx: CheckContext, contract: Contract, supplier: Supplier): Way {
  const filed = dayOf(ctx, supplier, 'filed');
  if (filed === null) return { open: [{ row: supplier, field: 'filed' }] };
  const application = ctx.option('model.filingBy') === 'application';
  const by = application ? ctx.submitted : dayOf(ctx, contract, 'serviceStart');
  if (by === null || filed <= by) return null;
  const params = { filed: dayText(ctx.ledger, supplier, 'filed') ?? formatDate(filed), by: formatDate(by) };
  return { message: message('check.model-filed-late', params), certain: true };
}

/** Level 3 or above, assessed by the application, by a certified assessor; how old it may be is open (A32). */
function assessment(ctx: CheckContext, supplier: Supplier): Way {
  const { mlpsLevel, assessorCertified } = supplier;
  const min = ctx.programme.parameters.number('minMlpsLevel');
  if (mlpsLevel === null) return { open: [{ row: supplier, field: 'mlpsLevel' }] };
  // A level of 0 says that there is none.
  if (mlpsLevel === 0) return { message: message('check.model-no-filing'), certain: true };
  if (mlpsLevel < min) {
    return { message: message('check.model-low-level', { level: mlpsLevel, min }), certain: true };
  }
  if (assessorCertified === false) return { message: message('check.model-assessor'), certain: true };
  const assessed = dayOf(ctx, supplier, 'assessed');
  if (assessed === null) return { open: [{ row: supplier, field: 'assessed' }] };
  const dated = assessmentDay(ctx, supplier, assessed);
  if (dated || assessorCertified !== null) return dated;
  return { open: [{ row: supplier, field: 'assessorCertified' }] };
}

function assessmentDay(ctx: CheckContext, supplier: Supplier, assessed: CivilDate): Fault | null {
  const earliest = addMonths(ctx.submitted, -assessmentMonths(ctx));
  if (assessed >= earliest && assessed <= ctx.submitted) return null;
  const params = {
    assessed: dayText(ctx.ledger, supplier, 'assessed') ?? formatDate(assessed),
    earliest: formatDate(earliest),
    submitted: formatDate(ctx.submitted),
  };
  if (assessed > ctx.submitted) {
    return { message: message('check.model-assessed-late', params), certain: true };
  }
  return ctx.option('mlps.maxAgeMonths') === NO_AGE
    ? { message: message('check.model-assessment-old', params), certain: false }
    : { message: message('check.model-assessment-stale', params), certain: true };
}

/** A32: no document states an age. Systems of level 3 are assessed once a year, so an older one is asked about. */
export function assessmentMonths(ctx: CheckContext): number {
  const chosen = ctx.option('mlps.maxAgeMonths');
  return chosen === NO_AGE ? MONTHS_BETWEEN_ASSESSMENTS : Number(chosen);
}
const NO_AGE = 'none';
const MONTHS_BETWEEN_ASSESSMENTS = 12;
