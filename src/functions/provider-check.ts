import { providersOf, type ProviderAnswer } from '../claim';
import { message, say, sayAll } from '../messages';
import { readArguments } from './arguments';
import type { CellResult } from './result';

/** Whether each provider meets the conditions of admission: name, conclusion, reasons with clauses. */
export function providerCheckCell(rows: unknown, tables: readonly unknown[]): CellResult {
  const read = readArguments(rows, tables, 'suppliers');
  if ('fault' in read) return read.fault;
  const header = [
    message('provider.header-name'),
    message('provider.header-conclusion'),
    message('provider.header-reasons'),
  ].map((m) => say(m));
  return { kind: 'values', values: [header, ...providersOf(read.ledger).map(line)] };
}

function line({ name, conclusion, reasons }: ProviderAnswer): string[] {
  return [name ?? '', say(message(`provider.${conclusion}`)), sayAll(reasons)];
}
