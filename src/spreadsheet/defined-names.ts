import type { IResources, IWorkbookData } from '@univerjs/core';
import { toStored } from './formula-text';
import type { FileSheet, FileWorkbook } from './xlsx';

/** Univer keeps the defined names of a workbook in this resource of its snapshot. */
const RESOURCE = 'SHEET_DEFINED_NAME_PLUGIN';
const WHOLE_WORKBOOK = 'AllDefaultWorkbook';
/** Excel's own names (print areas, filters) are no business of the grid. */
const BUILT_IN = /^_xlnm\./i;

type NamedRange = NonNullable<FileWorkbook['namedRanges']>[number];
interface GridName {
  readonly id: string;
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly localSheetId: string;
  readonly comment?: string;
}

/** Plain references are stored as such, anything else with "=" as a formula. */
const REFERENCE = /^(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!\$?[A-Z]{0,3}\$?\d*(?::\$?[A-Z]{0,3}\$?\d*)?$/iu;

export function definedNames(
  names: readonly NamedRange[],
  sheets: ReadonlyMap<string, FileSheet>,
  typed: (stored: string) => string,
): IResources[number] {
  const idBySheet = new Map([...sheets].map(([id, sheet]) => [sheet.name, id]));
  const grid = names
    .filter((name) => !BUILT_IN.test(name.name))
    .map((name, i): GridName => {
      const formula = typed(name.range);
      return {
        id: `name${String(i + 1)}`,
        name: name.name,
        formulaOrRefString: REFERENCE.test(formula.slice(1)) ? formula.slice(1) : formula,
        localSheetId: idBySheet.get(name.scope ?? '') ?? WHOLE_WORKBOOK,
        ...(name.comment === undefined ? {} : { comment: name.comment }),
      };
    });
  return { name: RESOURCE, data: JSON.stringify(Object.fromEntries(grid.map((name) => [name.id, name]))) };
}

/** The names of the grid now, as the file stores them, beside Excel's own of the original. */
export function namedRanges(
  snapshot: IWorkbookData,
  original: readonly NamedRange[],
  addInFunctions: ReadonlySet<string>,
): NamedRange[] {
  const now = gridNames(snapshot).map((name): NamedRange => {
    const scope = snapshot.sheets[name.localSheetId]?.name;
    return {
      name: name.name,
      range: toStored(name.formulaOrRefString, addInFunctions),
      ...(scope === undefined ? {} : { scope }),
      ...(name.comment === undefined ? {} : { comment: name.comment }),
    };
  });
  return [...original.filter((name) => BUILT_IN.test(name.name)), ...now];
}

/** The names of a workbook, each with the reference or formula behind it. */
export function namesOf(snapshot: IWorkbookData): { name: string; formula: string }[] {
  return gridNames(snapshot).map(({ name, formulaOrRefString: text }) => ({
    name,
    formula: text.startsWith('=') ? text : `=${text}`,
  }));
}

function gridNames({ resources }: IWorkbookData): GridName[] {
  const data = resources?.find((resource) => resource.name === RESOURCE)?.data;
  const stored = data === undefined || data === '' ? '{}' : data;
  return Object.values(JSON.parse(stored) as Record<string, GridName>);
}
