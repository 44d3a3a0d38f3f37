import { headerOf, locate, type RowBase, type TableSource } from '../ledger';
import type { Subject } from './subject';
import { local, type LocalText, type Message } from '../messages';
import type { Fen } from '../money';
import type { Clause } from '../policy';
import type { CheckContext } from './context';
import type { Effect, EvidencePart, Finding, Severity } from './types';

/** What a check says; the rest of a finding follows from the context. */
export interface Said {
  readonly check: string;
  readonly severity: Severity;
  readonly effect: Effect;
  readonly message: Message;
  /** The contract or project row concerned. */
  readonly contract?: Subject | undefined;
  /** Further rows that it touches alike. */
  readonly others?: readonly Subject[] | undefined;
  /** The cell or row it speaks of when that is not the contract's row. */
  readonly at?: { readonly source: TableSource; readonly row: number | null } | undefined;
  readonly field?: string | undefined;
  readonly amount?: Fen | null | undefined;
  /** What a risk puts at risk when that is not the whole row. */
  readonly parts?: readonly EvidencePart[] | undefined;
  /** The clause when the programme applies the check under several. */
  readonly clause?: Clause | undefined;
}

/** Build a finding: place, clause and programme are filled in once, here. */
export function finding(ctx: CheckContext, said: Said): Finding {
  const at: { source: TableSource; row: number | null } | undefined = said.at ?? said.contract;
  return {
    check: said.check,
    severity: said.severity,
    programme: ctx.programme.id,
    effect: said.effect,
    table: at?.source.kind ?? null,
    sheet: at?.source.sheet ?? null,
    row: at?.row ?? null,
    column: at && said.field !== undefined ? (locate(at.source, said.field, at.row) ?? null) : null,
    contractRow: said.contract?.row ?? null,
    contractSheet: said.contract?.source.sheet ?? null,
    subject: said.contract ?? null,
    ...(said.others && said.others.length > 0 ? { others: said.others } : {}),
    message: said.message,
    clause: said.clause ?? ctx.clauseOf(said.check),
    amount: said.amount ?? null,
    parts: said.parts ?? null,
  };
}

/** 第5行 合同 HT-001, as a message names a contract. */
export function rowName(row: RowBase, id: string | null): LocalText {
  return id === null
    ? local(`第${row.row}行`, `Row ${row.row}`)
    : local(`第${row.row}行 ${id}`, `Row ${row.row} (${id})`);
}

/** The column as the user headed it. */
export function columnName(source: TableSource, field: string): string {
  return headerOf(source, field) ?? field;
}

/** LGC 三（二）2, as a message cites it. */
export function cite(clause: Clause): string {
  return `${clause.document} ${clause.clause}`;
}

/** The supplier as a message names it. */
export function supplierName(contract: Subject): string | LocalText {
  return contract.supplierName ?? contract.supplierCode ?? local('（未填供应商）', '(no supplier given)');
}
