// npm test: sets the machine up, runs every check, and ends with `N passed, N failed, N skipped`.
// `npm run test:unit` runs only the unit tests.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { azurePython, environment, exampleData, node24, packages, rayPython, root } from './setup.mjs'

const unitOnly = process.argv.includes('--unit')
const rest = process.argv.slice(2).filter((argument) => argument !== '--unit')

packages()
if (!unitOnly) exampleData()
const node = node24()
const env = unitOnly ? { ...process.env } : environment()
if (!unitOnly) {
  azurePython()
  rayPython()
}
const say = (text) => console.error(`\n[test] ${text}`)
const totals = { passed: 0, failed: 0, skipped: 0 }

function check(title, argv) {
  say(title)
  const { status } = spawnSync(argv[0], argv.slice(1), { cwd: root, stdio: 'inherit', env })
  if (status === 0) totals.passed++
  else totals.failed++
}

function jest(project, workers) {
  const report = join(mkdtempSync(join(tmpdir(), 'sluice-test-')), 'report.json')
  const flags = ['--disable-warning=ExperimentalWarning', '--experimental-vm-modules']
  const result = spawnSync(
    node,
    [
      ...[...flags, join(root, 'node_modules/jest/bin/jest.js'), '--json', `--outputFile=${report}`, '--passWithNoTests'],
      ...[`--maxWorkers=${workers}`, '--selectProjects', project, '--', ...rest],
    ],
    {
      cwd: root,
      stdio: ['ignore', 2, 'inherit'],
      env,
    },
  )
  if (!existsSync(report)) {
    console.error(`jest ended with ${result.status ?? result.signal} and no report`)
    totals.failed++
    return
  }
  const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites, numRuntimeErrorTestSuites } = JSON.parse(
    readFileSync(report, 'utf8'),
  )
  totals.passed += numPassedTests
  totals.failed += numFailedTests + numRuntimeErrorTestSuites
  totals.skipped += numPendingTests
  if (result.status !== 0 && numFailedTests + numFailedTestSuites === 0) totals.failed++
}

if (!unitOnly && rest.length === 0) {
  check('types (tsc)', [node, join(root, 'node_modules/typescript/bin/tsc'), '-p', root])
  check('format and lint (biome)', [join(root, 'node_modules/.bin/biome'), 'ci', '--log-level=warn', '.'])
}
if (!unitOnly && existsSync(join(root, 'tools/install-act.mjs'))) {
  say('act, for the workflow tests')
  spawnSync(node, [join(root, 'tools/install-act.mjs')], { cwd: root, stdio: 'inherit', env })
}
say('unit tests')
jest('unit', availableParallelism())
if (!unitOnly) {
  say('tests that start processes and servers')
  // They wait half of their time: one more than there are cores.
  jest('system', availableParallelism() + 1)
  say('tests that judge by the clock')
  jest('timed', 1)
}

console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`)
process.exitCode = totals.failed > 0 || totals.passed === 0 ? 1 : 0
