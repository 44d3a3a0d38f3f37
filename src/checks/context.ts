import {
  addDays,
  addMonths,
  civilDate,
  formatDate,
  parseDate,
  partsOf,
  type CivilDate,
  type DateWindow,
} from '../calendar';
import { optionOf, type Contract, type Ledger, type Project } from '../ledger';
import { parseAmount } from '../money';
import { screenParties, type Screening } from '../parties';
import {
  optionSpec,
  parseShare,
  RELATED_THRESHOLDS,
  type Clause,
  type OptionName,
  type Programme,
} from '../policy';
import { Asking } from './asked';
import { indexDocuments, type Documents } from './documents';
import type { SettledRows } from './double/matters';
import { lazily } from './guarded';
import { ledgerFor } from './own-day';
import { inScope, type ScopedContracts } from './scope';
import { indexSuppliers, type SupplierIndex } from './suppliers';

/** Everything a check may ask of one register under one programme and one set of readings. */
export interface CheckContext {
  readonly programme: Programme;
  readonly ledger: Ledger;
  /** Contracts addressed to this kind of programme; the others are out of scope. */
  readonly contracts: readonly Contract[];
  readonly scope: ScopedContracts;
  /** Rows of the programme's own table when it is not about contracts. */
  readonly projects: readonly Project[];
  readonly suppliers: SupplierIndex | null;
  readonly documents: Documents;
  readonly screening: Screening | null;
  /** Rows that several policies of the district were asked to pay for, and where each counts. */
  readonly settled: SettledRows;
  /** The day of the application: stated, or the last day of the filing window, or of the measures. */
  readonly submitted: CivilDate;
  /** The cycle year (申报指南发布前一周期年度), both ends inclusive; only the district guides use it. */
  readonly cycle: DateWindow;
  /** Whether the programme's amount rests on invoices and on payments (the voucher's does not yet). */
  readonly restsOn: { readonly invoice: boolean; readonly payment: boolean };
  option(name: OptionName): string;
  /** The value of an option for who only compares it: nothing has asked for it then. */
  valueOf(name: OptionName): string;
  /** Whether anything has asked for an option so far: the others have changed nothing. */
  hasAsked(name: OptionName): boolean;
  /** Which options a piece of work asks for. */
  readonly asking: Asking;
  clauseOf(check: string): Clause;
}

/** Readings that replace the user's for one evaluation, to show what another reading gives. */
export type Overrides = Readonly<Partial<Record<OptionName, string>>>;

const NOTHING_SETTLED: SettledRows = new Map();

export function createContext(
  programme: Programme,
  given: Ledger,
  overrides: Overrides = {},
  settled: () => SettledRows = () => NOTHING_SETTLED,
): CheckContext {
  const ledger = ledgerFor(programme, given);
  // Checks ask for every row, so each option is looked up once.
  const chosen = new Map<OptionName, string>();
  const valueOf = (name: OptionName): string => {
    let value = chosen.get(name);
    if (value === undefined) chosen.set(name, (value = overrides[name] ?? chosenOption(ledger, name)));
    return value;
  };
  const asking = new Asking();
  const askedFor = new Set<OptionName>();
  const option = (name: OptionName): string => {
    askedFor.add(name);
    asking.note(name);
    return valueOf(name);
  };
  const { subject } = programme;
  const scope = inScope(subject === 'contracts' ? (ledger.contracts?.rows ?? []) : [], programme);
  const clauses = new Map(programme.checks.map((c) => [c.check, c.clause]));
  // Where one of them fails, it fails those who ask for it, not the rest.
  const indexes = {
    suppliers: lazily(() => indexSuppliers(ledger)),
    documents: lazily(() => indexDocuments(ledger)),
    screening: lazily(() => screeningOf(ledger)),
    settled: lazily(settled),
    cycle: lazily(() =>
      cycleYear(
        option('lg.cycle'),
        publishedOn(programme, option('guide.published')),
        ledger.applicant?.claimedUntil ?? null,
      ),
    ),
  };
  return {
    programme,
    ledger,
    contracts: scope.inside,
    scope,
    projects: subject === 'contracts' ? [] : (ledger.projects.get(subject)?.rows ?? []),
    get suppliers() {
      return indexes.suppliers();
    },
    get documents() {
      return indexes.documents();
    },
    get screening() {
      return indexes.screening();
    },
    get settled() {
      asking.note('settled');
      return indexes.settled();
    },
    submitted: submissionDay(programme, ledger),
    get cycle() {
      asking.note('lg.cycle');
      asking.note('guide.published');
      return indexes.cycle();
    },
    restsOn: { invoice: clauses.has('invoice'), payment: clauses.has('payment') },
    option,
    valueOf,
    hasAsked: (name) => askedFor.has(name),
    asking,
    clauseOf(check) {
      const clause = clauses.get(check);
      if (!clause) throw new Error(`${programme.id} has no check ${check}`);
      return clause;
    },
  };
}

/** The user's value of an option when it is one of the values known, else the default. */
export function chosenOption(ledger: Ledger, name: OptionName): string {
  const fallback = optionSpec(name)?.values[0] ?? '';
  const chosen = optionOf(ledger, name)?.trim();
  if (chosen === undefined || !isKnownValue(name, chosen)) return fallback;
  return optionSpec(name)?.expects === 'date' ? dateText(ledger, name, chosen) : chosen;
}

/** A date as text: a serial means another day in a workbook that counts from 1904. */
function dateText({ options }: Ledger, name: OptionName, chosen: string): string {
  const date = parseDate(chosen, options.get(name)?.source.dateSystem ?? 1900);
  return typeof date === 'number' ? formatDate(date) : chosen;
}

/** Whether a value may stand for an option. */
export function isKnownValue(name: OptionName, value: string): boolean {
  const spec = optionSpec(name);
  if (!spec) return false;
  if (spec.expects === 'share') return parseShare(value)?.gt(0) ?? false;
  if (spec.expects === 'date') return typeof parseDate(value, 1900) === 'number';
  if (spec.expects === 'months') return spec.values.includes(value) || /^[1-9]\d*$/.test(value);
  if (spec.expects === 'yuan') return (parseAmount(value, 'yuan') ?? -1) >= 0;
  if (name === 'lg.cycle' && value.startsWith('custom')) return customWindow(value) !== null;
  return spec.values.includes(value);
}

const screenings = new WeakMap<Ledger, Screening | null>();

function screeningOf(ledger: Ledger): Screening | null {
  const known = screenings.get(ledger);
  if (known !== undefined) return known;
  const screening = screenParties(ledger, RELATED_THRESHOLDS);
  screenings.set(ledger, screening);
  return screening;
}

function publishedOn(programme: Programme, chosen: string): CivilDate {
  const date = chosen === '' ? null : parseDate(chosen, 1900);
  return typeof date === 'number' ? date : (programme.published ?? lastFilingDay(programme));
}

/** The day of the application: stated, or the last on which the programme can be applied for. */
export function submissionDay(programme: Programme, ledger: Ledger): CivilDate {
  return ledgerFor(programme, ledger).applicant?.submitted ?? lastFilingDay(programme);
}

/** The last day on which the programme can be applied for, as far as the documents in hand say. */
function lastFilingDay(programme: Programme): CivilDate {
  return programme.filingWindow?.end ?? programme.parameters.date('validTo');
}

/**
 * A01: the cycle year before publication under one reading; `claimedUntil` is the last day claimed for before. Where
 * that is not stated, or not before the publication, nothing can be continued.
 */
function cycleYear(reading: string, published: CivilDate, claimedUntil: CivilDate | null): DateWindow {
  const end = addDays(published, -1);
  if (reading === 'continue' && claimedUntil !== null && claimedUntil < end)
    return { start: addDays(claimedUntil, 1), end };
  if (reading === 'calendar') {
    const year = partsOf(published).year - 1;
    return { start: civilDate(year, 1, 1), end: civilDate(year, 12, 31) };
  }
  return customWindow(reading) ?? { start: addMonths(published, -12), end };
}

/** custom(2024-07-01,2025-06-30) as a window; null when it is not one. */
function customWindow(value: string): DateWindow | null {
  const parts = /^custom\s*[(（]\s*(.+?)\s*[,，]\s*(.+?)\s*[)）]$/.exec(value);
  const [start, end] = [parseDate(parts?.[1], 1900), parseDate(parts?.[2], 1900)];
  return typeof start === 'number' && typeof end === 'number' && start <= end ? { start, end } : null;
}
