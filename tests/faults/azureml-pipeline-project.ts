import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256 } from '../../src/kernel/digest.ts'
import type { AzureTraining } from '../../src/platforms/azureml/jobs/training.ts'
import type { PipelineSettings } from '../../src/platforms/azureml/pipeline/settings.ts'
import type { Task } from '../../src/ports/compute.ts'
import type { Azure } from '../peers/azureml/start.ts'
import { clientOf } from '../platforms/azureml/on-fake.ts'
import { project, setUp } from './azureml-project.ts'

/** Keeps the first two rows. */
export const PREPARE = `
import sys
rows = open(sys.argv[1]).read().split('\\n')[1:3]
open(sys.argv[2], 'w').write('\\n'.join(rows))
print('prepared', len(rows))
`
/** Reads what was prepared, and writes how many rows there were, and {params.lr}. */
export const TRAIN = `
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

interface Given {
  train?: string
  pipeline?: PipelineSettings
  training?: Partial<AzureTraining>
}

/** A project with three programs, and a task that runs them as a pipeline. */
export async function three(azure: Azure, { train = TRAIN, pipeline = PIPELINE, training = {} }: Given = {}) {
  const root = await project(train)
  await writeFile(join(root, 'prepare.py'), PREPARE)
  await writeFile(join(root, 'evaluate.py'), EVALUATE)
  await writeFile(join(root, 'test.csv'), 'a,b\n5,6\n')
  const made = setUp(clientOf(azure), root, { ...training, pipeline })
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
          ...{ reads: ['train'], writes: ['prepared'], stays: ['prepared'], sources: ['prepare.py'], timeLimit: 50 },
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
