import type { Finding, Severity } from '../checks';
import {
  attempt,
  claimsFor,
  faultParams,
  materialsReport,
  tasksOf,
  type Claim,
  type MaterialReport,
  type Task,
  type TaskList,
} from '../claim';
import { readLedger, splitRegisters, type Ledger, type Register, type TableKind } from '../ledger';
import { namesInWay } from '../functions';
import { message, say, type Language, type Message } from '../messages';
import { yuanText, type Fen } from '../money';
import type { Clause, Outcome, ProgrammeId } from '../policy';
import { cellAddress, namesOf, type WorkbookFile } from '../spreadsheet';
import { differencesIn } from './formulas';
import { lowCaseReports, type LowCaseReport } from './low-case';
import { sheetReports, type SheetReport } from './sheets';
import { sheetBlocks, tablesOf } from './tables';
import { Unusable } from './unusable';

export { checkText } from './check-text';

/** Amounts are decimal strings of yuan; null is "cannot be told". */
export interface ClaimReport {
  /** The sheet set 【…】 that it rests on; null: the workbook's main register. */
  readonly register: string | null;
  readonly programme: ProgrammeId;
  readonly title: string;
  readonly round: string;
  readonly outcome: Outcome['kind'];
  readonly amount: string | null;
  readonly evidenced: string | null;
  readonly atRisk: string | null;
  /** evidenced + atRisk + notChecked = amount. */
  readonly notChecked: string | null;
  /** Why there is no amount. */
  readonly reasons: readonly string[];
  readonly rowsIn: readonly object[];
  readonly rowsOut: readonly object[];
  /** What was not given and some of the money rests on, each once by its name, with its cells. */
  readonly unchecked: readonly string[];
  /** Facts that count as none because nobody stated them. */
  readonly assumptions: readonly string[];
  readonly readings: Claim['readings'];
  readonly alternatives: readonly object[];
  /** The documents that the claim needs at its stage, and how each stands. */
  readonly materials: readonly object[];
}

export interface FindingReport {
  readonly register: string | null;
  readonly check: string;
  readonly severity: Severity;
  readonly programme: ProgrammeId;
  readonly effect: Finding['effect'];
  readonly sheet: string | null;
  /** "F12"; for a finding about a whole row the row's first cell, null for a whole table. */
  readonly cell: string | null;
  readonly message: string;
  readonly clause: string | null;
  readonly amount: string | null;
  /** 问题编号: the same in every programme that says it, and as long as its row is what it is. */
  readonly key: string;
  readonly disposition: DispositionReport;
}

/** What 处理记录 holds of a finding. It changes no amount, no severity and no exit code. */
export interface DispositionReport {
  readonly state: Task['standing']['state'];
  readonly reason: string | null;
  /** Why a recorded decision does not hold (情况有变); null when it does. */
  readonly note: string | null;
}

/** A line of 处理记录 whose finding is no longer there. */
export interface ResolvedReport {
  readonly register: string | null;
  readonly key: string;
  readonly disposition: string | null;
  readonly reason: string | null;
  readonly message: string | null;
}

/** A formula that is given less than the register holds, or was saved with another amount. */
export interface FormulaReport {
  readonly register: string | null;
  readonly sheet: string;
  readonly cell: string;
  /** The function it calls. */
  readonly function: string;
  /** The tables that it does not refer to. */
  readonly missing: readonly TableKind[];
  readonly reasons: readonly string[];
}

export interface CheckReport {
  readonly claims: readonly ClaimReport[];
  readonly findings: readonly FindingReport[];
  readonly resolved: readonly ResolvedReport[];
  /** Each sheet with what was read of it, and what was not. */
  readonly sheets: readonly SheetReport[];
  readonly formulas: readonly FormulaReport[];
  /** Names of the workbook that keep functions of ours from being called. */
  readonly names: readonly NameReport[];
  /** A line a register; none where no total can be told. */
  readonly lowCase: readonly LowCaseReport[];
}

export interface NameReport {
  readonly name: string;
  /** What it stands for. */
  readonly formula: string;
  readonly message: string;
}

/**
 * Every claim on the tables of a workbook, register by register, and every finding. Throws `Unusable`
 * without a table to claim for.
 */
export async function check(book: WorkbookFile, file: string, language: Language): Promise<CheckReport> {
  const reports = splitRegisters(await tablesOf(book)).flatMap(({ name, inputs }) => {
    const ledger = readLedger(inputs);
    return hasSubject(ledger) ? [registerReport({ name, inputs, ledger, book }, language)] : [];
  });
  if (reports.length === 0) throw new Unusable(message('cli.no-contracts', { file }));
  return {
    claims: reports.flatMap(({ claims }) => claims),
    findings: reports.flatMap(({ findings }) => findings),
    resolved: reports.flatMap(({ resolved }) => resolved),
    sheets: sheetReports(await sheetBlocks(book), language),
    formulas: reports.flatMap(({ formulas }) => formulas),
    names: namesInWay(namesOf(book.snapshot)).map(({ name, formula, said }) => ({
      ...{ name, formula, message: say(said, language) },
    })),
    lowCase: reports.flatMap(({ lowCase }) => lowCase),
  };
}

interface ReadRegister extends Register {
  readonly ledger: Ledger;
  readonly book: WorkbookFile;
}

function hasSubject({ contracts, projects }: Ledger): boolean {
  return contracts !== undefined || projects.size > 0;
}

function registerReport(
  { name: register, inputs, ledger, book }: ReadRegister,
  language: Language,
): Omit<CheckReport, 'sheets' | 'names'> {
  const text = (m: Message) => say(m, language);
  const claims = claimsFor(ledger);
  const tasks = tasksOf(ledger, claims);
  return {
    claims: claims.map((claim) => {
      const listed = attempt('materials', () => materialsReport(claim.programme, ledger));
      const { unchecked, ...report } = claimReport(claim, language, text);
      const failed = 'fault' in listed ? [text(message('fault.aside', faultParams(listed.fault)))] : [];
      const materials = 'value' in listed ? listed.value : [];
      return {
        register,
        ...report,
        unchecked: [...unchecked, ...failed],
        materials: materials.map((line) => materialReport(line, language, text)),
      };
    }),
    findings: claims.flatMap((claim) =>
      claim.findings.map((finding) => ({ register, ...findingReport(finding, tasks, text) })),
    ),
    resolved: tasks.resolved.map(({ key, decision, record }) => ({
      register,
      key,
      disposition: decision,
      reason: record.reason,
      message: record.message,
    })),
    formulas: differencesIn(book, inputs, claims).map(({ sheet, row, column, name, missing, reasons }) => ({
      ...{ register, sheet, cell: cellAddress(row - 1, column - 1) },
      ...{ function: name, missing, reasons: reasons.map(text) },
    })),
    lowCase: lowCaseReports(register, ledger, text),
  };
}

function claimReport(
  claim: Claim,
  language: Language,
  text: (m: Message) => string,
): Omit<ClaimReport, 'register' | 'materials'> {
  return {
    programme: claim.programme,
    title: claim.title[language],
    round: claim.round,
    outcome: claim.outcome.kind,
    amount: yuan(claim.claimable),
    evidenced: yuan(claim.evidenced),
    atRisk: yuan(claim.atRisk),
    notChecked: yuan(claim.notChecked),
    reasons: reasonsOf(claim.outcome).map(text),
    rowsIn: claim.rowsIn.map(({ why, ...row }) => ({
      ...row,
      base: yuan(row.base),
      claimable: yuan(row.claimable),
      evidenced: yuan(row.evidenced),
      atRisk: yuan(row.atRisk),
      notChecked: yuan(row.notChecked),
      why: why.map(text),
    })),
    rowsOut: claim.rowsOut.map(({ reason, ...row }) => ({
      ...row,
      check: reason.check,
      reason: text(reason.message),
      clause: clauseText(reason.clause),
    })),
    unchecked: claim.unchecked.map((lack) => text(lack.message) + placesText(lack)),
    assumptions: claim.assumptions.map(text),
    readings: claim.readings,
    alternatives: claim.alternatives.map(({ option, value, outcome }) => ({
      option,
      value,
      outcome: outcome.kind,
      amount: outcome.kind === 'amount' ? yuan(outcome.amount) : null,
    })),
  };
}

/** （合同!3、5）: where the blank cells are, beside the sentence. */
function placesText({ sheet, rows }: Claim['unchecked'][number]): string {
  if (rows.length === 0) return '';
  const named = rows.slice(0, SHOWN).join('、') + (rows.length > SHOWN ? '…' : '');
  return `（${sheet === null ? '' : `${sheet}!`}${named}）`;
}
const SHOWN = 8;

function materialReport(
  line: MaterialReport,
  language: Language,
  text: (m: Message) => string,
): ClaimReport['materials'][number] {
  const { title, unit, stage, asked, clause, stateText, ...rest } = line;
  return {
    ...rest,
    title: title[language],
    unit: unit && unit[language],
    stage: stage[language],
    asked: asked[language],
    stateText: text(stateText),
    clause: clauseText(clause),
  };
}

function findingReport(
  finding: Finding,
  tasks: TaskList,
  text: (m: Message) => string,
): Omit<FindingReport, 'register'> {
  const { check, severity, programme, effect, sheet, row, column } = finding;
  return {
    check,
    severity,
    programme,
    effect,
    sheet,
    cell: row === null ? null : cellAddress(row - 1, (column ?? 1) - 1),
    message: text(finding.message),
    clause: clauseText(finding.clause),
    amount: yuan(finding.amount),
    ...decided(tasks.taskOf(finding), text),
  };
}

function decided(
  { key, standing: { state, reason, note } }: Task,
  text: (m: Message) => string,
): Pick<FindingReport, 'key' | 'disposition'> {
  return { key, disposition: { state, reason, note: note && text(note) } };
}

function reasonsOf(outcome: Outcome): readonly Message[] {
  if (outcome.kind === 'amount') return [];
  return outcome.kind === 'incomplete' ? outcome.missing : outcome.reasons;
}

function yuan(amount: Fen | null): string | null {
  return amount === null ? null : yuanText(amount);
}

/** "LGC 三（二）2". */
function clauseText(clause: Clause | null): string | null {
  return clause === null ? null : `${clause.document} ${clause.clause}`;
}
