import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { three } from '../faults/azureml-pipeline-project.ts'
import { clientsAreThere, drive } from '../peers/azureml/drive.ts'
import type { Azure } from '../peers/azureml/start.ts'
import { rehearse } from './azureml-ours.ts'

let azure: Azure
rehearse((started) => {
  azure = started
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
    reuse: {
      reused: [
        ['true', 'false'],
        ['true', 'true'],
        ['false', 'false'],
      ],
      sum: ['12'],
    },
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

/** A pipeline of three commands, and one whose data Spark prepares: their names. */
async function made(): Promise<[string, string]> {
  const place = { shm_size: '2g', distribution: { pytorch: { processes: 1 } } }
  const around = { prepare: { command: 'prepare' }, evaluate: { compute: { serverless: 'Standard_DS3_v2' } } }
  const commands = await three(azure, { training: place, pipeline: around })
  const done = await commands.compute.run(commands.task({ timeLimit: 55, env: { SLUICE: '1' } }))
  expect(done.outcome).toBe('succeeded')

  const spark = { entry: 'prepare.py', args: '', instance_type: 'Standard_E4s_v3', runtime: '3.4', executors: 3, cores: 2, memory: '2g' }
  const pipeline = { prepare: { spark: { ...spark, identity: 'user' as const } } }
  const { compute, task, root, lines, model } = await three(azure, { train: READS_PARTS, pipeline })
  await writeFile(join(root, 'prepare.py'), SPARK)
  const prepared = await compute.run(task({ steps: [{ ...task().steps![0]!, argv: ['{train}', '{prepared}'] }] }))
  expect(lines).toContainEqual(expect.stringMatching(/^\[prepare\] (spark 3\.\d+\.\d+ 3$|no spark here .*spark\.executor\.instances=3 )/))
  expect(prepared).toMatchObject({
    outcome: 'succeeded',
    elsewhere: { steps: [{ name: 'prepare', machines: 'Spark, 3 × Standard_E4s_v3' }, { name: 'train' }] },
  })
  expect(await readFile(`${model}/weights.txt`, 'utf8')).toBe('1,2 3,4')
  return [done, prepared].map(({ elsewhere }) => elsewhere!.title.replace(/^.* /, '')) as [string, string]
}

withClients('azure-ai-ml reads pipelines of Sluice’s, their steps, components and models, and writes the same bodies itself', async () => {
  const jobs = await made()
  const bodies = await Promise.all(jobs.map(async (job) => [job, await azure.resource(`/jobs/${job}`)]))
  const told = await drive(azure, 'pipeline_readback', { PIPELINES: JSON.stringify(Object.fromEntries(bodies)) })
  const whole = { status: 'Completed', force: null }
  expect(told.jobs?.answer ?? told.jobs?.error).toEqual([
    {
      ...whole,
      inputs: ['data', 'train'],
      children: { prepare: 'Completed', train: 'Completed', evaluate: 'Completed' },
      components: {
        prepare: ['command', ['train'], ['checkpoints', 'prepared', 'sluice'], true],
        train: ['command', ['prepared'], ['checkpoints', 'model', 'sluice'], true],
        evaluate: ['command', ['data', 'model'], ['checkpoints', 'predictions', 'sluice'], true],
      },
      model: [expect.stringMatching(/^2 /)],
    },
    {
      ...whole,
      inputs: ['train'],
      children: { prepare: 'Completed', train: 'Completed' },
      components: {
        prepare: ['spark', ['train'], ['prepared'], true],
        train: ['command', ['prepared'], ['checkpoints', 'model', 'sluice'], true],
      },
      model: ['1,2 3,4'],
    },
  ])
  expect(told.same?.error).toBeUndefined()
  expect(await Promise.all(told.same!.answer.map(sent))).toEqual(await Promise.all(jobs.map(sent)))
})
