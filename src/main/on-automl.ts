import { automlMetrics } from '../config/automl-words.ts'
import type { LoadedConfig } from '../config/load.ts'
import type { AutomlSettings } from '../platforms/azureml/automl/automl.ts'

/** `train.on.azureml.automl` with what `data` says of the columns and the task's own metric where none is named; undefined without it. */
export function automlOf({ train, data }: LoadedConfig['config']): AutomlSettings | undefined {
  const automl = train.on === 'local' ? undefined : train.on.azureml.automl
  if (!automl) return undefined
  const time = automl.forecasting?.time ?? data.time ?? ''
  return {
    ...automl,
    primary_metric: automl.primary_metric ?? automlMetrics[automl.task][0],
    target: data.label,
    weight: data.weight,
    forecasting: automl.task === 'forecasting' ? { horizon: 'auto', ...automl.forecasting, time } : undefined,
  }
}
