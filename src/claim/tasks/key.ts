import type { Finding } from '../../checks';
import type { Ledger, RowBase } from '../../ledger';
import { namedThings } from './facts';
import { shortHash } from './hash';
import type { RowNames } from './row-names';

/**
 * What a finding is about: "invoice-4f0k2m9qxz". It says which check speaks of which column of which row,
 * and of which contract, by their names; no row number, sheet or amount is in it, so it stays the same
 * while the workbook is sorted, filled and rearranged.
 */
export function subjectKey(finding: Finding, ledger: Ledger, names: RowNames): string {
  const { check, table, subject } = finding;
  const row = rowOf(finding, names);
  const parts = [
    check,
    table ?? '',
    row ? names.nameOf(row) : lineName(finding, ledger),
    row ? (columnOf(row, finding.column) ?? '') : '',
    subject && subject !== row ? `${subject.source.kind} ${names.nameOf(subject)}` : '',
    namedThings(finding),
  ];
  return `${check}-${shortHash(parts.join('\u0000'))}`;
}

/** The same, of one of several sentences that a check says of the same cell. */
export function sentenceKey(subject: string, { check, message }: Finding): string {
  return `${check}-${shortHash(`${subject} ${message.id}`)}`;
}

/** The row that a finding points at. */
function rowOf({ table, sheet, row, subject }: Finding, names: RowNames): RowBase | undefined {
  if (table === null || row === null) return undefined;
  if (subject?.source.kind === table && subject.row === row && subject.source.sheet === sheet) return subject;
  return names.rowAt(table, sheet, row);
}

/** 申报单位 has a line for each field: the field that stands in the row. A line of no table has its number only. */
function lineName({ table, row }: Finding, { applicant }: Ledger): string {
  if (row === null) return '';
  const fields = table === 'applicant' ? [...(applicant?.rows ?? [])] : [];
  return fields.find(([, at]) => at === row)?.[0] ?? `#${row}`;
}

/** The field of a column: headers and columns may change their places. */
function columnOf({ source }: RowBase, column: number | null): string | undefined {
  return [...source.columns].find(([, at]) => at === column)?.[0];
}
