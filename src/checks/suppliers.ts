import { normaliseName, type Contract, type Ledger, type Supplier } from '../ledger';
import { pushTo } from './grouping';

/** The suppliers table by credit code and by name. */
export interface SupplierIndex {
  /** Rows about the contract's supplier: by credit code, else by name when either side lacks a code. */
  of(contract: Contract): readonly Supplier[];
}

const NONE: readonly Supplier[] = [];
const indexes = new WeakMap<Ledger, SupplierIndex | null>();

/** Null when no suppliers table was given. */
export function indexSuppliers(ledger: Ledger): SupplierIndex | null {
  const known = indexes.get(ledger);
  if (known !== undefined) return known;
  const index = ledger.suppliers ? build(ledger.suppliers.rows) : null;
  indexes.set(ledger, index);
  return index;
}

function build(rows: readonly Supplier[]): SupplierIndex {
  const byCode = new Map<string, Supplier[]>();
  const byName = new Map<string, Supplier[]>();
  for (const row of rows) {
    if (row.code !== null) pushTo(byCode, row.code, row);
    if (row.name !== null) pushTo(byName, normaliseName(row.name), row);
  }
  // Names are compared once each, not once a contract.
  const found = new Map<string, readonly Supplier[]>();
  const named = (name: string): readonly Supplier[] => {
    let matches = found.get(name);
    if (!matches) found.set(name, (matches = byName.get(normaliseName(name)) ?? NONE));
    return matches;
  };
  return {
    of({ supplierCode, supplierName }) {
      const exact = supplierCode === null ? undefined : byCode.get(supplierCode);
      if (exact) return exact;
      if (supplierName === null) return NONE;
      // Same name under another credit code is another entity (a branch, a namesake).
      const same = named(supplierName);
      return supplierCode === null ? same : same.filter((s) => s.code === null);
    },
  };
}
