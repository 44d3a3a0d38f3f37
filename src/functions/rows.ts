import { claimFor, rowAmounts } from '../claim';
import { message, say, sayAll, type MessageId } from '../messages';
import { sumFen, yuanNumber } from '../money';
import { readArguments } from './arguments';
import { outcomeCell } from './amount';
import { programmeArgument } from './explain';
import type { CellResult } from './result';
import { EXAMPLE_CONTRACTS } from './example-arguments';
import { PROGRAMME, ROWS, type FunctionSpec } from './function-spec';
import { FURTHER } from './tables-parameter';

const HEADERS = [
  'rows.header-row',
  'rows.header-id',
  'rows.header-supplier',
  'rows.header-base',
  'rows.header-amount',
  'rows.header-note',
] as const satisfies readonly MessageId[];

export const ROWS_FUNCTION: FunctionSpec = {
  name: 'POLICY_ROWS',
  says: {
    zh: '每份合同分到的金额（上限内按顺序），合计与总额一致。',
    en: 'The amount of each contract under the pooled cap; they add up to the whole.',
  },
  parameters: [PROGRAMME, ROWS, FURTHER],
  returns: {
    zh: '溢出：行、编号、供应商、计入费用、金额、说明。',
    en: 'A block that spills: row, number, supplier, fees counted, amount, note.',
  },
  gives: 'block',
  example: ['LGC', EXAMPLE_CONTRACTS],
  call: ([programme, rows, ...tables]) => rowsCell(programme, rows, tables),
};

/** POLICY_ROWS: the amount of each row under the pooled cap, and of every row that has none why. */
function rowsCell(programme: unknown, rows: unknown, tables: readonly unknown[]): CellResult {
  const found = programmeArgument(programme);
  if ('kind' in found) return found;
  const read = readArguments(rows, tables, found.subject);
  if ('fault' in read) return read.fault;
  const claim = claimFor(found.id, read.ledger);
  if (claim.outcome.kind === 'incomplete') return outcomeCell(claim.outcome);
  const amounts = rowAmounts(found.id, read.ledger);
  const counted = amounts.map((r) => ({
    row: r.row,
    cells: [r.row, r.label, r.supplier ?? '', yuanNumber(r.base), yuanNumber(r.amount), sayAll(r.why)],
  }));
  const out = claim.rowsOut.map((r) => ({
    row: r.row,
    cells: [r.row, r.id ?? '', r.supplier ?? '', 0, 0, say(r.reason.message)],
  }));
  const total = [
    '',
    say(message('rows.total')),
    '',
    yuanNumber(sumFen(amounts.map((r) => r.base))),
    yuanNumber(sumFen(amounts.map((r) => r.amount))),
    claim.outcome.kind === 'amount' ? '' : sayAll(claim.outcome.reasons),
  ];
  const lines = [...counted, ...out].sort((a, b) => a.row - b.row).map(({ cells }) => cells);
  return { kind: 'values', values: [HEADERS.map((id) => say(message(id))), ...lines, total] };
}
