import { formatDate, type CivilDate } from '../../calendar';
import type { Contract } from '../../ledger';
import { local, message, type LocalText } from '../../messages';
import { sideOf } from '../../policy';
import type { Check } from '../check';
import { decidingField } from '../completed-in-cycle';
import type { CheckContext } from '../context';
import { isPlacedOut } from '../cycle-year';
import { cite, finding } from '../finding';
import { compareText } from '../grouping';
import { datedItems } from './dated-items';
import { countsInPart } from './dates-matter';
import { listed } from './listed';

const CHECK = 'before-measures';

/**
 * K17: the cycle year reaches back before the day on which the measures took effect. The rows stay in, as
 * the guide counts by cycle year; they are named once, all together.
 */
export const beforeMeasures: Check = {
  id: CHECK,
  advises: true,
  *run(ctx, { clause }) {
    const from = ctx.programme.parameters.date('measuresFrom');
    const rows = ctx.contracts.flatMap((contract) => {
      const day = firstDay(ctx, contract);
      return day !== null && day < from ? [{ contract, day }] : [];
    });
    if (rows.length === 0) return;
    const names = rows
      .sort((a, b) => a.day - b.day || compareText(a.contract.id ?? '', b.contract.id ?? ''))
      .map(({ contract, day }) => nameOf(contract, day));
    const params = { date: formatDate(from), rows: listed(names), clause: cite(clause) };
    const said = message('check.before-measures', params);
    yield finding(ctx, { check: CHECK, severity: 'info', effect: 'none', message: said, clause });
  },
};

/** The first day of a contract that counts in the cycle year: of its service, else of its documents. */
function firstDay(ctx: CheckContext, contract: Contract): CivilDate | null {
  if (isOutside(ctx, contract)) return null;
  const { serviceStart } = contract;
  if (serviceStart !== null)
    return countsInPart(ctx) && serviceStart < ctx.cycle.start ? ctx.cycle.start : serviceStart;
  const days = datedItems(ctx, contract)
    .map(({ day }) => day)
    .filter((day) => sideOf(ctx.cycle, day) === 'inside');
  return days.length === 0 ? null : days.reduce((a, b) => (b < a ? b : a));
}

function isOutside(ctx: CheckContext, contract: Contract): boolean {
  if (ctx.programme.id === 'LGC') return isPlacedOut(ctx, contract);
  const field = decidingField(ctx);
  const day = field === null ? null : contract[field];
  return day !== null && sideOf(ctx.cycle, day) !== 'inside';
}

/** 第2行 SL-2024-002（2024-09-01）. */
function nameOf({ row, id }: Contract, day: CivilDate): LocalText {
  const date = formatDate(day);
  return id === null
    ? local(`第${row}行（${date}）`, `row ${row} (${date})`)
    : local(`第${row}行 ${id}（${date}）`, `row ${row} ${id} (${date})`);
}
