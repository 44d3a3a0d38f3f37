import { plainText } from '../../identity';
import { normaliseName, type Contract, type Table } from '../../ledger';

/** Rows that take money away, by the number of the contract that theirs goes on from; without one by their supplier. */
interface Supplements {
  readonly byNumber: ReadonlyMap<string, Contract>;
  readonly bySupplier: ReadonlyMap<string, Contract>;
}

const known = new WeakMap<Table<Contract>, Supplements>();
const NONE: Supplements = { byNumber: new Map(), bySupplier: new Map() };

/**
 * The row of a negative amount that lessens a contract: HT-001-补1 goes on from HT-001. One without a number may lessen
 * any of its supplier's; one with a number of its own is another contract, and its sign a slip. Null: there is none.
 */
export function supplementOf(table: Table<Contract> | undefined, contract: Contract): Contract | null {
  const { byNumber, bySupplier } = supplementsOf(table);
  if (byNumber.size + bySupplier.size === 0 || isNegative(contract)) return null;
  const numbered = contract.id === null ? undefined : byNumber.get(numberKey(contract.id));
  const supplied = suppliersOf(contract).flatMap((key) => bySupplier.get(key) ?? []);
  return numbered ?? supplied[0] ?? null;
}

function supplementsOf(table: Table<Contract> | undefined): Supplements {
  if (!table) return NONE;
  let supplements = known.get(table);
  if (!supplements) known.set(table, (supplements = find(table.rows)));
  return supplements;
}

function find(rows: readonly Contract[]): Supplements {
  const negative = rows.filter(isNegative);
  if (negative.length === 0) return NONE;
  const others = rows.filter((row) => !isNegative(row));
  const numbers = new Set(others.flatMap(({ id }) => (id === null ? [] : numberKey(id))));
  const byNumber = new Map<string, Contract>();
  const bySupplier = new Map<string, Contract>();
  for (const row of negative) {
    const number = row.id === null ? undefined : stemsOf(numberKey(row.id)).find((stem) => numbers.has(stem));
    if (number !== undefined) byNumber.set(number, byNumber.get(number) ?? row);
    else if (row.id === null)
      for (const key of suppliersOf(row)) bySupplier.set(key, bySupplier.get(key) ?? row);
  }
  return { byNumber, bySupplier };
}

function isNegative({ gross, net, amount }: Contract): boolean {
  return [gross, net, amount].some((money) => money !== null && money < 0);
}

function numberKey(id: string): string {
  return plainText(id).replace(/\s/g, '').toUpperCase();
}

/** The number itself and what it may go on from, longest first: HT-001-补1, HT-001-, HT-001, HT-, HT. */
function stemsOf(number: string): string[] {
  const ends = Array.from(number.matchAll(/[^0-9A-Z]/g), ({ index }) => index).reverse();
  return [number, ...ends.map((end) => number.slice(0, end))];
}

function suppliersOf({ supplierName, supplierCode }: Contract): string[] {
  return [
    ...(supplierCode === null ? [] : [supplierCode]),
    ...(supplierName === null ? [] : [normaliseName(supplierName)]),
  ];
}
