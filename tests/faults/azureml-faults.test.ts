import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { inspect } from 'node:util'
import { blobStore } from '../../src/platforms/azureml/assets/store.ts'
import { type Azure, startAzure } from '../peers/azureml/start.ts'
import { clientOf } from '../platforms/azureml/on-fake.ts'
import { asked, project, SHORT, setUp } from './azureml-project.ts'

let azure: Azure
beforeAll(async () => {
  azure = await startAzure()
})
beforeEach(() => azure.forget())
afterAll(async () => {
  const problems = await azure.problems()
  await azure.stop()
  expect(problems).toEqual([])
})

/** Prints and waits until a file is there. */
const WAITING = (gate: string) => `
import os, sys, time
print('begun', flush=True)
while not os.path.exists(${JSON.stringify(gate)}): time.sleep(0.05)
open(sys.argv[2], 'w').write('weights')
print('done')
`
const until = async (condition: () => boolean) => {
  while (!condition()) await sleep(20)
}

test('tokens expire while a job runs: each wait goes on with a fresh one', async () => {
  const root = await project('')
  const gate = join(root, 'gate')
  await writeFile(join(root, 'src', 'train.py'), WAITING(gate))
  const { compute, task, lines } = setUp(clientOf(azure), root)
  const running = compute.run(task())
  await until(() => lines.includes('begun'))
  await azure.expire()
  await sleep(300)
  await azure.expire()
  await writeFile(gate, '')
  expect(await running).toMatchObject({ outcome: 'succeeded' })
  expect((await asked(azure, / 401$/)).length).toBeGreaterThan(0)
})

test('429 with and without Retry-After, 503, a connection that breaks and 404 while polling are borne; no job is started twice', async () => {
  const root = await project(SHORT)
  await azure.fault({ method: 'PUT', path: /\/jobs\//, status: 429, headers: { 'retry-after': '1' }, times: 1 })
  await azure.fault({ method: 'PUT', path: /\/jobs\//, status: 429, times: 2 })
  await azure.fault({ method: 'PUT', path: /\/jobs\//, status: 'lost', times: 1 })
  await azure.fault({ method: 'GET', path: /\/jobs\/sluice/, status: 404, after: 3, times: 1 })
  await azure.fault({ method: 'GET', path: /\/jobs\/sluice/, status: 503, after: 2, times: 3 })
  await azure.fault({ method: 'GET', path: /\/details/, status: 'reset', times: 2 })
  const { compute, task, lines } = setUp(clientOf(azure), root)
  expect(await compute.run(task())).toMatchObject({ outcome: 'succeeded' })
  expect(lines).toEqual(['done'])
  expect((await asked(azure, /^PUT \/jobs\/.* 201$/)).length).toBe(1)
})

test('lines come whole and once, however the log is cut and however slowly it is looked at', async () => {
  const root = await project(`
import sys, time
for i in range(120):
    sys.stdout.write(f'{i} ümläut '); sys.stdout.flush(); time.sleep(0.002)
    sys.stdout.write('€' * 40 + '\\n')
open(sys.argv[2], 'w').write('weights')
`)
  await azure.set({ logEvery: 7 })
  const { compute, task, lines } = setUp(clientOf(azure, { second: 5 }), root)
  await compute.run(task())
  await azure.set({ logEvery: 100 })
  expect(lines).toEqual(Array.from({ length: 120 }, (_, i) => `${i} ümläut ${'€'.repeat(40)}`))
})

test('an upload that breaks leaves nothing that counts, and goes on where it was', async () => {
  const root = await project(SHORT)
  for (const i of [1, 2, 3]) await writeFile(join(root, 'src', `more${i}.py`), `# ${i} ${root}`)
  await azure.fault({ method: 'PUT', path: /more2\.py/, status: 500, times: 50 })
  const broken = setUp(clientOf(azure, { second: 1 }), root)
  const error = await broken.compute.run(broken.task()).catch((thrown: Error) => thrown)
  expect(String(error)).toMatch(/Uploading src\/more2\.py: blob storage.*Run this again/)
  expect(inspect(error, { depth: 9 })).not.toMatch(/sig=[^*]|eyJ[\w-]{20}/)
  expect(await asked(azure, /^PUT \/(codes|jobs)/)).toEqual([])
  await azure.forget()
  const { compute, task } = setUp(clientOf(azure), root)
  expect(await compute.run(task())).toMatchObject({ outcome: 'succeeded' })
  expect((await asked(azure, /^PUT \/codes/)).length).toBe(1)
})

test.each(['AccountKey', 'Sas', 'None'] as const)('an older workspace: code goes to the default datastore, by %s', async (datastore) => {
  await azure.set({ uploads: 'legacy', datastore })
  const root = await project(SHORT)
  await writeFile(join(root, 'src', 'own.py'), root)
  await writeFile(join(root, 'data.csv'), `a\n${root}`)
  const { compute, task } = setUp(clientOf(azure), root)
  const done = await compute.run(task()).finally(() => azure.set({ uploads: 'pending', datastore: 'AccountKey' }))
  expect(done).toMatchObject({ outcome: 'succeeded' })
})

test('a job that ended while nobody looked gives its result', async () => {
  const root = await project(SHORT)
  const first = setUp(clientOf(azure), root)
  await first.compute.run(first.task())
  await rm(first.model)
  const { compute, task, lines, told, model } = setUp(clientOf(azure), root)
  expect(await compute.run(task())).toMatchObject({ outcome: 'succeeded' })
  expect(lines).toEqual(['done'])
  expect(told.join()).toMatch(/same content key and is Completed: it is not started again/)
  expect(await readFile(model, 'utf8')).toBe('weights')
})

test('a job whose model was cleaned away is run again', async () => {
  const root = await project(SHORT)
  const { compute, task, told, model } = setUp(clientOf(azure), root)
  const { elsewhere } = await compute.run(task())
  const { container } = await blobStore(clientOf(azure))
  for await (const { name } of container.listBlobsFlat({ prefix: `sluice/jobs/${elsewhere!.title.replace(/^.* /, '')}/model/` }))
    await container.deleteBlob(name)
  await rm(model)
  expect((await compute.run(task())).elsewhere?.title).toMatch(/-2$/)
  expect(told.join()).toContain('is gone: another is started')
  expect(await readFile(model, 'utf8')).toBe('weights')
})

test('two runners at once share one job', async () => {
  const root = await project(SHORT)
  const runners = [setUp(clientOf(azure), root), setUp(clientOf(azure), root)]
  const key = 'a'.repeat(64)
  const done = await Promise.all(
    runners.map(({ compute, task }, i) => compute.run(task({ key, values: { ...task().values, model: join(root, `model${i}`) } }))),
  )
  expect(done.map(({ outcome }) => outcome)).toEqual(['succeeded', 'succeeded'])
  expect((await asked(azure, /^PUT \/jobs\/.* 201$/)).length).toBe(1)
})

test('a runner that dies without a word: the next one follows the same job', async () => {
  const root = await project('')
  const gate = join(root, 'gate')
  await writeFile(join(root, 'src', 'train.py'), WAITING(gate))
  const first = runner(root)
  await first.says('begun')
  first.child.kill('SIGKILL')
  await once(first.child, 'exit')
  const second = runner(root)
  await second.says('begun')
  await writeFile(gate, '')
  await once(second.child, 'exit')
  expect(JSON.parse(second.lines.at(-1)!)).toMatchObject({ outcome: 'succeeded', tail: ['begun', 'done'] })
  expect((await asked(azure, /^PUT \/jobs\//)).length).toBe(1)
})

/** Another process that runs the same task. */
function runner(root: string) {
  const program = join(import.meta.dirname, 'azureml-runner.ts')
  const child = spawn(process.execPath, ['--no-warnings', program, root], {
    env: { ...process.env, ...azure.environment('oidc') },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines: string[] = []
  createInterface({ input: child.stdout }).on('line', (line) => lines.push(line))
  return { child, lines, says: (line: string) => until(() => lines.includes(line) || child.exitCode !== null) }
}

test('a cancelled run cancels its job, and the next run starts another', async () => {
  const root = await project('import time\nprint("begun", flush=True)\ntime.sleep(60)')
  const { compute, task, lines } = setUp(clientOf(azure), root)
  const stop = new AbortController()
  const running = compute.run(task(), stop.signal)
  await until(() => lines.includes('begun'))
  stop.abort(new Error('Cancelled by SIGTERM.'))
  const done = await running
  expect(done).toMatchObject({ outcome: 'cancelled' })
  const name = done.elsewhere!.title.replace(/^.* /, '')
  expect((await azure.resource(`/jobs/${name}`))?.properties.status).toBe('Canceled')
})

test.each([
  ['of a cluster', { compute: 'spot' }],
  ['serverless', { compute: { serverless: 'Standard_NC4as_T4_v3' }, tier: 'spot' }],
] as const)('a spot machine %s that is taken away: the job starts again from its checkpoint, and its log goes on', async (_, training) => {
  const root = await project(`
import os, sys, time
folder = os.environ['SLUICE_CHECKPOINTS']
os.makedirs(folder, exist_ok=True)
place = os.path.join(folder, 'epoch')
epoch = int(open(place).read()) if os.path.exists(place) else 0
print('from epoch', epoch, flush=True)
while epoch < 3:
    epoch += 1
    open(place, 'w').write(str(epoch))
    if epoch == 2 and not os.path.exists(folder + '/evicted'):
        open(folder + '/evicted', 'w').close()
        print('wait', flush=True)
        time.sleep(60)
open(sys.argv[2], 'w').write(f'epoch {epoch}')
print('done')
`)
  const { compute, task, lines, model } = setUp(clientOf(azure), root, training)
  const running = compute.run(task())
  await until(() => lines.includes('wait'))
  const [job] = (await asked(azure, /^PUT \/jobs/)).map((line) => line.split(/[ /]/)[3])
  expect(await azure.command('evict', { job })).toBe(true)
  const done = await running
  expect(done.outcome).toBe('succeeded')
  expect(await readFile(model, 'utf8')).toBe('epoch 3')
  // A shell that is ended may say so.
  expect(lines.filter((line) => line !== 'Terminated')).toEqual(['from epoch 0', 'wait', 'from epoch 2', 'done'])
  expect(done.elsewhere?.machines).toMatch(/started 2 times/)
  expect(await asked(azure, /^PUT \/jobs\//)).toHaveLength(1)
})
