import { typescript } from './scripts/swc-options.mjs';

const sources = {
  '\\.ts$': ['@swc/jest', { ...typescript({ jsx: false }), sourceMaps: 'inline' }],
  '\\.tsx$': ['@swc/jest', { ...typescript({ jsx: true }), sourceMaps: 'inline' }],
};

const project = (displayName, rootDir, more = {}) => ({
  displayName,
  rootDir,
  testEnvironment: 'node',
  testMatch: ['<rootDir>/src/**/*.spec.ts', '<rootDir>/src/**/*.spec.tsx'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: sources,
  modulePathIgnorePatterns: ['<rootDir>/dist'],
  ...more,
});

const withPostgres = {
  globalSetup: '<rootDir>/../../scripts/jest/postgres-setup.mjs',
  globalTeardown: '<rootDir>/../../scripts/jest/postgres-teardown.mjs',
};

export default {
  maxWorkers: 2,
  testTimeout: 30_000,
  projects: [
    project('process', 'packages/process'),
    project('contract', 'packages/contract'),
    project('reference', 'packages/reference'),
    project('repository', 'scripts', { testMatch: ['<rootDir>/**/*.spec.mjs'], transform: {} }),
    project('api', 'apps/api', withPostgres),
    project('web', 'apps/web', {
      testEnvironment: 'jsdom',
      extensionsToTreatAsEsm: ['.ts', '.tsx', '.po'],
      transform: {
        '\\.tsx?$': '<rootDir>/../../scripts/jest/web-sources.mjs',
        '\\.po$': '<rootDir>/../../scripts/jest/catalogue.mjs',
      },
      moduleNameMapper: { '\\.css$': '<rootDir>/../../scripts/jest/no-styles.mjs' },
      setupFilesAfterEnv: ['<rootDir>/../../scripts/jest/jsdom.mjs'],
    }),
    project('e2e', 'apps/e2e', withPostgres),
  ],
};
