import { claimFor } from '../claim';
import { message, say, type MessageId } from '../messages';
import { yuanNumber } from '../money';
import { readArguments } from './arguments';
import { programmeArgument } from './explain';
import type { CellResult } from './result';
import { EXAMPLE_CONTRACTS } from './example-arguments';
import { PROGRAMME, ROWS, type FunctionSpec } from './function-spec';
import { FURTHER } from './tables-parameter';

const HEADERS = [
  'rows.header-row',
  'check.header-severity',
  'check.header-check',
  'check.header-message',
  'check.header-clause',
  'check.header-amount',
] as const satisfies readonly MessageId[];

const SEVERITIES = {
  block: 'check.severity-block',
  warn: 'check.severity-warn',
  info: 'check.severity-info',
} as const;
const ORDER = ['block', 'warn', 'info'];

export const CHECK: FunctionSpec = {
  name: 'POLICY_CHECK',
  says: {
    zh: '逐行列出一个项目的检查结果，阻断在前。',
    en: 'Every finding of a programme on a register, the blocking ones first.',
  },
  parameters: [PROGRAMME, ROWS, FURTHER],
  returns: {
    zh: '溢出：行、级别、检查、说明、依据、涉及金额。',
    en: 'A block that spills: row, severity, check, what was found, clause, amount concerned.',
  },
  gives: 'block',
  example: ['LGC', EXAMPLE_CONTRACTS],
  call: ([programme, rows, ...tables]) => checkCell(programme, rows, tables),
};

/** POLICY_CHECK: every finding of a programme on a register, the blocking ones first, then by row. */
function checkCell(programme: unknown, rows: unknown, tables: readonly unknown[]): CellResult {
  const found = programmeArgument(programme);
  if ('kind' in found) return found;
  const read = readArguments(rows, tables, found.subject);
  if ('fault' in read) return read.fault;
  const findings = [...claimFor(found.id, read.ledger).findings].sort(
    (a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) || (a.row ?? 0) - (b.row ?? 0),
  );
  const lines = findings.map((f) => [
    f.row ?? '',
    say(message(SEVERITIES[f.severity])),
    f.check,
    say(f.message),
    f.clause ? `${f.clause.document} ${f.clause.clause}` : '',
    f.amount === null ? '' : yuanNumber(f.amount),
  ]);
  const nothing = [['', '', '', say(message('check.nothing-found')), '', '']];
  return {
    kind: 'values',
    values: [HEADERS.map((id) => say(message(id))), ...(lines.length > 0 ? lines : nothing)],
  };
}
