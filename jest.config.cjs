const transform = {
  '\\.ya?ml$': '<rootDir>/scripts/jest-yaml.cjs',
  '\\.[jt]sx?$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
    },
  ],
};
const common = { rootDir: __dirname, transform, resolver: '<rootDir>/scripts/jest-resolver.cjs' };

/** What fails inside the core and is kept from failing the rest fails its test all the same. */
const strict = { ...common, setupFilesAfterEnv: ['<rootDir>/test/support/faults.ts'] };

/** Each Excel that people have: every test of test/host runs in each (test/support/excel-profile.ts). */
const excels = ['ltsc-2021', 'ltsc-2024', 'microsoft-365', 'mac'];
const host = (displayName, globals) => ({
  ...{ ...strict, displayName, globals, testMatch: ['<rootDir>/test/host/**/*.test.ts'] },
  setupFilesAfterEnv: [...strict.setupFilesAfterEnv, '<rootDir>/test/host/patience.ts'],
});

/**
 * Three kinds of tests: the pure core, the genuine office.js over our host model, a real browser. The host's are those of
 * Excel on the web when one project is selected by the name `host`.
 */
module.exports = {
  projects: [
    {
      ...strict,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.ts?(x)'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/host/', '<rootDir>/test/e2e/'],
    },
    host('host', { excelProfile: 'web' }),
    ...excels.map((excelProfile) => host(`host ${excelProfile}`, { excelProfile })),
    {
      ...common,
      displayName: 'e2e',
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
      globalSetup: '<rootDir>/test/e2e/global-setup.mjs',
      globalTeardown: '<rootDir>/test/e2e/global-teardown.mjs',
    },
  ],
};
