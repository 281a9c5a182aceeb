const common = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '<rootDir>/tools/strip-types.cjs' },
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/.cache/', '<rootDir>/examples/.*/node_modules/'],
}
const slow = ['e2e', 'contract', 'faults', 'hostile', 'parity', 'simulation', 'platforms/git', 'platforms/azureml', 'platforms/mlflow']
/** `unit` is pure or touches only a temporary folder; `system` starts real processes and servers, or takes long. */
export default {
  testSequencer: '<rootDir>/tools/longest-first.mjs',
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', ...slow.map((folder) => `<rootDir>/tests/${folder}/`), '<rootDir>/tests/dist.test.ts'],
    },
    {
      ...common,
      displayName: 'system',
      testMatch: [...slow.map((folder) => `<rootDir>/tests/${folder}/**/*.test.ts`), '<rootDir>/tests/dist.test.ts'],
    },
  ],
}
