import { defineConfig } from 'eslint/config';
import boundaries from 'eslint-plugin-boundaries';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Who may import whom: a room sees only the doors (index.ts) of the rooms named here. */
const ROOMS = {
  money: [],
  calendar: [],
  messages: [],
  identity: [],
  ledger: ['money', 'calendar', 'messages', 'identity'],
  parties: ['money', 'calendar', 'messages', 'identity', 'ledger'],
  policy: ['money', 'calendar', 'messages', 'identity', 'ledger'],
  checks: ['money', 'calendar', 'messages', 'identity', 'ledger', 'parties', 'policy'],
  claim: ['money', 'calendar', 'messages', 'identity', 'ledger', 'parties', 'policy', 'checks'],
  functions: ['money', 'calendar', 'messages', 'identity', 'ledger', 'policy', 'claim'],
  excel: ['messages', 'ledger'],
  taskpane: [
    'money',
    'calendar',
    'messages',
    'identity',
    'ledger',
    'policy',
    'checks',
    'claim',
    'excel',
    'functions',
  ],
  spreadsheet: [],
  cli: [
    'money',
    'calendar',
    'messages',
    'identity',
    'ledger',
    'policy',
    'checks',
    'claim',
    'functions',
    'spreadsheet',
  ],
  workbench: ['spreadsheet'],
};
const PURE = ['money', 'calendar', 'messages', 'identity', 'ledger', 'parties', 'policy', 'checks', 'claim'];

const roomPolicies = Object.entries(ROOMS).flatMap(([room, doors]) => [
  { from: { element: { type: room } }, allow: { to: { element: { type: room } } } },
  ...doors.map((door) => ({
    from: { element: { type: room } },
    allow: { to: { element: { type: door, fileInternalPath: 'index.ts' } } },
  })),
]);

export default defineConfig(
  { ignores: ['dist/', 'dist-workbench/', 'node_modules/', 'coverage/'] },
  {
    files: ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}', 'scripts/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { node: { extensions: ['.ts', '.tsx'] } },
      'boundaries/elements': Object.keys(ROOMS).map((room) => ({ type: room, pattern: `src/${room}` })),
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: [{ allow: { to: { module: { origin: ['external', 'core'] } } } }, ...roomPolicies],
        },
      ],
    },
  },
  {
    files: PURE.map((room) => `src/${room}/**`),
    rules: {
      'no-restricted-globals': [
        'error',
        ...[
          'Date',
          'Excel',
          'Office',
          'CustomFunctions',
          'window',
          'document',
          'fetch',
          'process',
          'setTimeout',
        ].map((name) => ({
          name,
          message: 'The core is pure and synchronous: no Office, DOM, clock or I/O.',
        })),
      ],
    },
  },
  {
    files: ['src/{functions,taskpane,cli,spreadsheet}/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['Excel', 'Office'].map((name) => ({ name, message: 'Only src/excel calls Office.js.' })),
      ],
    },
  },
  { files: ['src/taskpane/**/*.tsx'], extends: [reactHooks.configs.flat.recommended] },
);
