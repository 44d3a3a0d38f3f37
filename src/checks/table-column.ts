import { headerOf, TABLES, type TableSource } from '../ledger';
import { local, type LocalText } from '../messages';

/** A column as the user headed it; one that the table lacks by the header it should have. */
export function tableColumn(source: TableSource, field: string): LocalText {
  const headed = headerOf(source, field);
  if (headed !== undefined) return local(headed, headed);
  const { fields }: { fields: Readonly<Record<string, LocalText>> } = TABLES[source.kind];
  const { zh, en } = fields[field] ?? { zh: field, en: field };
  return local(zh, en);
}
