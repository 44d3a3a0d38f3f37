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
  /** Entities that bear a name (normalised): more than one when namesakes have different codes. */
  private readonly byName = new Map<string, number[]>();

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
    const named = name === null ? [] : (this.byName.get(normaliseName(name)) ?? []);
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
    const ids = this.byName.get(normaliseName(name)) ?? [];
    const [only] = ids;
    if (only !== undefined && ids.length === 1) return only;
    const uncoded = ids.find((id) => this.codes[id] === null);
    return uncoded ?? this.learnName(this.add(name, null), name);
  }

  private add(label: string, code: string | null): number {
    this.codes.push(code);
    return this.names.push(label) - 1;
  }

  private learnName(id: number, name: string): number {
    const shown = this.names[id] ?? '';
    if (shown === this.codes[id] || name < shown) this.names[id] = name;
    const key = normaliseName(name);
    const ids = this.byName.get(key);
    if (!ids) this.byName.set(key, [id]);
    else if (!ids.includes(id)) ids.push(id);
    return id;
  }
}

/** Entities of all rows, in row order: holder and held of each row that names both, else null. */
export interface RowEntities {
  readonly identities: Identities;
  readonly pairs: readonly (readonly [holder: number, held: number] | null)[];
  /** True when bare names made the other tables matter. */
  readonly bareNames: boolean;
}

/** Identifies every holder and held company; pairs of name and code are learned before bare names. */
export function identify(ledger: Ledger, rows: readonly Ownership[]): RowEntities {
  const identities = new Identities();
  const learn = (name: string | null, code: string | null): void => {
    if (code !== null) identities.entity(name, code);
  };
  for (const row of rows) {
    learn(row.holderName, row.holderCode);
    learn(row.heldName, row.heldCode);
  }
  const bareNames = rows.some(({ holderCode, heldCode }) => holderCode === null || heldCode === null);
  if (bareNames) {
    if (ledger.applicant) learn(ledger.applicant.name, ledger.applicant.code);
    for (const { name, code } of ledger.suppliers?.rows ?? []) learn(name, code);
    for (const { supplierName, supplierCode } of ledger.contracts?.rows ?? [])
      learn(supplierName, supplierCode);
  }
  const pairs = rows.map((row) => {
    if ((row.holderName ?? row.holderCode) === null || (row.heldName ?? row.heldCode) === null) return null;
    const holder = identities.entity(row.holderName, row.holderCode);
    return [holder, identities.entity(row.heldName, row.heldCode)] as const;
  });
  return { identities, pairs, bareNames };
}
