import type { Config } from './schema.ts'

/** Data that a search measures its trials on, where rows of their own are named for that. */
export const validationData = ({ train }: Config): string | undefined =>
  train.on === 'local' ? undefined : train.on.azureml.automl?.validation
