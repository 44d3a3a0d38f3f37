import { isCreditCode, normaliseName, SimilarNames } from '../../identity';
import { TABLES, type Ledger, type TableKind } from '../../ledger';
import { local, message } from '../../messages';
import type { Check } from '../check';
import type { CheckContext } from '../context';
import { cite, finding, rowName } from '../finding';
import { compareText } from '../grouping';
import { subjectId, subjectsOf, type Subject } from '../subject';
import { mentionsIn } from './companies';

const CHECK = 'similar-name';

/** The names and codes of one table, to tell who is in it and who is nearly. */
interface Directory {
  readonly table: TableKind;
  readonly names: ReadonlyMap<string, ReadonlySet<string | null>>;
  readonly codes: ReadonlySet<string>;
  readonly similar: SimilarNames;
}

/**
 * A supplier that the suppliers or the ownership table does not know, though it has one of a similar
 * name. A question to a person: names decide nothing here.
 */
export const similarName: Check = {
  id: CHECK,
  advises: true,
  *run(ctx, applied) {
    const asked = new Set<string>();
    for (const directory of directoriesOf(ctx)) {
      for (const [supplier, subject] of suppliersOf(ctx, directory)) {
        const similar = asked.has(supplier) ? null : nearest(directory, supplier, subject.supplierCode);
        if (similar === null) continue;
        asked.add(supplier);
        const { zh, en } = TABLES[directory.table].title;
        const said = message('check.similar-name', {
          row: rowName(subject, subjectId(subject)),
          supplier,
          table: local(zh, en.toLowerCase()),
          similar,
          clause: cite(applied.clause),
        });
        yield finding(ctx, {
          check: CHECK,
          severity: 'info',
          effect: 'none',
          message: said,
          contract: subject,
          field: 'supplierName',
          clause: applied.clause,
        });
      }
    }
  },
};

/** Beyond so many suppliers that a table does not know, it is the table that is wrong, not the names. */
const MOST_UNKNOWN = 256;

/** Each supplier's name with the contract that stands for it: the first by its number. */
function suppliersOf(ctx: CheckContext, { names, codes }: Directory): Map<string, Subject> {
  const unknown = new Map<string, Subject>();
  for (const subject of subjectsOf(ctx)) {
    const { supplierName: name, supplierCode: code } = subject;
    if (name === null || (code !== null && codes.has(code)) || names.has(normaliseName(name))) continue;
    const known = unknown.get(name);
    if (!known || compareText(subjectId(subject) ?? '', subjectId(known) ?? '') < 0)
      unknown.set(name, subject);
  }
  return unknown.size > MOST_UNKNOWN ? new Map<string, Subject>() : unknown;
}

function nearest({ names, similar }: Directory, name: string, code: string | null): string | null {
  const candidate = similar.closest(name);
  if (candidate === null) return null;
  const theirs = [...(names.get(normaliseName(candidate)) ?? [])];
  // Two valid codes that differ are two companies, however alike their names.
  const apart = code !== null && isCreditCode(code) && theirs.every((c) => c !== null && isCreditCode(c));
  return apart ? null : candidate;
}

/** The tables in which a supplier should be found, the one that decides its qualification first. */
function directoriesOf({ ledger, programme }: CheckContext): Directory[] {
  const screens = programme.checks.some(({ check }) => check === 'related-party');
  const tables: (TableKind | false)[] = [
    programme.subject === 'contracts' && ledger.suppliers !== undefined && 'suppliers',
    screens && ledger.ownership !== undefined && 'ownership',
  ];
  return tables.flatMap((table) => (table === false ? [] : directory(ledger, table)));
}

const known = new WeakMap<Ledger, Map<TableKind, Directory>>();

function directory(ledger: Ledger, table: TableKind): Directory {
  let directories = known.get(ledger);
  if (!directories) known.set(ledger, (directories = new Map<TableKind, Directory>()));
  let found = directories.get(table);
  if (!found) directories.set(table, (found = buildDirectory(ledger, table)));
  return found;
}

function buildDirectory(ledger: Ledger, table: TableKind): Directory {
  const names = new Map<string, Set<string | null>>();
  const codes = new Set<string>();
  const spelled: string[] = [];
  for (const { name, code, place } of mentionsIn(ledger)) {
    if (place.table !== table) continue;
    if (code !== null) codes.add(code);
    if (name === null || place.person === true) continue;
    const key = normaliseName(name);
    const theirs = names.get(key);
    if (theirs) theirs.add(code);
    else {
      names.set(key, new Set([code]));
      spelled.push(name);
    }
  }
  return { table, names, codes, similar: new SimilarNames(spelled) };
}
