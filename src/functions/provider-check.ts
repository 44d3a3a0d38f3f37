import { providersOf, type ProviderAnswer } from '../claim';
import { message, say, sayAll } from '../messages';
import { readArguments } from './arguments';
import type { CellResult } from './result';
import { EXAMPLE_SUPPLIERS } from './example-arguments';
import { ROWS, type FunctionSpec, type ParameterSpec } from './function-spec';
import { FURTHER } from './tables-parameter';

const SUPPLIERS: ParameterSpec = {
  ...ROWS,
  says: { zh: '供应商表（含表头）。', en: 'The suppliers with their header row.' },
};

export const PROVIDER_CHECK: FunctionSpec = {
  name: 'SZ_PROVIDER_CHECK',
  says: {
    zh: '训力券服务机构入库条件核对。',
    en: 'Whether providers meet the conditions of admission to the voucher.',
  },
  parameters: [SUPPLIERS, FURTHER],
  returns: {
    zh: '溢出：每家机构一行：名称、结论（符合、不符合、资料不全）、原因。',
    en: 'A block that spills: a line for each provider with its name, the conclusion and the reasons.',
  },
  gives: 'block',
  example: [EXAMPLE_SUPPLIERS],
  call: ([rows, ...tables]) => providerCheckCell(rows, tables),
};

/** Whether each provider meets the conditions of admission: name, conclusion, reasons with clauses. */
function providerCheckCell(rows: unknown, tables: readonly unknown[]): CellResult {
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
