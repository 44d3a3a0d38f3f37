import { TABLES, type FieldSpec } from '../../src/ledger';
import type { Column } from './table-sheet';

/** A table that the workbook may hold. */
export type Kind = keyof typeof TABLES;

const WIDTHS: Readonly<Record<string, number>> = {
  text: 18,
  id: 16,
  code: 22,
  amount: 15,
  date: 12,
  openDate: 12,
  rate: 8,
  share: 10,
  flag: 14,
  year: 8,
};
/** Where the type alone would be too narrow. */
const WIDER: Readonly<Record<string, number>> = {
  supplierName: 36,
  sellerName: 34,
  buyerName: 34,
  payer: 34,
  payee: 34,
  unit: 34,
  holderName: 36,
  heldName: 34,
  use: 30,
  number: 24,
  invoiceNumber: 24,
  reversedNumber: 24,
  contractId: 14,
  filingNumber: 28,
  licence: 20,
  serial: 18,
  incurred: 15,
  currency: 8,
  holderKind: 12,
};

/** Names of suppliers are those of companies; other tables name things of their own. */
function nameWidth(kind: Kind): number {
  return kind === 'suppliers' ? 34 : 26;
}

/** Every column of a table, with the canonical Chinese headers. */
export function columnsOf(kind: Kind): Column[] {
  const fields: [string, FieldSpec][] = Object.entries(TABLES[kind].fields);
  return fields
    .filter(([, { found }]) => found !== true)
    .map(([field, { zh, type }]) => ({
      field,
      header: zh,
      type,
      width: Math.max(
        field === 'name' ? nameWidth(kind) : (WIDER[field] ?? WIDTHS[type] ?? 14),
        zh.length * 2 + 2,
      ),
    }));
}
