import type { CivilDate, SecondOfDay } from '../calendar';
import type { Decimal, Fen } from '../money';
import type { LocalText, Message } from '../messages';

/** The five documents, by the short names used everywhere. */
export type DocumentId = 'LGC' | 'LGM' | 'LG-M' | 'SZP' | 'SZV';

/** Where a rule stands: "LGC 三（二）2". */
export interface Clause {
  readonly document: DocumentId;
  readonly clause: string;
}

/** The programmes that pay for contracts of one register: the two district guides and the voucher. */
export type ContractProgrammeId = 'LGC' | 'LGM' | 'SZV';

/** All programmes; those of LG-M by their article, each with a table of its own. */
export type ProgrammeId =
  ContractProgrammeId | 'M03' | 'M04' | 'M05' | 'M07' | 'M08' | 'M10' | 'M11' | 'M12' | 'M13' | 'M16';

/** One line of a calculation. A cell that does not apply to the step is null. */
export interface TraceStep {
  readonly step: Message;
  readonly base: Fen | null;
  readonly rate: Decimal | null;
  /** The floor or cap the step compares with. */
  readonly limit: Fen | null;
  readonly amount: Fen | null;
  readonly clause: Clause | null;
}
export type Trace = readonly TraceStep[];

/** A row that the arithmetic gives nothing, whatever its cells say: it is left out, and this is why. */
export interface LeftRow {
  /** Its place among the rows given, 0-based. */
  readonly row: number;
  readonly reason: Message;
  readonly clause: Clause;
  /** The row that counts in its stead although nothing says that it is the right one, and what to say of that row. */
  readonly instead?: { readonly row: number; readonly doubt: Message };
}

/** What a programme says about a register. Unknown is never zero. */
export type Outcome =
  | {
      readonly kind: 'amount';
      readonly amount: Fen;
      readonly trace: Trace;
      /** What each row brings before the pooled cap, in the order of the rows; absent: by the base. */
      readonly shares?: readonly Fen[];
      /** Rows that are left out of the amount; absent: none. */
      readonly left?: readonly LeftRow[];
    }
  | { readonly kind: 'ineligible'; readonly reasons: readonly Message[]; readonly trace: Trace }
  | { readonly kind: 'incomplete'; readonly missing: readonly Message[]; readonly trace: Trace }
  | { readonly kind: 'outside-window'; readonly reasons: readonly Message[]; readonly trace: Trace };

/** What a parameter of a round may be. Amounts are fen, rates and shares exact decimals. */
export type ParameterValue =
  | { readonly type: 'rate'; readonly value: Decimal }
  | { readonly type: 'amount'; readonly value: Fen }
  | { readonly type: 'date'; readonly value: CivilDate }
  | { readonly type: 'time'; readonly value: SecondOfDay }
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'text'; readonly value: string };

/** A value of the law with where it stands and since when. */
export interface Parameter {
  readonly name: string;
  readonly label: LocalText;
  readonly value: ParameterValue;
  readonly clause: Clause;
  readonly effective: CivilDate;
  readonly lastVerified: CivilDate;
}
