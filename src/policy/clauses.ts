import type { LocalText } from '../messages';
import lgM from './clauses/lg-m.yaml';
import lgc from './clauses/lgc.yaml';
import lgm from './clauses/lgm.yaml';
import szp from './clauses/szp.yaml';
import szv from './clauses/szv.yaml';
import type { Clause, DocumentId } from './types';

/** What a statement of a document is for: something to be met, a number, a day or period, a document to hand in. */
export type ClauseMark = 'condition' | 'number' | 'date' | 'material' | 'none';

/** One statement of a document, in our own words; a clause that says several things has several. */
export interface Statement {
  /** As it is cited, e.g. 三（二）2（1）. */
  readonly clause: string;
  readonly zh: string;
  readonly en: string;
  /** Never empty; none stands alone. */
  readonly marks: readonly ClauseMark[];
  /**
   * What answers it: check:use, answer:branch (of 申报单位), condition:filed, parameter:rate or parameter:M03.rate,
   * material:C1a, column:contracts.use, option:lg.cycle, reading:A36.
   */
  readonly by?: readonly string[];
  /** True: whatever else of the product cites the clause answers it too. The only statement of a clause always so. */
  readonly rest?: boolean;
  /** Other clauses that say the same or settle it: 三（二）1, or of another document LGC 二（二）. */
  readonly see?: readonly string[];
  /** What of it nothing here answers, and who does. */
  readonly open?: LocalText;
  /**
   * What a blank does beside 未核对: na, the amount is #N/A; none, it is taken as none and named as an assumption;
   * nothing, it moves nothing.
   */
  readonly blank?: 'na' | 'none' | 'nothing';
}

/** One of the five documents, with every statement in its own order. */
export interface PolicyDocument {
  readonly document: DocumentId;
  /** As people call it: 算力指南. */
  readonly short: LocalText;
  readonly title: LocalText;
  readonly clauses: readonly Statement[];
}

/** The five documents, the guides of contracts first. */
export const DOCUMENTS: readonly PolicyDocument[] = [lgc, lgm, szv, lgM, szp] as readonly PolicyDocument[];

export function documentOf(id: DocumentId): PolicyDocument {
  const found = DOCUMENTS.find(({ document }) => document === id);
  if (!found) throw new Error(`no document ${id}`);
  return found;
}

/** The clauses of one citation: 三（一）1、三（二）1 are two. */
export function clausesOf({ document, clause }: Clause): readonly Clause[] {
  return clause.split('、').map((one) => ({ document, clause: one }));
}

/** 算力指南 三（二）2, as it is cited where people read it. */
export function cited({ document, clause }: Clause): string {
  return `${documentOf(document).short.zh} ${clause}`;
}
