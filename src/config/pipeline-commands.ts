import type { Config } from './schema.ts'

type Line = [path: readonly PropertyKey[], line: string | undefined, known: readonly string[], needed: readonly string[]]

const PATH = ['train', 'on', 'azureml', 'pipeline', 'prepare']

const prepareOf = ({ train }: Config) => (train.on === 'local' ? undefined : train.on.azureml.pipeline?.prepare)

/** Placeholders that a step before the training fills. */
export const prepared = (config: Config): string[] => (prepareOf(config) ? ['prepared'] : [])

/** Commands before the training, with the placeholders that they may and must have. */
export function preparing(config: Config): Line[] {
  const prepare = prepareOf(config)
  const known = ['train', 'label', 'params', 'prepared']
  return [
    [[...PATH, 'command'], prepare?.command, known, ['prepared']],
    [[...PATH, 'spark', 'args'], prepare?.spark?.args, known, ['prepared']],
  ]
}
