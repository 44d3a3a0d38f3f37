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
  return {
    of({ supplierCode, supplierName }) {
      const exact = supplierCode === null ? undefined : byCode.get(supplierCode);
      if (exact) return exact;
      if (supplierName === null) return NONE;
      const named = byName.get(normaliseName(supplierName)) ?? NONE;
      // Same name under another credit code is another entity (a branch, a namesake).
      return supplierCode === null ? named : named.filter((s) => s.code === null);
    },
  };
}
