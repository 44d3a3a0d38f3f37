import { callFunction, type FunctionSpec } from '../../src/functions';

/** The example of a function as it is typed in a cell. */
export function exampleFormula({ name, example }: FunctionSpec): string {
  return `=${name}(${example.map(argument).join(', ')})`;
}

function argument(value: FunctionSpec['example'][number]): string {
  if (typeof value !== 'string' && typeof value !== 'number') {
    return `{${value.map((row) => row.map(argument).join(',')).join(';')}}`;
  }
  return typeof value === 'number' ? String(value) : `"${value.replaceAll('"', '""')}"`;
}

/** What the example gives. Throws when it gives an error: an example shows what comes back. */
export function exampleResult({ name, example }: FunctionSpec): readonly (readonly (string | number)[])[] {
  const result = callFunction(name, example);
  if (result.kind === 'error')
    throw new Error(`the example of ${name} gives ${result.code}: ${result.message}`);
  return result.values;
}
