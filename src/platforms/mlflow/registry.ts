import { mkdir } from 'node:fs/promises'
import { PlatformError } from '../../kernel/errors.ts'
import type { ModelRegistry } from '../../ports/registry.ts'
import { moveAlias } from './alias.ts'
import type { MlflowClient } from './client.ts'
import { download } from './model-files.ts'
import { readStored, readVersion } from './record.ts'
import { register } from './registration.ts'
import { readRun, storeOf } from './runs.ts'
import { lowest, type Registered, registrations } from './versions.ts'

export interface MlflowRegistryOptions {
  /** Experiment whose runs hold the files of versions; `<model> versions` when not given. */
  experiment?: string
  now?(): Date
}

/**
 * Models as MLflow's registered models. A version's run holds the bytes below `model/` and what is known of them below `sluice/`;
 * the version's tags name the digests. Versions that somebody else made there are left alone and do not count.
 */
export function mlflowRegistry(client: MlflowClient, { experiment, now = () => new Date() }: MlflowRegistryOptions = {}): ModelRegistry {
  const place = (model: string) => ({ client, name: model, experiment: experiment ?? `${model} versions`, now })
  const counted = async (model: string) => lowest(await registrations(client, model)).filter(({ status }) => status === 'READY')
  const storeFor = async ({ runId }: Registered) => storeOf(client, await readRun(client, runId))
  const read = async (model: string, entry: Registered) => readVersion(await storeFor(entry), model, entry)
  return {
    async register(candidate, path) {
      const { entry, created } = await register(place(candidate.model), candidate, path)
      return { version: await read(candidate.model, entry), created }
    },
    async find(model, by) {
      const entry = (await counted(model)).findLast((each) => ('version' in by ? each.version === by.version : each.digest === by.digest))
      return entry && read(model, entry)
    },
    numbers: async (model) => (await counted(model)).map(({ version, digest, serving }) => ({ version, digest, serving })),
    list: async (model) => Promise.all((await counted(model)).map((entry) => read(model, entry))),
    async fetch({ model, version, digest }, folder) {
      const name = `v${version} of ${model}`
      const entry = (await counted(model)).find((each) => each.version === version)
      if (!entry) throw new PlatformError(`There is no ${name} at ${client.base}. Register that model again to bring it back.`)
      const store = await storeFor(entry)
      await mkdir(folder, { recursive: true })
      return download(store, (await readStored(store, model, entry)).bytes, { folder, digest, name })
    },
    promoted: (model, version, environment) => moveAlias(client, model, version, environment),
  }
}
