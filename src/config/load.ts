import type * as z from 'zod'
import { UserError } from '../kernel/errors.ts'
import { type Deployment, deployment } from './deployment.ts'
import { findingsOf } from './findings.ts'
import { showPath } from './key-path.ts'
import { type Position, readYaml, type Source } from './positions.ts'
import { type Config, schema } from './schema.ts'
import { contradictions } from './semantics.ts'

/** A checked config and where its keys stand. */
export interface LoadedConfig {
  /** As the user names it, relative to the repository: sluice.yml. */
  file: string
  config: Config
  where(path: readonly PropertyKey[]): Position
}

/** Reads sluice.yml. UserError with every mistake at once. */
export function loadConfig(file: string, text: string): LoadedConfig {
  const { value, source } = read(schema, file, text)
  const wrong = contradictions(value)
  if (wrong.length > 0) {
    throw new UserError(
      wrong.map(({ path, message, fix }) => ({
        file,
        ...source.where(path),
        key: showPath(path),
        message,
        ...(fix === undefined ? {} : { fix }),
      })),
    )
  }
  return { file, config: value, where: source.where }
}

/** Reads deployments/<environment>.yml of a model. UserError with every mistake at once. */
export function loadDeployment(file: string, text: string, model: string): Deployment {
  const { value, source } = read(deployment, file, text)
  if (value.model !== model) {
    const fix = `It should say \`model: ${model}\`, or sluice.yml another \`deployments:\` folder.`
    throw new UserError([{ file, ...source.where(['model']), key: 'model', message: `This file is about ${value.model}.`, fix }])
  }
  return value
}

function read<S extends z.ZodType>(shape: S, file: string, text: string): { value: z.output<S>; source: Source } {
  const yaml = readYaml(file, text)
  if ('findings' in yaml) throw new UserError(yaml.findings)
  const parsed = shape.safeParse(yaml.source.data, { reportInput: true })
  if (!parsed.success) throw new UserError(findingsOf(shape, yaml.source, parsed.error.issues))
  return { value: parsed.data, source: yaml.source }
}
