import { claimFor, explain } from '../claim';
import { message, say } from '../messages';
import { findProgramme, PROGRAMMES, type Programme } from '../policy';
import { readArguments } from './arguments';
import { invalid, type CellResult } from './result';

/** The whole calculation as a block: step, base, rate, floor or cap, amount, clause. */
export function explainCell(programme: unknown, rows: unknown, tables: readonly unknown[]): CellResult {
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
