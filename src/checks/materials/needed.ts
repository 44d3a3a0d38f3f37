import type { Material } from '../../ledger';
import { MATERIALS, type MaterialForm, type RequiredMaterial } from '../../policy';
import { contentKey } from '../double/content';
import { compareText } from '../grouping';
import { holds, type MaterialFacts } from './facts';
import { ListedRows, type Listed } from './listed';
import { unitsOf, type Unit } from './units';
import { answerOf, isFilled } from './words';

/**
 * ready: there, with its seal and signature. recorded: a row of 发票, 付款 or 税票 is the record of it. unsigned,
 * unstamped: there, but. unclear: 状态 says neither yes nor no. refused: what is there does not stand for it.
 * misdated: it is of another year.
 * missing: not there. not-applicable: this claim does not need it.
 */
export type MaterialState =
  | 'ready'
  | 'recorded'
  | 'unsigned'
  | 'unstamped'
  | 'unclear'
  | 'refused'
  | 'misdated'
  | 'missing'
  | 'not-applicable';

/** One document that a claim needs, or would need if a condition that nobody answered holds. */
export interface NeededMaterial {
  readonly material: RequiredMaterial;
  readonly unit: Unit;
  /** The forms that this claim may hand in. */
  readonly forms: readonly MaterialForm[];
  /** Those among them that are known to fit it (the filing of a filed model), to name it by. */
  readonly fitting: readonly MaterialForm[];
  /** True when it depends on something that the register does not say. */
  readonly conditional: boolean;
  readonly state: MaterialState;
  /** The rows of 材料 that speak of it. */
  readonly rows: readonly Listed[];
}

/** What a claim needs, document by document as its guide lists them, each with how it stands. */
export interface Needed {
  readonly lines: readonly NeededMaterial[];
  /** False when no 材料 row serves the programme: then nothing is known of any document. */
  readonly tracked: boolean;
}

export function neededMaterials(facts: MaterialFacts): Needed {
  const materials = (MATERIALS.get(facts.programme) ?? []).filter((m) => m.stages.includes(facts.stage));
  const copies = materials.map((material) => ({ material, units: unitsOf(facts, material) }));
  const unitKeys = new Set(
    copies.flatMap(({ material, units }) => (material.per === 'member' ? [] : units.flatMap((u) => u.keys))),
  );
  const listed = new ListedRows(facts, unitKeys);
  const lines = copies.flatMap(({ material, units }) =>
    units.map((unit) => lineOf(facts, material, unit, listed)),
  );
  return { lines: withMisdated(lines, listed), tracked: listed.any };
}

/** A document of a year that nobody asked for stands where the right one is missing. */
function withMisdated(lines: readonly NeededMaterial[], listed: ListedRows): NeededMaterial[] {
  const used = new Set(lines.flatMap(({ rows }) => rows.map(({ row }) => row)));
  const spare = new Map<RequiredMaterial, Listed[]>();
  return lines.map((line) => {
    const { material, unit, state } = line;
    if (state !== 'missing' || line.rows.length > 0 || unit.years.length === 0) return line;
    let rows = spare.get(material);
    if (!rows) {
      rows = listed.allOf(material).filter(({ row, refused }) => !used.has(row) && !refused);
      spare.set(
        material,
        rows.sort((a, b) => compareText(contentKey(a.row), contentKey(b.row))),
      );
    }
    // One of them may stand where two years are asked for.
    const other = rows.length > 1 ? rows.shift() : rows[0];
    return other ? { ...line, rows: [other], state: 'misdated' } : line;
  });
}

function lineOf(
  facts: MaterialFacts,
  material: RequiredMaterial,
  unit: Unit,
  listed: ListedRows,
): NeededMaterial {
  const { applies, unit: needed } = applied(facts, material, unit);
  const rows = listed.of(material, needed);
  const line = {
    material,
    unit: needed,
    ...formsFor(facts, material, needed),
    rows,
    conditional: applies === null,
  };
  if (applies === false) return { ...line, state: 'not-applicable' };
  return { ...line, state: stateOf(facts, line) };
}

/**
 * Whether the document is asked for, and for which contracts: a supplier may be admitted while one contract
 * runs and not while another does. An exception (unless) holds only when it is stated.
 */
function applied(
  facts: MaterialFacts,
  { when, unless }: RequiredMaterial,
  unit: Unit,
): { applies: boolean | null; unit: Unit } {
  if (unless !== null && holds(facts, unless, unit.contracts[0]) === true) return { applies: false, unit };
  if (when === null) return { applies: true, unit };
  if (unit.contracts.length === 0) return { applies: holds(facts, when, undefined), unit };
  const answers = unit.contracts.map((contract) => holds(facts, when, contract));
  if (answers.every((answer) => answer === false)) return { applies: false, unit };
  const contracts = unit.contracts.filter((_, i) => answers[i] !== false);
  return { applies: answers.includes(true) ? true : null, unit: { ...unit, contracts } };
}

/** The forms whose condition may hold, and those whose condition certainly does. */
function formsFor(
  facts: MaterialFacts,
  { forms }: RequiredMaterial,
  unit: Unit,
): Pick<NeededMaterial, 'forms' | 'fitting'> {
  const judged = forms.map((form) => ({
    form,
    fits: form.when === null ? true : holds(facts, form.when, unit.contracts[0]),
  }));
  const open = judged.filter(({ fits }) => fits !== false);
  const fitting = open.filter(({ fits }) => fits === true);
  return {
    forms: open.map(({ form }) => form),
    fitting: (fitting.length > 0 ? fitting : open).map(({ form }) => form),
  };
}

const BEST_FIRST: readonly MaterialState[] = [
  'ready',
  'recorded',
  'unsigned',
  'unstamped',
  'unclear',
  'refused',
  'missing',
];

/** The best of the forms, and of one form the worst of its rows: two invoices must both be there. */
function stateOf(facts: MaterialFacts, line: Omit<NeededMaterial, 'state'>): MaterialState {
  const { material, rows, forms, conditional } = line;
  const recorded = material.recordedIn !== null && facts.ledger[material.recordedIn] !== undefined;
  if (rows.length === 0) return recorded ? 'recorded' : 'missing';
  const waived = rows.every(({ row }) => answerOf(row.status) === 'not-applicable');
  if (waived && (conditional || material.unless !== null || material.recommended)) return 'not-applicable';
  const byForm = new Map<MaterialForm, number>();
  for (const listed of rows) {
    const state = forms.includes(listed.form) ? rowState(material, listed) : 'refused';
    byForm.set(listed.form, Math.max(byForm.get(listed.form) ?? 0, BEST_FIRST.indexOf(state)));
  }
  return BEST_FIRST[Math.min(...byForm.values())] ?? 'missing';
}

/** How one row of 材料 stands as the document it names. */
export function rowState({ seal, sign }: RequiredMaterial, { row, refused }: Listed): MaterialState {
  const presence = presenceOf(row);
  if (presence !== 'ready') return presence;
  if (refused) return 'refused';
  if (seal !== null && answerOf(row.stamped) === 'no') return 'unstamped';
  if (sign !== null && answerOf(row.signed) === 'no') return 'unsigned';
  return 'ready';
}

/**
 * 状态 decides; where it is blank, a file, a seal or a signature shows that the document is there. In a list
 * that has neither 状态 nor 文件, to be listed is to be there.
 */
function presenceOf(row: Material): 'ready' | 'unclear' | 'missing' {
  switch (answerOf(row.status)) {
    case 'yes':
      return 'ready';
    case 'no':
    case 'not-applicable':
      return 'missing';
    case null:
      if (isFilled(row.status)) return 'unclear';
  }
  if (isFilled(row.file) || answerOf(row.stamped) === 'yes' || answerOf(row.signed) === 'yes') return 'ready';
  const { columns } = row.source;
  return columns.has('status') || columns.has('file') ? 'missing' : 'ready';
}
