import { isAddress, readAddress } from '../kernel/data-address.ts'
import type { Contradiction } from './contradiction.ts'
import type { Config } from './schema.ts'
import { validationData } from './validation-data.ts'

/** Every path of data in a config, with the key that names it. */
function dataPaths(config: Config): [path: readonly PropertyKey[], value: string][] {
  const { data, evaluation, evaluate, monitor } = config
  const { threshold } = evaluate
  const sets = Object.entries(evaluation).map(([name, set]): [PropertyKey[], string] => [['evaluation', name, 'data'], set.data])
  return [
    [['data', 'train'], data.train],
    [['data', 'evaluation'], data.evaluation],
    ...sets,
    ...named(['train', 'on', 'azureml', 'automl', 'validation'], validationData(config)),
    ...named(['evaluate', 'threshold', 'on'], typeof threshold === 'number' ? undefined : threshold.on),
    ...named(['monitor', 'actuals'], monitor?.actuals),
  ]
}

const named = (path: readonly PropertyKey[], value: string | undefined): [readonly PropertyKey[], string][] =>
  value === undefined ? [] : [[path, value]]

/** Addresses of the data that lie elsewhere. */
export const addressesIn = (config: Config): string[] => [...new Set(dataPaths(config).map(([, value]) => value))].filter(isAddress)

/** Addresses of data that are none. */
export function* addressMistakes(config: Config): Generator<Contradiction> {
  for (const [path, value] of dataPaths(config)) {
    if (!isAddress(value)) continue
    const fix = 'Write azureml:<name>:<version>, azureml:<name>@latest or azureml://datastores/<datastore>/paths/<path>.'
    if (!readAddress(value)) yield { path, message: `${value} is no address of data.`, fix }
    else if (path[0] === 'monitor') yield { path, message: 'Outcomes are read from files here.', fix: 'Fetch them before the step.' }
  }
}
