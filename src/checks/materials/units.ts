import { addMonths, partsOf } from '../../calendar';
import type { Contract, Material } from '../../ledger';
import { local, type LocalText } from '../../messages';
import type { MaterialUnit, RequiredMaterial } from '../../policy';
import { byContent } from '../double/content';
import { compareText, idKey, placeKey } from '../grouping';
import type { MaterialFacts } from './facts';
import { documentsNamed } from './names';

/** What one copy of a document is about. */
export interface Unit {
  readonly kind: MaterialUnit;
  /** What 对象 says of it; null: the document speaks of the applicant as a whole. */
  readonly label: LocalText | null;
  /** By which a 材料 row may name it. */
  readonly keys: readonly string[];
  /** Years of which the document may be; empty: none is asked for. */
  readonly years: readonly number[];
  /** The contracts that rest on it; none for documents of the applicant. */
  readonly contracts: readonly Contract[];
}

/** The copies of a document that a claim needs, in the order of the register. */
export function unitsOf(facts: MaterialFacts, material: RequiredMaterial): readonly Unit[] {
  switch (material.per) {
    case 'applicant':
      return applicantUnits(facts, material);
    case 'member':
      return memberUnits(facts, material);
    case 'contract':
      return contractUnits(facts);
    case 'invoice':
      return copies(facts, 'invoice', (c) => facts.invoicesOf(c)?.map(({ number }) => number));
    case 'payment':
      return copies(facts, 'payment', (c) => facts.paymentsOf(c)?.map(({ serial }) => serial));
    case 'supplier':
    case 'model':
      return supplierUnits(facts, material.per);
  }
}

/** The years that count back from the year of the application: 1 is 上年度 (A37). */
export function yearsBack(facts: MaterialFacts, back: readonly number[]): number[] {
  const { year } = partsOf(facts.submitted);
  return back.map((n) => year - n);
}

function applicantUnits(facts: MaterialFacts, { years, months, forms }: RequiredMaterial): Unit[] {
  if (months > 0) return [about(monthsText(facts, months), [])];
  if (years.length === 0) {
    const any = yearsBack(
      facts,
      forms.flatMap((f) => f.anyYear),
    );
    return [about(any[0] === undefined ? null : yearText(any[0]), any)];
  }
  // A38: a firm founded since has only the years since its founding.
  const founded = facts.ledger.applicant?.registered ?? null;
  const first = founded === null ? 0 : partsOf(founded).year;
  const asked = yearsBack(facts, years).filter((year) => year >= first);
  return asked.length === 0
    ? [about(local('成立以来', 'since founding'), [])]
    : asked.map((year) => about(yearText(year), [year]));
}

function about(label: LocalText | null, years: readonly number[]): Unit {
  return { kind: 'applicant', label, keys: [], years, contracts: [] };
}

function yearText(year: number): LocalText {
  return local(`${year}年度`, String(year));
}

/** A39: the full months before the month of the application. */
function monthsText(facts: MaterialFacts, months: number): LocalText {
  const [from, to] = [addMonths(facts.submitted, -months), addMonths(facts.submitted, -1)].map((day) => {
    const { year, month } = partsOf(day);
    return { zh: `${year}年${month}月`, en: `${year}-${String(month).padStart(2, '0')}` };
  }) as [LocalText, LocalText];
  return local(`${from.zh}至${to.zh}`, `${from.en} to ${to.en}`);
}

/** Rows under one number, as a supplement entered under it, are one contract; rows without stand alone. */
function byNumber(contracts: readonly Contract[]): (readonly [Contract, ...Contract[]])[] {
  return grouped(contracts, (contract) => (contract.id === null ? null : idKey(contract.id)));
}

/** Contracts with the same key, those without one each by itself; within a group in the order of their contents. */
function grouped(
  contracts: readonly Contract[],
  keyOf: (contract: Contract) => string | null,
): (readonly [Contract, ...Contract[]])[] {
  const groups = new Map<string, [Contract, ...Contract[]]>();
  for (const contract of contracts) {
    const named = keyOf(contract);
    const key = named === null ? `place ${placeKey(contract)}` : `name ${named}`;
    const known = groups.get(key);
    if (known) known.push(contract);
    else groups.set(key, [contract]);
  }
  for (const group of groups.values()) {
    if (group.length > 1) group.sort(byContent);
  }
  return [...groups.values()];
}

function numberOf({ id, row }: Contract): string {
  return id ?? `#${row}`;
}

const known = new WeakMap<MaterialFacts, readonly Unit[]>();

/** One unit for each contract; its invoices and payments, where no table has them, are about the same. */
function contractUnits(facts: MaterialFacts): readonly Unit[] {
  let units = known.get(facts);
  if (!units) {
    units = byNumber(facts.contracts).map((contracts): Unit => {
      const label = numberOf(contracts[0]);
      const keys = contracts.flatMap(contractKeys);
      return { kind: 'contract', label: local(label, label), keys, years: [], contracts };
    });
    known.set(facts, units);
  }
  return units;
}

/** A contract is named by its number or by its supplier. */
function contractKeys(contract: Contract): string[] {
  const { supplierName, supplierCode } = contract;
  return [numberOf(contract), supplierName, supplierCode].flatMap((key) =>
    key === null ? [] : [idKey(key)],
  );
}

/** One copy for each number that the table of the documents gives a contract; without the table, one each. */
function copies(
  facts: MaterialFacts,
  kind: MaterialUnit,
  numbersOf: (contract: Contract) => readonly (string | null)[] | undefined,
): Unit[] {
  return contractUnits(facts).flatMap((unit) => {
    const [contract] = unit.contracts;
    const whole = { ...unit, kind };
    const numbers = contract && numbersOf(contract);
    if (!numbers) return [whole];
    return [...new Set(numbers)].map((number) =>
      number === null
        ? whole
        : { ...whole, label: local(number, number), keys: [idKey(number), ...whole.keys] },
    );
  });
}

function supplierUnits(facts: MaterialFacts, kind: MaterialUnit): Unit[] {
  const bySupplier = grouped(
    facts.contracts,
    ({ supplierCode, supplierName }) => supplierCode ?? (supplierName === null ? null : idKey(supplierName)),
  );
  return bySupplier.map((contracts) => {
    const [first] = contracts;
    const models = kind === 'model' ? modelsOf(facts, first) : [];
    const name = first.supplierName ?? first.supplierCode ?? numberOf(first);
    const label = models.length > 0 ? `${name} ${models.join('、')}` : name;
    const keys = new Set([idKey(label), ...contracts.flatMap(contractKeys), ...models.map(idKey)]);
    return { kind, label: local(label, label), keys: [...keys], years: [], contracts };
  });
}

function modelsOf(facts: MaterialFacts, contract: Contract): string[] {
  const rows = facts.suppliersOf(contract) ?? [];
  return [...new Set(rows.flatMap(({ model }) => model ?? []))].sort(compareText);
}

/** 项目负责人 and 主要成员 as roles; a text that names neither role speaks of all or of a person. */
export const LEAD = '负责人';
export const MEMBER = '成员';

/** 主要成员1, 成员二: which of the members a text means; null: no number. */
function memberNumber(text: string): number | null {
  const said = /成员\s*([1-9一二三])/.exec(text.normalize('NFKC'))?.[1];
  return said === undefined ? null : /\d/.test(said) ? Number(said) : '零一二三'.indexOf(said);
}

/** The keys that a text about the team stands for: roles, or a person. */
export function teamKeys(text: string): string[] {
  const plain = text.normalize('NFKC');
  const number = memberNumber(plain);
  return [
    ...(plain.includes(LEAD) ? [LEAD] : []),
    ...(plain.includes(MEMBER) ? [number === null ? MEMBER : `${MEMBER}${number}`] : []),
  ];
}

/** Names in one cell, separated as people do. */
export function peopleIn(text: string | null): string[] {
  return (text ?? '')
    .split(/[、,，;；/\n]+/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** SZV 五（五）: the lead and the main members, by name where the applicant says who they are. */
function memberUnits(facts: MaterialFacts, material: RequiredMaterial): Unit[] {
  const { applicant } = facts.ledger;
  const stated = [...peopleIn(applicant?.members ?? null), ...peopleIn(applicant?.secondMember ?? null)];
  const roles = Array.from({ length: material.members }, (_, i) => i + 1);
  const named: (string | undefined)[] = [
    peopleIn(applicant?.lead ?? null)[0],
    ...roles.map((n) => stated[n - 1]),
  ];
  // People whom only the 材料 table names stand in for those whom the applicant does not.
  const others = peopleListed(facts, material).filter(
    (p) => !named.some((n) => n !== undefined && idKey(n) === p),
  );
  return named.map((name, i) => {
    const role = i === 0 ? local('项目负责人', 'project lead') : local(`主要成员${i}`, `main member ${i}`);
    const roleKeys = i === 0 ? [LEAD] : [MEMBER, `${MEMBER}${i}`];
    const person = name === undefined ? others.shift() : idKey(name);
    const keys = [...roleKeys, ...(person === undefined ? [] : [person])];
    const label = name === undefined ? role : local(`${role.zh} ${name}`, `${role.en} ${name}`);
    return { kind: 'member', label, keys, years: [], contracts: [] };
  });
}

/** The people to whom 材料 rows of the document belong, in a fixed order. */
function peopleListed(facts: MaterialFacts, material: RequiredMaterial): string[] {
  const rows: readonly Material[] = facts.ledger.materials?.rows ?? [];
  const people = rows
    .filter(
      ({ material: text }) =>
        text !== null && documentsNamed(facts.programme, text).some((n) => n.material === material),
    )
    .flatMap(({ object }) => peopleIn(object))
    .filter((person) => teamKeys(person).length === 0)
    .map(idKey);
  return [...new Set(people)].sort(compareText);
}
