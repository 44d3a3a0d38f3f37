import { beyondCap, claimFor, rowAmounts, type Claim } from '../claim';
import type { Ledger } from '../ledger';
import { message, say, sayAll, type MessageId } from '../messages';
import { yuanNumber, ZERO, type Fen } from '../money';
import { outcomeCell } from './amount';
import { readArguments } from './arguments';
import { programmeArgument } from './explain';
import type { CellResult } from './result';
import { EXAMPLE_CONTRACTS } from './example-arguments';
import { PROGRAMME, ROWS, type FunctionSpec } from './function-spec';
import { FURTHER } from './tables-parameter';

const HEADERS = [
  'rows.header-row',
  'rows.header-id',
  'rows.header-supplier',
  'evidence.header-claimable',
  'evidence.header-evidenced',
  'evidence.header-at-risk',
  'evidence.header-not-checked',
  'evidence.header-why',
] as const satisfies readonly MessageId[];

interface Line {
  readonly row: number;
  readonly id: string;
  readonly supplier: string;
  /** Claimable, evidenced, at risk and not checked. */
  readonly amounts: readonly [Fen, Fen, Fen, Fen];
  readonly why: string;
}

export const EVIDENCE: FunctionSpec = {
  name: 'POLICY_EVIDENCE',
  says: {
    zh: '每份合同的金额中哪些凭证已登记、哪些待补或有疑点、哪些未核对，及原因。',
    en: 'What of each contract is evidenced, at risk and not checked, and why.',
  },
  parameters: [PROGRAMME, ROWS, FURTHER],
  returns: {
    zh: '溢出：行、编号、供应商、可申报、凭证已登记、待补或有疑点、未核对、原因。',
    en: 'A block that spills: row, number, supplier, claimable, evidenced, at risk, not checked, why.',
  },
  gives: 'block',
  example: ['LGC', EXAMPLE_CONTRACTS],
  call: ([programme, rows, ...tables]) => evidenceCell(programme, rows, tables),
};

/** POLICY_EVIDENCE: of each contract's share, what is evidenced, at risk and not checked, and why. */
function evidenceCell(programme: unknown, rows: unknown, tables: readonly unknown[]): CellResult {
  const found = programmeArgument(programme);
  if ('kind' in found) return found;
  const read = readArguments(rows, tables, found.subject);
  if ('fault' in read) return read.fault;
  const claim = claimFor(found.id, read.ledger);
  if (claim.outcome.kind === 'incomplete') return outcomeCell(claim.outcome);
  const lines = [...counted(claim, read.ledger), ...leftOut(claim)].sort((a, b) => a.row - b.row);
  const total = ['', say(message('rows.total')), '', ...cells(totals(claim)), reasons(claim)];
  return {
    kind: 'values',
    values: [
      HEADERS.map((id) => say(message(id))),
      ...lines.map(({ row, id, supplier, amounts, why }) => [row, id, supplier, ...cells(amounts), why]),
      total,
    ],
  };
}

function counted(claim: Claim, ledger: Ledger): Line[] {
  // Nothing is known of plain amounts but their number.
  if (ledger.plainAmounts) {
    return rowAmounts(claim.programme, ledger).map(({ row, label, amount, why }) => ({
      row,
      id: label,
      supplier: '',
      amounts: [amount, ZERO, ZERO, amount],
      why: sayAll(why.length > 0 ? why : claim.unchecked.map((u) => u.message)),
    }));
  }
  return claim.rowsIn.map((row) => ({
    row: row.row,
    id: row.id ?? '',
    supplier: row.supplier ?? '',
    amounts: [row.claimable ?? ZERO, row.evidenced ?? ZERO, row.atRisk ?? ZERO, row.notChecked ?? ZERO],
    why: sayAll([...beyondCap(claim.outcome, row.base, row.claimable), ...row.why]),
  }));
}

function leftOut(claim: Claim): Line[] {
  return claim.rowsOut.map(({ row, id, supplier, reason }) => ({
    row,
    id: id ?? '',
    supplier: supplier ?? '',
    amounts: [ZERO, ZERO, ZERO, ZERO],
    why: say(reason.message),
  }));
}

function totals({ claimable, evidenced, atRisk, notChecked }: Claim): Line['amounts'] {
  return [claimable ?? ZERO, evidenced ?? ZERO, atRisk ?? ZERO, notChecked ?? ZERO];
}

function reasons({ outcome }: Claim): string {
  return outcome.kind === 'ineligible' || outcome.kind === 'outside-window' ? sayAll(outcome.reasons) : '';
}

function cells(amounts: readonly Fen[]): number[] {
  return amounts.map(yuanNumber);
}
