// npm run demo: a model's whole life on real data, in a temporary git repository. Needs Node 20, Python 3.9 with venv, and git.
// With `--on azureml` it is trained, kept and served on the Azure ML of the tests.
// Writes summary.json, and exits with 1 when a scene ends otherwise than it should.

import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { closeClients } from './demo/load.mjs'
import { scenes } from './demo/scenes.mjs'
import { ended, heading, note, say, table } from './demo/screen.mjs'
import { setStage } from './demo/stage.mjs'
import { exampleData, node24, packages, pythonEnvironment, root } from './setup.mjs'

const words = process.argv.slice(2)
const azureml = words[0] === '--on' && words[1] === 'azureml'
if (words[0] === '--on' && !azureml)
  throw new Error(`npm run demo -- --on ${words[1]}: it plays on this machine, or with \`--on azureml\`.`)
if (azureml) packages()
// The Azure ML of the tests is TypeScript, which Node runs from 24 on.
const node = azureml ? node24() : process.execPath
if (node !== process.execPath) process.exit(spawnSync(node, process.argv.slice(1), { stdio: 'inherit' }).status ?? 1)
exampleData()
const env = pythonEnvironment()
const on = azureml ? await (await import('./demo/azure.mjs')).onAzureML(env) : undefined
const folder = mkdtempSync(join(tmpdir(), 'sluice-demo-'))
const only = words.slice(azureml ? 2 : 0).map(Number)
const began = performance.now()
const stage = await setStage({ folder, root, env, on })
say('Sluice: the life of one model, from the first training to a rollback.')
note(`Everything happens in ${stage.repository}, a git repository of its own.`)

const summary = []
try {
  for (const [i, { title, story, expected, play }] of scenes.entries()) {
    if (only.length > 0 && !only.includes(i + 1)) continue
    heading(i + 1, title, story)
    const start = performance.now()
    const verdict = await play(stage).catch((error) => `stopped: ${error.message}`)
    cpSync(join(stage.repository, '.sluice', 'reports'), join(folder, 'reports', String(i + 1)), { recursive: true })
    const scene = { scene: title, expected, verdict, ok: verdict === expected, seconds: (performance.now() - start) / 1000 }
    summary.push(scene)
    ended(scene)
    if (verdict.startsWith('stopped')) break
  }
} finally {
  closeClients()
  if (on) {
    for (const problem of await on.problems()) note(`Azure ML of the tests: ${JSON.stringify(problem)}`)
    await on.stop()
  } else spawnSync(process.execPath, [join(root, 'dist', 'cli.js'), 'stop'], { cwd: stage.repository, env: stage.env, stdio: 'ignore' })
}

const seconds = (performance.now() - began) / 1000
const path = join(folder, 'summary.json')
const allGood = summary.length > 0 && summary.every(({ ok }) => ok)
writeFileSync(path, `${JSON.stringify({ ok: allGood, seconds, scenes: summary }, null, 2)}\n`)
heading(
  '',
  'What happened',
  `${summary.filter(({ ok }) => ok).length} of ${summary.length} scenes ended as they should, in ${Math.round(seconds)} s.`,
)
table(summary.map(({ scene, verdict, ok, seconds: taken }) => [ok ? '✓' : '✗', scene, verdict, `${taken.toFixed(1)} s`]))
say()
say(`  Every report, with its plots: ${join(folder, 'reports')} (the blocked one: 5/evaluate-gate/report.html)`)
say(`  The summary: ${path}`)
say(`  The repository, to look around in: ${stage.repository} (try: git log --oneline deployments/)`)
say('  Next: npx sluice init <your data file>, in your own repository.')
process.exitCode = allGood ? 0 : 1
