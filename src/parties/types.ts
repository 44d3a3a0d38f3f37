import type { CivilDate } from '../calendar';
import type { Decimal } from '../money';
import type { Text } from './text';

/** R0 same legal person … R7 not screened; what each is worth under a profile is policy. */
export type RelationClass = 'R0' | 'R1' | 'R2' | 'R3' | 'R4' | 'R5' | 'R6' | 'R7';

/** The shares that decide, as parts of one: `control` is more than its share, the others reach theirs. */
export interface Thresholds {
  readonly control: Decimal;
  /** SAT 42: a holding counts, and a middle company is looked through. */
  readonly equity: Decimal;
  readonly influence: Decimal;
  /** Known holders below this leave a company unscreened. */
  readonly known: Decimal;
}

/** How the supplier and the applicant are tied, strongest first within a class. */
export type TieKind =
  | 'same-entity' // R0 同一法人
  | 'wholly-owned' // R1 全资子公司
  | 'parent' // R1 母公司
  | 'common-control' // R1 同为第三者控制
  | 'controlled' // R2 控股子公司
  | 'equity-in' // R3 申报单位持有供应商股份
  | 'equity-of' // R3 供应商持有申报单位股份
  | 'common-holder' // R3 同为第三者持股
  | 'joint-control' // R4 恰各占一半或约定共同控制
  | 'influence' // R4 重大影响
  | 'common-person' // R5 法定代表人、董事、高管相同
  | 'person-holder' // R5 一方的任职人员控制或持有另一方
  | 'family' // R5 亲属
  | 'funding' // R5 借款、担保
  | 'state-only' // R6 仅同受国家控股
  | 'not-screened' // R7 股东未知
  | 'lapsed' // R7 签订至申报期间有一段时间股东未知
  | 'open'; // R7 表中有未填或互相矛盾之处，可能构成关联

/** What one party has in another on the day of the relation, to show. */
export interface Figure {
  readonly holder: Text;
  readonly held: Text;
  readonly controls: boolean;
  /** Percent, products along all paths and cross-holdings solved; null when the shares do not add up. */
  readonly effective: number | null;
  /** Percent by SAT 42 (the last link, where every link before reaches 25 %); null: not looked through. */
  readonly lookThrough: number | null;
  /** True when the holdings between the two run in a circle. */
  readonly circular: boolean;
}

/** A cell or row of the tables that leaves a relation open. */
export interface OpenFact {
  readonly kind:
    | 'share' // 持股比例 blank, unreadable or a band
    | 'holder' // 持股方 blank
    | 'held' // 被持股方 blank
    | 'partner' // 执行事务合伙人, who may control
    | 'nominee' // 代持: for whom is not told
    | 'swayed' // shares that may be at somebody else's command
    | 'kin' // 关联方, which it does not say how
    | 'word' // 关系类型 that we cannot read
    | 'names' // one name with several codes, or a code without a name
    | 'person' // 人员 blank
    | 'unit' // 单位 blank
    | 'title' // 职务 blank
    | 'over'; // more than the whole is held of a company
  readonly table: 'ownership' | 'roles';
  /** Sheet rows, ascending; none where it is about names. */
  readonly rows: readonly number[];
  readonly holder: Text;
  readonly held: Text;
  /** Percent: the bounds of an open share; of a contradiction twice what the rows add up to. */
  readonly lower: number;
  readonly upper: number;
  /** The word of the row that cannot be read. */
  readonly word: string;
}

/** First and last day, both inclusive; infinite where the table leaves them open. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** One relation between the supplier and the applicant. */
export interface Tie {
  readonly class: RelationClass;
  readonly kind: TieKind;
  /** E.g. "甲 —60%→ 乙 —60%→ 丙"; for persons who they are on either side. */
  readonly paths: readonly Text[];
  readonly figures: readonly Figure[];
  /** When it holds, within the days asked about; before them when it has ended. */
  readonly spans: readonly Span[];
  /** Sheet rows it rests on, ascending: of 股权 and of 任职. */
  readonly rows: readonly number[];
  readonly roleRows: readonly number[];
  /** True when it held only before the first day asked about. */
  readonly ended: boolean;
  /** True when persons were matched by name alone. */
  readonly byName: boolean;
  /** Of an open tie: what it may be, strongest first, and the cells that leave it open. */
  readonly may: readonly TieKind[];
  readonly facts: readonly OpenFact[];
}

/** How a supplier stands to the applicant between two dates. */
export interface Relation {
  /** All ties that hold, by class; then those that have ended. None: screened and unrelated. */
  readonly ties: readonly Tie[];
  /** The most that is ever known of the supplier's holders, in percent. */
  readonly known: number;
  /** Firms that hold it by links of 25 % and whose own holders are not known, in text order. */
  readonly unknownAbove: readonly string[];
  /** Of the firms above it more than the whole is held on one of the days, which changes nothing. */
  readonly overAbove: readonly OpenFact[];
}

export interface PartyRef {
  readonly name: string | null;
  readonly code: string | null;
}

/** Answers "how is this supplier related to the applicant on any day from `from` to `to`". */
export interface Screening {
  relate(supplier: PartyRef, from: CivilDate | null, to: CivilDate | null): Relation;
  /** Why the applicant's own holders leave every supplier unscreened on these days; null: they do not. */
  ownGap(from: CivilDate | null, to: CivilDate | null): Tie | null;
  /** The most that is ever known of the applicant's own holders, in percent. */
  readonly ownKnown: number;
  /** Firms that hold the applicant by links of 25 % and whose own holders are not known, in text order. */
  readonly unknownAboveOwn: readonly string[];
  /** Rows of 股权 whose 关系类型 is no word we know: sheet row and word. */
  readonly unreadRelations: readonly { readonly row: number; readonly word: string }[];
  /** Whether any row states a family tie, and whether any states a loan or guarantee. */
  readonly states: { readonly family: boolean; readonly funding: boolean };
}
