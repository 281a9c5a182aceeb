// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the placeholders are Azure ML's
import { setTimeout as sleep } from 'node:timers/promises'
import { type Azure, startAzure } from '../peers/azureml/start.ts'
import { type PlainClient, plainClient } from './azureml-endpoints-client.ts'

let azure: Azure
let client: PlainClient
let [code, environment] = ['', '']
let count = 0

const TRAIN = `
import json, os, pathlib, sys, time
data, model, rate = sys.argv[1:4]
rows = pathlib.Path(data, "rows.csv").read_text().split()
print("rows", len(rows), flush=True)
os.makedirs(model, exist_ok=True)
pathlib.Path(model, "model.json").write_text(json.dumps({"slope": len(rows) * float(rate)}))
pathlib.Path("outputs").mkdir()
pathlib.Path("outputs", "notes.txt").write_text(os.environ["AZUREML_RUN_ID"])
`
const WAIT = `
import pathlib, sys, time
folder = pathlib.Path(sys.argv[1])
step = len(list(folder.iterdir()))
while step < 40:
    (folder / f"step-{step}").write_text("")
    print("step", step, flush=True)
    step += 1
    time.sleep(0.05)
`

beforeAll(async () => {
  azure = await startAzure()
  client = await plainClient(azure)
  ;[code, environment] = await Promise.all([client.asset('codes', { 'train.py': TRAIN, 'wait.py': WAIT }), client.environment()])
})
afterAll(async () => {
  const problems = await azure?.problems()
  await azure?.stop()
  expect(problems).toEqual([])
})

const command = (line: string, rest: object = {}) => ({
  properties: { jobType: 'Command', command: line, codeId: code, environmentId: environment, experimentName: 'churn', ...rest },
})
async function submit(body: object): Promise<string> {
  const name = `job-${++count}`
  const answer = await client.arm('PUT', `/jobs/${name}`, body)
  expect([answer.status, answer.body.error]).toEqual([201, undefined])
  return name
}
const details = async (name: string) => {
  const path = `/history/v1.0${client.scope}/runs/${name}/details`
  return (await client.send('GET', `${azure.url}${path}`)).body
}
async function until(name: string, ...states: string[]): Promise<string> {
  for (;;) {
    const { status } = await details(name)
    if (states.includes(status)) return status
    if (['Completed', 'Failed', 'Canceled'].includes(status)) return status
    await sleep(30)
  }
}
const ended = (name: string) => until(name, 'Completed', 'Failed', 'Canceled')
const log = async (name: string, file = 'user_logs/std_log.txt') => (await fetch((await details(name)).logFiles[file])).text()

test('a job runs: code, inputs, outputs, its log, and what it leaves beside', async () => {
  const data = await client.asset('models', { 'rows.csv': '1\n2\n3\n' })
  const uri = (await azure.resource(data))!.properties.modelUri
  const name = await submit(
    command('python train.py ${{inputs.data}} ${{outputs.model}} ${{inputs.rate}}', {
      inputs: { data: { jobInputType: 'uri_folder', uri, mode: 'ReadOnlyMount' }, rate: { jobInputType: 'literal', value: '2' } },
      outputs: { model: { jobOutputType: 'uri_folder' } },
    }),
  )
  expect(await ended(name)).toBe('Completed')
  expect(await log(name)).toBe('rows 3\n')
  const { body } = await client.arm('GET', `/jobs/${name}`)
  expect(body.properties).toMatchObject({
    status: 'Completed',
    outputs: { model: { uri: `azureml://datastores/workspaceblobstore/paths/azureml/${name}/model/`, mode: 'ReadWriteMount' } },
  })
  expect(String(await azure.bytes('azureml-blobstore', `azureml/${name}/model/model.json`))).toBe('{"slope": 6.0}')
  expect(String(await azure.bytes('azureml', `ExperimentRun/dcid.${name}/outputs/notes.txt`))).toBe(name)
  const story = await azure.command<{ story: { what: string }[] }>('run', { job: name })
  expect(story.story.map(({ what }) => what)).toEqual([
    ...['NotStarted', 'Starting', 'Provisioning', 'Preparing', 'Queued', 'Running', 'Finalizing', 'Completed'],
  ])
})

test('a model is registered from what a job left, and not from what it did not', async () => {
  const name = await submit(command('mkdir -p outputs/model && echo 1 > outputs/model/weights'))
  await ended(name)
  const model = (path: string) => ({
    properties: { modelType: 'custom_model', modelUri: `azureml://jobs/${name}/outputs/artifacts/paths/${path}` },
  })
  expect((await client.arm('PUT', '/models/made/versions/1', model('outputs/model/'))).status).toBe(201)
  expect((await client.arm('PUT', '/models/made/versions/2', model('outputs/nothing/'))).status).toBe(400)
})

test('a command that fails says so in the run history, and its log is there', async () => {
  const name = await submit(command('echo about to fail; exit 3'))
  expect(await ended(name)).toBe('Failed')
  expect((await details(name)).error.error).toMatchObject({ code: 'UserError', message: expect.stringContaining('status code 3') })
  expect(await log(name)).toBe('about to fail\n')
})

test('an input that is not there fails the job, not its creation', async () => {
  const uri = 'azureml://datastores/workspaceblobstore/paths/nowhere/'
  const name = await submit(command('ls ${{inputs.data}}', { inputs: { data: { jobInputType: 'uri_folder', uri } } }))
  expect(await ended(name)).toBe('Failed')
  expect((await details(name)).error.error.code).toBe('ScriptExecution.StreamAccess.NotFound')
})

test('a cancelled job ends its processes, by CancelRequested', async () => {
  const name = await submit(command('sleep 60 & echo $! > outputs.pid; echo started; wait'))
  await until(name, 'Running')
  const cancelled = await client.arm('POST', `/jobs/${name}/cancel`)
  expect([cancelled.status, (await details(name)).status]).toEqual([202, 'CancelRequested'])
  expect((await client.settled(cancelled)).status).toBe(200)
  expect((await details(name)).status).toBe('Canceled')
})

test('a job that outlives its timeout is cancelled', async () => {
  const name = await submit(command('sleep 60', { limits: { jobLimitsType: 'Command', timeout: 'PT0.3S' } }))
  expect(await ended(name)).toBe('Canceled')
  expect((await details(name)).error.error.message).toContain('PT0.3S')
})

test('its log grows while it runs', async () => {
  const name = await submit(command('python wait.py ${{outputs.steps}}', { outputs: { steps: { jobOutputType: 'uri_folder' } } }))
  await until(name, 'Running')
  while (!(await log(name).catch(() => '')).includes('step 3')) await sleep(50)
  expect((await details(name)).status).toBe('Running')
  expect(await ended(name)).toBe('Completed')
  expect(await log(name)).toBe(Array.from({ length: 40 }, (_, step) => `step ${step}\n`).join(''))
})

test('an evicted spot job goes back to the queue, and finds what it had written to its mount', async () => {
  const outputs = { steps: { jobOutputType: 'uri_folder', mode: 'ReadWriteMount' } }
  const name = await submit(command('python wait.py ${{outputs.steps}}', { outputs, computeId: `${client.scope}/computes/spot` }))
  while (!(await log(name).catch(() => '')).includes('step 10')) await sleep(50)
  expect(await azure.command('evict', { job: name })).toBe(true)
  expect(await ended(name)).toBe('Completed')
  expect((await azure.blobs('azureml-blobstore', `azureml/${name}/steps/`)).length).toBe(40)
  const steps = (await log(name)).match(/step \d+/g)!
  expect(new Set(steps).size).toBeGreaterThanOrEqual(39)
  expect(steps.length).toBeLessThan(45)
})

const shown = 'echo $RANK/$WORLD_SIZE node $NODE_RANK local $LOCAL_RANK $OMPI_COMM_WORLD_RANK/$OMPI_COMM_WORLD_SIZE $TF_CONFIG'
test.each([
  ['PyTorch', { distributionType: 'PyTorch', processCountPerInstance: 2 }, 'user_logs/std_log_process_3.txt', /^3\/4 node 1 local 1/],
  ['MPI', { distributionType: 'Mpi', processCountPerInstance: 2 }, 'user_logs/std_log_3.txt', /3\/4/],
  [
    'TensorFlow',
    { distributionType: 'TensorFlow', workerCount: 2, parameterServerCount: 1 },
    'user_logs/std_log_0_ps.txt',
    /"type":"ps","index":0/,
  ],
])('%s: instances × processes are processes of their own, told apart as the launchers do', async (_, distribution, file, expected) => {
  const name = await submit(command(shown, { distribution, resources: { instanceCount: 2 }, computeId: `${client.scope}/computes/cpu` }))
  expect(await ended(name)).toBe('Completed')
  expect(await log(name, file)).toMatch(expected)
})

test('processes meet at the address that they are told', async () => {
  const script = `
import os, socket
rank, port = int(os.environ["RANK"]), int(os.environ["MASTER_PORT"])
if rank == 0:
    server = socket.create_server((os.environ["MASTER_ADDR"], port))
    print(server.accept()[0].recv(9).decode())
else:
    import time
    for _ in range(100):
        try:
            socket.create_connection((os.environ["MASTER_ADDR"], port)).send(b"from one"); break
        except OSError: time.sleep(0.05)
`
  const meeting = await client.asset('codes', { 'meet.py': script })
  const distribution = { distributionType: 'PyTorch', processCountPerInstance: 1 }
  const rest = { codeId: meeting, distribution, resources: { instanceCount: 2 }, computeId: `${client.scope}/computes/cpu` }
  const name = await submit(command('python meet.py', rest))
  expect(await ended(name)).toBe('Completed')
  expect(await log(name, 'user_logs/std_log_process_0.txt')).toBe('from one\n')
})

test.each([
  ['an unknown compute', { computeId: '/computes/nope' }, 400, 'Unknown compute'],
  ['more nodes than the cluster has', { resources: { instanceCount: 9 }, computeId: 'cpu' }, 400, 'maximum number of nodes'],
  ['an unknown environment', { environmentId: 'azureml:nope:1' }, 400, 'Environment'],
  ['an unknown input in the command', { command: 'echo ${{inputs.nope}}' }, 400, 'inputs.nope'],
  ['a timeout that is none', { limits: { jobLimitsType: 'Command', timeout: '60' } }, 400, 'ISO 8601'],
])('%s is refused', async (_, rest, status, message) => {
  const computeId = 'computeId' in rest && rest.computeId === 'cpu' ? { computeId: `${client.scope}/computes/cpu` } : {}
  const answer = await client.arm('PUT', '/jobs/refused', command('true', { ...rest, ...computeId }))
  expect([answer.status, answer.body.error.message]).toEqual([status, expect.stringContaining(message)])
  expect((await client.arm('GET', '/jobs/refused')).status).toBe(404)
})

test('quota that is used up is refused in the words that people search for', async () => {
  await azure.set({ quotaNodes: 1 })
  const two = command('true', { resources: { instanceCount: 2 } })
  expect((await client.arm('PUT', '/jobs/much', two)).body.error).toMatchObject({ code: 'QuotaExceeded' })
  await azure.set({ quotaNodes: 100 })
})

test('a job that is there takes new tags and no new command', async () => {
  const name = await submit(command('true', { tags: { a: '1' } }))
  const again = await client.arm('PUT', `/jobs/${name}`, command('true', { tags: { a: '2' } }))
  expect([again.status, again.body.properties.tags]).toEqual([200, { a: '2' }])
  expect((await client.arm('PUT', `/jobs/${name}`, command('false'))).status).toBe(409)
  await ended(name)
  const tagged = await client.send('GET', `${azure.url}${client.scope}/jobs?api-version=2024-10-01&tag=a`)
  expect(tagged.body.value.map((each: { name: string }) => each.name)).toEqual([name])
})
