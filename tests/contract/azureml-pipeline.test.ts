import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import { three } from '../faults/azureml-pipeline-project.ts'
import { clientsAreThere, drive } from '../peers/azureml/drive.ts'
import { type Azure, startAzure } from '../peers/azureml/start.ts'

jest.setTimeout(120_000)
let azure: Azure
beforeAll(async () => {
  azure = await startAzure()
})
afterAll(async () => {
  const problems = await azure.problems()
  await azure.stop()
  expect(problems).toEqual([])
})

const withClients = clientsAreThere ? test : test.skip

withClients('azure-ai-ml makes components and a pipeline of them, streams it, reads its steps, has them reused, and cancels', async () => {
  const told = Object.values(await drive(azure, 'pipelines')).map(({ step, answer, error }) => [step, error ?? answer])
  const done = [
    ['first', 'Completed'],
    ['second', 'Completed'],
  ]
  expect(Object.fromEntries(told)).toEqual({
    components: ['double', '1', 'integer'],
    pipeline: { status: 'Completed', steps: done, told: true },
    download: { sum: ['12'], log: ['total 12\n'] },
    reuse: [
      ['true', 'false'],
      ['true', 'true'],
      ['false', 'false'],
    ],
    'reused-download': ['12'],
    failed: { error: expect.stringContaining('Failed nodes: /second.'), steps: ['Completed', 'Failed'] },
    spark: { status: 'Completed', sum: ['7'] },
    cancel: ['Canceled', 'Canceled'],
  })
})

/** Steps of a job as they were sent, without where azure-ai-ml notes that a step came from. */
async function sent(job: string) {
  const { jobs, settings } = (await azure.resource(`/jobs/${job}`))!.properties as { jobs: Record<string, object>; settings: object }
  const plain = (body: object) => Object.fromEntries(Object.entries(body).filter(([key]) => key !== '_source'))
  return { jobs: Object.fromEntries(Object.entries(jobs).map(([name, body]) => [name, plain(body)])), settings: plain(settings) }
}

async function readBack(job: string) {
  const body = JSON.stringify(await azure.resource(`/jobs/${job}`))
  const told = await drive(azure, 'pipeline_readback', { PIPELINE: job, BODY: body })
  return Object.fromEntries(Object.values(told).map(({ step, answer, error }) => [step, error ?? answer]))
}

withClients('azure-ai-ml reads a pipeline of Sluice’s, its steps, components and model, and writes the same body itself', async () => {
  const place = { shm_size: '2g', distribution: { pytorch: { processes: 1 } } }
  const { compute, task } = await three(azure, { training: place })
  const done = await compute.run(task({ timeLimit: 55, env: { SLUICE: '1' } }))
  expect(done.outcome).toBe('succeeded')
  const job = done.elsewhere!.title.replace(/^.* /, '')
  const told = await readBack(job)
  expect(told).toEqual({
    job: {
      status: 'Completed',
      steps: ['evaluate', 'prepare', 'train'],
      inputs: ['data', 'train'],
      force: null,
      children: { prepare: 'Completed', train: 'Completed', evaluate: 'Completed' },
    },
    component: {
      prepare: ['command', ['train'], ['checkpoints', 'prepared', 'sluice'], true],
      train: ['command', ['prepared'], ['checkpoints', 'model', 'sluice'], true],
      evaluate: ['command', ['data', 'model'], ['checkpoints', 'predictions', 'sluice'], true],
    },
    model: [expect.stringMatching(/^2 /)],
    same: expect.any(String),
  })
  expect(await sent(told.same)).toEqual(await sent(job))
})

// A program of Spark itself runs where Python finds PySpark; else it writes what Spark would.
const SPARK = `
import os, sys
source, target = sys.argv[1:3]
try:
    from pyspark.sql import SparkSession
    spark = SparkSession.builder.getOrCreate()
    spark.read.csv(source, header=True).repartition(2).write.csv(target)
    print('spark', spark.version, spark.conf.get('spark.executor.instances'))
except ImportError:
    os.makedirs(target)
    for i, line in enumerate(open(source).read().split()[1:]):
        open(f'{target}/part-{i}.csv', 'w').write(line + '\\n')
    print('no spark here', os.environ['PYSPARK_SUBMIT_ARGS'])
`
const READS_PARTS = `
import glob, os, sys
rows = sorted(line.strip() for path in glob.glob(sys.argv[1] + '/part-*.csv') for line in open(path))
os.makedirs(sys.argv[2])
open(sys.argv[2] + '/weights.txt', 'w').write(' '.join(rows))
`

withClients('Spark prepares what a command trains on; azure-ai-ml reads and writes the same', async () => {
  const spark = { entry: 'prepare.py', args: '', instance_type: 'Standard_E4s_v3', runtime: '3.4', executors: 3, cores: 2, memory: '2g' }
  const pipeline = { prepare: { spark: { ...spark, identity: 'user' as const } } }
  const { compute, task, root, lines, model } = await three(azure, { train: READS_PARTS, pipeline })
  await writeFile(join(root, 'prepare.py'), SPARK)
  const [prepare] = task().steps!
  const done = await compute.run(task({ steps: [{ ...prepare!, argv: ['{train}', '{prepared}'] }] }))
  expect(lines).toContainEqual(expect.stringMatching(/^\[prepare\] (spark 3\.\d+\.\d+ 3$|no spark here .*spark\.executor\.instances=3 )/))
  expect(done).toMatchObject({
    outcome: 'succeeded',
    elsewhere: { steps: [{ name: 'prepare', machines: 'Spark, 3 × Standard_E4s_v3' }, { name: 'train' }] },
  })
  expect(await readFile(`${model}/weights.txt`, 'utf8')).toBe('1,2 3,4')
  const job = done.elsewhere!.title.replace(/^.* /, '')
  const told = await readBack(job)
  expect(told).toMatchObject({ component: { prepare: ['spark', ['train'], ['prepared'], true] }, same: expect.any(String) })
  expect(await sent(told.same)).toEqual(await sent(job))
})
