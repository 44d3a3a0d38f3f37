import { parseDate, type CivilDate } from '../calendar';
import type { LocalText } from '../messages';
import lgc from './materials/lgc.yaml';
import lgm from './materials/lgm.yaml';
import longgang from './materials/longgang.yaml';
import szp from './materials/szp.yaml';
import szv from './materials/szv.yaml';
import words from './materials/words.yaml';
import type { Clause, ContractProgrammeId } from './types';

/** Programmes whose documents list the materials to hand in. The measures themselves (LG-M) list none. */
export type MaterialProgramme = ContractProgrammeId | 'SZP';
/** 网上申报, 书面递交, 兑现. */
export type MaterialStage = 'application' | 'paper' | 'redemption';
/** What one copy of a document is about. */
export type MaterialUnit = 'applicant' | 'member' | 'contract' | 'invoice' | 'payment' | 'supplier' | 'model';
/** When a document is asked for, or a form of it will do; each is answered from the register. */
export type MaterialCondition =
  | 'branch'
  | 'public-institution'
  | 'ethics-sensitive'
  | 'under-one-year'
  | 'supplier-admitted'
  | 'supplier-not-admitted'
  | 'model-filed'
  | 'model-assessed'
  | 'on-request';
/** applicant: 单位公章. cover: 封面公章 and 骑缝章. head-office: the head office's own. */
export type MaterialSeal = 'applicant' | 'cover' | 'head-office';
/** legal-person: 机构法人签名. holder: 本人签字. page: the signature page of the form (签字盖章页). */
export type MaterialSign = 'legal-person' | 'holder' | 'page';

/** What is often handed in for a document and does not stand for it. */
export interface Refused {
  /** Other documents, by the names that 材料 gives them. */
  readonly names: readonly string[];
  /** Words that spoil a document otherwise named rightly (简版, 登记). */
  readonly marks: readonly string[];
  readonly why: LocalText;
}

/** One way of satisfying a requirement. */
export interface MaterialForm {
  readonly id: string;
  readonly kind: string;
  readonly title: LocalText;
  /** Every name by which a 材料 row may call it, its titles among them. */
  readonly names: readonly string[];
  readonly when: MaterialCondition | null;
  /** Years back from the year of application of which any will do; empty: no year is asked for. */
  readonly anyYear: readonly number[];
  readonly refused: Refused | null;
}

/** One line of a programme's list of materials. */
export interface RequiredMaterial {
  readonly programme: MaterialProgramme;
  /** As in the registry of materials: B1 … P8. */
  readonly id: string;
  readonly kind: string;
  readonly title: LocalText;
  readonly per: MaterialUnit;
  readonly stages: readonly MaterialStage[];
  /** Never empty; any one of them will do. */
  readonly forms: readonly MaterialForm[];
  readonly issuer: LocalText;
  readonly seal: MaterialSeal | null;
  readonly sign: MaterialSign | null;
  readonly copies: number;
  /** Asked for only if; null: always. A condition that nobody answers leaves it open. */
  readonly when: MaterialCondition | null;
  /** Asked for unless; an exception that nobody states does not hold. */
  readonly unless: MaterialCondition | null;
  /** Years back from the year of application, a document for each (上年度 is 1); empty: no year. */
  readonly years: readonly number[];
  /** Full months before the month of application that it covers; 0: none. */
  readonly months: number;
  /** Main members beside the project lead. */
  readonly members: number;
  /** Worth having, though the list does not ask for it. */
  readonly recommended: boolean;
  /** The table whose rows are the record of it: a copy need not be listed in 材料 as well. */
  readonly recordedIn: 'invoices' | 'payments' | 'taxRecords' | null;
  /** What the text of a contract must say, and the column of 合同 that tells. */
  readonly says: readonly { readonly field: 'statesContent' | 'statesPrice'; readonly what: LocalText }[];
  readonly clause: Clause;
  readonly lastVerified: CivilDate;
}

interface RawForm {
  readonly id?: string;
  readonly kind: string;
  readonly title: LocalText;
  readonly aliases: readonly string[];
  readonly when?: MaterialCondition;
  readonly anyYear?: readonly number[];
  readonly refuses?: {
    readonly names?: readonly string[];
    readonly marks?: readonly string[];
    readonly why: LocalText;
  };
}
type Optional = 'seal' | 'sign' | 'copies' | 'unless' | 'years' | 'months' | 'members' | 'recommended';
interface RawMaterial
  extends
    RawForm,
    Pick<RequiredMaterial, 'per' | 'issuer'>,
    Partial<Pick<RequiredMaterial, Optional | 'recordedIn' | 'says' | 'stages'>> {
  readonly id: string;
  readonly clause: string;
  readonly either?: readonly RawForm[];
}
interface RawList {
  readonly documents: readonly MaterialProgramme[];
  readonly lastVerified: string;
  readonly stages: readonly MaterialStage[];
  readonly materials: readonly RawMaterial[];
}

const LISTS = [longgang, lgc, lgm, szv, szp] as readonly RawList[];

/** The materials of each programme, in the order of its document. */
export const MATERIALS: ReadonlyMap<MaterialProgramme, readonly RequiredMaterial[]> = new Map(
  (['LGC', 'LGM', 'SZV', 'SZP'] as const).map((programme) => [
    programme,
    LISTS.filter((list) => list.documents.includes(programme)).flatMap((list) =>
      list.materials.map((raw) => readMaterial(programme, list, raw)),
    ),
  ]),
);

/** What the cells of 状态, 盖章 and 签字 may say, folded to half width and lower case. */
export interface MaterialWords {
  readonly notApplicable: WordList;
  readonly no: WordList;
  readonly yes: WordList;
  /** Said where the name of a paper would stand. */
  readonly noPaper: WordList;
  /** Words of a note that say what the text of a contract lacks. */
  readonly contractNote: Readonly<Record<'lacks' | 'statesContent' | 'statesPrice', readonly string[]>>;
}
export interface WordList {
  readonly words: readonly string[];
  readonly begins?: readonly string[];
  readonly ends?: readonly string[];
}
export const MATERIAL_WORDS = words as MaterialWords;

function readMaterial(programme: MaterialProgramme, list: RawList, raw: RawMaterial): RequiredMaterial {
  const forms = (raw.either ?? [{ ...raw, when: undefined }]).map((form) => readForm(raw.id, form));
  return {
    programme,
    id: raw.id,
    kind: raw.kind,
    title: raw.title,
    per: raw.per,
    stages: raw.stages ?? list.stages,
    forms,
    issuer: raw.issuer,
    seal: raw.seal ?? null,
    sign: raw.sign ?? null,
    copies: raw.copies ?? 1,
    when: raw.when ?? null,
    unless: raw.unless ?? null,
    years: raw.years ?? [],
    months: raw.months ?? 0,
    members: raw.members ?? 0,
    recommended: raw.recommended ?? false,
    recordedIn: raw.recordedIn ?? null,
    says: raw.says ?? [],
    clause: { document: programme, clause: raw.clause },
    lastVerified: readDay(list.lastVerified),
  };
}

function readForm(
  materialId: string,
  { id, kind, title, aliases, when, anyYear, refuses }: RawForm,
): MaterialForm {
  return {
    id: id ?? materialId,
    kind,
    title,
    names: [title.zh, title.en, ...aliases],
    when: when ?? null,
    anyYear: anyYear ?? [],
    refused: refuses ? { names: refuses.names ?? [], marks: refuses.marks ?? [], why: refuses.why } : null,
  };
}

function readDay(text: string): CivilDate {
  const day = parseDate(text, 1900);
  if (typeof day !== 'number') throw new Error(`materials: ${text} is not a date`);
  return day;
}
