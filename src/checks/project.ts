import { headerOf, TABLES, type Project } from '../ledger';
import { local, type LocalText } from '../messages';
import type { Fen } from '../money';
import { kindOf, type Programme, type RowKind } from '../policy';

/** What a row counts for; undefined when 类别 does not say. */
export function projectKind({ kinds }: Programme, project: Project): RowKind | undefined {
  return kindOf(kinds, project);
}

/** What the arithmetic starts from; null when the row does not say. */
export function projectAmount(programme: Programme, project: Project): Fen | null {
  const kind = projectKind(programme, project);
  if (!kind) return null;
  const stated = kind.counts === null ? null : project[kind.counts];
  if (stated !== null || kind.otherwise === undefined) return stated;
  return programme.parameters.amount(kind.otherwise);
}

/** A column as the user headed it; one that the table lacks by the header it should have. */
export function projectColumn({ source }: Project, field: keyof Project): LocalText {
  const headed = headerOf(source, field);
  if (headed !== undefined) return local(headed, headed);
  const { fields }: { fields: Readonly<Record<string, LocalText>> } = TABLES[source.kind];
  const { zh, en } = fields[field] ?? { zh: field, en: field };
  return local(zh, en);
}
