// Cold start of a step against bare node, in one run: whole processes, taking turns. `node cold-start.mjs [rounds] [folder of the bundle]`
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const root = join(import.meta.dirname, '..')
const dist = resolve(process.argv[3] ?? join(root, 'dist'))
const folder = mkdtempSync(join(tmpdir(), 'sluice-bench-'))
cpSync(join(root, 'tests', 'fixtures', 'tiny-model'), folder, { recursive: true })
writeFileSync(join(folder, 'bare.mjs'), '')
const env = { ...process.env, SLUICE_HOME: join(folder, 'home') }
const contestants = {
  'bare node': ['bare.mjs'],
  'sluice --version': [join(dist, 'cli.js'), '--version'],
  'sluice evaluate-gate --help': [join(dist, 'cli.js'), 'evaluate-gate', '--help'],
  // Reads and checks sluice.yml, makes its ports, loads the step, and ends at the first thing it needs: data that are not there.
  'step evaluate-gate, until it needs data': [join(dist, 'cli.js'), 'evaluate-gate'],
  'the same as an action': [join(dist, 'evaluate-gate.js')],
}
const times = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]))
for (let round = 0; round <= Number(process.argv[2] ?? 15); round++) {
  for (const [name, words] of Object.entries(contestants)) {
    const began = performance.now()
    spawnSync(process.execPath, words, { cwd: folder, env: { ...env, INPUT_CONFIG: 'sluice.yml', GITHUB_WORKSPACE: folder } })
    if (round > 0) times[name].push(performance.now() - began)
  }
}
const at = (values, share) => values.toSorted((a, b) => a - b)[Math.floor(values.length * share)]
const bare = times['bare node']
console.log(`node ${process.version}\n\n| Process | median, ms | ratio | least, ms | ratio |\n|:--|--:|--:|--:|--:|`)
for (const [name, values] of Object.entries(times)) {
  const figures = [0.5, 0].flatMap((share) => [at(values, share).toFixed(0), (at(values, share) / at(bare, share)).toFixed(2)])
  console.log(`| ${name} | ${figures.join(' | ')} |`)
}
