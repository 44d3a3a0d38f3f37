import type { Applicant } from '../ledger';
import { sumFen, type Fen } from '../money';
import type { OptionName } from './options';
import type { Parameters } from './parameters';
import type { Outcome } from './types';

/** A row that no finding takes out, with the fees that the documents support. */
export interface EligibleRow {
  /** Row label for the trace: the contract number, or "第3行". */
  readonly label: string;
  /** Fees entering the base. */
  readonly base: Fen;
  /** Fees per year of service, what a yearly floor compares. */
  readonly annual: Fen;
  /** Fees before a redeemed voucher is taken off. */
  readonly beforeVoucher: Fen;
  /** The contract amount, what a per-contract rate is taken of. */
  readonly contractAmount: Fen;
  /** Other public money for the same contract; 0 when none is stated. */
  readonly otherFunding: Fen;
  /** What a project row counts for (`RowKind.kind`), null for contracts. */
  readonly category: string | null;
  /** What a cap per item is shared by: the platform, the park, the event. */
  readonly group: string | null;
  readonly year: number | null;
  /** Decides between rows that are otherwise equal: by what they say, never by where they stand. */
  readonly tie: string;
}

export interface RuleInput {
  readonly parameters: Parameters;
  readonly rows: readonly EligibleRow[];
  /** Whether the rows are plain amounts, of which nothing else is known. */
  readonly plain: boolean;
  readonly applicant: Applicant | undefined;
  /** The reading taken of an open question. */
  readonly option: (name: OptionName) => string;
}

/** A programme's arithmetic: eligible rows in, outcome with its trace out. Pure. */
export type Rule = (input: RuleInput) => Outcome;

/** Sum of one measure over the rows. */
export function sumRows(rows: readonly EligibleRow[], pick: (row: EligibleRow) => Fen): Fen {
  return sumFen(rows.map(pick));
}
