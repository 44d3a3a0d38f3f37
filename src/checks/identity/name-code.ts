import { isCreditCode, normaliseName } from '../../identity';
import type { Ledger, TableKind } from '../../ledger';
import { local, message, type Message } from '../../messages';
import type { Check } from '../check';
import { cite, finding } from '../finding';
import { compareText, pushTo } from '../grouping';
import { documentName } from '../money/about-documents';
import {
  firstOf,
  labelOf,
  mentionsIn,
  subjectOf,
  type CompanyRow,
  type Mention,
  type Place,
} from './companies';
import { concernOf } from './concern';

const CHECK = 'name-code';

/** One company by one name and one code, and everywhere where it stands, the weightiest table first. */
interface Pair {
  /** The name as names are compared. */
  readonly key: string;
  readonly code: string;
  readonly mentions: readonly Mention[];
}

/** A pair that contradicts another: the code, or the name, is the same and the rest is not. */
interface Clash {
  readonly kind: 'two-names' | 'two-codes';
  readonly pair: Pair;
  /** What it is measured by. */
  readonly other: Pair;
  /** How many more contradict it that are not told one by one. */
  readonly more: number;
}

/** A code with more names than this is told of by these. */
const TOLD = 5;

/** A credit code belongs to one company and a company has one code, in every table of the register. */
export const nameCode: Check = {
  id: CHECK,
  advises: true,
  *run(ctx, applied) {
    const clashes = clashesIn(ctx.ledger);
    if (clashes.length === 0) return;
    const concerns = concernOf(ctx);
    for (const { kind, pair, other, more } of clashes) {
      const here = standsIn(pair, concerns);
      const there = standsIn(other, () => true);
      if (!here || !there) continue;
      const { row, place } = here;
      yield finding(ctx, {
        check: CHECK,
        severity: 'warn',
        effect: 'none',
        message: clashMessage(kind, here, there, more, cite(applied.clause)),
        contract: subjectOf(row) ?? undefined,
        at: row,
        field: kind === 'two-names' ? place.nameField : place.codeField,
        clause: applied.clause,
      });
    }
  },
};

/** The row that stands for a pair, and what it says. */
interface Standing {
  readonly row: CompanyRow;
  readonly place: Place;
  readonly name: string;
  readonly code: string;
}

/** The first row of the weightiest table that concerns the programme. */
function standsIn(
  { mentions, code }: Pair,
  concerns: (row: CompanyRow, place: Place) => boolean,
): Standing | null {
  for (const { place, rows, name } of mentions) {
    const row = firstOf(
      rows.filter((r) => concerns(r, place)),
      place,
    );
    if (row) return { row, place, name: name ?? '', code };
  }
  return null;
}

function clashMessage(
  kind: Clash['kind'],
  here: Standing,
  there: Standing,
  count: number,
  clause: string,
): Message {
  const { row, place, name, code } = here;
  const label = labelOf(row, place);
  const where = documentName(row, label === name ? null : label);
  const more = count === 0 ? local('', '') : message('check.clash-more', { count });
  const blanks = { where, other: documentName(there.row, null), name, code, more, clause };
  return kind === 'two-names'
    ? message('check.code-two-names', { ...blanks, otherName: there.name })
    : message('check.name-two-codes', { ...blanks, otherCode: there.code });
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

function pairsOf(ledger: Ledger): Pair[] {
  const byCode = new Map<string, Map<string, Mention[]>>();
  for (const mention of mentionsIn(ledger)) {
    const { name, code, place } = mention;
    if (name === null || code === null || place.person === true) continue;
    let names = byCode.get(code);
    if (!names) byCode.set(code, (names = new Map<string, Mention[]>()));
    pushTo(names, normaliseName(name), mention);
  }
  return [...byCode].flatMap(([code, names]) =>
    [...names].map(([key, mentions]) => ({
      key,
      code,
      mentions: mentions.sort(
        (a, b) => a.place.rank - b.place.rank || compareText(a.name ?? '', b.name ?? ''),
      ),
    })),
  );
}

function clashesOf(pairs: readonly Pair[], kind: Clash['kind']): Clash[] {
  const groups = new Map<string, Pair[]>();
  for (const pair of pairs) {
    // A code that breaks the rules explains itself why it is another (credit-code).
    if (kind === 'two-codes' && !isCreditCode(pair.code)) continue;
    const shared = kind === 'two-names' ? pair.code : pair.key;
    pushTo(groups, shared, pair);
  }
  return [...groups.values()].flatMap((group) => {
    const [other, ...others] = group.sort(byWeight);
    if (!other) return [];
    const clashing = others.filter((pair) => !isSaidElsewhere(kind, pair, other));
    return clashing.slice(0, TOLD).map((pair, i) => ({
      kind,
      pair,
      other,
      more: i === TOLD - 1 ? clashing.length - TOLD : 0,
    }));
  });
}

/** The pair of the weightiest table first; of equals the first in text order. */
function byWeight(a: Pair, b: Pair): number {
  return rankOf(a) - rankOf(b) || compareText(a.key, b.key) || compareText(a.code, b.code);
}

function rankOf({ mentions }: Pair): number {
  return mentions[0]?.place.rank ?? 0;
}

/**
 * A supplier with the applicant's code is a related party; one that its contract gives another code than
 * the suppliers table is not found there. Both are said of the contract itself.
 */
function isSaidElsewhere(kind: Clash['kind'], pair: Pair, other: Pair): boolean {
  const against = (table: TableKind) => other.mentions.some(({ place }) => place.table === table);
  const first = pair.mentions[0]?.place;
  return kind === 'two-names'
    ? against('applicant') && first?.nameField === 'supplierName'
    : against('suppliers') && first?.table === 'contracts';
}
