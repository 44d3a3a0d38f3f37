import type { CivilDate } from '../calendar';

/** R0 same legal person … R7 not screened; see the user guide. 'none' is screened and unrelated. */
export type RelationClass = 'R0' | 'R1' | 'R2' | 'R3' | 'R4' | 'R5' | 'R6' | 'R7' | 'none';

/** How a supplier stands to the applicant between two dates. */
export interface Relation {
  readonly class: RelationClass;
  /** Which of the guide's words applies. */
  readonly kind:
    | 'same-entity' // 同一法人
    | 'wholly-owned' // 全资子公司
    | 'parent' // 母公司
    | 'common-control' // 同为第三者控制
    | 'controlled' // 控股子公司
    | 'state-only' // 仅同受国家控制
    | 'not-screened' // 无股权记录
    | 'none';
  /** Control paths as text, e.g. "甲 —60%→ 乙 —60%→ 丙". */
  readonly paths: readonly string[];
  /** Sheet rows of the ownership table the result rests on, ascending. */
  readonly rows: readonly number[];
  /** True when the relation held only before `from` (an ended relation is information only). */
  readonly ended: boolean;
}

export interface PartyRef {
  readonly name: string | null;
  readonly code: string | null;
}

/** Answers "how is this supplier related to the applicant on any day from `from` to `to`". */
export interface Screening {
  relate(supplier: PartyRef, from: CivilDate | null, to: CivilDate | null): Relation;
}
