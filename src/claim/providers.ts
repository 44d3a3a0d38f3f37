import { contains, formatDate, formatTime, partsOf } from '../calendar';
import { isDenied, normaliseName, readCertificate } from '../identity';
import { headerOf, TABLES, type Applicant, type CellProblem, type Ledger, type Supplier } from '../ledger';
import { local, message, type LocalText, type Message } from '../messages';
import { isAdmission, PROVIDER_ADMISSION, PROVIDER_CONDITIONS, type ProviderCondition } from '../policy';

/** Whether a provider meets the conditions of admission (SZP 四), and what speaks against it. */
export interface ProviderAnswer {
  readonly name: string | null;
  /** A blank cell leaves it incomplete, unless another one already says no. */
  readonly conclusion: 'meets' | 'fails' | 'incomplete';
  readonly reasons: readonly Message[];
}

/** One answer for every row of the suppliers table, in its order. */
export function providersOf(ledger: Ledger): ProviderAnswer[] {
  const problems = ledger.suppliers?.problems ?? [];
  return (ledger.suppliers?.rows ?? []).map((supplier) => {
    const own = problems.filter((p) => p.row === supplier.row && p.source === supplier.source);
    return answerFor(supplier, own, filingFault(supplier, ledger.applicant));
  });
}

type Judgement = { readonly met: boolean | null; readonly reason: Message };

function answerFor(
  supplier: Supplier,
  problems: readonly CellProblem[],
  filing: Judgement | null,
): ProviderAnswer {
  const name = supplier.name ?? supplier.code;
  const conditions = PROVIDER_CONDITIONS.flatMap((c) => judge(supplier, c, problems) ?? []);
  const judged = filing ? [...conditions, filing] : conditions;
  const failed = judged.filter(({ met }) => met === false);
  if (failed.length > 0) return { name, conclusion: 'fails', reasons: judged.map(({ reason }) => reason) };
  if (judged.length > 0)
    return { name, conclusion: 'incomplete', reasons: judged.map(({ reason }) => reason) };
  return { name, conclusion: 'meets', reasons: [message('provider.all-met', { clause: 'SZP 四' })] };
}

/** Null: the condition is met. */
function judge(
  supplier: Supplier,
  { field, want, requires, clause }: ProviderCondition,
  problems: readonly CellProblem[],
): Judgement | null {
  const cited = { clause: `${clause.document} ${clause.clause}` };
  const unread = problems.find((p) => p.field === field);
  if (unread) {
    return { met: null, reason: message('provider.unreadable', { problem: unread.message, ...cited }) };
  }
  const value = supplier[field];
  const params = { column: columnOf(supplier, field), requires, ...cited };
  if (value === null) return { met: null, reason: message('provider.blank', params) };
  if (typeof value === 'boolean') {
    if (value === (want === 'yes')) return null;
    const said = value ? local('是', 'yes') : local('否', 'no');
    return { met: false, reason: message('provider.unmet', { ...params, value: said }) };
  }
  if (typeof value === 'string') return licenceFault(value, params);
  if (typeof want !== 'object') return null;
  const min = PROVIDER_ADMISSION.parameters.number(want.atLeast);
  if (value >= min * 1000) return null;
  return { met: false, reason: message('provider.below', { ...params, value: value / 1000, min }) };
}

/** SZP 六（二）: the provider that applies itself files in the window, on the day of 提交日期·入库 or in that year. */
function filingFault(supplier: Supplier, applicant: Applicant | undefined): Judgement | null {
  if (!applicant || !isOwnRow(supplier, applicant)) return null;
  const { parameters } = PROVIDER_ADMISSION;
  const window = { start: parameters.date('windowStart'), end: parameters.date('windowEnd') };
  const own = applicant.ownDays.find(({ programme }) => isAdmission(programme));
  const { submitted, submittedTime } = own ?? applicant;
  if (submitted === null) return null;
  const closes = parameters.time('windowEndTime');
  const late = submitted === window.end && closes !== null && (submittedTime ?? closes) > closes;
  // A day that is not said to be that of the admission may be another application's.
  const laterYear = !own && partsOf(submitted).year > partsOf(window.end).year;
  if (laterYear || (contains(window, submitted) && !late)) return null;
  const { document, clause } = parameters.get('windowEnd').clause;
  const reason = message('provider.filed-outside', {
    date:
      late && submittedTime !== null
        ? `${formatDate(submitted)} ${formatTime(submittedTime)}`
        : formatDate(submitted),
    start: formatDate(window.start),
    end: closes === null ? formatDate(window.end) : `${formatDate(window.end)} ${formatTime(closes)}`,
    clause: `${document} ${clause}`,
  });
  return { met: false, reason };
}

function isOwnRow(supplier: Supplier, applicant: Applicant): boolean {
  if (supplier.code !== null && applicant.code !== null) return supplier.code === applicant.code;
  if (supplier.name === null || applicant.name === null) return false;
  return normaliseName(supplier.name) === normaliseName(applicant.name);
}

/** The licence as its cell says: 无 and 办理中 are answers too, and what is not understood leaves it open. */
function licenceFault(
  value: string,
  params: { column: LocalText; requires: LocalText; clause: string },
): Judgement | null {
  const reading = readCertificate(value, 'licence');
  if (reading.says === 'given') return null;
  if (isDenied(reading)) return { met: false, reason: message('provider.unmet', { ...params, value }) };
  return { met: null, reason: message('provider.unclear', { ...params, value }) };
}

function columnOf({ source }: Supplier, field: ProviderCondition['field']): LocalText {
  const headed = headerOf(source, field);
  const { zh, en } = TABLES.suppliers.fields[field];
  return headed === undefined ? local(zh, en) : local(headed, headed);
}
