import { TABLES, type Ledger } from '../../ledger';
import { local, message, type LocalText } from '../../messages';
import { PROGRAMMES, type Programme, type ProgrammeId } from '../../policy';
import type { Check } from '../check';
import { cite, finding } from '../finding';
import { idKey } from '../grouping';
import { isAddressed } from '../scope';
import { districtNamed, isDistrict } from './matters';

const CHECK = 'shared-project';

/**
 * LGC 三（一）4: one project may be claimed under several programmes of the district where policy lets it,
 * but the application must say so. A project of a measures' own table counts its whole spending, so the
 * contracts of the register may be in it a second time.
 */
export const sharedProject: Check = {
  id: CHECK,
  advises: true,
  *run(ctx, { clause }) {
    const shared = sharedOf(ctx.ledger).get(ctx.programme.id);
    if (!shared) return;
    const doubtful = ([other]: Shared): boolean => countsSpending(ctx.programme) || countsSpending(other);
    const others = PROGRAMMES.flatMap((other): Shared[] => {
      const names = shared.get(other);
      return names ? [[other, names]] : [];
    });
    const doubted = others.filter(doubtful);
    const told = others.filter((s) => !doubtful(s));
    const params = (with_: readonly Shared[]) => ({
      projects: listed([...new Set(with_.flatMap(([, names]) => [...names]))].sort()),
      others: listed(with_.map(([programme]) => placeOf(programme))),
      own: placeOf(ctx.programme),
      clause: cite(clause),
    });
    if (told.length > 0) {
      const said = message('check.project-shared', params(told));
      yield finding(ctx, { check: CHECK, severity: 'info', effect: 'none', message: said, clause });
    }
    if (doubted.length > 0) {
      const said = message('check.project-spending-shared', params(doubted));
      yield finding(ctx, { check: CHECK, severity: 'warn', effect: 'none', message: said, clause });
    }
  },
};

/** A table whose rows are a project's whole spending, not an award or one contract. */
function countsSpending({ kinds }: Programme): boolean {
  return kinds.some(({ counts }) => counts === 'amount' || counts === 'cost');
}

/** Another programme and the projects, as written, that it shares with the one in question. */
type Shared = readonly [Programme, ReadonlySet<string>];
type SharedBy = ReadonlyMap<ProgrammeId, ReadonlyMap<Programme, ReadonlySet<string>>>;

const known = new WeakMap<Ledger, SharedBy>();

function sharedOf(ledger: Ledger): SharedBy {
  let shared = known.get(ledger);
  if (!shared) known.set(ledger, (shared = build(ledger)));
  return shared;
}

function build(ledger: Ledger): SharedBy {
  const byProject = new Map<string, Map<Programme, string>>();
  for (const programme of PROGRAMMES.filter(isDistrict)) {
    for (const name of projectNames(ledger, programme)) {
      const key = idKey(name);
      let claims = byProject.get(key);
      if (!claims) byProject.set(key, (claims = new Map<Programme, string>()));
      // Of several spellings the first in order, whatever the order of the rows.
      const before = claims.get(programme);
      if (before === undefined || name < before) claims.set(programme, name);
    }
  }
  const shared = new Map<ProgrammeId, Map<Programme, Set<string>>>();
  for (const claims of byProject.values()) {
    const name = [...claims.values()].sort()[0] ?? '';
    for (const programme of claims.keys()) {
      for (const other of claims.keys()) if (other !== programme) note(shared, programme.id, other, name);
    }
  }
  return shared;
}

function note(
  shared: Map<ProgrammeId, Map<Programme, Set<string>>>,
  id: ProgrammeId,
  other: Programme,
  name: string,
): void {
  let others = shared.get(id);
  if (!others) shared.set(id, (others = new Map<Programme, Set<string>>()));
  const names = others.get(other);
  if (names) names.add(name);
  else others.set(other, new Set([name]));
}

/** A contract that names no programme is tried under several, which is not to claim it there. */
function projectNames({ contracts, projects }: Ledger, programme: Programme): Set<string> {
  const names = new Set<string>();
  if (programme.subject !== 'contracts') {
    for (const { name } of projects.get(programme.subject)?.rows ?? []) if (name !== null) names.add(name);
    return names;
  }
  for (const contract of contracts?.rows ?? []) {
    const { project, claimedUnder, use } = contract;
    if (project === null || names.has(project)) continue;
    const said = use !== null || districtNamed(claimedUnder).length > 0;
    if (said && isAddressed(contract, programme)) names.add(project);
  }
  return names;
}

function placeOf(programme: Programme): LocalText {
  if (programme.subject === 'contracts') return programme.title;
  const { zh, en } = TABLES[programme.subject].title;
  return local(`「${zh}」表`, `table ${en}`);
}

function listed(items: readonly (string | LocalText)[]): LocalText {
  const texts = items.map((item) => (typeof item === 'string' ? local(`「${item}」`, `"${item}"`) : item));
  const shown = texts.slice(0, MOST);
  const more = texts.length > MOST;
  return local(
    shown.map((t) => t.zh).join('、') + (more ? `等 ${texts.length} 个` : ''),
    shown.map((t) => t.en).join(', ') + (more ? ` and ${texts.length - MOST} more` : ''),
  );
}
/** As many names as a sentence can hold. */
const MOST = 5;
