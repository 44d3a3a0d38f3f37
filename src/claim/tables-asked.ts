import { CHECKS } from '../checks';
import type { TableKind } from '../ledger';
import { PROGRAMMES, type Programme } from '../policy';

/** Of any programme: who claims, which readings and which values of its own the team has chosen. */
const ALWAYS = ['applicant', 'options', 'parameters'] as const;
/** Money rests on these only where fees count as they were invoiced and paid. */
const DOCUMENTS: readonly TableKind[] = ['invoices', 'payments', 'taxRecords'];
/** 材料 is a checklist: no amount depends on it. */
const MOVES_NOTHING: readonly TableKind[] = ['materials', 'dispositions'];

/** The tables on which an amount of the programme may depend, its own first. */
export function tablesAsked({ subject, checks }: Programme): readonly TableKind[] {
  const needed = checks.flatMap(({ check }): readonly TableKind[] => {
    const { advises, needs = [] } = CHECKS.get(check) ?? {};
    return advises === true ? [] : needs;
  });
  const counts = checks.some(({ check }) => check === 'invoice');
  const asked = new Set<TableKind>([subject, ...needed, ...ALWAYS]);
  return [...asked].filter((kind) => !MOVES_NOTHING.includes(kind) && (counts || !DOCUMENTS.includes(kind)));
}

/** The same of all programmes that count the rows of one table. */
export function tablesAskedOf(subject: Programme['subject']): readonly TableKind[] {
  return [...new Set(PROGRAMMES.filter((p) => p.subject === subject).flatMap(tablesAsked))];
}
