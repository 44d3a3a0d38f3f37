import { execFileSync } from 'node:child_process';
import path from 'node:path';

/** Texts that stand in for files of the source; each but the first breaks a rule of the house. */
const TEXTS = [
  ['a door below', 'src/ledger/index.ts', "export { fen } from '../money';\n", null],
  [
    'an import from above',
    'src/money/index.ts',
    "export { claimFor } from '../claim';\n",
    'boundaries/dependencies',
  ],
  [
    'an import past a door',
    'src/claim/index.ts',
    "export { CHECKS } from '../checks/registry';\n",
    'boundaries/dependencies',
  ],
  ['the core using Excel', 'src/checks/index.ts', "export * from '../excel';\n", 'boundaries/dependencies'],
  [
    'the workbench using the core',
    'src/workbench/main.ts',
    "export { fen } from '../money';\n",
    'boundaries/dependencies',
  ],
  ['a clock in the core', 'src/calendar/index.ts', 'export const x = new Date();\n', 'no-restricted-globals'],
  [
    'the network in the core',
    'src/claim/index.ts',
    "export const x = fetch('x');\n",
    'no-restricted-globals',
  ],
  [
    'Excel outside its room',
    'src/taskpane/main.ts',
    'export const x = Excel.run;\n',
    'no-restricted-globals',
  ],
] as const;

describe('the lint keeps the rooms apart', () => {
  let broken: string[][] = [];
  beforeAll(() => {
    const root = path.join(__dirname, '../..');
    const input = JSON.stringify(TEXTS.map(([, file, text]) => ({ file: path.join(root, file), text })));
    const script = path.join(__dirname, 'lint-texts.mjs');
    broken = JSON.parse(
      execFileSync(process.execPath, [script], { cwd: root, input, encoding: 'utf8' }),
    ) as string[][];
  }, 120_000);

  test.each(TEXTS.map((t, i) => [t[0], t[3], i] as const))('%s: %s', (_what, rule, index) => {
    if (rule === null) expect(broken[index]).toEqual([]);
    else expect(broken[index]).toContain(rule);
  });
});
