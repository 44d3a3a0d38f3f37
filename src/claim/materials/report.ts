import { askedText, documentText, stageText, stateText, type MaterialState } from '../../checks';
import type { Ledger } from '../../ledger';
import type { LocalText, Message } from '../../messages';
import type { Clause, MaterialProgramme, MaterialSeal, MaterialSign, ProgrammeId } from '../../policy';
import { materialsFor } from './materials-for';

/** One document of a claim's list, as a cell or a report shows it. */
export interface MaterialReport {
  /** As in the registry of materials: B1 … P8. */
  readonly id: string;
  readonly kind: string;
  readonly title: LocalText;
  /** The contract, invoice, payment, supplier, person or year that it is about; null: the applicant. */
  readonly unit: LocalText | null;
  readonly stage: LocalText;
  readonly clause: Clause;
  readonly seal: MaterialSeal | null;
  readonly sign: MaterialSign | null;
  readonly copies: number;
  /** Issuer, seal, signature, copies and the condition, in words. */
  readonly asked: LocalText;
  /** It depends on something that the register does not say. */
  readonly conditional: boolean;
  readonly recommended: boolean;
  /** unknown: no 材料 row serves the programme, or what it depends on is not known. */
  readonly state: MaterialState | 'unknown';
  readonly stateText: Message;
  /** Rows of 材料 that speak of it. */
  readonly rows: readonly { readonly sheet: string | null; readonly row: number }[];
}

/** What `materialsFor` finds, document by document in words. */
export function materialsReport(id: ProgrammeId | MaterialProgramme, ledger: Ledger): MaterialReport[] {
  const { lines, tracked } = materialsFor(id, ledger);
  return lines.map((line) => {
    const { material, unit, conditional, rows } = line;
    const open = line.state === 'missing' && rows.length === 0 && (conditional || !tracked);
    const state = open ? 'unknown' : line.state;
    return {
      id: material.id,
      kind: material.kind,
      title: documentText(line),
      unit: unit.label,
      stage: stageText(material.stages),
      clause: material.clause,
      seal: material.seal,
      sign: material.sign,
      copies: material.copies,
      asked: askedText(line),
      conditional,
      recommended: material.recommended,
      state,
      stateText: stateText(state),
      rows: rows.map(({ row }) => ({ sheet: row.source.sheet, row: row.row })),
    };
  });
}
