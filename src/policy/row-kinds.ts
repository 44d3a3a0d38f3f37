import type { UnitKind } from '../identity';
import type { ApplicantAnswer, Project } from '../ledger';
import type { LocalText } from '../messages';
import type { Clause } from './types';

/** Cells of a project row that are money. */
export type MoneyField = 'amount' | 'cost' | 'award';
/** Cells of a project row that are 是 or 否. */
export type ConditionField =
  'viaExchange' | 'recognised' | 'approved' | 'governmentFunded' | 'achieved' | 'filed' | 'inLonggang';

/** What a row of a project table counts for. A programme with one kind does not look at 类别. */
export interface RowKind {
  readonly kind: string;
  readonly label: LocalText;
  /** Words by which 类别 names it; the longest word found decides. */
  readonly called?: readonly string[];
  /** The cell that the arithmetic starts from; null: none, the sum is fixed. */
  readonly counts: MoneyField | null;
  /** The parameter that stands for the cell where it is blank or not asked for. */
  readonly otherwise?: string;
}

/** Something that a project must be, said by one column. A blank is a risk unless it may pass. */
export interface Condition {
  readonly field: ConditionField;
  readonly want: boolean;
  /** The kinds of row it is asked of; all when absent. */
  readonly kinds?: readonly string[];
  readonly blank?: 'risk' | 'pass';
  readonly requires: LocalText;
}

/** A 是 or 否 that 申报单位 answers; `want` absent: either will do, but it must be answered. */
export interface Question {
  readonly answer: ApplicantAnswer;
  readonly want?: boolean;
  readonly requires?: LocalText;
}

/** Who may apply: the kinds that the document names, and those that its words leave open; all others are out. */
export interface Applicants {
  readonly admits: readonly UnitKind[];
  readonly open: readonly UnitKind[];
  /** The kinds of row that it is asked of; absent: the whole claim. */
  readonly kinds?: readonly string[];
}

/** A check that a programme applies, the clause it rests on, and what a check of conditions asks. */
export interface AppliedCheck {
  readonly check: string;
  readonly clause: Clause;
  readonly condition?: Condition;
  readonly question?: Question;
  readonly applicants?: Applicants;
  /** Words by which a cell names what the clause speaks of; what names none of them is in doubt. */
  readonly words?: readonly string[];
}

/** The kind that 类别 names; undefined when it is blank or names none. */
export function kindOf(kinds: readonly RowKind[], { category }: Project): RowKind | undefined {
  if (kinds.length <= 1) return kinds[0];
  const said = category?.normalize('NFKC').replace(/\s/g, '').toLowerCase() ?? '';
  let best: { readonly kind: RowKind; readonly length: number } | undefined;
  for (const kind of kinds) {
    for (const word of kind.called ?? []) {
      if (said.includes(word) && word.length > (best?.length ?? 0)) best = { kind, length: word.length };
    }
  }
  return best?.kind;
}
