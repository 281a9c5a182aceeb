import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { RAY_SCRIPT_TEXT } from '../../src/platforms/azureml/jobs/ray-script.ts'
import { repository } from '../e2e/project.ts'
import { type Azure, startAzure } from '../peers/azureml/start.ts'
import { clientOf } from '../platforms/azureml/on-fake.ts'
import { azureOf, cliIn } from './azureml-cli-process.ts'
import { project, setUp } from './azureml-project.ts'

const bin = join(import.meta.dirname, '../../.cache/venv-ray/bin')
const whenThere = existsSync(join(bin, 'ray')) ? test : test.skip

/** Sockets of Ray lie below it, and their paths may not be long. */
let folder: string
let azure: Azure
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ray'))
  azure = await startAzure({ env: { ...process.env, ...env() } })
})
afterAll(async () => {
  const problems = await azure.problems()
  await azure.stop()
  expect(problems).toEqual([])
  expect(await raysBelow(folder)).toEqual([])
  await rm(folder, { recursive: true, force: true })
})

const env = () => ({ PATH: [bin, process.env.PATH].join(delimiter), RAY_TMPDIR: folder })

/** Command lines of Ray's processes that keep their session in a folder. */
async function raysBelow(place: string): Promise<string[]> {
  const read = (pid: string) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
  const lines = await Promise.all((await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(read))
  return lines.filter((line) => line.includes(place) && /raylet|gcs_server/.test(line))
}

/** Takes a second of work on each node at once, and says how many nodes did any. */
const TRAIN = `
import os, sys, time
import ray
from ray.util.scheduling_strategies import NodeAffinitySchedulingStrategy as On
ray.init()
@ray.remote(num_cpus=1)
def work():
    until = time.process_time() + 1
    while time.process_time() < until: pass
    return ray.get_runtime_context().get_node_id()
nodes = [node['NodeID'] for node in ray.nodes() if node['Alive']]
did = ray.get([work.options(scheduling_strategy=On(node, soft=False)).remote() for node in nodes])
print('worked on', len(set(did)), 'nodes; one of', os.environ.get('WORLD_SIZE', 'none'))
open(sys.argv[2], 'w').write('weights')
`

whenThere('Ray in sluice.yml: each instance is a node of one cluster, the command runs once, and all is over when it is', async () => {
  const on =
    '{ azureml: { compute: cpu, instances: 2, environment: { image: rayproject/ray }, distribution: { ray: { join_within: 90s } } } }'
  const root = await repository((config) => {
    const there = config.replace('node train.mjs {train}', 'python train.py {train}').replace('[train.mjs]', '[train.py]')
    return `${there.replace('  params: params.yaml', `  params: params.yaml\n  on: ${on}`)}${azureOf(azure)}`
  })
  await writeFile(join(root, 'train.py'), TRAIN)
  expect(await cliIn(root, azure, ['validate-data']).ended).toMatchObject({ code: 0 })
  const { code, text } = await cliIn(root, azure, ['train']).ended
  expect([code, text]).toEqual([0, expect.stringMatching(/│ \[process_0\] worked on 2 nodes; one of none$/m)])
  expect(text).not.toContain('[process_1]')
  expect(await readFile(join(root, '.sluice/model'), 'utf8')).toBe('weights')
  const { result } = JSON.parse(await readFile(join(root, '.sluice/reports/train/report.json'), 'utf8'))
  expect(result).toMatchObject({
    exit_code: 0,
    packages: { ray: expect.any(String) },
    elsewhere: { machines: expect.stringContaining('2 × cluster cpu') },
  })
  // The workers of Ray too, which no shell waits for.
  expect(result.cpu_seconds).toBeGreaterThan(2)
})

test('Ray that the environment does not have is named', async () => {
  const { compute, task } = setUp(clientOf(azure), await project(TRAIN), { distribution: { ray: { join_within: 60 } } })
  const done = await compute.run(task({ env: { PATH: process.env.PATH ?? '' } }))
  expect(done).toMatchObject({ outcome: 'failed', exitCode: 75 })
  expect(done.tail.join('\n')).toMatch(/Ray is not installed in this environment/)
})

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  return port
}

/** The script alone, as one node of so many, the first of which listens at a port. */
async function node(rank: number, nodes: number, port: number, patience: number, argv: readonly string[]) {
  const script = join(folder, 'sluice-ray.sh')
  await writeFile(script, RAY_SCRIPT_TEXT)
  const own = { RANK: String(rank), MASTER_ADDR: '127.0.0.1', MASTER_PORT: String(port) }
  const child = spawn('sh', [script, String(nodes), String(patience), '0', ...argv], { env: { ...process.env, ...env(), ...own } })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (bytes) => {
      said += bytes
    })
  return { child: child as ChildProcess, ended: once(child, 'close'), said: () => said }
}

/** The process of Ray's own on a node, that is below its script: sh → ray start → raylet. */
function rayletBelow(script: number): number {
  const all = execFileSync('ps', ['-e', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => /^ *(\d+) +(\d+) (.*)/.exec(line) ?? [])
  const start = new Set(all.filter(([, , parent]) => Number(parent) === script).map(([, pid]) => pid))
  return Number(all.find(([, , parent, args]) => start.has(parent) && args?.includes('raylet/raylet'))?.[1])
}

whenThere('a node that does not come: the command does not run, and it is said how many did', async () => {
  const { ended, said } = await node(0, 2, await freePort(), 3, ['echo', 'ran'])
  expect(await ended).toEqual([75, null])
  expect(said()).toMatch(/[01] of 2 nodes joined within 3 s/)
  expect(said()).not.toMatch(/^ran/m)
})

whenThere(
  'a node that is lost fails, though the others go on; what is cancelled ends the command and Ray, with the command’s exit code',
  async () => {
    const port = await freePort()
    const command = ['sh', '-c', 'trap "exit 9" TERM; echo began; while :; do sleep 0.1; done']
    const [first, second] = [await node(0, 2, port, 60, command), await node(1, 2, port, 60, command)]
    while (!first.said().includes('began') && first.child.exitCode === null) await sleep(50)
    process.kill(rayletBelow(second.child.pid!), 'SIGKILL')
    expect(await second.ended).toEqual([76, null])
    expect(second.said()).toMatch(/Ray: this node ended while the others went on/)
    expect(first.child.exitCode).toBeNull()
    first.child.kill('SIGTERM')
    expect(await first.ended).toEqual([9, null])
  },
)
