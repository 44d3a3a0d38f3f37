import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Finding } from '../../src/checks';
import { claimFor } from '../../src/claim';
import { programmeOf, type ProgrammeId } from '../../src/policy';
import { workbookLedger, type Register } from './register';

/** What a check says of a register: where, how grave, and the sentence in both languages. */
export interface Fires extends Register {
  /** "合同!D2"; a row without a cell "合同!2"; nothing: about the whole claim. */
  readonly at?: string;
  readonly severity: 'block' | 'warn' | 'info';
  readonly zh: string;
  readonly en: string;
}

/** One line of the table of checks: a register on which it fires and one on which it just does not. */
export interface CheckCase {
  readonly check: string;
  readonly programme: ProgrammeId;
  readonly fires: Fires;
  readonly near: Register;
}

const folder = path.join(__dirname, '../checks/cases');

/** The cases of every check, in the order of the files and within them. */
export const CHECK_CASES: readonly CheckCase[] = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .sort()
  .flatMap((file) => (parse(readFileSync(path.join(folder, file), 'utf8')) as { cases: CheckCase[] }).cases);

/** What the check of a case says of a register under the programme of the case. */
export function findingsOf({ check, programme }: CheckCase, register: Register): Finding[] {
  const ledger = workbookLedger(register, programmeOf(programme).subject);
  return claimFor(programme, ledger).findings.filter((f) => f.check === check);
}
