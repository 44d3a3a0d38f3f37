import { isCreditCode, normaliseName, SimilarNames } from '../../identity';
import { TABLES, type Ledger, type TableKind } from '../../ledger';
import { local, message } from '../../messages';
import type { Check } from '../check';
import type { CheckContext } from '../context';
import { cite, finding, rowName } from '../finding';
import { subjectId, subjectsOf, type Subject } from '../subject';
import { companiesOf, compareText } from './companies';

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
  *run(ctx, applied) {
    for (const [supplier, subject] of suppliersOf(ctx)) {
      for (const directory of directoriesOf(ctx)) {
        const similar = nearest(directory, supplier, subject.supplierCode);
        if (similar === null) continue;
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
        break;
      }
    }
  },
};

/** Each supplier's name with the contract that stands for it: the first by its number. */
function suppliersOf(ctx: CheckContext): Map<string, Subject> {
  const first = new Map<string, Subject>();
  for (const subject of subjectsOf(ctx)) {
    if (subject.supplierName === null) continue;
    const known = first.get(subject.supplierName);
    if (!known || compareText(subjectId(subject) ?? '', subjectId(known) ?? '') < 0)
      first.set(subject.supplierName, subject);
  }
  return first;
}

function nearest(directory: Directory, name: string, code: string | null): string | null {
  const { names, codes, similar } = directory;
  if (names.has(normaliseName(name)) || (code !== null && codes.has(code))) return null;
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
  for (const { name, code, place, person } of companiesOf(ledger)) {
    if (place.table !== table) continue;
    if (code !== null) codes.add(code);
    if (name === null || person) continue;
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
