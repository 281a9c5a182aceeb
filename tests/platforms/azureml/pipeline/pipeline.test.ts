import { UserError } from '../../../../src/kernel/errors.ts'
import { trainingPlatform } from '../../../../src/platforms/azureml/jobs/training.ts'
import { pipelineBody } from '../../../../src/platforms/azureml/pipeline/body.ts'
import { componentSpec } from '../../../../src/platforms/azureml/pipeline/component.ts'
import { sparkArgs } from '../../../../src/platforms/azureml/pipeline/component-spark.ts'
import type { PipelineSettings } from '../../../../src/platforms/azureml/pipeline/settings.ts'
import { stepsOf } from '../../../../src/platforms/azureml/pipeline/steps.ts'
import type { Task } from '../../../../src/ports/compute.ts'

const spark = {
  entry: 'p.py',
  args: '{train} {prepared} {params.k}',
  instance_type: 's',
  runtime: '3.4',
  executors: 2,
  cores: 4,
  memory: '28g',
}
const SPARK: PipelineSettings = { prepare: { spark: { ...spark, identity: 'managed' } }, evaluate: { compute: { serverless: 'big' } } }
const settings = (pipeline: PipelineSettings = SPARK) => ({
  training: { compute: 'gpu', instances: 2, distribution: { pytorch: { processes: 4 } }, environment: { image: 'i' }, pipeline },
  model: 'My model',
  tags: { 'sluice-run': 'r' },
})
const values = {
  train: '/w/data.csv',
  model: '/w/.sluice/model',
  label: 'y',
  prepared: 'prepared',
  'params.k': 'v',
  params: '/w/params.yaml',
}
const task = (more: Partial<Task> = {}): Task => ({
  argv: ['python', 't.py', '{prepared}', '{model}'],
  values,
  reads: ['train', 'prepared', 'params'],
  writes: ['model'],
  cwd: '/w',
  key: 'k',
  onLine() {},
  steps: [
    {
      name: 'evaluate',
      argv: ['sh', 'e.sh', '{model}', '{data}', '{predictions}'],
      values: { model: values.model, data: '/w/e.csv', predictions: '/w/.sluice/p.csv' },
      reads: ['model', 'data'],
      writes: ['predictions'],
    },
    {
      name: 'prepare',
      argv: ['{train}', '{prepared}', '{params.k}'],
      values,
      reads: ['train', 'params'],
      writes: ['prepared'],
      stays: ['prepared'],
    },
  ],
  ...more,
})

test('steps stand in the order of what they read from each other, and get what their commands name and no more', () => {
  const steps = stepsOf(task(), settings())
  expect(steps.map(({ name, brought, from, outputs }) => ({ name, brought, from, outputs }))).toEqual([
    { name: 'prepare', brought: ['train'], from: {}, outputs: { prepared: { file: 'prepared', to: undefined } } },
    {
      name: 'train',
      brought: [],
      from: { prepared: { step: 'prepare', file: 'prepared' } },
      outputs: { model: { file: 'model', to: '/w/.sluice/model' } },
    },
    {
      name: 'evaluate',
      brought: ['data'],
      from: { model: { step: 'train', file: 'model' } },
      outputs: { predictions: { file: 'p.csv', to: '/w/.sluice/p.csv' } },
    },
  ])
  expect(steps.map(({ place }) => [place.compute, place.instances, place.environment])).toEqual([
    ['gpu', 1, undefined],
    ['gpu', 2, { image: 'i' }],
    [{ serverless: 'big' }, 1, { image: 'i' }],
  ])
})

const asset = (id: string) => ({ id, folder: false, rest: '' })

test('nothing in a body but its title is named after the job: the service reuses only what is the same', () => {
  const parts = (name: string, more: Partial<Task> = {}) =>
    pipelineBody(
      task(more),
      name,
      stepsOf(task(), settings()).map((step) => ({
        step,
        ...{ codeId: '/c', environmentId: '/e', computeId: step.name === 'train' ? '/gpu' : undefined },
        ...{ inputs: { [step.brought[0] ?? 'prepared']: asset('/d') }, componentId: `/${step.name}`, checkpoints: undefined },
      })),
      settings(),
    )
  expect(JSON.stringify(parts('first')).replaceAll('first', 'second')).toBe(JSON.stringify(parts('second')))
  expect(JSON.stringify(parts('first')).match(/first/g)).toHaveLength(1)
  const { properties } = parts('first', { again: true }) as { properties: Record<string, object> }
  expect(properties.settings).toEqual({ default_compute: '/gpu', continue_on_step_failure: false, force_rerun: true })
  expect(properties.jobs).toMatchObject({
    prepare: { identity: { identity_type: 'Managed' }, resources: { instance_type: 's', runtime_version: '3.4' } },
    train: {
      computeId: '/gpu',
      resources: { instance_count: 2 },
      distribution: { distribution_type: 'PyTorch', process_count_per_instance: 4 },
    },
    evaluate: { resources: { instance_count: 1, instance_type: 'big' } },
  })
})

test('a component holds its command, quoted; Spark gets addresses, and no value that would be two arguments', () => {
  const [prepare, train] = stepsOf(
    task({ argv: ['python', 't.py', '{prepared}', '{params.k}'], values: { ...values, 'params.k': '$(x) y' } }),
    settings(),
  )
  const parts = { codeId: '/c', environmentId: 'azureml://registries/r/environments/e/versions/1', computeId: undefined }
  const spec = componentSpec(train!, { ...parts, inputs: { prepared: { ...asset(''), folder: true, rest: 'prepared' } } }) as Record<
    string,
    unknown
  >
  expect(spec).toMatchObject({
    environment: parts.environmentId,
    code: 'azureml:/c',
    distribution: { type: 'pytorch', process_count_per_instance: 4 },
    inputs: { prepared: { type: 'uri_folder' } },
  })
  expect(spec.command).toMatch(/ -- python t\.py "\$\{\{inputs\.prepared\}\}"\/prepared '\$\(x\) y'$/)
  // biome-ignore lint/suspicious/noTemplateCurlyInString: Azure's own placeholders
  expect(sparkArgs(prepare!)).toBe('${{inputs.train}} ${{outputs.prepared}}/prepared v')
  const [hostile] = stepsOf(task({ steps: [{ ...task().steps![1]!, values: { ...values, 'params.k': 'a b' } }] }), settings())
  expect(() => sparkArgs(hostile!)).toThrow(UserError)
  expect(() => sparkArgs(hostile!)).toThrow(/\{params\.k\} stands for "a b".*parts the arguments of Spark at blanks/)
})

test('the content key knows how data are prepared, and not where', () => {
  const key = (pipeline?: PipelineSettings) => trainingPlatform(settings(pipeline).training)
  const other = (more: object): PipelineSettings => ({ prepare: { spark: { ...SPARK.prepare!.spark!, ...more } } })
  expect(key(other({ instance_type: 'x', executors: 9, memory: '1g' }))).toBe(key(SPARK))
  expect(key(other({ entry: 'q.py' }))).not.toBe(key(SPARK))
  expect(key({ evaluate: true })).toBe(trainingPlatform({ ...settings().training, pipeline: undefined }))
})

test('a training on Ray is told how many machines make the cluster, whatever else is in its environment', () => {
  const plain = settings()
  const onRay = { ...plain, training: { ...plain.training, distribution: { ray: { join_within: 300 } } } }
  const given = task({ env: { A: 'b' } })
  const steps = stepsOf(given, onRay)
  const parts = { codeId: '/c', environmentId: '/e', computeId: '/gpu', inputs: {}, componentId: '/x', checkpoints: undefined }
  const made = steps.map((step) => ({ ...parts, step, inputs: Object.fromEntries(step.brought.map((name) => [name, asset('/d')])) }))
  const { jobs } = (pipelineBody(given, 'first', made, onRay) as { properties: { jobs: Record<string, object> } }).properties
  const pytorch = { distribution_type: 'PyTorch', process_count_per_instance: 1 }
  expect(jobs.train).toMatchObject({ environment_variables: { SLUICE_RAY: '2 300' }, distribution: pytorch })
  expect(JSON.stringify(jobs.evaluate)).not.toContain('SLUICE_RAY')
  const prepared = { ...asset(''), folder: true, rest: 'prepared' }
  const spec = componentSpec(steps[1]!, { ...parts, inputs: { prepared } })
  expect(spec).toMatchObject({ distribution: { type: 'pytorch', process_count_per_instance: 1 } })
})
