import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { type AzureEnvironment, environmentId } from '../../src/platforms/azureml/assets/environment.ts'
import { rehearse } from '../contract/azureml-ours.ts'
import type { Azure } from '../peers/azureml/start.ts'
import { clientOf } from '../platforms/azureml/on-fake.ts'
import { asked, project, SHORT, setUp } from './azureml-project.ts'

let azure: Azure
rehearse((started) => {
  azure = started
})

const TRAIN = `
import os, sys, time
data, model, lr = sys.argv[1:4]
rows = sum(1 for _ in open(data))
print('rows', rows, 'lr', repr(lr))
print('naïve line without end', end='')
until = time.monotonic() + 1 # long enough for a look at its memory, and for clocks of CPU time that count by ticks
while time.monotonic() < until: pass
os.makedirs(model)
open(model + '/weights.txt', 'w').write(f'{rows} {lr}')
open(model + '/sub.bin', 'wb').write(bytes(range(256)))
`
const HOSTILE = `0.1; touch /tmp/x '$${'{{inputs.train}}'}`

test('a command runs as a job: data, code and environment go there once, its log comes line by line, its model is fetched', async () => {
  const root = await project(TRAIN)
  const { compute, task, lines, told, model } = setUp(clientOf(azure), root)
  const values = { ...task().values, 'params.lr': HOSTILE }
  const done = await compute.run(task({ values }))
  expect(done).toMatchObject({ outcome: 'succeeded', exitCode: 0, packages: { python: expect.stringMatching(/^3/) } })
  expect(done.elsewhere).toMatchObject({
    title: expect.stringContaining('Azure ML job sluice-'),
    url: expect.stringContaining('ml.azure.com'),
    machines: expect.stringContaining('1 × cluster cpu'),
  })
  expect(done.cpuSeconds).toBeGreaterThan(0)
  expect(done.peakMemory).toBeGreaterThan(1e6)
  expect(lines).toEqual([`rows 3 lr ${JSON.stringify(HOSTILE)}`, 'naïve line without end'])
  expect(await readFile(`${model}/weights.txt`, 'utf8')).toBe(`3 ${HOSTILE}`)
  expect(await readFile(`${model}/sub.bin`)).toEqual(Buffer.from(Array.from({ length: 256 }, (_, i) => i)))

  expect(JSON.stringify([done, lines, told])).not.toMatch(/[?&]sig=[^*]|eyJ[\w-]{20}|Bearer [^*]/)

  await azure.forget()
  const again = setUp(clientOf(azure), root)
  expect(await again.compute.run(again.task({ values }))).toMatchObject({ outcome: 'succeeded', exitCode: 0 })
  expect(again.lines).toEqual(lines)
  expect(await asked(azure, /^(PUT|POST .*startPending)/)).toEqual([])
})

test('other parameters are another job, of the same code, data and environment', async () => {
  const root = await project(SHORT)
  const first = setUp(clientOf(azure), root)
  await first.compute.run(first.task())
  await azure.forget()
  const other = setUp(clientOf(azure), root)
  await other.compute.run(other.task({ key: 'f'.repeat(64) }))
  expect(await asked(azure, /^(PUT|POST .*startPending)/)).toEqual([`PUT /jobs/sluice-${'f'.repeat(40)}-1 201`])
})

test('while it runs it says how it goes: each state, how long, what it costs so far; in the end what it took', async () => {
  const root = await project(`import sys, time; time.sleep(1.5); open(sys.argv[2], 'w').write('weights')`)
  // A second of the client's is a hundredth: a line a minute comes each 0.6 s. An hour of a machine costs 3600.
  const { compute, task, told } = setUp(clientOf(azure, { second: 10 }), root, { instances: 2 }, { pricePerHour: 3600 })
  const done = await compute.run(task())
  const lines = told
    .filter((line) => line.startsWith('Azure ML job sluice-') && !line.includes('https'))
    .map((line) => line.slice(line.indexOf(': ') + 2))
  const [running, ...after] = lines.slice(lines.findIndex((line) => line.startsWith('Running')))
  expect(running).toMatch(/^Running(, queued .*)?$/)
  expect(after[0]).toMatch(/^Running for [\d.]+ s, [\d.]+ USD so far$/)
  expect(after.filter((line) => line.startsWith('Running')).length).toBeLessThanOrEqual(4)
  // The same rule as that of the report: seconds of both machines by the price.
  expect(lines.at(-1)).toMatch(new RegExp(`^Completed, ran [\\d.]+ s(, queued .*)?, ${(2 * done.seconds).toFixed(2)} USD$`))
})

test('a command that fails says how, with its last lines and the service’s own words; the same again is tried again', async () => {
  const root = await project('import sys; print("about to fail"); sys.exit(3)')
  const { compute, task, model } = setUp(clientOf(azure), root)
  const done = await compute.run(task())
  expect(done).toMatchObject({
    outcome: 'failed',
    exitCode: 3,
    tail: ['about to fail', expect.stringMatching(/^Azure ML: .*status code 3/)],
  })
  await expect(readFile(model)).rejects.toThrow()
  const again = await compute.run(task())
  expect(again.elsewhere?.title).toMatch(/-2$/)
})

test('a time limit ends it, and is told as one', async () => {
  const root = await project('import time; print("long", flush=True); time.sleep(60)')
  const { compute, task } = setUp(clientOf(azure), root)
  expect(await compute.run(task({ timeLimit: 2 }))).toMatchObject({ outcome: 'timed-out' })
})

test('a compute that is not there, and a quota that is used up, are told with what to do', async () => {
  const root = await project(SHORT)
  const missing = setUp(clientOf(azure), root, { compute: 'gpus' })
  await expect(missing.compute.run(missing.task())).rejects.toThrow(/no compute gpus; it has .*cpu.*train\.on\.azureml\.compute/)
  await azure.set({ quotaNodes: 1 })
  const many = setUp(clientOf(azure), root, { instances: 3 })
  await expect(many.compute.run(many.task())).rejects.toThrow(/approved quota.*Ask for more quota/)
  await azure.set({ quotaNodes: 100 })
  for (const { key } of [missing.task(), many.task()]) expect(await azure.resource(`/jobs/sluice-${key?.slice(0, 40)}-1`)).toBeUndefined()
})

test('several machines: each line says whose it is, and what they took is added up, GPUs too', async () => {
  const root = await project(`
import os, sys, time
print('rank', os.environ['RANK'], 'of', os.environ['WORLD_SIZE'])
x = b'x' * 30_000_000
time.sleep(1)
if os.environ['RANK'] == '0': open(sys.argv[2], 'w').write('weights')
`)
  await writeFile(
    join(root, 'nvidia-smi'),
    '#!/bin/sh\necho "0, NVIDIA T4, $((1000 + 1000 * NODE_RANK)), $((20 + 60 * NODE_RANK)), 16384"\n',
  )
  await chmod(join(root, 'nvidia-smi'), 0o755)
  const { compute, task, lines, model } = setUp(clientOf(azure), root, { instances: 2, distribution: { pytorch: { processes: 2 } } })
  const done = await compute.run(task({ env: { PATH: [root, process.env.PATH].join(delimiter) } }))
  expect(done.outcome).toBe('succeeded')
  // One process of each machine looks at its GPU.
  const gpu = (memory: number, utilisation: number) => ({ name: 'NVIDIA T4', peakMemory: memory * 2 ** 20, utilisation })
  expect(done.gpus).toEqual([gpu(1000, 0.2), gpu(2000, 0.8)])
  expect(done.elsewhere).toMatchObject({ instances: 2, capacity: { gpuMemory: 16384 * 2 ** 20 } })
  expect(done.elsewhere?.machineSeconds).toBeCloseTo(2 * done.seconds, 6)
  expect(lines.toSorted()).toEqual([0, 1, 2, 3].map((rank) => `[process_${rank}] rank ${rank} of 4`))
  // Two processes of each machine together.
  expect(done.peakMemory).toBeGreaterThan(2 * 30e6)
  expect(await readFile(model, 'utf8')).toBe('weights')
})

test('environments: an image with a conda file, a Dockerfile and its context, one that is there, one of a registry; each made once', async () => {
  const root = await project(SHORT)
  await writeFile(join(root, 'conda.yml'), `dependencies: [python=3.12] # ${root}`)
  await mkdir(join(root, 'image/files'), { recursive: true })
  await writeFile(join(root, 'image/Dockerfile'), 'FROM python:3.12\nCOPY files /files\n')
  await writeFile(join(root, 'image/files/a.txt'), root)
  const client = clientOf(azure)
  const place = { root, model: 'flights', tags: {} }
  const id = (environment: AzureEnvironment) => environmentId(client, environment, place)
  const of = async (environment: AzureEnvironment) => (await client.get<{ properties: object }>(await id(environment))).properties
  const conda = { image: 'python:3.12', conda: 'conda.yml' }
  expect(await of(conda)).toMatchObject({ image: 'python:3.12', condaFile: expect.stringContaining('python=3.12') })
  const dockerfile = { dockerfile: 'image/Dockerfile', context: 'image' }
  expect(await of(dockerfile)).toMatchObject({
    build: { contextUri: expect.stringMatching(/^https:.*\/sluice\/environments\/[0-9a-f]{64}\/$/), dockerfilePath: 'Dockerfile' },
  })
  const [, name = '', version = ''] = /environments\/([^/]+)\/versions\/(.+)$/.exec(await id(conda)) ?? []
  expect(await id(`azureml:${name}:${version}`)).toBe(await id(conda))
  expect(await id(`azureml:${name}@latest`)).toBe(await id(dockerfile))
  const shared = 'azureml://registries/azureml/environments/sklearn-1.5/versions/10'
  expect(await id(shared)).toBe(shared)
  await azure.forget()
  for (const again of [conda, dockerfile]) await id(again)
  expect(await asked(azure, /^(PUT|POST)/)).toEqual([])
  const built = setUp(client, await project(SHORT), { environment: dockerfile })
  await mkdir(join(built.task().cwd, 'image'))
  await writeFile(join(built.task().cwd, 'image/Dockerfile'), 'FROM python:3.12\n')
  expect(await built.compute.run(built.task())).toMatchObject({ outcome: 'succeeded' })
  const job = (await asked(azure, /^PUT \/jobs\//))[0]?.split(/[ /]/)[3]
  const { environmentId: used } = (await azure.resource(`/jobs/${job}`))?.properties as { environmentId: string }
  expect((await client.get<{ properties: object }>(used)).properties).toMatchObject({ build: { dockerfilePath: 'Dockerfile' } })
  await expect(id({ image: 'x', conda: 'nowhere.yml' })).rejects.toThrow(/no file nowhere\.yml/)
  await expect(id({ dockerfile: 'Dockerfile', context: 'image' })).rejects.toThrow(/no Dockerfile in the build context image/)
})

test('a glob arrives as a glob, a folder as a folder, several outputs each at its place', async () => {
  const root = await project(`
import glob, os, sys
pattern, folder, model, report = sys.argv[1:5]
print(sorted(os.path.basename(path) for path in glob.glob(pattern)), sorted(os.listdir(folder)))
open(model, 'w').write('weights')
open(report, 'w').write('fine')
`)
  await mkdir(join(root, 'parts/deep'), { recursive: true })
  for (const name of ['a.csv', 'b.csv', 'c.txt']) await writeFile(join(root, 'parts', name), name)
  const { compute, task, lines, model } = setUp(clientOf(azure), root)
  const values = { train: 'parts/*.csv', whole: join(root, 'parts'), model, 'report.md': join(root, 'out/report.md') }
  const done = await compute.run(
    task({
      argv: ['python', 'src/train.py', '{train}', '{whole}', '{model}', '{report.md}'],
      values,
      reads: ['train', 'whole'],
      writes: ['model', 'report.md'],
    }),
  )
  expect(done.outcome).toBe('succeeded')
  expect(lines).toEqual(["['a.csv', 'b.csv'] ['a.csv', 'b.csv', 'c.txt']"])
  expect(await readFile(join(root, 'out/report.md'), 'utf8')).toBe('fine')
})

test.each([
  ['MPI', { mpi: { processes: 2 } }, 'OMPI_COMM_WORLD_RANK', ["[0] '0'", "[1] '1'"]],
  ['TensorFlow', { tensorflow: { workers: 2, parameter_servers: 0 } }, 'TF_CONFIG', ['[worker_0] worker 0', '[worker_1] worker 1']],
] as const)('%s: each process knows which one it is, and the first says what was written', async (_, distribution, variable, shown) => {
  const root = await project(`
import json, os, sys
text = os.environ['${variable}']
task = json.loads(text).get('task') if text.startswith('{') else None
print(task['type'] + ' ' + str(task['index']) if task else repr(text))
if text == '0' or (task and task['index'] == 0): open(sys.argv[2], 'w').write('weights')
`)
  const { compute, task, lines, model } = setUp(clientOf(azure), root, { distribution })
  const done = await compute.run(task())
  expect(done).toMatchObject({ outcome: 'succeeded', exitCode: 0, packages: { python: expect.any(String) } })
  expect(lines.toSorted()).toEqual(shown)
  expect(await readFile(model, 'utf8')).toBe('weights')
})
