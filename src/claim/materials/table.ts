import { documentText, askedText, stageText, type MaterialFacts, type NeededMaterial } from '../../checks';
import { TABLES, type Ledger, type Material } from '../../ledger';
import { PROGRAMMES, programmeOf, type MaterialProgramme, type ProgrammeId } from '../../policy';
import { evaluate, isBarred } from '../evaluate';
import { materialsFor } from './materials-for';

/** A line of the 材料 table as it should stand, and the row that it is now, null for a new one. */
export interface MaterialsRow {
  readonly cells: readonly (string | number)[];
  readonly from: Material | null;
}

type Field = keyof (typeof TABLES)['materials']['fields'];

/** The columns of the table, in this order: 项目 … 备注, then 对象, 阶段, 要求, 依据, 代码. */
export const MATERIALS_FIELDS = Object.keys(TABLES.materials.fields) as readonly Field[];

/**
 * The 材料 table to write: a header row of 12 canonical Chinese headers (项目, 材料, 状态, 盖章, 签字, 文件,
 * 备注, 对象, 阶段, 要求, 依据, 代码), then one row a document, all of that width, every cell text ('' is
 * blank). First what the claims of the register need, programme by programme in the order of the guides;
 * then every row of the user's own that is none of it, as it stands and in its order.
 *
 * Nothing that a cell holds is ever changed: rows that are there keep all their cells, only blank ones are
 * completed, and a new row leaves 状态, 盖章, 签字, 文件 and 备注 to the user. Reading the table back and
 * asking again gives the same table. Columns that the table has beside these are not in it: whoever writes
 * it over an existing table carries them along by `MaterialsRow.from`.
 */
export function materialsTable(ledger: Ledger): (string | number)[][] {
  const header = Object.values(TABLES.materials.fields).map(({ zh }) => zh);
  return [header, ...materialsRows(ledger).map(({ cells }) => [...cells])];
}

/** The rows of `materialsTable`, each with the row that it is now. */
export function materialsRows(ledger: Ledger): MaterialsRow[] {
  const needed = PROGRAMMES.filter(({ subject }) => subject === 'contracts').flatMap(({ id }) =>
    linesOf(id, ledger),
  );
  return fillMaterials(ledger.materials?.rows ?? [], needed);
}

/** A programme that is closed to the applicant, or has no contract that counts, is not being applied for. */
function linesOf(id: ProgrammeId, ledger: Ledger): readonly NeededMaterial[] {
  const { lines } = materialsFor(id, ledger);
  const { outcome } = evaluate(programmeOf(id), ledger);
  if (isBarred(outcome)) return [];
  return lines.some(({ material, unit }) => material.per === 'contract' && unit.contracts.length > 0)
    ? lines
    : [];
}

/** The existing rows and the needed documents as one list; each existing row stands in it once. */
export function fillMaterials(
  existing: readonly Material[],
  needed: readonly NeededMaterial[],
): MaterialsRow[] {
  const placed = new Set<Material>();
  const rows = needed.flatMap((line): MaterialsRow[] => {
    const own = line.rows.map(({ row }) => row).filter((row) => !placed.has(row));
    for (const row of own) placed.add(row);
    if (own.length > 0) return own.map((from) => ({ from, cells: completed(from, line) }));
    return line.rows.length > 0 || !isListed(line) ? [] : [{ from: null, cells: completed(null, line) }];
  });
  const others = existing.filter((row) => !placed.has(row));
  return [...rows, ...others.map((from) => ({ from, cells: completed(from, null) }))];
}

/** A new row is written for what the claim may have to hand in and no other table keeps. */
function isListed({ state, material }: NeededMaterial): boolean {
  return state !== 'not-applicable' && state !== 'recorded' && material.when !== 'on-request';
}

function completed(row: Material | null, line: NeededMaterial | null): string[] {
  const proposed = line ? proposal(line, row) : {};
  return MATERIALS_FIELDS.map((field) => row?.[field] ?? proposed[field] ?? '');
}

/** What the cells of a document say where the user has not said otherwise. */
function proposal(line: NeededMaterial, row: Material | null): Partial<Record<Field, string>> {
  const { material, unit } = line;
  const texts = {
    asked: askedText(line).zh,
    basis: `${material.clause.document} ${material.clause.clause}`,
  };
  // A row without 项目 serves several programmes, which ask for different things.
  if (row) return row.project === null ? {} : texts;
  return {
    ...texts,
    project: titleOf(material.programme),
    material: documentText(line).zh,
    object: unit.label?.zh ?? '',
    stage: stageText(material.stages).zh,
    code: material.id,
  };
}

function titleOf(programme: MaterialFacts['programme']): string {
  return programmeOf(programme as Exclude<MaterialProgramme, 'SZP'>).title.zh;
}
