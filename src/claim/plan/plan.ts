import { subjectId } from '../../checks';
import type { Ledger } from '../../ledger';
import { message, type Message } from '../../messages';
import { formatYuan, ZERO, type Fen } from '../../money';
import { programmeOf, type ContractProgrammeId, type EligibleRow } from '../../policy';
import { allocate } from '../row-amounts';
import { evaluate, evaluateUnsettled, unprovedOf } from '../evaluate';
import { cityNotes } from './city-notes';
import { itemsOf, partiesOf, PLANNED, type Item, type Party, type Use } from './items';
import { ceilingOf, search, type Found } from './search';

/** What the plan does with one contract row. */
export interface PlannedRow {
  readonly row: number;
  readonly id: string | null;
  readonly supplier: string | null;
  readonly base: Fen;
  /** The programmes it is used for; empty: none. */
  readonly uses: readonly ContractProgrammeId[];
  /** What it brings in each of them, under the pooled caps. */
  readonly amounts: ReadonlyMap<ContractProgrammeId, Fen>;
  /** Why it is not used otherwise. */
  readonly notes: readonly Message[];
}

/** The best lawful use of a register's contracts, over the programmes that pay for contracts. */
export interface Plan {
  readonly rows: readonly PlannedRow[];
  readonly totals: ReadonlyMap<ContractProgrammeId, Fen>;
  readonly total: Fen;
  /** No lawful combination gives more; the total itself where it is proved the best. */
  readonly ceiling: Fen;
  readonly explored: number;
  /** Programmes that cannot be computed at all, with the first reason; money of the city that is not computed. */
  readonly notes: readonly Message[];
}

/**
 * Allocate every contract row to the programmes that make the total highest. Where a row counts that several
 * policies of the district would pay for is settled before, as for every claim.
 */
export function planFor(ledger: Ledger): Plan {
  let plan = plans.get(ledger);
  if (!plan) plans.set(ledger, (plan = made(ledger)));
  return plan;
}

const plans = new WeakMap<Ledger, Plan>();

function made(ledger: Ledger): Plan {
  const parties = partiesOf((programme) => evaluate(programme, ledger));
  const items = itemsOf(ledger, parties);
  const found = search(items, parties);
  const amounts = amountsOf(found);
  const totals = new Map<ContractProgrammeId, Fen>();
  for (const [id, outcome] of found.outcomes)
    totals.set(id, outcome.kind === 'amount' ? outcome.amount : ZERO);
  return {
    rows: items.map((item, i) => plannedRow(item, i, found, amounts, parties)),
    totals,
    total: found.total,
    ceiling: PLANNED.some((id) => unprovedOf(id, ledger)) ? unsettledCeiling(ledger) : found.ceiling,
    explored: found.explored,
    notes: [...parties.filter((p) => !p.open).map(unavailable), ...cityNotes(ledger)],
  };
}

/** The most that any other settlement would leave to the plan. */
function unsettledCeiling(ledger: Ledger): Fen {
  const parties = partiesOf((programme) => evaluateUnsettled(programme, ledger));
  return ceilingOf(itemsOf(ledger, parties), parties);
}

/** What each item brings in each programme: the pooled cap is filled from the top of the register. */
function amountsOf({ uses, outcomes }: Found): Map<ContractProgrammeId, Map<number, Fen>> {
  const amounts = new Map<ContractProgrammeId, Map<number, Fen>>();
  for (const [id, outcome] of outcomes) {
    const indexes = uses.flatMap((use, i) => (use.has(id) ? [i] : []));
    const bases = indexes.map((i) => uses[i]?.get(id)?.base ?? ZERO);
    const parts = allocate(outcome, bases);
    amounts.set(id, new Map(indexes.map((index, k) => [index, parts[k] ?? ZERO])));
  }
  return amounts;
}

function plannedRow(
  item: Item,
  index: number,
  found: Found,
  amounts: ReadonlyMap<ContractProgrammeId, ReadonlyMap<number, Fen>>,
  parties: readonly Party[],
): PlannedRow {
  const { subject } = item;
  const use: Use = found.uses[index] ?? new Map<ContractProgrammeId, EligibleRow>();
  const uses = [...use.keys()];
  const own = new Map(uses.map((id) => [id, amounts.get(id)?.get(index) ?? ZERO]));
  const largest = Math.max(0, ...item.uses.flatMap((u) => [...u.values()].map((r) => r.base)));
  return {
    row: subject.row,
    id: subjectId(subject),
    supplier: subject.supplierName ?? subject.supplierCode,
    base: largest as Fen,
    uses,
    amounts: own,
    notes: [...choiceNotes(item, uses, own), ...exclusionNotes(item, parties)],
  };
}

/** Why the uses that were open were not taken, or bring nothing. */
function choiceNotes(
  item: Item,
  uses: readonly ContractProgrammeId[],
  amounts: ReadonlyMap<ContractProgrammeId, Fen>,
): Message[] {
  const notes: Message[] = [];
  const open = new Set(item.uses.flatMap((u) => [...u.keys()]));
  const district = [...open].filter((id) => id !== 'SZV');
  if (district.length > 1) notes.push(message('plan.district-once'));
  if (item.heldApart) notes.push(message('plan.double-funding'));
  const lowered = loweredBy(item, uses);
  if (lowered > 0) notes.push(message('plan.voucher-lowers', { amount: formatYuan(lowered) }));
  for (const id of uses) {
    if (amounts.get(id) === 0) notes.push(message('plan.cap-full', { programme: programmeOf(id).title }));
  }
  return notes;
}

/** How much of the district base the voucher beside it takes. */
function loweredBy(item: Item, uses: readonly ContractProgrammeId[]): Fen {
  if (uses.length < 2) return ZERO;
  const [district] = uses.filter((id) => id !== 'SZV');
  if (district === undefined) return ZERO;
  const bases = item.uses.flatMap((u) => u.get(district)?.base ?? []);
  const taken = item.uses.find((u) => u.has('SZV') && u.has(district))?.get(district)?.base ?? ZERO;
  return (Math.max(0, ...bases) - taken) as Fen;
}

/** The finding that keeps the row out of each programme it is not open to. */
function exclusionNotes(item: Item, parties: readonly Party[]): Message[] {
  return parties.flatMap(({ evaluation, open }) => {
    const reason = evaluation.examination.excluded.get(item.subject);
    return open && reason && reason.check !== 'service-kind' ? [reason.message] : [];
  });
}

function unavailable({ id, evaluation: { outcome } }: Party): Message {
  const reasons =
    outcome.kind === 'incomplete' ? outcome.missing : outcome.kind === 'amount' ? [] : outcome.reasons;
  return message('plan.unavailable', { programme: programmeOf(id).title, reason: reasons[0] ?? '' });
}
