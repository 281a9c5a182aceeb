const common = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '<rootDir>/tools/strip-types.cjs' },
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/.cache/', '<rootDir>/examples/.*/node_modules/'],
}
const slow = ['contract', 'faults', 'hostile', 'parity', 'simulation', 'platforms/git', 'platforms/azureml', 'platforms/mlflow']
/** Live traffic and processor time are judged by the clock: these have the machine to themselves. */
const timed = ['e2e/', ...['deploy-canary', 'gateway', 'compute', 'data-signals'].map((name) => `faults/${name}.test.ts`)]
const below = (names) => names.map((name) => `<rootDir>/tests/${name}`)

/** `unit` is pure or touches only a temporary folder; `system` starts real processes and servers, or takes long; `timed` does so one file at a time. */
export default {
  // Long enough for a busy machine. How fast one is decides no test; only one that hangs comes to it.
  testTimeout: 180_000,
  testSequencer: '<rootDir>/tools/longest-first.mjs',
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', ...below([...slow.map((folder) => `${folder}/`), ...timed, 'dist.test.ts'])],
    },
    {
      ...common,
      displayName: 'system',
      testMatch: below([...slow.map((folder) => `${folder}/**/*.test.ts`), 'dist.test.ts']),
      testPathIgnorePatterns: ['/node_modules/', ...below(timed)],
    },
    { ...common, displayName: 'timed', testMatch: below(timed.map((name) => name.replace(/\/$/, '/**/*.test.ts'))) },
  ],
}
