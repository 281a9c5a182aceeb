// Cold start of a step against bare node, in one run: whole processes, taking turns, medians. `node cold-start.mjs [rounds]`
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'sluice-bench-'))
cpSync(join(root, 'tests', 'fixtures', 'tiny-model'), folder, { recursive: true })
writeFileSync(join(folder, 'bare.mjs'), '')
const env = { ...process.env, SLUICE_HOME: join(folder, 'home') }
const contestants = {
  'bare node': ['bare.mjs'],
  'sluice --version': [join(root, 'dist', 'cli.js'), '--version'],
  'step evaluate-gate, loaded (--help)': [join(root, 'dist', 'cli.js'), 'evaluate-gate', '--help'],
  // Loads the step, its contract, its config and every port it uses, and ends at the first thing it needs: evidence that is not there.
  'step evaluate-gate, until it needs data': [join(root, 'dist', 'cli.js'), 'evaluate-gate'],
  'the same as an action': [join(root, 'dist', 'evaluate-gate.js')],
}
const times = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]))
for (let round = 0; round <= Number(process.argv[2] ?? 15); round++) {
  for (const [name, words] of Object.entries(contestants)) {
    const began = performance.now()
    spawnSync(process.execPath, words, { cwd: folder, env: { ...env, INPUT_CONFIG: 'sluice.yml', GITHUB_WORKSPACE: folder } })
    if (round > 0) times[name].push(performance.now() - began)
  }
}
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
const bare = median(times['bare node'])
console.log(`node ${process.version}\n\n| Process | ms | ratio |\n|:--|--:|--:|`)
for (const [name, values] of Object.entries(times))
  console.log(`| ${name} | ${median(values).toFixed(0)} | ${(median(values) / bare).toFixed(2)} |`)
