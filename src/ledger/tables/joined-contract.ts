import type { CivilDate, DateWindow } from '../../calendar';
import { sumFen, type Fen } from '../../money';
import type { JoinedRow, Lines } from '../merged-rows';
import type { CellProblem, Contract } from '../types';

type FieldsOf<V> = { [F in keyof Contract]: Contract[F] extends V | null ? F : never }[keyof Contract];

/**
 * One contract that stands in several lines, a line a period: its money is the sum of what the lines state (a
 * merged cell states it once), its service reaches from the first day to the last, and different words count
 * together.
 */
export function joinContract({ rows, problems }: Lines<Contract>): JoinedRow<Contract> {
  const [first] = rows;
  const money = (field: FieldsOf<Fen> & keyof Contract): Fen | null => {
    const stated = rows.flatMap((row): Fen | [] => row[field] ?? []);
    return stated.length === 0 ? null : sumFen(stated);
  };
  const one = <F extends keyof Contract>(field: F): Contract[F] =>
    rows.find((row) => row[field] !== null)?.[field] ?? first[field];
  const words = (field: FieldsOf<string> & keyof Contract): string | null => {
    const said = new Set(rows.flatMap((row): string | [] => row[field] ?? []));
    return said.size === 0 ? null : [...said].join('、');
  };
  const start = earliest(rows, problems);
  const end = latest(rows, problems);
  const row: Contract = {
    ...first,
    id: one('id'),
    supplierName: words('supplierName'),
    supplierCode: words('supplierCode'),
    use: words('use'),
    item: words('item'),
    signed: one('signed'),
    serviceStart: start.day,
    serviceEnd: end.day,
    term: one('term'),
    gross: money('gross'),
    net: money('net'),
    amount: money('amount'),
    taxRate: commonRate(rows),
    incurred: money('incurred'),
    otherFunding: money('otherFunding'),
    pendingFunding: money('pendingFunding'),
    fundingSource: words('fundingSource'),
    districtPolicy: words('districtPolicy'),
    districtFunding: money('districtFunding'),
    voucherRedeemed: money('voucherRedeemed'),
    project: words('project'),
    claimedUnder: words('claimedUnder'),
    currency: words('currency'),
    statesContent: one('statesContent'),
    statesPrice: one('statesPrice'),
    serviceProof: words('serviceProof'),
    approval: words('approval'),
    signing: words('signing'),
    ended: words('ended'),
    nature: words('nature'),
    remark: words('remark'),
    buyerName: one('buyerName'),
    status: words('status'),
  };
  const kept = problems.filter(
    (problem) => !isMonthOf(problem, 'serviceStart') && !isMonthOf(problem, 'serviceEnd'),
  );
  return { row, problems: [...kept, ...start.problems, ...end.problems] };
}

/** One rate for all lines; lines that differ have none together. */
function commonRate(rows: readonly Contract[]): number | null {
  const rates = new Set(rows.flatMap(({ taxRate }) => taxRate ?? []));
  return rates.size === 1 ? ([...rates][0] ?? null) : null;
}

interface Edge {
  readonly day: CivilDate | null;
  readonly problems: readonly CellProblem[];
}

/** The first day of all lines; null where it lies in a month of which no day is named. */
function earliest(rows: readonly Contract[], problems: readonly CellProblem[]): Edge {
  const day = rows.reduce<CivilDate | null>(
    (least, { serviceStart: own }) => (own !== null && (least === null || own < least) ? own : least),
    null,
  );
  const months = problems.filter((problem) => isMonthOf(problem, 'serviceStart'));
  const [first] = [...months].sort((a, b) => windowOf(a).start - windowOf(b).start);
  if (!first || (day !== null && day <= windowOf(first).start)) return { day, problems: [] };
  return { day: null, problems: [first] };
}

/** The last day of all lines, likewise. */
function latest(rows: readonly Contract[], problems: readonly CellProblem[]): Edge {
  const day = rows.reduce<CivilDate | null>(
    (most, { serviceEnd: own }) => (own !== null && (most === null || own > most) ? own : most),
    null,
  );
  const months = problems.filter((problem) => isMonthOf(problem, 'serviceEnd'));
  const [last] = [...months].sort((a, b) => windowOf(b).end - windowOf(a).end);
  if (!last || (day !== null && day >= windowOf(last).end)) return { day, problems: [] };
  return { day: null, problems: [last] };
}

function isMonthOf({ kind, field }: CellProblem, of: keyof Contract): boolean {
  return kind === 'month-only' && field === of;
}

const NEVER: DateWindow = { start: 0 as CivilDate, end: 0 as CivilDate };

function windowOf({ month = NEVER }: CellProblem): DateWindow {
  return month;
}
