import type { Config } from './schema.ts'

type AzureEnvironment = NonNullable<Extract<NonNullable<Config['deploy']>['to'], object>['azureml']['environment']>

const filesOf = (environment: AzureEnvironment | undefined): string[] => {
  if (environment === undefined || typeof environment === 'string') return []
  if ('image' in environment) return environment.conda === undefined ? [] : [environment.conda]
  return [environment.dockerfile, ...(environment.context === '.' ? [] : [environment.context])]
}

/** Files that make up the environment that training runs in elsewhere. */
export function trainingEnvironmentFiles({ train }: Config): string[] {
  if (train.on === 'local') return []
  const { environment, pipeline } = train.on.azureml
  return [...filesOf(environment), ...filesOf(pipeline?.prepare?.environment)]
}

/** Files that make up the environment that a version is served in elsewhere. */
export const servingEnvironmentFiles = ({ deploy }: Config): string[] =>
  !deploy || deploy.to === 'local' ? [] : filesOf(deploy.to.azureml.environment)
