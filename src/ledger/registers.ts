import { readApplicant } from './applicant';
import { sectionsOf } from './sections';
import { PROJECT_TABLES } from './tables/projects';
import type { TableInput } from './types';

/** The tables that one company claims from. */
export interface Register {
  /** What stands in the brackets of its sheets’ names; null: the main register. */
  readonly name: string | null;
  /** In the order given. */
  readonly inputs: readonly TableInput[];
}

/** 【复核日】合同: the sheet set that a sheet says it belongs to. */
const SET_MARK = /^\s*【\s*([^【】]*[^【】\s])\s*】/;

/**
 * The registers of a workbook: the main one first, then each sheet set 【…】 that is complete in itself,
 * with an applicant of its own and a table to claim for. The sheets of any other set (【附件1】合同) are
 * part of the main register, as every sheet without a mark is. Where those have nothing to claim for,
 * they are what the sets share. There is always one register.
 */
export function splitRegisters(inputs: readonly TableInput[]): readonly Register[] {
  const sets = new Map<string, TableInput[]>();
  for (const input of inputs) {
    const name = setOf(input);
    if (name === null) continue;
    const set = sets.get(name);
    if (set) set.push(input);
    else sets.set(name, [input]);
  }
  const own = [...sets].filter(([, set]) => hasApplicant(set) && hasSubject(set));
  if (own.length === 0) return [{ name: null, inputs }];
  const apart = new Set(own.flatMap(([, set]) => set));
  const rest = inputs.filter((input) => !apart.has(input));
  if (hasSubject(rest))
    return [{ name: null, inputs: rest }, ...own.map(([name, set]) => ({ name, inputs: set }))];
  return own.map(([name, set]) => ({ name, inputs: [...set, ...rest] }));
}

/**
 * Which of the registers a sheet belongs to, by their names as `splitRegisters` gave them, for a table that was made
 * after it: undefined when it is what several sets share.
 */
export function registerOf(sheet: string, registers: readonly (string | null)[]): string | null | undefined {
  const set = setOf({ sheet });
  if (set !== null && registers.includes(set)) return set;
  return registers.includes(null) ? null : undefined;
}

function setOf({ sheet }: Pick<TableInput, 'sheet'>): string | null {
  return SET_MARK.exec(sheet ?? '')?.[1] ?? null;
}

/** Other lists are headed 字段 | 值 too; an applicant says who it is. */
function hasApplicant(set: readonly TableInput[]): boolean {
  return set.some((input) =>
    sectionsOf(input).some((section) => {
      if (section.spec.kind !== 'applicant') return false;
      const { name, code } = readApplicant(input, section).applicant;
      return name !== null || code !== null;
    }),
  );
}

/** A table whose rows a programme counts. */
function hasSubject(set: readonly TableInput[]): boolean {
  return set.some((input) =>
    sectionsOf(input).some(({ spec }) => spec.kind === 'contracts' || spec.kind in PROJECT_TABLES),
  );
}
