import { claimFor, explain } from '../claim';
import { message, say } from '../messages';
import { findProgramme, PROGRAMMES, type Programme } from '../policy';
import { readArguments } from './arguments';
import { invalid, type CellResult } from './result';
import { EXAMPLE_CONTRACTS } from './example-arguments';
import { PROGRAMME, ROWS, type FunctionSpec } from './function-spec';
import { FURTHER } from './tables-parameter';

export const EXPLAIN: FunctionSpec = {
  name: 'POLICY_EXPLAIN',
  says: {
    zh: '逐步说明一个项目的计算。',
    en: 'Every step of the calculation of a programme.',
  },
  parameters: [PROGRAMME, ROWS, FURTHER],
  returns: {
    zh: '溢出：步骤、基数、比例、门槛或上限、金额、依据。',
    en: 'A block that spills: step, base, rate, floor or cap, amount, clause.',
  },
  gives: 'block',
  example: ['LGC', EXAMPLE_CONTRACTS],
  call: ([programme, rows, ...tables]) => explainCell(programme, rows, tables),
};

/** The whole calculation as a block: step, base, rate, floor or cap, amount, clause. */
function explainCell(programme: unknown, rows: unknown, tables: readonly unknown[]): CellResult {
  const found = programmeArgument(programme);
  if ('kind' in found) return found;
  const read = readArguments(rows, tables, found.subject);
  if ('fault' in read) return read.fault;
  return { kind: 'values', values: explain(claimFor(found.id, read.ledger)) };
}

/** A programme by any of its names, or the #VALUE! that says which names there are. */
export function programmeArgument(programme: unknown): Programme | CellResult {
  const text = typeof programme === 'string' ? programme : '';
  const found = findProgramme(text);
  if (found) return found;
  const programmes = PROGRAMMES.map((p) => p.id).join('、');
  return invalid(say(message('function.no-programme', { programme: text, programmes })));
}
