import { CLAIMANT, SUPPLIERS_OF_REVIEW } from './companies';
import { REVIEW_CONTRACTS, type ReviewContract } from './contracts';
import { netOf, taxOf } from './net';
import type { ReviewRow } from './types';

/** An invoice of a contract with its payment; several share the amount equally. */
interface Paper {
  readonly key: string;
  readonly contract: ReviewContract;
  readonly issued: string;
  readonly paid: string;
  readonly gross: number;
  /** 1 for the first of all. */
  readonly serial: number;
}

const PAPERS: readonly Paper[] = REVIEW_CONTRACTS.flatMap((contract) =>
  contract.papers.map(([issued, paid], i) => ({
    key: `${contract.id}/${String(i + 1)}`,
    contract,
    issued,
    paid,
    gross: contract.gross / contract.papers.length,
  })),
).map((paper, i) => ({ ...paper, serial: i + 1 }));

/** 20 digits: the year, the bureau, the channel, and a running number. */
function invoiceNumber({ issued, serial }: Paper): string {
  return `${issued.slice(2, 4)}957${String(serial * 271_829 + 40_000_017).padStart(15, '0')}`;
}

export const INVOICE_ROWS: readonly ReviewRow[] = PAPERS.map((paper) => {
  const { name, code } = SUPPLIERS_OF_REVIEW[paper.contract.supplier];
  return {
    key: paper.key,
    cells: {
      number: invoiceNumber(paper),
      issued: paper.issued,
      sellerName: name,
      sellerCode: code,
      buyerName: CLAIMANT.name,
      buyerCode: CLAIMANT.code,
      net: netOf(paper.gross),
      tax: taxOf(paper.gross),
      gross: paper.gross,
      contractId: paper.contract.id,
    },
  };
});

export const PAYMENT_ROWS: readonly ReviewRow[] = PAPERS.map(({ key, contract, paid, gross, serial }) => ({
  key,
  cells: {
    serial: `${paid.replaceAll('-', '')}${String(serial * 7_919 + 100_003)}`,
    paid,
    payer: CLAIMANT.name,
    payee: SUPPLIERS_OF_REVIEW[contract.supplier].name,
    amount: gross,
    contractId: contract.id,
  },
}));

/** One for every invoice, of its tax, dated the 15th of the month after. */
export const TAX_RECORD_ROWS: readonly ReviewRow[] = PAPERS.map((paper) => {
  const [year = 0, month = 0] = paper.issued.split('-').map(Number);
  const next = month === 12 ? [year + 1, 1] : [year, month + 1];
  const declared = `${String(next[0])}-${String(next[1]).padStart(2, '0')}`;
  return {
    key: paper.key,
    cells: {
      number: `3440${declared.slice(2).replace('-', '')}${String(paper.serial * 6_007).padStart(10, '0')}`,
      invoiceNumber: invoiceNumber(paper),
      issued: `${declared}-15`,
      amount: taxOf(paper.gross),
    },
  };
});
