import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import type { MlflowClient } from './client.ts'
import { codeOf } from './errors.ts'
import { MODEL_FOLDER, type ModelFile } from './model-files.ts'

/** What a model folder says of itself to MLflow, when it holds a file MLmodel. */
export interface Mlmodel {
  flavors: readonly string[]
  fields: { readonly [name: string]: unknown }
}

/** Reads MLmodel; undefined for plain bytes, and for a file of that name that describes no flavors. */
export async function mlmodelOf(files: readonly (ModelFile & { file: string })[]): Promise<Mlmodel | undefined> {
  const found = files.find(({ path }) => path === 'MLmodel')
  if (!found) return undefined
  let fields: { flavors?: object } | null
  try {
    fields = parse(await readFile(found.file, 'utf8')) as { flavors?: object } | null
  } catch {
    return undefined
  }
  if (typeof fields?.flavors !== 'object' || fields.flavors === null) return undefined
  return { flavors: Object.keys(fields.flavors).sort(), fields: fields as { [name: string]: unknown } }
}

/** Lets the run's page show the folder as a model. Servers that keep models apart from runs may not know the call any more. */
export async function announceModel(client: MlflowClient, runId: string, { fields }: Mlmodel, at: Date): Promise<void> {
  const utc = at.toISOString().replace('T', ' ').replace('Z', '')
  const model = { utc_time_created: utc, ...fields, artifact_path: MODEL_FOLDER, run_id: runId }
  await client.write('POST', 'runs/log-model', { run_id: runId, model_json: JSON.stringify(model) }).catch((error: unknown) => {
    if (codeOf(error) !== 'ENDPOINT_NOT_FOUND') throw error
  })
}
