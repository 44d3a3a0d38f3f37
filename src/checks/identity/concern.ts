import type { CheckContext } from '../context';
import { idKey } from '../grouping';
import type { Subject } from '../subject';
import { subjectOf, type CompanyRow, type Place } from './companies';

/** Tells with which of the rows that name a company a programme has to do. */
export function concernOf(ctx: CheckContext): (row: CompanyRow, place: Place) => boolean {
  const { programme, scope, restsOn } = ctx;
  const screens = programme.checks.some(({ check }) => check === 'related-party');
  const outside = new Set<Subject>(scope.outside.map(({ contract }) => contract));
  const outsideIds = new Set([...outside].flatMap(({ id }) => (id === null ? [] : idKey(id))));
  return (row, { table }) => {
    if (table === 'applicant') return true;
    if (table === 'suppliers') return programme.subject === 'contracts';
    if (table === 'ownership') return screens;
    if ('sellerName' in row)
      return restsOn.invoice && (row.contractId === null || !outsideIds.has(idKey(row.contractId)));
    const subject = subjectOf(row);
    return table === programme.subject && subject !== null && !outside.has(subject);
  };
}
