import type { CheckContext } from '../context';
import { idKey } from '../grouping';
import type { Subject } from '../subject';
import type { NamedCompany } from './companies';

/** Tells which of the companies in a workbook a programme has to do with. */
export function concernOf(ctx: CheckContext): (company: NamedCompany) => boolean {
  const { programme, scope, restsOn } = ctx;
  const screens = programme.checks.some(({ check }) => check === 'related-party');
  const outside = new Set<Subject>(scope.outside.map(({ contract }) => contract));
  const outsideIds = new Set([...outside].flatMap(({ id }) => (id === null ? [] : idKey(id))));
  return ({ place, subject, contractId }) => {
    switch (place.table) {
      case 'applicant':
        return true;
      case 'suppliers':
        return programme.subject === 'contracts';
      case 'ownership':
        return screens;
      case 'invoices':
        return restsOn.invoice && (contractId === null || !outsideIds.has(idKey(contractId)));
      default:
        return place.table === programme.subject && subject !== null && !outside.has(subject);
    }
  };
}
