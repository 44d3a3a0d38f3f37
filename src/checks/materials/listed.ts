import type { Material } from '../../ledger';
import {
  programmesNamed,
  type MaterialForm,
  type MaterialProgramme,
  type MaterialStage,
  type RequiredMaterial,
} from '../../policy';
import { idKey, pushTo } from '../grouping';
import type { MaterialFacts } from './facts';
import { documentOfCode, documentsNamed, type NamedForm } from './names';
import { peopleIn, teamKeys, type Unit } from './units';
import { fold } from './words';

/** A row of 材料 as one document of the programme. */
export interface Listed {
  readonly row: Material;
  readonly form: MaterialForm;
  /** It is, or says itself to be, what does not stand for the document. */
  readonly refused: boolean;
  /** Years that the row names. */
  readonly years: readonly number[];
  /** Rank of how closely it speaks of the unit: of this programme, of this unit. */
  readonly closeness: number;
}

interface Entry {
  readonly listed: Listed;
  /** What 对象 or the name says that it belongs to; empty: to every unit. */
  readonly keys: readonly string[];
}

/** The rows of 材料 that serve a programme, by document. */
export class ListedRows {
  /** Whether any row serves the programme: a table that tracks another one says nothing of this. */
  readonly any: boolean;
  private readonly general = new Map<RequiredMaterial, Entry[]>();
  private readonly byKey = new Map<RequiredMaterial, Map<string, Entry[]>>();

  constructor(facts: MaterialFacts, unitKeys: ReadonlySet<string>) {
    let any = false;
    for (const row of facts.ledger.materials?.rows ?? []) {
      const own = serves(row, facts.programme);
      if (own === null || !isOfStage(row, facts.stage)) continue;
      any = true;
      for (const named of formsOf(row, facts.programme, unitKeys)) this.add(row, named, own, unitKeys);
    }
    this.any = any;
  }

  /** All rows of a document, whatever they belong to. */
  allOf(material: RequiredMaterial): readonly Listed[] {
    const keyed = [...(this.byKey.get(material)?.values() ?? [])].flat();
    return [...new Set([...(this.general.get(material) ?? []), ...keyed])].map(({ listed }) => listed);
  }

  /** The rows that speak of one unit, the closest alone: a row for one contract goes before one for all. */
  of(material: RequiredMaterial, unit: Unit): readonly Listed[] {
    const found = new Map<Material, Listed>();
    const keyed = this.byKey.get(material);
    const take = ({ listed }: Entry, closeness: number): void => {
      const suits =
        unit.years.length === 0 ||
        listed.years.length === 0 ||
        listed.years.some((y) => unit.years.includes(y));
      const known = found.get(listed.row);
      if (suits && (known?.closeness ?? -1) < listed.closeness + closeness) {
        found.set(listed.row, { ...listed, closeness: listed.closeness + closeness });
      }
    };
    for (const entry of this.general.get(material) ?? []) take(entry, 0);
    if (unit.kind === 'applicant') {
      for (const entries of keyed?.values() ?? []) for (const entry of entries) take(entry, 0);
    } else {
      for (const key of unit.keys) for (const entry of keyed?.get(key) ?? []) take(entry, KEYED);
    }
    const closest = Math.max(...[...found.values()].map(({ closeness }) => closeness));
    return [...found.values()].filter(({ closeness }) => closeness === closest);
  }

  private add(row: Material, named: NamedForm, own: boolean, unitKeys: ReadonlySet<string>): void {
    const { material, form } = named;
    const refused = named.refused || isSpoiled(row, form);
    const years = yearsIn(`${row.material ?? ''} ${row.object ?? ''}`);
    const keys = material.per === 'member' ? memberKeys(row) : objectKeys(row, unitKeys);
    const entry: Entry = { listed: { row, form, refused, years, closeness: own ? OWN : 0 }, keys };
    if (keys.length === 0) pushTo(this.general, material, entry);
    else {
      let index = this.byKey.get(material);
      if (!index) this.byKey.set(material, (index = new Map<string, Entry[]>()));
      for (const key of keys) pushTo(index, key, entry);
    }
  }
}

const OWN = 1;
const KEYED = 2;

/** true: the row names the programme. false: it names none and serves all. null: it is for others. */
function serves({ project }: Material, programme: MaterialProgramme): boolean | null {
  if (project === null) return false;
  const named: readonly string[] = /入库|SZP/i.test(project.normalize('NFKC'))
    ? ['SZP']
    : programmesNamed(project).map(({ id }) => id);
  if (named.length === 0) return false;
  return named.includes(programme) ? true : null;
}

const STAGE_WORDS: Readonly<Record<MaterialStage, RegExp>> = {
  application: /网上|线上|在线|申报|申请|application|online/i,
  paper: /书面|纸质|paper/i,
  redemption: /兑现|兑付|redemption/i,
};

function isOfStage({ stage }: Material, wanted: MaterialStage): boolean {
  if (stage === null) return true;
  const known = Object.values(STAGE_WORDS).some((words) => words.test(stage));
  return !known || STAGE_WORDS[wanted].test(stage);
}

/** By its code where it has one, else by its name. */
function formsOf(
  row: Material,
  programme: MaterialProgramme,
  unitKeys: ReadonlySet<string>,
): readonly NamedForm[] {
  const named = row.material === null ? [] : documentsNamed(programme, row.material);
  const coded = row.code === null ? undefined : documentOfCode(programme, row.code);
  if (coded) {
    // The code says which requirement it is; the name, which form of it, or that it is not one.
    const same = named.filter(({ material }) => material === coded.material);
    return same.length > 0 ? same : [coded];
  }
  const refused = named.filter((n) => n.refused);
  if (refused.length === 0 || refused.length === named.length) return named;
  // 完税证明 of an invoice is its tax record; without an object it was meant for the certificate.
  const ofUnit = objectKeys(row, unitKeys).some((key) => unitKeys.has(key));
  return ofUnit ? named.filter((n) => !n.refused) : refused;
}

/** What 对象 says, whole and in parts; without 对象, the known numbers that the name itself carries. */
function objectKeys({ object, material }: Material, unitKeys: ReadonlySet<string>): string[] {
  if (object === null) return tokensOf(material ?? '').filter((token) => unitKeys.has(token));
  return [...new Set([idKey(object), ...peopleIn(object).map(idKey), ...tokensOf(object)])];
}

function memberKeys({ object, material }: Material): string[] {
  const people = peopleIn(object).flatMap((text) => {
    const roles = teamKeys(text);
    const name = text
      .normalize('NFKC')
      .replace(/项目负责人|负责人|项目?主要成员|成员|[\d一二三]|[:()\s]/g, '');
    return name === '' ? roles : [...roles.filter((role) => role !== '成员'), idKey(name)];
  });
  return people.length > 0 ? [...new Set(people)] : teamKeys(material ?? '');
}

/** Contract numbers and the like within a text. */
function tokensOf(text: string): string[] {
  return (text.normalize('NFKC').match(/[A-Za-z0-9][A-Za-z0-9\-_/.]{2,}/g) ?? []).map(idKey);
}

function isSpoiled(row: Material, form: MaterialForm): boolean {
  if (!form.refused || form.refused.marks.length === 0) return false;
  let text = fold(`${row.material ?? ''}、${row.object ?? ''}、${row.note ?? ''}`);
  for (const name of [...form.names].map(fold).sort((a, b) => b.length - a.length))
    text = text.replaceAll(name, '、');
  return form.refused.marks.some((mark) => text.includes(fold(mark)));
}

/** 2024年度, 2023-2024; 2000P is no year. */
function yearsIn(text: string): number[] {
  return [...text.normalize('NFKC').matchAll(/(?<!\d)(20\d\d)(?!\d|\s*P)/gi)].map((m) => Number(m[1]));
}
