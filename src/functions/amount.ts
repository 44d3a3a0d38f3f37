import { outcomeFor } from '../claim';
import { message, say } from '../messages';
import { yuanNumber } from '../money';
import { programmeOf, type Outcome, type ProgrammeId } from '../policy';
import { readArguments } from './arguments';
import { notAvailable, single, type CellResult } from './result';

/** An amount function: rows and tables in, yuan out. */
export function amountCell(id: ProgrammeId, rows: unknown, tables: readonly unknown[]): CellResult {
  const read = readArguments(rows, tables, programmeOf(id).subject);
  return 'fault' in read ? read.fault : outcomeCell(outcomeFor(id, read.ledger));
}

/** Amount → yuan; a certain no → 0; incomplete → #N/A with what is missing. */
export function outcomeCell(outcome: Outcome): CellResult {
  switch (outcome.kind) {
    case 'amount':
      return single(yuanNumber(outcome.amount));
    case 'ineligible':
    case 'outside-window':
      return single(0);
    case 'incomplete':
      return notAvailable(missingText(outcome.missing));
  }
}

/** The first thing missing, and how many there are: a cell's message has room for one sentence. */
function missingText(missing: Extract<Outcome, { kind: 'incomplete' }>['missing']): string {
  const [first] = missing;
  if (!first) return '';
  return say(
    missing.length === 1
      ? message('function.incomplete', { missing: first })
      : message('function.incomplete-more', { count: missing.length, missing: first }),
  );
}
