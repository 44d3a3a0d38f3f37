import { normaliseName, type Ledger, type Ownership } from '../ledger';
import type { PartyRef } from './types';

/**
 * The entities of an ownership table as small integers. A credit code is an entity; a name without a
 * code is the entity of the one code it appears with elsewhere in the workbook, else one of its own.
 */
export class Identities {
  /** Name to show for each entity; of several spellings the first in text order. */
  readonly names: string[] = [];
  /** Credit code of each entity, null when it is known by name only. */
  readonly codes: (string | null)[] = [];
  private readonly byCode = new Map<string, number>();
  /** The first entity that bore a name (normalised), and the others where namesakes have other codes. */
  private readonly byName = new Map<string, number>();
  private readonly namesakes = new Map<string, number[]>();

  /** The entity of a name and code of which at least one is given, made when new. */
  entity(name: string | null, code: string | null): number {
    const id = code === null ? this.named(name ?? '') : this.coded(code);
    if (name !== null && name !== this.names[id]) this.learnName(id, name);
    return id;
  }

  /** The entities a reference may mean; none when the ownership table does not know it. */
  find({ name, code }: PartyRef): readonly number[] {
    const exact = code === null ? undefined : this.byCode.get(code);
    if (exact !== undefined) return [exact];
    const named = name === null ? [] : this.bearers(normaliseName(name));
    // The same name under another code is another entity.
    return code === null ? named : named.filter((id) => this.codes[id] === null);
  }

  private coded(code: string): number {
    const known = this.byCode.get(code);
    if (known !== undefined) return known;
    const id = this.add(code, code);
    this.byCode.set(code, id);
    return id;
  }

  private named(name: string): number {
    const bearers = this.bearers(normaliseName(name));
    const [only] = bearers;
    if (only !== undefined && bearers.length === 1) return only;
    const uncoded = bearers.find((id) => this.codes[id] === null);
    if (uncoded !== undefined) return uncoded;
    const id = this.add(name, null);
    this.learnName(id, name);
    return id;
  }

  private bearers(key: string): readonly number[] {
    const first = this.byName.get(key);
    return first === undefined ? [] : [first, ...(this.namesakes.get(key) ?? [])];
  }

  private add(label: string, code: string | null): number {
    this.codes.push(code);
    return this.names.push(label) - 1;
  }

  private learnName(id: number, name: string): void {
    const shown = this.names[id] ?? '';
    if (shown === this.codes[id] || name < shown) this.names[id] = name;
    const key = normaliseName(name);
    const first = this.byName.get(key);
    if (first === undefined) this.byName.set(key, id);
    else if (first !== id && !this.bearers(key).includes(id)) {
      this.namesakes.set(key, [...(this.namesakes.get(key) ?? []), id]);
    }
  }
}

/** The entities of all rows, in row order; -1 where a row names none. */
export interface RowEntities {
  readonly identities: Identities;
  readonly holder: Int32Array;
  readonly held: Int32Array;
  /** True when bare names made the other tables matter. */
  readonly bareNames: boolean;
}

/** Identifies every holder and held company; pairs of name and code are learned before bare names. */
export function identify(ledger: Ledger, rows: readonly Ownership[]): RowEntities {
  const identities = new Identities();
  const coded = (name: string | null, code: string | null): number =>
    code === null ? -1 : identities.entity(name, code);
  const holder = Int32Array.from({ length: rows.length }, () => -1);
  const held = holder.slice();
  rows.forEach((row, i) => {
    holder[i] = coded(row.holderName, row.holderCode);
    held[i] = coded(row.heldName, row.heldCode);
  });
  const bareNames = holder.includes(-1) || held.includes(-1);
  if (bareNames) {
    if (ledger.applicant) coded(ledger.applicant.name, ledger.applicant.code);
    for (const { name, code } of ledger.suppliers?.rows ?? []) coded(name, code);
    for (const { supplierName, supplierCode } of ledger.contracts?.rows ?? [])
      coded(supplierName, supplierCode);
    rows.forEach((row, i) => {
      if (holder[i] === -1 && row.holderName !== null) holder[i] = identities.entity(row.holderName, null);
      if (held[i] === -1 && row.heldName !== null) held[i] = identities.entity(row.heldName, null);
    });
  }
  return { identities, holder, held, bareNames };
}
