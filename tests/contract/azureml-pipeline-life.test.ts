import { execFile } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { commit, repository, result } from '../e2e/project.ts'
import { type Azure, startAzure } from '../peers/azureml/start.ts'

let azure: Azure
let folder: string

const PIPELINE = `  on:
    azureml:
      compute: cpu
      environment: { image: "node:24" }
      pipeline:
        prepare: { command: "node clean.mjs {train} {prepared}", inputs: [clean.mjs], compute: gpu-cluster }
        evaluate: true`

const onAzure = (config: string) =>
  config
    .replace('node train.mjs {train} {model}', 'node train.mjs {prepared} {model}')
    .replace('inputs: [train.mjs]', 'inputs: [train.mjs, model.mjs]')
    .replace('  params: params.yaml', `  params: params.yaml\n  price_per_hour: 3600\n${PIPELINE}`)
    .concat(`azure:
  cloud: { resource_manager: "${azure.url}", authority: "${azure.authority}", ml: "https://ml.azure.com", logs: "${azure.url}", metrics: "${azure.url}" }
`)

/** What the command line from its sources said, and how it ended. */
function sluice(...words: string[]): Promise<{ code: number; out: string }> {
  const env = { PATH: process.env.PATH ?? '', HOME: folder, SLUICE_HOME: join(folder, '.home'), ...azure.environment() }
  return new Promise((resolve) => {
    const program = join(import.meta.dirname, 'sluice-from-sources.ts')
    execFile(process.execPath, ['--no-warnings', program, ...words], { cwd: folder, env }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out: out + err }),
    )
  })
}

beforeAll(async () => {
  azure = await startAzure()
  folder = await repository(onAzure)
  writeFileSync(
    join(folder, 'clean.mjs'),
    "import { copyFileSync } from 'node:fs'\ncopyFileSync(...process.argv.slice(2))\nconsole.log('cleaned')\n",
  )
  commit(folder, 'clean')
})
afterAll(async () => {
  try {
    expect(await azure.problems()).toEqual([])
  } finally {
    await azure.stop()
    rmSync(folder, { recursive: true, force: true })
  }
})

const report = (step: string) => readFileSync(join(folder, '.sluice/reports', step, 'report.md'), 'utf8')
const steps = () =>
  [...report('train').matchAll(/^\| `(\w+)` \| (.*?) \| (.*?) \|$/gm)].map(([, name, machines, time]) => [
    name,
    machines,
    /reused/.test(time!) ? 'reused' : 'ran',
  ])

test('sluice.yml alone makes three steps of a training; the gate takes the predictions of exactly this model, and none of another', async () => {
  const first = await sluice('run')
  expect({ ...first, out: first.code === 0 ? '' : first.out }).toEqual({ code: 0, out: '' })
  expect(first.out).toContain('[prepare] cleaned')
  expect(first.out).toMatch(/\[train\] trained on \d+ trips/)
  expect(first.out).toMatch(/The candidate’s predictions \([0-9a-f]+…?\) came with it/)
  expect(steps()).toEqual([
    ['prepare', '1 × cluster gpu-cluster', 'ran'],
    ['train', '1 × cluster cpu', 'ran'],
    ['evaluate', '1 × cluster cpu', 'ran'],
  ])
  const digest = result(folder, 'evaluate-gate').outputs['model-digest']

  // Nothing changed: nothing is asked of Azure but where it is.
  await azure.forget()
  expect((await sluice('run')).out).toContain('came with it')
  expect((await azure.requests()).filter(({ method }) => method === 'PUT')).toEqual([])

  // Another program answers: the same model, and that step alone.
  writeFileSync(join(folder, 'predict.mjs'), `${readFileSync(join(folder, 'predict.mjs'), 'utf8')}\n// changed\n`)
  expect(await sluice('run')).toMatchObject({ code: 0, out: expect.stringContaining('came with it') })
  expect(steps().map(([, , how]) => how)).toEqual(['reused', 'reused', 'ran'])
  expect(result(folder, 'evaluate-gate').outputs['model-digest']).toBe(digest)

  // Bytes that nobody vouches for are not taken.
  writeFileSync(join(folder, '.sluice/predictions/candidate.csv'), 'id,score\n')
  const forged = await sluice('evaluate-gate')
  expect(forged).toMatchObject({ code: 0, out: expect.stringContaining('evaluate.command runs here') })
  expect(forged.out).not.toContain('came with it:')
})

test('a step that fails is named where the training is reported', async () => {
  writeFileSync(join(folder, 'clean.mjs'), "console.error('no such rows')\nprocess.exit(4)\n")
  expect((await sluice('run')).code).not.toBe(0)
  expect(report('train')).toContain('the step prepare of train.on.azureml.pipeline ended with exit code 4')
  expect(report('train')).toContain('[prepare] no such rows')
})
