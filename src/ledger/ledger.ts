import type { ApplicantReading } from './applicant';
import { factsOf } from './forms/facts';
import { settleInvoices } from './forms/invoices';
import { settleOwnership, settleRoles } from './forms/ownership';
import { settlePayments } from './forms/payments';
import { ContentCache } from './memo';
import { readInput, type InputReading } from './reading';
import { statedPosts } from './stated-posts';
import { mergeTables } from './table';
import type { Ledger, OptionRow, Project, ProjectKind, RowBase, Table, TableInput } from './types';

/** Enough for every table of a workbook with a few sheet sets; two registers of 100,000 × 20 cells at most. */
const readings = new ContentCache<InputReading>(72, 4_000_000);
const LEDGERS = 24;
let ledgers: { readonly parts: readonly InputReading[]; readonly ledger: Ledger }[] = [];

/**
 * Reads the tables among the inputs, each recognised by its headers wherever it stands. The first
 * input may instead be plain amounts. Inputs with the same content give the identical Ledger (of the
 * last few), so work on a ledger can be remembered by the object.
 */
export function readLedger(inputs: readonly TableInput[]): Ledger {
  const parts = inputs.map((input) => readings.get(input, readInput));
  const at = ledgers.findIndex((known) => sameParts(known.parts, parts));
  const known = ledgers[at] ?? { parts, ledger: assemble(parts) };
  // A ledger whose parts are forgotten cannot be asked for again; a large one must not be kept alive.
  const others = ledgers.filter((l, i) => i !== at && l.parts.every((part) => readings.holds(part)));
  ledgers = [known, ...others].slice(0, LEDGERS);
  return known.ledger;
}

function saysSomething({ applicant, problems }: ApplicantReading): boolean {
  return applicant.rows.size > 0 || applicant.ownDays.length > 0 || problems.length > 0;
}

function sameParts(a: readonly InputReading[], b: readonly InputReading[]): boolean {
  return a.length === b.length && a.every((part, i) => part === b[i]);
}

function assemble(parts: readonly InputReading[]): Ledger {
  // One that answers nothing says no more than none.
  const applicant = parts.flatMap((part) => part.applicant).find(saysSomething);
  const plain = parts[0]?.plain;
  const contracts = mergeTables(parts.flatMap((part) => part.contracts));
  const suppliers = filled(parts.flatMap((part) => part.suppliers));
  const facts = factsOf(applicant?.applicant, contracts?.rows ?? [], suppliers?.rows ?? []);
  const invoices = settleInvoices(withRows(parts.flatMap((part) => part.invoices)), facts);
  const payments = settlePayments(withRows(parts.flatMap((part) => part.payments)), facts);
  const ownership = settleOwnership(withRows(parts.flatMap((part) => part.ownership)), facts);
  const roles = settleRoles(withRows(parts.flatMap((part) => part.roles)), facts);
  return {
    contracts,
    invoices: invoices.table,
    payments: payments.table,
    taxRecords: filled(parts.flatMap((part) => part.taxRecords)),
    deductions: filled(parts.flatMap((part) => part.deductions)),
    taxCertificates: filled(parts.flatMap((part) => part.taxCertificates)),
    suppliers,
    ownership: ownership.table,
    roles: roles.table,
    statedPosts: statedPosts(applicant?.applicant, suppliers?.rows ?? []),
    // Tables that are written to are known by their headers alone; an empty one says no more than none.
    materials: mergeTables(parts.flatMap((part) => part.materials)),
    parameters: filled(parts.flatMap((part) => part.parameters)),
    dispositions: mergeTables(parts.flatMap((part) => part.dispositions)),
    projects: projectsByKind(parts.flatMap((part) => part.projects)),
    applicant: applicant?.applicant,
    applicantProblems: applicant?.problems,
    options: optionsByName(parts.flatMap((part) => part.options)),
    noRecords: {
      invoices: invoices.noRecords,
      payments: payments.noRecords,
      ownership: ownership.noRecords,
      roles: roles.noRecords,
    },
    plainAmounts: plain?.amounts,
    plainUnit: plain?.unit,
    plainProblems: plain?.problems,
    unrecognised: parts.flatMap((part, index) => {
      const understood = part.recognised || (index === 0 && part.plain !== null);
      return understood ? [] : [{ index, firstCells: part.firstCells }];
    }),
  };
}

/** Several tables of one kind as one. A table of headers alone says no more than none. */
function filled<Row extends RowBase>(tables: readonly Table<Row>[]): Table<Row> | undefined {
  return mergeTables(withRows(tables));
}

function withRows<Row extends RowBase>(tables: readonly Table<Row>[]): Table<Row>[] {
  return tables.filter((table) => table.rows.length > 0);
}

function projectsByKind(tables: readonly Table<Project>[]): ReadonlyMap<ProjectKind, Table<Project>> {
  const byKind = new Map<ProjectKind, Table<Project>>();
  for (const kind of new Set(tables.map((t) => t.kind as ProjectKind))) {
    const merged = mergeTables(tables.filter((t) => t.kind === kind));
    if (merged) byKind.set(kind, merged);
  }
  return byKind;
}

function optionsByName(rows: readonly OptionRow[]): ReadonlyMap<string, OptionRow> {
  const options = new Map<string, OptionRow>();
  for (const row of rows) if (!options.has(row.name)) options.set(row.name, row);
  return options;
}
