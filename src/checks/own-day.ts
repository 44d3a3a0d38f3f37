import type { Ledger } from '../ledger';
import { isAdmission, programmesNamed, type Programme } from '../policy';

const views = new WeakMap<Ledger, Map<Programme['id'], Ledger>>();

/**
 * The ledger as one programme sees it: its own day of application (提交日期·训力券) stands for 提交日期, as the
 * windows of the programmes need not meet.
 */
export function ledgerFor({ id }: Programme, ledger: Ledger): Ledger {
  const { applicant } = ledger;
  const day = applicant?.ownDays.find(
    ({ programme }) => !isAdmission(programme) && programmesNamed(programme).some((p) => p.id === id),
  );
  if (!applicant || !day) return ledger;
  let known = views.get(ledger);
  if (!known) views.set(ledger, (known = new Map<Programme['id'], Ledger>()));
  let view = known.get(id);
  if (!view) {
    const { submitted, submittedTime, row } = day;
    const rows = new Map([...applicant.rows, ['submitted', row] as const]);
    const { source } = applicant;
    const column = source.columns.get('value') ?? 1;
    const own = { ...source, columns: new Map([...source.columns, ['submitted', column] as const]) };
    view = { ...ledger, applicant: { ...applicant, submitted, submittedTime, rows, source: own } };
    known.set(id, view);
  }
  return view;
}
