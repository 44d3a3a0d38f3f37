import { MATERIALS, type MaterialForm, type MaterialProgramme, type RequiredMaterial } from '../../policy';
import { fold } from './words';

/** A document of a programme's list that a text names. */
export interface NamedForm {
  readonly material: RequiredMaterial;
  readonly form: MaterialForm;
  /** True when the name is one of the documents that do not stand for it (完税证明 for 纳税证明). */
  readonly refused: boolean;
}

/** What adds nothing to the name of a document. */
const TRIMMINGS =
  /复印件|原件|扫描件|影印件|副本|彩色|正本|\(.*?\)|加盖公章|盖章|签字|pdf|\d+份|一式两份|[.:]/g;
const SEPARATORS = /[、,;/|+&和及与\n]+/;
/** A name as short as 合同 or 发票 stands in many words: it must be all that a part of the text says. */
const SHORT = 2;

interface Entry {
  readonly name: string;
  readonly named: readonly NamedForm[];
}
interface Dictionary {
  /** Longest first. */
  readonly long: readonly Entry[];
  readonly short: ReadonlyMap<string, readonly NamedForm[]>;
  readonly known: Map<string, readonly NamedForm[]>;
}

const dictionaries = new Map<MaterialProgramme, Dictionary>();
/** Texts repeat, one document a contract; the last few thousand are remembered. */
const KNOWN_LIMIT = 4096;

/** The documents of a programme's list that a 材料 cell names; several where it joins them (发票、税票). */
export function documentsNamed(programme: MaterialProgramme, text: string): readonly NamedForm[] {
  let dictionary = dictionaries.get(programme);
  if (!dictionary) dictionaries.set(programme, (dictionary = dictionaryOf(programme)));
  let found = dictionary.known.get(text);
  if (!found) {
    if (dictionary.known.size >= KNOWN_LIMIT) dictionary.known.clear();
    dictionary.known.set(text, (found = read(dictionary, text)));
  }
  return found;
}

/** The document of the list that a code (B4c) or a kind (LEAD_ID) stands for. */
export function documentOfCode(programme: MaterialProgramme, code: string): NamedForm | undefined {
  const wanted = code.toUpperCase();
  for (const material of MATERIALS.get(programme) ?? []) {
    const own = material.id.toUpperCase() === wanted || material.kind === wanted;
    const form = material.forms.find((f) => f.id.toUpperCase() === wanted || f.kind === wanted);
    const found = form ?? (own ? material.forms[0] : undefined);
    if (found) return { material, form: found, refused: false };
  }
  return undefined;
}

function read({ long, short }: Dictionary, text: string): NamedForm[] {
  let rest = fold(text);
  const found = new Set<NamedForm>();
  for (const { name, named } of long) {
    if (!rest.includes(name)) continue;
    for (const form of named) found.add(form);
    rest = rest.replaceAll(name, '、');
  }
  for (const part of rest.split(SEPARATORS)) {
    for (const form of short.get(part.replace(TRIMMINGS, '')) ?? []) found.add(form);
  }
  return [...found];
}

function dictionaryOf(programme: MaterialProgramme): Dictionary {
  const entries = new Map<string, NamedForm[]>();
  const add = (name: string, named: NamedForm): void => {
    const key = fold(name);
    const known = entries.get(key);
    if (known) known.push(named);
    else entries.set(key, [named]);
  };
  for (const material of MATERIALS.get(programme) ?? []) {
    for (const form of material.forms) {
      for (const name of new Set(form.names.map(fold))) add(name, { material, form, refused: false });
      for (const name of form.refused?.names ?? []) add(name, { material, form, refused: true });
    }
  }
  const all = [...entries].map(([name, named]) => ({ name, named }));
  return {
    long: all.filter(({ name }) => name.length > SHORT).sort((a, b) => b.name.length - a.name.length),
    short: new Map(all.filter(({ name }) => name.length <= SHORT).map(({ name, named }) => [name, named])),
    known: new Map<string, readonly NamedForm[]>(),
  };
}
