import { legalPersonName, normaliseName } from '../../identity';
import { TABLES, type Invoice, type Payment, type RowBase, type TaxRecord } from '../../ledger';
import { local, type LocalText, type Message } from '../../messages';
import { warning, type Verdict } from '../about-contract';
import type { CheckContext } from '../context';
import type { EvidencePart } from '../types';
import type { CountedInvoice } from './counted-invoices';
import type { Named } from './loose';

/** 「发票」第5行 25440…, as a message names the row of a document. */
export function documentName({ source, row }: RowBase, number: string | null): LocalText {
  const { zh, en } = TABLES[source.kind].title;
  const at = local(`「${source.sheet ?? zh}」第${row}行`, `${source.sheet ?? en} row ${row}`);
  return number === null ? at : local(`${at.zh} ${number}`, `${at.en} (${number})`);
}

export function invoiceName(row: Invoice): LocalText {
  return documentName(row, row.number);
}

export function paymentName(row: Payment): LocalText {
  return documentName(row, row.serial);
}

export function taxRecordName(row: TaxRecord): LocalText {
  return documentName(row, row.number);
}

/** The numbers of several invoices; one without a number by its row. */
export function numbersOf(invoices: readonly CountedInvoice[]): string {
  return listOf(invoices.map(({ rows: [first] }) => first.number ?? `#${first.row}`));
}

/** As many as a sentence can name, and how many there are. */
export function listOf(names: readonly string[], most = MOST): string {
  const shown = names.slice(0, most).join('、');
  return names.length > most ? `${shown}…（${names.length}）` : shown;
}
const MOST = 6;
/** As many as a sentence about all of a kind names. */
export const FEW = 5;

/** Some documents of a contract leave its money in doubt; where it does not rest on them yet, only act. */
export function doubt(
  ctx: CheckContext,
  message: Message,
  at: RowBase,
  field: Verdict['field'],
  parts: readonly EvidencePart[],
): Verdict {
  if (!ctx.restsOn.invoice) return { ...warning(message, field), at };
  return { severity: 'warn', effect: 'risk', message, field, at, parts };
}

/**
 * Whether two mentions are one company. The same code or the same name is enough: a code and a name that
 * contradict each other are the matter of another check. person: head office and branch, or two branches.
 */
export function likeness(a: Named, b: Named): 'same' | 'person' | 'other' | 'unknown' {
  const codes = a.code !== null && b.code !== null;
  if (codes && a.code === b.code) return 'same';
  if (a.name === null || b.name === null) return codes ? 'other' : 'unknown';
  if (normaliseName(a.name) === normaliseName(b.name)) return 'same';
  return legalPersonName(a.name) === legalPersonName(b.name) ? 'person' : 'other';
}

/** A company as a message names it. */
export function companyName({ name, code }: Named): string {
  return name ?? code ?? '';
}
