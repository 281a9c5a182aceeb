import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { AutomlSettings } from '../../src/platforms/azureml/automl/automl.ts'
import type { AzureClient } from '../../src/platforms/azureml/client.ts'
import type { AzureTraining } from '../../src/platforms/azureml/jobs/training.ts'
import { project, setUp } from './azureml-project.ts'

/** 240 rows in two files: y is whether 2 a + b is above 0, but for every tenth; a may be negative, w is a weight, id says nothing. */
export async function table() {
  const root = await project('')
  await mkdir(join(root, 'data'))
  const rows = Array.from({ length: 240 }, (_, i) => {
    const [a, b] = [Math.sin(i * 12.9898) * 3, Math.cos(i * 78.233) * 3]
    return [
      i,
      a.toFixed(4),
      b.toFixed(4),
      ['x', 'y, z', 'w'][i % 3]!.replace(/^(.*,.*)$/, '"$1"'),
      1 + (i % 2),
      Number(2 * a + b > 0) ^ Number(i % 10 === 0),
    ].join(',')
  })
  const file = (lines: string[]) => `id,a,b,kind,w,y\n${lines.join('\n')}\n`
  await writeFile(join(root, 'data', 'one.csv'), file(rows.slice(0, 100)))
  await writeFile(join(root, 'data', 'two.csv'), file(rows.slice(100)))
  return root
}
const automl: AutomlSettings = {
  ...{ task: 'classification', primary_metric: 'AUC_weighted', target: 'y', weight: 'w', trials: 3, at_once: 2 },
  ...{ stop_early: true, featurization: 'auto', ensembles: true, ignore: ['id'], validation_share: 0.25 },
}
/** A compute that has AutoML search there, and a task for it. */
export const search = (client: AzureClient, root: string, more: Partial<AutomlSettings> = {}, training: Partial<AzureTraining> = {}) => {
  const made = setUp(client, root, { environment: undefined, automl: { ...automl, ...more }, ...training })
  const task = (of: object = {}) =>
    made.task({ argv: [], values: { train: 'data/*.csv', model: made.model, label: 'y' }, sources: [], ...of })
  return { ...made, task }
}
