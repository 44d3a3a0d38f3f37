import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { FUNCTION_SPECS } from '../../src/cli/specs';

interface Parameter {
  readonly name: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** Microsoft's generator loads modules in ways that Jest does not, so it runs in plain Node. */
const GENERATE = `
  const plugin = require.resolve('custom-functions-metadata-plugin');
  const { generateCustomFunctionsMetadata } = require(require.resolve('custom-functions-metadata', { paths: [plugin] }));
  const { readdirSync, readFileSync } = require('node:fs');
  const files = readdirSync('src/functions').map((name) => 'src/functions/' + name)
    .filter((file) => readFileSync(file, 'utf8').includes('@customfunction '));
  generateCustomFunctionsMetadata(files, false).then((result) => console.log(result.metadataJson))`;

it('knows the functions by the parameters that Excel is told', () => {
  const cwd = path.resolve(__dirname, '../..');
  const json = execFileSync(process.execPath, ['-e', GENERATE], { cwd, encoding: 'utf8' });
  const { functions } = JSON.parse(json) as { functions: { name: string; parameters: Parameter[] }[] };
  const told = byName(functions);
  expect(byName(FUNCTION_SPECS)).toEqual(told);
});

function byName(functions: readonly { name: string; parameters: readonly Partial<Parameter>[] }[]): object {
  return Object.fromEntries(functions.map(({ name, parameters }) => [name, parameters.map(shape)]));
}

function shape({ name, dimensionality, optional, repeating }: Partial<Parameter>): object {
  return {
    name,
    dimensionality: dimensionality ?? 'scalar',
    optional: optional ?? false,
    repeating: repeating ?? false,
  };
}
