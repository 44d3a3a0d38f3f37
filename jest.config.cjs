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

/**
 * The tests of test/host run in each Excel that people have (test/support/excel-profile.ts). Those that only read and take
 * long do so in that on the web and in the oldest, beyond which nothing differs for them; with EXCELS=all in each too.
 */
const excels = ['web', 'ltsc-2021', 'ltsc-2024', 'microsoft-365', 'mac'];
const longReading = '/test/host/(?:excel|formulas|long-register|merged-areas|requests)\\.test';
const isWhole = (excel) => process.env.EXCELS === 'all' || excel === 'web' || excel === 'ltsc-2021';
const hosts = excels.map((excelProfile) => ({
  ...strict,
  displayName: excelProfile === 'web' ? 'host' : `host ${excelProfile}`,
  globals: { excelProfile },
  testMatch: ['<rootDir>/test/host/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', ...(isWhole(excelProfile) ? [] : [longReading])],
  setupFilesAfterEnv: [...strict.setupFilesAfterEnv, '<rootDir>/test/host/patience.ts'],
}));

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
    ...hosts,
    {
      ...common,
      displayName: 'e2e',
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
      globalSetup: '<rootDir>/test/e2e/global-setup.mjs',
      globalTeardown: '<rootDir>/test/e2e/global-teardown.mjs',
    },
  ],
};
