import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import { sha256 } from '../../src/kernel/digest.ts'
import type { PipelineSettings } from '../../src/platforms/azureml/pipeline-settings.ts'
import { blobStore } from '../../src/platforms/azureml/upload-store.ts'
import type { Task } from '../../src/ports/compute.ts'
import { type Azure, startAzure } from '../peers/azureml/start.ts'
import { clientOf } from '../platforms/azureml/on-fake.ts'
import { asked, project, setUp } from './azureml-project.ts'

jest.setTimeout(60_000)
let azure: Azure
beforeAll(async () => {
  azure = await startAzure()
})
afterAll(async () => {
  const problems = await azure.problems()
  await azure.stop()
  expect(problems).toEqual([])
})

const PREPARE = `
import sys
rows = open(sys.argv[1]).read().split('\\n')[1:3]
open(sys.argv[2], 'w').write('\\n'.join(rows))
print('prepared', len(rows))
`
const TRAIN = `
import os, sys
rows = open(sys.argv[1]).read().split('\\n')
os.makedirs(sys.argv[2])
open(sys.argv[2] + '/weights.txt', 'w').write(f'{len(rows)} {sys.argv[3]}')
print('trained with', sys.argv[3])
`
const EVALUATE = `
import sys
weights = open(sys.argv[1] + '/weights.txt').read()
open(sys.argv[3], 'w').write('prediction\\n' + weights)
print('answered', open(sys.argv[2]).read().count('\\n'))
`
const PIPELINE: PipelineSettings = { prepare: { command: 'prepare', compute: 'gpu-cluster' }, evaluate: true }

/** A project with three programs, and a task that runs them as a pipeline. */
async function three({ train = TRAIN, pipeline = PIPELINE }: { train?: string; pipeline?: PipelineSettings } = {}) {
  const root = await project(train)
  await writeFile(join(root, 'prepare.py'), PREPARE)
  await writeFile(join(root, 'evaluate.py'), EVALUATE)
  await writeFile(join(root, 'test.csv'), 'a,b\n5,6\n')
  const made = setUp(clientOf(azure), root, { pipeline })
  const predictions = join(root, '.sluice/training/predictions.csv')
  const data = { train: join(root, 'data.csv'), model: made.model }
  const task = (more: Partial<Task> = {}, lr = "it's $(0.1)"): Task =>
    made.task({
      argv: ['python', 'src/train.py', '{prepared}', '{model}', '{params.lr}'],
      values: { ...data, prepared: 'prepared', 'params.lr': lr },
      reads: ['train', 'prepared'],
      key: sha256(`${root} ${lr}`),
      steps: [
        {
          name: 'prepare',
          argv: ['python', 'prepare.py', '{train}', '{prepared}'],
          values: { ...data, prepared: 'prepared' },
          ...{ reads: ['train'], writes: ['prepared'], stays: ['prepared'], sources: ['prepare.py'], timeLimit: 60 },
        },
        {
          name: 'evaluate',
          argv: ['python', 'evaluate.py', '{model}', '{data}', '{predictions}'],
          values: { model: made.model, data: join(root, 'test.csv'), predictions },
          ...{ reads: ['model', 'data'], writes: ['predictions'], sources: ['evaluate.py'] },
        },
      ],
      ...more,
    })
  return { ...made, root, task, predictions }
}

test('prepare, train and evaluate run as one pipeline: their lines come marked, model and predictions come back, what is unchanged is reused', async () => {
  const { compute, task, lines, told, model, predictions } = await three()
  const done = await compute.run(task())
  expect(done).toMatchObject({ outcome: 'succeeded', exitCode: 0, packages: { python: expect.stringMatching(/^3/) } })
  expect(lines).toEqual(['[prepare] prepared 2', `[train] trained with it's $(0.1)`, '[evaluate] answered 2'])
  expect(await readFile(`${model}/weights.txt`, 'utf8')).toBe("2 it's $(0.1)")
  expect(await readFile(predictions, 'utf8')).toBe("prediction\n2 it's $(0.1)")
  expect(done.elsewhere).toMatchObject({
    title: expect.stringMatching(/^Azure ML pipeline sluice-/),
    steps: [
      { name: 'prepare', status: 'Completed', machines: '1 × cluster gpu-cluster', seconds: expect.any(Number) },
      { name: 'train', status: 'Completed', machines: '1 × cluster cpu', seconds: expect.any(Number) },
      { name: 'evaluate', status: 'Completed', machines: '1 × cluster cpu', seconds: expect.any(Number) },
    ],
  })

  await azure.forget()
  const again = await compute.run(task({}, '0.2'))
  expect(again.elsewhere?.steps?.map(({ reusedFrom }) => reusedFrom !== undefined)).toEqual([true, false, false])
  expect(lines.slice(3)).toEqual(['[train] trained with 0.2', '[evaluate] answered 2'])
  expect(told).toContainEqual(expect.stringMatching(/^Azure ML step prepare is unchanged: the result of [\w-]+ is taken/))
  expect(await readFile(`${model}/weights.txt`, 'utf8')).toBe('2 0.2')
  expect(await asked(azure, /^(PUT|POST .*startPending)/)).toEqual([
    expect.stringMatching(/^PUT \/components\/sluice_flights_train\/versions\/[0-9a-f]{32} 201$/),
    expect.stringMatching(/^PUT \/jobs\/sluice-[0-9a-f]{40}-1 201$/),
  ])

  await azure.forget()
  expect(await compute.run(task({}, '0.2'))).toMatchObject({ outcome: 'succeeded' })
  expect(await asked(azure, /^(PUT|POST .*startPending)/)).toEqual([])

  const anew = await compute.run(task({ again: true, key: sha256('again') }, '0.2'))
  expect(anew.elsewhere?.steps?.map(({ reusedFrom }) => reusedFrom)).toEqual([undefined, undefined, undefined])
})

test('a step that fails is named with its last lines; those behind it do not run, those before it are not run again', async () => {
  const { compute, task, root, model } = await three({ train: 'import sys; print("about to fail"); sys.exit(3)' })
  const done = await compute.run(task())
  expect(done).toMatchObject({
    outcome: 'failed',
    exitCode: 3,
    tail: [
      '[train] about to fail',
      expect.stringMatching(/^Step train failed: .*status code 3/),
      expect.stringMatching(/^Azure ML: .*Failed nodes: \/train/),
    ],
    elsewhere: {
      steps: [
        { status: 'Completed', reusedFrom: expect.any(String) },
        { name: 'train', status: 'Failed' },
      ],
    },
  })
  expect(existsSync(model)).toBe(false)
  await writeFile(join(root, 'src/train.py'), TRAIN)
  const mended = await compute.run(task())
  expect(mended).toMatchObject({ outcome: 'succeeded', elsewhere: { title: expect.stringMatching(/-2$/) } })
  expect(mended.elsewhere?.steps?.map(({ reusedFrom }) => reusedFrom !== undefined)).toEqual([true, false, false])
})

test('cancelling ends the pipeline with the step that runs', async () => {
  const { compute, task, lines } = await three({ train: 'import time; print("long", flush=True); time.sleep(60)' })
  const abort = new AbortController()
  const running = compute.run(task({ onLine: (line) => lines.push(line) && line.includes('long') && abort.abort() }), abort.signal)
  expect(await running).toMatchObject({ outcome: 'cancelled' })
  const [job] = (await asked(azure, /^POST .*\/cancel/)).map((line) => /jobs\/([\w-]+)\/cancel/.exec(line)![1]!)
  expect(await azure.command('run', { job })).toMatchObject({ status: 'Canceled' })
})

test('a result that was deleted is made again', async () => {
  const { compute, task, model } = await three()
  await compute.run(task())
  await azure.forget()
  const { container } = await blobStore(clientOf(azure))
  for await (const { name } of container.listBlobsFlat({ prefix: 'azureml/' }))
    if (name.includes('/model/')) await container.deleteBlob(name)
  const again = await compute.run(task())
  expect(again.elsewhere?.title).toMatch(/-2$/)
  expect(existsSync(model)).toBe(true)
})
