import type { CivilDate } from '../../calendar';
import { normaliseName } from '../../identity';
import type { Ownership } from '../../ledger';
import { WHOLE, type PartyRef } from '../../parties';
import { RELATED_THRESHOLDS } from '../../policy';
import { pushTo } from '../grouping';

/**
 * Which of some holdings lie above a party: its own holders, theirs, and so on. A holding that ended before `signed` or
 * is too small to matter leads nowhere.
 */
export type Above = (party: PartyRef, signed: CivilDate | null) => readonly Ownership[];

export function holdersAbove(rows: readonly Ownership[], wanted: readonly Ownership[]): Above {
  if (wanted.length === 0) return () => [];
  const byHeld = new Map<string, Ownership[]>();
  for (const row of rows) {
    if (!matters(row)) continue;
    for (const key of keysOf({ name: row.heldName, code: row.heldCode })) pushTo(byHeld, key, row);
  }
  const looked = new Map<string, readonly Ownership[]>();
  return (party, signed) => {
    const start = keysOf(party);
    const asked = `${start.join(' ')} ${String(signed)}`;
    let found = looked.get(asked);
    if (!found) {
      const above = climb(byHeld, start, signed);
      looked.set(asked, (found = wanted.filter((row) => above.has(row))));
    }
    return found;
  };
}

function climb(
  byHeld: ReadonlyMap<string, readonly Ownership[]>,
  start: readonly string[],
  signed: CivilDate | null,
): ReadonlySet<Ownership> {
  const above = new Set<Ownership>();
  const seen = new Set(start);
  const open = [...start];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    for (const row of byHeld.get(key) ?? []) {
      if (row.to !== null && signed !== null && row.to < signed) continue;
      above.add(row);
      for (const next of keysOf({ name: row.holderName, code: row.holderCode })) {
        if (seen.has(next)) continue;
        seen.add(next);
        open.push(next);
      }
    }
  }
  return above;
}

function matters({ share }: Ownership): boolean {
  return share === null || RELATED_THRESHOLDS.influence.times(WHOLE).lte(share.upper);
}

/** The same code or the same name is one company. */
function keysOf({ name, code }: PartyRef): string[] {
  return [...(code === null ? [] : [`c ${code}`]), ...(name === null ? [] : [`n ${normaliseName(name)}`])];
}
