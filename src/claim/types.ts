import type { Fen } from '../money';
import type { LocalText, Message } from '../messages';
import type { Finding, Unchecked } from '../checks';
import type { Outcome, ProgrammeId } from '../policy';

/** A contract row in the base of a claim. */
export interface RowIn {
  readonly sheet: string | null;
  readonly row: number;
  readonly id: string | null;
  readonly supplier: string | null;
  /** Fees that enter the base. */
  readonly base: Fen;
  /** Its share of the claim's amount: the pooled cap is filled from the top of the register. */
  readonly claimable: Fen | null;
  /** The part of its share that was looked at and is in order; null with `claimable`. */
  readonly evidenced: Fen | null;
  /** The part that was looked at and is in doubt. */
  readonly atRisk: Fen | null;
  /** The part that rests on what was not given. */
  readonly notChecked: Fen | null;
  /** Why the claim gives it nothing, or some of it is in doubt or not checked, one sentence each. */
  readonly why: readonly Message[];
}

/** A contract row out of the base, with the finding that took it out. */
export interface RowOut {
  readonly sheet: string | null;
  readonly row: number;
  readonly id: string | null;
  readonly supplier: string | null;
  readonly reason: Finding;
}

/** What the amount would be under another reading of an open question. */
export interface Alternative {
  readonly option: string;
  readonly value: string;
  readonly outcome: Outcome;
  /** Whether the difference is also a finding; the others stand in the explanation alone. */
  readonly raised: boolean;
}

/**
 * One programme's claim on one register. rowsIn + rowsOut are all contract rows;
 * evidenced + atRisk + notChecked = claimable. All amounts are ceilings (上限), not entitlements.
 */
export interface Claim {
  readonly programme: ProgrammeId;
  readonly title: LocalText;
  readonly round: string;
  readonly outcome: Outcome;
  /** Null unless the outcome is an amount (or ineligible: then zero). */
  readonly claimable: Fen | null;
  /** 凭证已登记: looked at and in order. */
  readonly evidenced: Fen | null;
  /** 待补或有疑点: looked at and in doubt. */
  readonly atRisk: Fen | null;
  /** 未核对: rests on something that was not given. */
  readonly notChecked: Fen | null;
  readonly rowsIn: readonly RowIn[];
  readonly rowsOut: readonly RowOut[];
  readonly findings: readonly Finding[];
  /** What was not given and some of the money rests on, each once by its name. */
  readonly unchecked: readonly Unchecked[];
  /** Facts that count as none because nobody stated them, each with the money it may move. */
  readonly assumptions: readonly Message[];
  /** Readings taken: option name and value used. */
  readonly readings: readonly { readonly option: string; readonly value: string }[];
  readonly alternatives: readonly Alternative[];
}
