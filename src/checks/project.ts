import type { Contract, Project, RowBase } from '../ledger';
import type { LocalText } from '../messages';
import type { Fen } from '../money';
import { kindOf, type Programme, type RowKind } from '../policy';
import type { CheckContext } from './context';
import { isProject, type Subject } from './subject';
import { tableColumn } from './table-column';

/** What a row counts for; undefined when 类别 does not say. */
export function projectKind({ kinds }: Programme, project: Project): RowKind | undefined {
  return kindOf(kinds, project);
}

/** Whether 类别 names one of these kinds. */
export function isOfKind({ programme }: CheckContext, subject: Subject, kinds: readonly string[]): boolean {
  const kind = isProject(subject) ? projectKind(programme, subject)?.kind : undefined;
  return kind !== undefined && kinds.includes(kind);
}

/** What the arithmetic starts from; null when the row does not say. */
export function projectAmount(programme: Programme, project: Project): Fen | null {
  const kind = projectKind(programme, project);
  if (!kind) return null;
  const stated = kind.counts === null ? null : project[kind.counts];
  if (stated !== null || kind.otherwise === undefined) return stated;
  return programme.parameters.amount(kind.otherwise);
}

/** A column of the row's table, as the user headed it; one that the table lacks by its proper header. */
export function projectColumn({ source }: RowBase, field: keyof Project | keyof Contract): LocalText {
  return tableColumn(source, field);
}
