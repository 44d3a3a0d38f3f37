import type { Contract, Invoice } from '../../ledger';
import { message } from '../../messages';
import { formatYuan, sumFen, ZERO, type Fen } from '../../money';
import { contractCheck, warning, type Verdict } from '../about-contract';
import type { CheckContext } from '../context';
import { invoiceCounts, invoiceMoney } from '../document-money';
import { byContent, contentKey } from '../double/content';
import { idKey, pushTo } from '../grouping';
import { doubt, invoiceName } from './about-documents';
import { keyOf } from './counted-invoices';

/**
 * LG 二（二）: a red letter (红字发票) takes back what its invoice said, so it must name that invoice, stand
 * under the same contract and not exceed it. All red letters of a contract are deducted in any case.
 */
export const redLetter = contractCheck(
  'red-letter',
  undefined,
  function* (ctx, contract, names): Iterable<Verdict> {
    const { clause } = names();
    for (const { row, blue, sum } of redLettersOf(ctx, contract)) {
      const { reversedNumber } = row;
      const params = { where: invoiceName(row), clause };
      const amount = Math.abs(invoiceMoney(ctx, contract, row) ?? 0) as Fen;
      if (!blue) {
        const said =
          reversedNumber === null
            ? message('check.red-unlinked', { ...params, amount: formatYuan(amount) })
            : message('check.red-unknown', {
                ...params,
                reversed: reversedNumber,
                amount: formatYuan(amount),
              });
        const field = reversedNumber === null ? 'number' : 'reversedNumber';
        // What it takes back cannot be told, so a red letter outside the window may still lower what counts.
        if (invoiceCounts(ctx, row)) yield { ...warning(said, field), at: row, amount };
        else
          yield doubt(ctx, said, row, field, [
            { evidence: 'invoiced', key: `red ${contentKey(row)}`, amount },
          ]);
        continue;
      }
      const reversed = blue.number ?? '';
      if (row.contractId !== null && idKey(row.contractId) !== idKey(blue.contractId ?? '')) {
        const said = { ...params, reversed, other: row.contractId, contract: contract.id ?? '' };
        yield { ...warning(message('check.red-elsewhere', said), 'contractId'), at: row, amount };
      }
      if (sum !== null && sum < 0) {
        const excess = (0 - sum) as Fen;
        const said = { ...params, reversed, excess: formatYuan(excess) };
        yield { ...warning(message('check.red-above', said), 'reversedNumber'), at: row, amount: excess };
      }
    }
  },
);

interface RedLetter {
  readonly row: Invoice;
  readonly blue: Invoice | undefined;
  /** What is left of the invoice after all its red letters, said with the last of them; else null. */
  readonly sum: Fen | null;
}

/** The red letters of a contract that say something of this claim, in the order of what they say. */
function redLettersOf(ctx: CheckContext, contract: Contract): RedLetter[] {
  const { isRed, reversedBy, shareOf } = ctx.documents;
  const rows = ctx.documents.invoicesOf(contract) ?? [];
  const red = rows.filter((row) => isRed(row) && !shareOf(row)?.repeats);
  if (red.length === 0) return [];
  const left = new Map<string, Fen[]>();
  for (const row of rows) {
    pushTo(left, keyOf(ctx, reversedBy(row) ?? row), invoiceMoney(ctx, contract, row) ?? ZERO);
  }
  const said = new Set<string>();
  return red
    .sort(byContent)
    .reverse()
    .flatMap((row): RedLetter[] => {
      const blue = reversedBy(row);
      if (!blue) return [{ row, blue, sum: null }];
      if (!invoiceCounts(ctx, row)) return [];
      const key = keyOf(ctx, blue);
      const sum = said.has(key) ? null : sumFen(left.get(key) ?? []);
      said.add(key);
      return [{ row, blue, sum }];
    })
    .reverse();
}
