import type { TableSource } from '../ledger';

/** Append to the list under a key. */
export function pushTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The same work of one row done once: every reading of a register asks for it again. */
export function remembered<Row, V>(work: (row: Row) => V): (row: Row) => V {
  const known = new Map<Row, V>();
  return (row) => {
    const found = known.get(row);
    if (found !== undefined || known.has(row)) return found as V;
    const value = work(row);
    known.set(row, value);
    return value;
  };
}

const sources = new WeakMap<TableSource, number>();
let sourcesSeen = 0;

/** The same for mentions of one row of one table, whatever its sheet is called, if it is called anything. */
export function placeKey({ source, row }: { readonly source: TableSource; readonly row: number }): string {
  let place = sources.get(source);
  if (place === undefined) sources.set(source, (place = sourcesSeen += 1));
  return `${place} ${row}`;
}

/** A document or contract number as a key: full-width and case do not matter, nor do spaces. */
export function idKey(id: string): string {
  return id.normalize('NFKC').replace(/\s+/g, '').toUpperCase();
}

/** Orders texts by their characters, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
