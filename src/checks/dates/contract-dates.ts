import { formatDate } from '../../calendar';
import type { Contract } from '../../ledger';
import { message } from '../../messages';
import { sideOf } from '../../policy';
import { atRisk, contractCheck, warning, type Names, type Verdict } from '../about-contract';
import { decidingField } from '../completed-in-cycle';
import type { CheckContext } from '../context';
import { isPlacedOut } from '../cycle-year';
import { tableColumn } from '../table-column';
import { answers, own } from '../unknown/rest';
import { dayText, daysOf } from './months';

/**
 * The dates of one contract beside each other: a service that ends before it begins, a contract signed
 * after its service began, after the application, or before the applicant was registered. Of several the gravest is said; what the windows say already is not said again.
 */
export const contractDates = contractCheck(
  'contract-dates',
  undefined,
  function* (ctx, contract, names): Iterable<Verdict> {
    const order = reversedVerdict(ctx, contract, names) ?? signingVerdict(ctx, contract, names);
    if (order) yield order;
  },
  [own('signed'), own('serviceStart'), own('serviceEnd'), answers('registered')],
);

function reversedVerdict(ctx: CheckContext, contract: Contract, names: () => Names): Verdict | null {
  const start = daysOf(ctx.ledger, contract, 'serviceStart');
  const end = daysOf(ctx.ledger, contract, 'serviceEnd');
  if (!start || !end || end.end >= start.start || isPlacedOutside(ctx, contract)) return null;
  const said = message('check.service-reversed', {
    ...names(),
    startColumn: tableColumn(contract.source, 'serviceStart'),
    start: dayText(ctx.ledger, contract, 'serviceStart') ?? '',
    endColumn: tableColumn(contract.source, 'serviceEnd'),
    end: dayText(ctx.ledger, contract, 'serviceEnd') ?? '',
  });
  return atRisk(said, 'serviceEnd');
}

/** Whether a service date takes the contract out already, so that it is looked at anyway. */
function isPlacedOutside(ctx: CheckContext, contract: Contract): boolean {
  const { serviceEnd } = contract;
  switch (ctx.programme.id) {
    case 'LGC':
      return isPlacedOut(ctx, contract);
    case 'LGM':
      return (
        decidingField(ctx) === 'serviceEnd' &&
        serviceEnd !== null &&
        sideOf(ctx.cycle, serviceEnd) !== 'inside'
      );
    default:
      return false;
  }
}

function signingVerdict(ctx: CheckContext, contract: Contract, names: () => Names): Verdict | null {
  const signed = daysOf(ctx.ledger, contract, 'signed');
  if (!signed) return null;
  const blanks = () => ({
    ...names(),
    column: tableColumn(contract.source, 'signed'),
    date: dayText(ctx.ledger, contract, 'signed') ?? '',
  });
  if (signed.start > ctx.submitted) {
    // The voucher's signing window has its own word on it (A28).
    if (ctx.programme.id === 'SZV') return null;
    const submitted = formatDate(ctx.submitted);
    return atRisk(message('check.signed-after-filing', { ...blanks(), submitted }), 'signed');
  }
  const registered = ctx.ledger.applicant?.registered ?? null;
  if (registered !== null && signed.end < registered) {
    const params = { ...blanks(), registered: formatDate(registered) };
    return atRisk(message('check.signed-before-registered', params), 'signed');
  }
  const start = daysOf(ctx.ledger, contract, 'serviceStart');
  if (!start || signed.start <= start.end) return null;
  const said = message('check.signed-after-start', {
    ...blanks(),
    startColumn: tableColumn(contract.source, 'serviceStart'),
    start: dayText(ctx.ledger, contract, 'serviceStart') ?? '',
  });
  return warning(said, 'signed');
}
