import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256 } from '../../src/kernel/digest.ts'
import { blobStore } from '../../src/platforms/azureml/assets/store.ts'
import { rehearse } from '../contract/azureml-ours.ts'
import type { Azure } from '../peers/azureml/start.ts'
import { clientOf } from '../platforms/azureml/on-fake.ts'
import { PREPARE, TRAIN, three } from './azureml-pipeline-project.ts'
import { asked } from './azureml-project.ts'

let azure: Azure
rehearse((started) => {
  azure = started
})

test('prepare, train and evaluate run as one pipeline: their lines come marked, model and predictions come back, what is unchanged is reused', async () => {
  const { compute, task, lines, told, model, predictions } = await three(azure)
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
  expect(told).toContainEqual(expect.stringMatching(/: Completed, ran .*, 3 of 3 steps done/))
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
  const { compute, task, root, model } = await three(azure, { train: 'import sys; print("about to fail"); sys.exit(3)' })
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
  const { compute, task, lines } = await three(azure, { train: 'import time; print("long", flush=True); time.sleep(60)' })
  const abort = new AbortController()
  const running = compute.run(task({ onLine: (line) => lines.push(line) && line.includes('long') && abort.abort() }), abort.signal)
  expect(await running).toMatchObject({ outcome: 'cancelled' })
  const [job] = (await asked(azure, /^POST .*\/cancel/)).map((line) => /jobs\/([\w-]+)\/cancel/.exec(line)![1]!)
  expect(await azure.command('run', { job })).toMatchObject({ status: 'Canceled' })
})

test('a result that was deleted is made again', async () => {
  const { compute, task, model } = await three(azure)
  await compute.run(task())
  await azure.forget()
  const { container } = await blobStore(clientOf(azure))
  for await (const { name } of container.listBlobsFlat({ prefix: 'azureml/' }))
    if (name.includes('/model/')) await container.deleteBlob(name)
  const again = await compute.run(task())
  expect(again.elsewhere?.title).toMatch(/-2$/)
  expect(existsSync(model)).toBe(true)
})

test('a step that writes nothing where it should is no reason to train again', async () => {
  const { compute, task, root, predictions } = await three(azure, { train: `${TRAIN}\n# silent` })
  await writeFile(join(root, 'evaluate.py'), 'print("silent")')
  expect((await compute.run(task())).outcome).toBe('succeeded')
  expect(existsSync(predictions)).toBe(false)
  expect((await compute.run(task())).elsewhere?.title).toMatch(/-1$/)
})

test('a training finds its own checkpoints again, and those of other prepared data never', async () => {
  const counts = `
import os, sys
place = os.environ['SLUICE_CHECKPOINTS'] + '/count'
seen = int(open(place).read()) if os.path.exists(place) else 0
open(place, 'w').write(str(seen + 1))
print('checkpoint', seen)
if seen == 0: sys.exit(1)
os.makedirs(sys.argv[2])
open(sys.argv[2] + '/weights.txt', 'w').write('w')
`
  const { compute, task, root, lines } = await three(azure, { train: counts })
  expect((await compute.run(task())).outcome).toBe('failed')
  expect((await compute.run(task())).outcome).toBe('succeeded')
  await writeFile(join(root, 'prepare.py'), `${PREPARE}\n# otherwise`)
  expect((await compute.run(task({ key: sha256('otherwise') }))).outcome).toBe('failed')
  expect(lines.filter((line) => line.includes('checkpoint'))).toEqual([0, 1, 0].map((seen) => `[train] checkpoint ${seen}`))
})

test('a step that runs into its time limit is told as one', async () => {
  const { compute, task } = await three(azure, { train: 'import time; time.sleep(60)' })
  expect(await compute.run(task({ timeLimit: 1 }))).toMatchObject({ outcome: 'timed-out' })
})

test('two runners at once share one pipeline, through throttling, expired tokens and a history that is not there yet', async () => {
  const slow = `import time; time.sleep(1)\n${TRAIN}`
  const both = [await three(azure, { train: slow }), await three(azure, { train: slow })]
  await azure.forget()
  await azure.fault({ method: 'GET', path: /\/children/, status: 404, times: 2 })
  await azure.fault({ method: 'GET', path: /\/history\//, status: 429, headers: { 'Retry-After': '1' }, times: 2, after: 4 })
  setTimeout(() => void azure.expire(), 1500)
  const done = await Promise.all(both.map(({ compute, task }) => compute.run(task({ key: sha256('shared') }))))
  expect(done.map(({ outcome }) => outcome)).toEqual(['succeeded', 'succeeded'])
  expect(done[0]!.elsewhere!.title).toBe(done[1]!.elsewhere!.title)
  expect((await asked(azure, /^PUT \/jobs/)).filter((line) => line.endsWith('201'))).toHaveLength(1)
  const told = ["[train] trained with it's $(0.1)", '[evaluate] answered 2']
  expect(both.map(({ lines }) => lines)).toEqual([told, told])
})

test('steps whose logs cannot be read for a while: every line is there in the end, once', async () => {
  const { compute, task, lines, told } = await three(azure, { train: TRAIN.replace('print(', 'print("other", ') })
  await azure.fault({ method: 'GET', path: /std_log/, status: 403, times: 6, after: 1 })
  expect((await compute.run(task())).outcome).toBe('succeeded')
  expect(told).toContainEqual(expect.stringContaining('log cannot be read at the moment'))
  expect(lines).toEqual(["[train] other trained with it's $(0.1)", '[evaluate] answered 2'])
})
