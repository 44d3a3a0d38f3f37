import { isCreditCode, normaliseName } from '../../identity';
import type { Ledger, TableKind } from '../../ledger';
import { message, type Message } from '../../messages';
import type { Check } from '../check';
import { cite, finding } from '../finding';
import { documentName } from '../money/about-documents';
import { byLabel, companiesOf, compareText, type NamedCompany } from './companies';
import { concernOf } from './concern';

const CHECK = 'name-code';

/** One company by one name and one code, and the row of each table that stands for it. */
interface Pair {
  readonly key: string;
  readonly name: string;
  readonly code: string;
  readonly companies: readonly NamedCompany[];
}

/** A pair that contradicts another: the code, or the name, is the same and the rest is not. */
interface Clash {
  readonly kind: 'two-names' | 'two-codes';
  readonly pair: Pair;
  /** What it is measured by. */
  readonly other: Pair;
}

/** A credit code belongs to one company and a company has one code, in every table of the register. */
export const nameCode: Check = {
  id: CHECK,
  *run(ctx, applied) {
    const clashes = clashesIn(ctx.ledger);
    if (clashes.length === 0) return;
    const concerns = concernOf(ctx);
    for (const { kind, pair, other } of clashes) {
      const here = pair.companies.find(concerns);
      const [there] = other.companies;
      if (!here || !there) continue;
      yield finding(ctx, {
        check: CHECK,
        severity: 'warn',
        effect: 'none',
        message: clashMessage(kind, pair, other, { here, there, clause: cite(applied.clause) }),
        contract: here.subject ?? undefined,
        at: here.row,
        field: kind === 'two-names' ? here.place.nameField : here.place.codeField,
        clause: applied.clause,
      });
    }
  },
};

function clashMessage(
  kind: Clash['kind'],
  { name, code }: Pair,
  other: Pair,
  at: { here: NamedCompany; there: NamedCompany; clause: string },
): Message {
  const { row, label } = at.here;
  const where = documentName(row, label === name ? null : label);
  const blanks = { where, other: documentName(at.there.row, null), name, code, clause: at.clause };
  return kind === 'two-names'
    ? message('check.code-two-names', { ...blanks, otherName: other.name })
    : message('check.name-two-codes', { ...blanks, otherCode: other.code });
}

const known = new WeakMap<Ledger, readonly Clash[]>();

function clashesIn(ledger: Ledger): readonly Clash[] {
  let clashes = known.get(ledger);
  if (!clashes) {
    const pairs = pairsOf(ledger);
    clashes = [...clashesOf(pairs, 'two-names'), ...clashesOf(pairs, 'two-codes')];
    known.set(ledger, clashes);
  }
  return clashes;
}

/** Every pair of name and code. */
function pairsOf(ledger: Ledger): Pair[] {
  const byCode = new Map<string, Map<string, Map<string, NamedCompany>>>();
  for (const company of companiesOf(ledger)) {
    const { name, code, place, person } = company;
    if (name === null || code === null || person) continue;
    const names = nested(byCode, code);
    const tables = nested(names, normaliseName(name));
    const first = tables.get(place.table);
    if (!first || byLabel(company, first) < 0) tables.set(place.table, company);
  }
  return [...byCode].flatMap(([code, names]) =>
    [...names].map(([key, tables]) => {
      const companies = [...tables.values()].sort((a, b) => a.place.rank - b.place.rank);
      return { key, name: companies[0]?.name ?? key, code, companies };
    }),
  );
}

function nested<K, L, V>(map: Map<K, Map<L, V>>, key: K): Map<L, V> {
  let inner = map.get(key);
  if (!inner) map.set(key, (inner = new Map<L, V>()));
  return inner;
}

function clashesOf(pairs: readonly Pair[], kind: Clash['kind']): Clash[] {
  const groups = new Map<string, Pair[]>();
  for (const pair of pairs) {
    // A code that breaks the rules explains itself why it is another (credit-code).
    if (kind === 'two-codes' && !isCreditCode(pair.code)) continue;
    const shared = kind === 'two-names' ? pair.code : pair.key;
    const group = groups.get(shared);
    if (group) group.push(pair);
    else groups.set(shared, [pair]);
  }
  return [...groups.values()].flatMap((group) => {
    const [other, ...others] = group.sort(byWeight);
    if (!other) return [];
    return others
      .filter((pair) => !isSaidElsewhere(kind, pair, other))
      .map((pair) => ({ kind, pair, other }));
  });
}

/** The pair of the weightiest table first; of equals the first in text order. */
function byWeight(a: Pair, b: Pair): number {
  return rankOf(a) - rankOf(b) || compareText(a.key, b.key) || compareText(a.code, b.code);
}

function rankOf({ companies }: Pair): number {
  return companies[0]?.place.rank ?? 0;
}

/**
 * A supplier with the applicant's code is a related party; one that its contract gives another code than
 * the suppliers table is not found there. Both are said of the contract itself.
 */
function isSaidElsewhere(kind: Clash['kind'], pair: Pair, other: Pair): boolean {
  const against = (table: TableKind) => other.companies.some(({ place }) => place.table === table);
  const [first] = pair.companies;
  return kind === 'two-names'
    ? against('applicant') && first?.subject != null
    : against('suppliers') && first?.place.table === 'contracts';
}
