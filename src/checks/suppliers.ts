import { isCreditCode, legalPersonName, normaliseName } from '../identity';
import type { Contract, Ledger, Supplier } from '../ledger';
import { byContent } from './double/content';
import { pushTo } from './grouping';

/** Rows of the suppliers table about the supplier of a contract, and what they were found by. */
export interface FoundSupplier {
  readonly rows: readonly Supplier[];
  /**
   * code or name: it is the very company. person: its head office or a branch, the same legal person
   * under another registration. other-code: a namesake, whose code says that it is another company.
   */
  readonly by: 'code' | 'name' | 'person' | 'other-code' | 'nothing';
}

/** The suppliers table by credit code and by name. */
export interface SupplierIndex {
  /** Rows about the contract's supplier, or about its legal person when it has none itself (A35). */
  of(contract: Contract): readonly Supplier[];
  /** The same, with what they were found by; `other-code` has the rows of the namesake. */
  find(contract: Contract): FoundSupplier;
}

const NONE: readonly Supplier[] = [];
const NOTHING: FoundSupplier = { rows: NONE, by: 'nothing' };
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
  const byPerson = new Map<string, Supplier[]>();
  for (const row of rows) {
    if (row.code !== null) pushTo(byCode, row.code, row);
    if (row.name === null) continue;
    pushTo(byName, normaliseName(row.name), row);
    pushTo(byPerson, legalPersonName(row.name), row);
  }
  // Whoever takes the first of several rows takes the same one, whatever their order.
  for (const groups of [byCode, byName, byPerson]) {
    for (const group of groups.values()) if (group.length > 1) group.sort(byContent);
  }
  // A name without the help of a code is looked up once, not once a contract.
  const found = new Map<string | null, Map<string, FoundSupplier>>();
  const named = (name: string, code: string | null): FoundSupplier => {
    let names = found.get(code);
    if (!names) found.set(code, (names = new Map<string, FoundSupplier>()));
    let matches = names.get(name);
    if (!matches) names.set(name, (matches = byNameOrPerson(name, code)));
    return matches;
  };
  const byNameOrPerson = (name: string, code: string | null): FoundSupplier => {
    const namesakes = byName.get(normaliseName(name)) ?? NONE;
    const same = namesakes.filter((s) => mayBeOne(code, s.code));
    if (same.length > 0) return { rows: same, by: 'name' };
    if (namesakes.length > 0) return { rows: namesakes, by: 'other-code' };
    const person = byPerson.get(legalPersonName(name)) ?? NONE;
    return person.length > 0 ? { rows: person, by: 'person' } : NOTHING;
  };
  const find = ({ supplierCode, supplierName }: Contract): FoundSupplier => {
    const exact = supplierCode === null ? undefined : byCode.get(supplierCode);
    if (exact) return { rows: exact, by: 'code' };
    return supplierName === null ? NOTHING : named(supplierName, supplierCode);
  };
  return {
    find,
    of(contract) {
      const { rows: matches, by } = find(contract);
      return by === 'other-code' ? NONE : matches;
    },
  };
}

/**
 * Whether two companies of one name may be one: the same name under another credit code is another
 * company, but a code that breaks the rules of such codes is nobody's (the check `credit-code` says so).
 */
function mayBeOne(code: string | null, other: string | null): boolean {
  return code === null || other === null || !isCreditCode(code) || !isCreditCode(other);
}
