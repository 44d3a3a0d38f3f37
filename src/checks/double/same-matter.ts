import { normaliseName, TABLES, type Contract, type Ledger, type Project } from '../../ledger';
import { local, message, type LocalText } from '../../messages';
import type { Fen } from '../../money';
import { PROGRAMMES, programmesNamed, type Programme } from '../../policy';
import { atRisk, subjectCheck, type Verdict } from '../about-contract';
import { idKey, pushTo } from '../grouping';
import { isAddressed } from '../scope';
import { isProject, type Subject } from '../subject';
import type { Rest } from '../unknown/rest';
import { classifyUse } from '../use-words';
import { isDistrict } from './matters';
import { someOf } from './some-of';

/** A contract without its number may be the matter of any project; of its own claims the other checks say so. */
const NUMBERS: Rest = {
  table: 'contracts',
  fields: ['id'],
  blanks: () => [],
  *everywhere({ programme, ledger }) {
    if (programme.subject === 'contracts') return;
    for (const row of ledger.contracts?.rows ?? []) if (row.id === null) yield { row };
  },
};

/**
 * 措施（十七）: a contract of the register that also stands in a table of the measures (语料采购 and the
 * like) is one matter in two places. A function sees its own tables alone, so the amounts stay and the
 * row is at risk in both claims until one of the two is taken away.
 */
export const sameMatter = subjectCheck(
  'same-matter',
  undefined,
  (ctx, row, names): Verdict | null => {
    const index = indexOf(ctx.ledger);
    const others: readonly Subject[] = isProject(row)
      ? index.contractsOf(row).filter((contract) => DISTRICT.some((p) => isPlainlyFor(contract, p)))
      : mayCount(row, ctx.programme)
        ? index.projectsOf(row)
        : [];
    const [other] = someOf(others, 1);
    if (!other) return null;
    const params = { ...names(), table: titleOf(other), other: other.row, basis: basisOf(row, other) };
    return atRisk(message('check.same-matter', params), 'id');
  },
  [NUMBERS],
);

const DISTRICT = PROGRAMMES.filter((p) => p.subject === 'contracts' && isDistrict(p));

/** What says that the two are one: the number, or supplier, day and amount. */
function basisOf(a: Subject, b: Subject): LocalText {
  const numbered = a.id !== null && b.id !== null && idKey(a.id) === idKey(b.id);
  return numbered
    ? local('编号相同', 'same number')
    : local('供应商、签订日期和金额相同', 'same supplier, day and amount');
}

function titleOf({ source }: Subject): LocalText {
  const { zh, en } = TABLES[source.kind].title;
  return local(zh, en);
}

/** The row is in the programme's base unless its use says otherwise. */
function mayCount(contract: Contract, programme: Programme): boolean {
  return contract.use === null || programme.contractsAre === 'model' || isPlainlyFor(contract, programme);
}

/** The row names the programme, or its use is the very thing that it pays for. */
function isPlainlyFor(contract: Contract, programme: Programme): boolean {
  if (!isAddressed(contract, programme)) return false;
  const { claimedUnder, use } = contract;
  if (claimedUnder !== null && programmesNamed(claimedUnder).includes(programme)) return true;
  if (use === null) return false;
  const { kinds } = classifyUse(use);
  return programme.contractsAre === 'model'
    ? kinds.has('model')
    : kinds.has('training') || kinds.has('verification') || kinds.has('inference');
}

interface Index {
  contractsOf(project: Project): readonly Contract[];
  projectsOf(contract: Contract): readonly Project[];
}

const indexes = new WeakMap<Ledger, Index>();

function indexOf(ledger: Ledger): Index {
  let index = indexes.get(ledger);
  if (!index) indexes.set(ledger, (index = build(ledger)));
  return index;
}

function build({ contracts, projects }: Ledger): Index {
  const none: Index = { contractsOf: () => [], projectsOf: () => [] };
  if (!contracts || projects.size === 0) return none;
  const byKey = new Map<string, Project[]>();
  for (const { rows } of projects.values()) {
    for (const project of rows) for (const key of keysOf(project)) pushTo(byKey, key, project);
  }
  const projectsOf = (contract: Contract): Project[] => {
    const found = new Set(keysOf(contract).flatMap((key) => byKey.get(key) ?? []));
    return [...found].filter((project) => !numberedApart(contract, project));
  };
  const contractsByProject = new Map<Project, Contract[]>();
  for (const contract of contracts.rows) {
    for (const project of projectsOf(contract)) pushTo(contractsByProject, project, contract);
  }
  return { projectsOf, contractsOf: (project) => contractsByProject.get(project) ?? [] };
}

/** Two contract numbers that differ are two contracts, however alike the rest. */
function numberedApart(contract: Contract, project: Project): boolean {
  if (contract.id === null || project.id === null) return false;
  return (
    isContractNumber(contract.id) && isContractNumber(project.id) && idKey(contract.id) !== idKey(project.id)
  );
}

/** 1, 02 or 113 counts lines of a list; it does not name a contract. */
function isContractNumber(id: string): boolean {
  return !/^\d{1,4}$/.test(idKey(id));
}

/** By what a row is found in the other table: its number; and supplier, day and each of its amounts. */
function keysOf(row: Subject): string[] {
  const keys = row.id !== null && isContractNumber(row.id) ? [`n ${idKey(row.id)}`] : [];
  const { signed } = row;
  const supplier = row.supplierCode ?? (row.supplierName === null ? null : normaliseName(row.supplierName));
  if (supplier === null || signed === null) return keys;
  const amounts = isProject(row) ? [row.amount] : [row.net, row.gross, row.amount, row.incurred];
  const known = new Set(amounts.filter((a): a is Fen => a !== null));
  return [...keys, ...[...known].map((amount) => `d ${supplier} ${signed} ${amount}`)];
}
