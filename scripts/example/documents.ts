import type { Invoice, Payment, TaxRecord } from '../../src/ledger';
import { proportion, yuanNumber, fenFromYuan } from '../../src/money';
import { APPLICANT } from './companies';
import type { ExampleContract } from './contract';
import { CONTRACTS } from './contracts';
import type { SheetRow } from './rows';

type Dated = readonly [date: string, gross: number];

/** What the vouchers behind one contract say; amounts are gross, in yuan. */
interface Papers {
  readonly invoices: readonly Dated[];
  readonly payments: readonly Dated[];
  /** A red letter: its date, its gross amount, and which of the invoices it takes back. */
  readonly red?: readonly [date: string, gross: number, invoice: number];
  readonly noTaxRecord?: true;
}

/** One invoice and one payment of the same amount. */
const plain = (invoiced: string, paid: string, gross: number): Papers => ({
  invoices: [[invoiced, gross]],
  payments: [[paid, gross]],
});

/** By contract. Voucher contracts need none when they are applied for; two have some all the same. */
const PAPERS: Readonly<Record<string, Papers>> = {
  'SL-2024-001': plain('2024-12-20', '2024-12-26', 1_017_600),
  'SL-2024-002': {
    invoices: [
      ['2024-10-15', 1_908_000],
      ['2024-12-27', 1_908_000],
    ],
    payments: [
      ['2024-10-28', 1_908_000],
      ['2024-12-30', 1_908_000],
    ],
  },
  'SL-2024-003': {
    invoices: [
      ['2025-02-18', 636_000],
      ['2025-08-20', 424_000],
    ],
    payments: [
      ['2025-02-27', 636_000],
      ['2025-08-29', 424_000],
    ],
  },
  'SL-2024-004': plain('2025-04-08', '2025-04-16', 530_000),
  'SL-2024-005': {
    invoices: [
      ['2025-03-14', 795_000],
      ['2025-06-13', 795_000],
    ],
    payments: [
      ['2025-03-21', 795_000],
      ['2025-07-18', 1_325_000],
    ],
  },
  'SL-2024-006': { invoices: [['2025-06-10', 1_060_000]], payments: [['2025-06-24', 742_000]] },
  'SL-2024-007': plain('2025-07-08', '2025-07-17', 1_590_000),
  'SL-2024-008': {
    invoices: [
      ['2025-03-20', 2_226_000],
      ['2025-06-27', 2_226_000],
    ],
    payments: [
      ['2025-03-31', 2_226_000],
      ['2025-07-10', 2_226_000],
    ],
  },
  'SL-2025-001': plain('2025-07-04', '2025-07-15', 742_000),
  'SL-2025-002': plain('2025-08-01', '2025-08-08', 954_000),
  'SL-2025-003': {
    invoices: [
      ['2025-04-11', 424_000],
      ['2025-08-04', 530_000],
    ],
    red: ['2025-08-06', 106_000, 1],
    payments: [
      ['2025-04-25', 424_000],
      ['2025-08-11', 371_000],
    ],
  },
  'SL-2025-004': plain('2025-05-20', '2025-05-29', 678_400),
  'SL-2025-005': plain('2025-06-05', '2025-06-13', 280_000),
  'SL-2025-006': plain('2025-06-12', '2025-06-20', 402_800),
  'SL-2025-007': { ...plain('2025-07-03', '2025-07-11', 636_000), noTaxRecord: true },
  'SL-2025-008': plain('2025-08-07', '2025-08-12', 1_356_000),
  'SL-2025-009': { invoices: [], payments: [['2025-08-05', 477_000]] },
  'SL-2025-010': { invoices: [['2025-08-11', 551_200]], payments: [] },
  'SL-2025-011': plain('2025-12-12', '2025-12-24', 1_325_000),
  'SL-2025-016': plain('2026-03-06', '2026-03-18', 848_000),
  'MX-2024-001': {
    invoices: [
      ['2025-06-30', 636_000],
      ['2025-10-30', 636_000],
    ],
    payments: [
      ['2025-07-14', 636_000],
      ['2025-11-12', 636_000],
    ],
  },
  'MX-2025-001': plain('2025-10-28', '2025-11-12', 901_000),
  'MX-2025-002': plain('2025-10-10', '2025-10-22', 445_200),
  'MX-2025-003': plain('2025-09-15', '2025-09-24', 381_600),
  'MX-2025-004': plain('2025-10-13', '2025-10-20', 254_400),
  'MX-2025-005': plain('2025-11-06', '2025-11-18', 318_000),
  'MX-2025-006': plain('2025-08-15', '2025-08-26', 159_000),
  'MX-2025-007': plain('2025-12-01', '2025-12-08', 127_200),
  'MX-2025-008': plain('2025-11-20', '2025-11-28', 212_000),
  'MX-2025-009': plain('2025-12-08', '2025-12-11', 296_800),
};

const papersOf = CONTRACTS.flatMap((contract) => {
  const papers = PAPERS[contract.id];
  return papers ? [{ contract, papers }] : [];
});

/** Fully digitalised invoices: 20 digits, of which the first two are the year. */
function invoiceNumber(contract: ExampleContract, date: string, index: number): string {
  const serial = CONTRACTS.indexOf(contract) * 10 + index + 1;
  return `${date.slice(2, 4)}957${String(serial * 100_003).padStart(15, '0')}`;
}

const parts = (contract: ExampleContract, yuan: number) => {
  const gross = fenFromYuan(yuan);
  const rate = Math.round(contract.taxRate * 100);
  const net = proportion(gross, 100, 100 + rate, 'half-up');
  return { net: yuanNumber(net), tax: (gross - net) / 100, gross: yuan };
};

function invoice(contract: ExampleContract, [issued, gross]: Dated, index: number): SheetRow<Invoice> {
  return {
    number: invoiceNumber(contract, issued, index),
    issued,
    sellerName: contract.supplierName,
    sellerCode: contract.supplierCode ?? '',
    buyerName: APPLICANT.name,
    buyerCode: APPLICANT.code,
    ...parts(contract, gross),
    contractId: contract.id,
  };
}

export const INVOICES: readonly SheetRow<Invoice>[] = papersOf.flatMap(({ contract, papers }) => {
  const blue = papers.invoices.map((dated, i) => invoice(contract, dated, i));
  if (!papers.red) return blue;
  const [date, gross, reversed] = papers.red;
  const red = invoice(contract, [date, -gross], blue.length);
  return [...blue, { ...red, reversedNumber: blue[reversed]?.number ?? '' }];
});

export const PAYMENTS: readonly SheetRow<Payment>[] = papersOf.flatMap(({ contract, papers }) =>
  papers.payments.map(([paid, amount], i) => ({
    serial: `${paid.replaceAll('-', '')}${String((CONTRACTS.indexOf(contract) + 1) * 100 + i + 1).padStart(6, '0')}`,
    paid,
    payer: APPLICANT.name,
    payee: contract.supplierName,
    amount,
    contractId: contract.id,
  })),
);

const untaxed = new Set(papersOf.filter((p) => p.papers.noTaxRecord).map((p) => p.contract.id));

/** One tax record for every invoice, dated the 10th of the month in which the tax is declared. */
export const TAX_RECORDS: readonly SheetRow<TaxRecord>[] = INVOICES.filter(
  ({ contractId, tax }) => !untaxed.has(String(contractId)) && Number(tax) > 0,
).map(({ number, issued, tax }, i) => ({
  number: `3440${String(issued).replaceAll('-', '').slice(2, 6)}${String((i + 1) * 1_009).padStart(10, '0')}`,
  invoiceNumber: number ?? '',
  issued: nextTenth(String(issued)),
  amount: tax ?? 0,
}));

function nextTenth(iso: string): string {
  const [year = 0, month = 0] = iso.split('-').map(Number);
  const next = month === 12 ? [year + 1, 1] : [year, month + 1];
  return `${String(next[0])}-${String(next[1]).padStart(2, '0')}-10`;
}
