import { normaliseName } from '../../identity';
import type { Contract, Invoice } from '../../ledger';
import { pushTo } from '../grouping';

/** A company as a document names it. */
export interface Named {
  readonly name: string | null;
  readonly code: string | null;
}

export function sellerOf({ sellerName, sellerCode }: Invoice): Named {
  return { name: sellerName, code: sellerCode };
}

const NONE: readonly never[] = [];

/**
 * Documents without a contract, by the contracts whose they may be: those of the same other party, and those
 * where either does not say who that is.
 */
export function looseBy<Row>(
  rows: readonly Row[],
  partyOf: (row: Row) => Named,
): (contract: Contract) => readonly Row[] {
  if (rows.length === 0) return () => NONE;
  const byParty = new Map<string, Row[]>();
  const unnamed: Row[] = [];
  for (const row of rows) {
    const keys = keysOf(partyOf(row));
    if (keys.length === 0) unnamed.push(row);
    for (const key of keys) pushTo(byParty, key, row);
  }
  return ({ supplierName, supplierCode }) => {
    const keys = keysOf({ name: supplierName, code: supplierCode });
    if (keys.length === 0) return rows;
    const named = keys.flatMap((key) => byParty.get(key) ?? []);
    return named.length === 0 ? unnamed : [...new Set([...named, ...unnamed])];
  };
}

function keysOf({ name, code }: Named): string[] {
  return [...(code === null ? [] : [`c ${code}`]), ...(name === null ? [] : [`n ${normaliseName(name)}`])];
}
