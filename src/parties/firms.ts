import type { Ownership } from '../ledger';
import { headOffice, isFirmName } from './branch';
import type { Identities, RowEntities } from './identity';
import type { Line } from './lines';

/** 持股方类型 of a holder whose own holders are worth asking for; a person or a fund is the end of a chain. */
const FIRM_KIND = /企业|公司|法人|集团|company|corp|enterprise/i;

export function firmsAmong(
  { names, codes }: Identities,
  rows: readonly Ownership[],
  { holder }: RowEntities,
): (entity: number) => boolean {
  const kinds = new Map<number, string>();
  rows.forEach(({ holderKind }, i) => {
    if (holderKind !== null) kinds.set(holder[i] ?? -1, holderKind);
  });
  return (entity) => {
    const kind = kinds.get(entity);
    if (kind !== undefined) return FIRM_KIND.test(kind);
    return isFirmCode(codes[entity] ?? '') || isFirmName(names[entity] ?? '');
  };
}

export function isFirmCode(code: string): boolean {
  return /^9[0-9A-Z]{17}$/.test(code);
}

/** Every entity's legal person: a branch is the company that a row or its own name says. */
export function rootsOf(identities: Identities, lines: readonly Line[]): Int32Array {
  const parent = new Map<number, number>();
  const byName = (a: number, b: number): boolean => (identities.names[a] ?? '') < (identities.names[b] ?? '');
  identities.names.forEach((name, entity) => {
    const head = headOffice({ name });
    const [company] = head ? identities.find(head) : [];
    if (company !== undefined && company !== entity) parent.set(entity, company);
  });
  for (const { holder, held, statement } of lines) {
    if (statement !== 'branch' || holder === held || holder < 0 || held < 0) continue;
    const known = parent.get(held);
    if (known === undefined || byName(holder, known)) parent.set(held, holder);
  }
  return Int32Array.from(identities.names, (_, entity) => {
    const seen = new Set<number>();
    let root = entity;
    for (let up = parent.get(root); up !== undefined && !seen.has(up); up = parent.get(root)) {
      seen.add(root);
      root = up;
    }
    return root;
  });
}
