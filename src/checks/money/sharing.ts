import type { Contract } from '../../ledger';
import { sumFen, type Fen } from '../../money';
import { compareText, pushTo } from '../grouping';

/** One row of a document as the register has it: which contract it names and what it puts there. */
export interface Stated<Row> {
  readonly row: Row;
  /** The contract named; rows that name none of the register are left out before. */
  readonly contract: Contract;
  /** The amount of the whole document as the row states it, never negative; 0: not stated. */
  readonly whole: Fen;
  /** The part put under this contract when the row says so (分摊金额), else null. */
  readonly allocated: Fen | null;
  /** What makes two rows say the same: of one contract they are one row entered twice. */
  readonly sameness: string;
  /** Everything the row says, to choose among such rows whatever their order. */
  readonly content: string;
}

/** What one contract holds of a document. */
export interface Holding<Row> {
  readonly contract: Contract;
  /** Rows that count, each content once, in the order of their content. */
  readonly rows: readonly Row[];
  /** Rows that repeat one of them. */
  readonly repeats: readonly Row[];
  readonly claimed: Fen;
  /** What of it counts: a document's money is given out once. */
  readonly granted: Fen;
  /** What the largest of its rows puts under the contract. */
  readonly largest: Fen;
}

/**
 * One document that stands in several rows.
 * own: under one contract. duplicate: the whole of it under several contracts; the first in rank keeps it.
 * split: allocated, and the parts fit into the whole. over: allocated, and they do not; the last in rank go
 * short.
 * unclear: under several contracts with different amounts and no allocation, so that each row may be a
 * part or an error; counted as stated.
 */
export interface Sharing<Row> {
  readonly kind: 'own' | 'duplicate' | 'split' | 'over' | 'unclear';
  /** The amount of the whole document: the largest that a row states. */
  readonly whole: Fen;
  /** In order of rank, whatever the order of the rows. */
  readonly holdings: readonly Holding<Row>[];
}

/** Orders the contracts that claim one document: the first keeps it. */
export type Rank = (a: Contract, b: Contract) => number;

/** Gives the money of one document to the contracts that claim it, each yuan once. */
export function share<Row>(stated: readonly Stated<Row>[], rank: Rank): Sharing<Row> {
  const held = holdingsOf(stated).sort((a, b) => rank(a.contract, b.contract));
  const counted = held.flatMap((h) => h.distinct);
  const whole = Math.max(0, ...counted.map((s) => s.whole)) as Fen;
  const kind = kindOf(held, counted, whole);
  let left: number = whole;
  const holdings = held.map(({ contract, distinct, repeats }): Holding<Row> => {
    const claims = distinct.map(claimOf);
    const claimed = sumFen(claims);
    const granted = kind === 'duplicate' || kind === 'over' ? Math.min(left, claimed) : claimed;
    left -= granted;
    const largest = Math.max(0, ...claims) as Fen;
    return { contract, rows: distinct.map((s) => s.row), repeats, claimed, granted: granted as Fen, largest };
  });
  return { kind, whole, holdings };
}

interface Held<Row> {
  readonly contract: Contract;
  readonly distinct: readonly Stated<Row>[];
  readonly repeats: readonly Row[];
}

function holdingsOf<Row>(stated: readonly Stated<Row>[]): Held<Row>[] {
  const byContract = new Map<Contract, Map<string, Stated<Row>[]>>();
  for (const s of stated) {
    let bySameness = byContract.get(s.contract);
    if (!bySameness) byContract.set(s.contract, (bySameness = new Map<string, Stated<Row>[]>()));
    pushTo(bySameness, s.sameness, s);
  }
  return [...byContract].map(([contract, bySameness]) => {
    const groups = [...bySameness]
      .sort(([a], [b]) => compareText(a, b))
      .map(([, same]) => same.sort((a, b) => compareText(a.content, b.content)));
    return {
      contract,
      distinct: groups.flatMap(([first]) => (first ? [first] : [])),
      repeats: groups.flatMap(([, ...others]) => others.map((s) => s.row)),
    };
  });
}

function kindOf<Row>(
  held: readonly Held<Row>[],
  counted: readonly Stated<Row>[],
  whole: Fen,
): Sharing<Row>['kind'] {
  const allocated = counted.filter((s) => s.allocated !== null).length;
  const fits = sumFen(counted.map(claimOf)) <= whole;
  if (allocated > 0) return fits ? (held.length === 1 ? 'own' : 'split') : 'over';
  if (held.length === 1) return 'own';
  const most = Math.max(...held.map(claimedBy));
  const fullest = held
    .filter((h) => claimedBy(h) === most)
    .map((h) => h.distinct.map((s) => s.sameness).join());
  return new Set(fullest).size < fullest.length ? 'duplicate' : 'unclear';
}

function claimedBy<Row>({ distinct }: Held<Row>): Fen {
  return sumFen(distinct.map(claimOf));
}

function claimOf<Row>({ allocated, whole }: Stated<Row>): Fen {
  return allocated ?? whole;
}
