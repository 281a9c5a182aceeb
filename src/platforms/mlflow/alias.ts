import type { MlflowClient } from './client.ts'
import { codeOf, missing } from './errors.ts'

/** The version that an alias names; undefined when there is no such alias. MLflow answers 400 for one it does not know. */
async function aliased(client: MlflowClient, name: string, alias: string): Promise<number | undefined> {
  try {
    const { model_version: found } = await client.read<{ model_version: { version: string } }>('registered-models/alias', { name, alias })
    return Number(found.version)
  } catch (error) {
    if (codeOf(error) !== 'INVALID_PARAMETER_VALUE') return missing(error)
    return undefined
  }
}

/** Stages that servers without aliases (before MLflow 2.3) have for environments of these names. */
const STAGE: { readonly [environment: string]: string } = { production: 'Production', staging: 'Staging' }

/** Lets the alias with an environment's name lead to a version. Nothing is written when it does already. */
export async function moveAlias(client: MlflowClient, name: string, version: number, environment: string): Promise<void> {
  try {
    if ((await aliased(client, name, environment)) === version) return
    await client.write('POST', 'registered-models/alias', { name, alias: environment, version: String(version) })
  } catch (error) {
    const stage = STAGE[environment]
    if (codeOf(error) !== 'ENDPOINT_NOT_FOUND' || stage === undefined) throw error
    const asked = { name, version: String(version), stage, archive_existing_versions: true }
    await client.write('POST', 'model-versions/transition-stage', asked)
  }
}
