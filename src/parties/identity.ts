import { isCreditCode } from '../identity';
import { normaliseName, type Ledger, type Ownership, type Role } from '../ledger';
import type { PartyRef } from './types';

/**
 * The entities of the tables as small integers. A credit code is an entity; a name without a code is
 * the entity of the one code it appears with elsewhere in the workbook, else one of its own.
 */
export class Identities {
  /** Name to show for each entity; of several spellings the first in text order. */
  readonly names: string[] = [];
  /** Credit code of each entity, null when it is known by name only. */
  readonly codes: (string | null)[] = [];
  /** Entities that may be one: a bare name, and each code that the name has elsewhere. Both ways. */
  readonly doubles: (readonly [number, number])[] = [];
  private readonly byCode = new Map<string, number>();
  /** Whether the name shown is one that a row gives, not the code in its place. A name may read like the code. */
  private readonly isNamed: boolean[] = [];
  /** The first entity that bore a name (normalised), and the others where namesakes have other codes. */
  private readonly byName = new Map<string, number>();
  private readonly namesakes = new Map<string, number[]>();

  /** The entity of a name and code of which at least one is given, made when new. */
  entity(name: string | null, code: string | null): number {
    const id = code === null ? this.named(name ?? '') : this.coded(code);
    if (name !== null && (name !== this.names[id] || !this.isNamed[id])) this.learnName(id, name);
    return id;
  }

  /** The entities a reference may mean; none when the tables do not know it. */
  find({ name, code }: PartyRef): readonly number[] {
    const exact = code === null ? undefined : this.byCode.get(code);
    if (exact !== undefined) return [exact];
    const named = name === null ? [] : this.bearers(normaliseName(name));
    // The same name under another code is another entity, but a code that breaks the rules is nobody's.
    if (code === null || !isCreditCode(code)) return named;
    return named.filter((id) => !isCreditCode(this.codes[id] ?? ''));
  }

  /** Whether an entity bears the name. */
  bears(name: string | null): boolean {
    return name !== null && this.byName.has(normaliseName(name));
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
    for (const bearer of bearers) this.doubles.push([id, bearer], [bearer, id]);
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
    if (!this.isNamed[id] || name < shown) this.names[id] = name;
    this.isNamed[id] = true;
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
  /** Of the rows of 股权. */
  readonly holder: Int32Array;
  readonly held: Int32Array;
  /** Of the rows of 任职. */
  readonly person: Int32Array;
  readonly unit: Int32Array;
  /** True when bare names made the other tables matter. */
  readonly bareNames: boolean;
}

type Named = readonly [name: string | null, code: string | null];

/** Identifies everyone the rows name; pairs of name and code are learned before bare names. */
export function identify(ledger: Ledger, rows: readonly Ownership[], roles: readonly Role[]): RowEntities {
  const identities = new Identities();
  const columns: readonly (readonly [Int32Array, (i: number) => Named])[] = [
    column(rows, (row) => [row.holderName, row.holderCode]),
    column(rows, (row) => [row.heldName, row.heldCode]),
    column(roles, (role) => [role.person, role.personCode]),
    column(roles, (role) => [role.unit, role.unitCode]),
  ];
  const coded = (name: string | null, code: string | null): number =>
    code === null ? -1 : identities.entity(name, code);
  for (const [entities, of] of columns) entities.forEach((_, i) => (entities[i] = coded(...of(i))));
  // Elsewhere a code that breaks the rules is a slip where the name is known: it makes no other entity.
  const learn = (name: string | null, code: string | null): void => {
    if (code !== null && (isCreditCode(code) || !identities.bears(name))) identities.entity(name, code);
  };
  const bareNames = columns.some(([entities]) => entities.includes(-1));
  if (bareNames) {
    if (ledger.applicant) learn(ledger.applicant.name, ledger.applicant.code);
    for (const [name, code] of namedElsewhere(ledger)) learn(name, code);
    for (const [entities, of] of columns) {
      entities.forEach((entity, i) => {
        const [name] = of(i);
        if (entity === -1 && name !== null) entities[i] = identities.entity(name, null);
      });
    }
  }
  const [holder, held, person, unit] = columns.map(([entities]) => entities) as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  return { identities, holder, held, person, unit, bareNames };
}

/** Names with a code of the other tables, each pair once, good codes first: whatever the order of the rows. */
function namedElsewhere({ suppliers, contracts }: Ledger): (readonly [name: string | null, code: string])[] {
  const codes = new Map<string, Set<string | null>>();
  const note = (name: string | null, code: string | null): void => {
    if (code === null) return;
    const names = codes.get(code);
    if (names) names.add(name);
    else codes.set(code, new Set([name]));
  };
  for (const { name, code } of suppliers?.rows ?? []) note(name, code);
  for (const { supplierName, supplierCode } of contracts?.rows ?? []) note(supplierName, supplierCode);
  return [...codes]
    .map(([code, names]) => ({ code, names, bad: isCreditCode(code) ? 0 : 1 }))
    .sort((a, b) => a.bad - b.bad || (a.code < b.code ? -1 : 1))
    .flatMap(({ code, names }) => [...names].sort(byText).map((name) => [name, code] as const));
}

function byText(a: string | null, b: string | null): number {
  const [x, y] = [a ?? '', b ?? ''];
  return x < y ? -1 : Number(x > y);
}

function column<Row>(rows: readonly Row[], of: (row: Row) => Named): [Int32Array, (i: number) => Named] {
  const named = (i: number): Named => {
    const row = rows[i];
    return row === undefined ? [null, null] : of(row);
  };
  return [Int32Array.from({ length: rows.length }, () => -1), named];
}
