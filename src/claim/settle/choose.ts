import type { Payer } from '../../checks';
import type { ProgrammeId } from '../../policy';
import { Board } from './board';
import { ceilingOf, type Ceiling } from './ceiling';
import type { Claimant } from './claimant';
import type { Contest, Unit } from './units';

/** A payer for each unit of a contest, in their order. */
export interface Choice {
  readonly payers: readonly Payer[];
  /** What all programmes and policies of the contest give together, in fen. */
  readonly total: number;
  /** No choice gives more than this; `total` itself where that is proved. */
  readonly ceiling: number;
}

/** Steps and rows looked at before the search stops: the best found then stands with its ceiling. */
const WORK = 400_000;
/** Above this many units only single moves are tried. */
const MOST_UNITS = 1_000;

/**
 * The payers for which the total is highest, over all units together. Of equal totals the first stands, each
 * unit in turn with its first payer: programmes in the registry's order, a policy outside the documents last.
 */
export function choose(contest: Contest, claimantOf: (id: ProgrammeId) => Claimant, work = WORK): Choice {
  const ceiling = ceilingOf(contest, claimantOf);
  const top = ceiling.at(ceiling.start, 0);
  const moved = byMoves(contest, new Board(contest, claimantOf), top, work);
  if (contest.units.length > MOST_UNITS) return { ...moved, ceiling: Math.max(top, moved.total) };
  const searched = search(contest, new Board(contest, claimantOf), ceiling, moved.total, work);
  const best = searched.best ?? moved;
  return { ...best, ceiling: searched.complete ? best.total : Math.max(top, best.total) };
}

type Found = Omit<Choice, 'ceiling'>;

/** Unit after unit where it adds most, then single moves until none of them brings more. */
function byMoves({ units }: Contest, board: Board, top: number, work: number): Found {
  // To begin with each unit counts wherever it may, so that floors and caps are seen as they would be with all.
  for (const unit of units) for (const payer of unit.payers) board.put(unit, payer);
  const payers = units.map((unit) => {
    const adds = unit.payers.map((payer) => board.adds(unit, payer));
    const best = unit.payers[adds.indexOf(Math.max(...adds))] as Payer;
    for (const payer of unit.payers) if (payer !== best) board.take(unit, payer);
    return best;
  });
  for (let moved = true; moved && board.effort < work && board.total() < top;) {
    moved = false;
    for (const [i, unit] of units.entries()) {
      const now = payers[i] as Payer;
      const better = moveOf(unit, now, board);
      if (better === now) continue;
      board.take(unit, now);
      board.put(unit, better);
      payers[i] = better;
      moved = true;
    }
  }
  return { payers, total: board.total() };
}

/** Where a unit adds most while the others stay; where it is, unless another adds more. */
function moveOf(unit: Unit, now: Payer, board: Board): Payer {
  let [best, most] = [now, board.adds(unit, now)];
  for (const payer of unit.payers) {
    if (payer === now) continue;
    const adds = board.wouldAdd(unit, payer);
    if (adds > most) [best, most] = [payer, adds];
  }
  return best;
}

/** Branch and bound in the order of preference; null when nothing as good as `known` was found in time. */
function search(
  { units }: Contest,
  board: Board,
  ceiling: Ceiling,
  known: number,
  work: number,
): { readonly best: Found | null; readonly complete: boolean } {
  const payers: Payer[] = [];
  let best: Found | null = null;
  let [highest, steps] = [known, 0];
  const visit = (depth: number, decided: readonly number[]): void => {
    if (steps + board.effort >= work) return;
    steps += 1;
    const most = ceiling.at(decided, depth);
    if (most < highest || (best && most === highest)) return;
    const unit = units[depth];
    if (!unit) {
      const total = board.total();
      if (total > highest || (!best && total === highest)) {
        best = { payers: [...payers], total };
        highest = total;
      }
      return;
    }
    for (const payer of unit.payers) {
      payers[depth] = payer;
      board.put(unit, payer);
      visit(depth + 1, ceiling.after(decided, depth, payer));
      board.take(unit, payer);
    }
  };
  visit(0, ceiling.start);
  return { best, complete: steps + board.effort < work };
}
