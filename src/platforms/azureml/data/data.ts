import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../../../kernel/errors.ts'
import type { Data } from '../../../ports/data.ts'
import type { Log } from '../../../ports/runtime.ts'
import { absent } from '../../local/digest.ts'
import { removeWhole } from '../../local/disk.ts'
import type { AzureClient } from '../client.ts'
import { alone } from './cache.ts'
import { isIntact } from './copy.ts'
import { fetchData } from './fetch.ts'
import { type ExactData, resolveData } from './resolve.ts'

interface Around {
  /** Folder for copies, which outlives a run; made when it is asked for. */
  folder(): Promise<string>
  /** The exact address that an earlier step of this run settled an address to. */
  settled(address: string): Promise<string | undefined>
  log: Log
  signal?: AbortSignal | undefined
}

/** Data assets and datastores of Azure ML. Copies are kept by what they are copies of: the same bytes are fetched once. */
export function azuremlData(client: AzureClient, around: Around): Data {
  const known = new Map<string, Promise<ExactData>>()
  const copies = new Map<string, Promise<string>>()
  const remember = (address: string, found: Promise<ExactData>) => {
    known.set(address, found)
    return found
  }
  const origin = (address: string) =>
    known.get(address) ??
    remember(
      address,
      around.settled(address).then((exact) => resolveData(client, exact ?? address)),
    )
  return {
    settle: (address) => remember(address, resolveData(client, address)),
    origin,
    async local(address) {
      const data = await origin(address)
      const copy = copies.get(data.sha256) ?? copyOf(data, around)
      copies.set(data.sha256, copy)
      return join(await copy, data.kind === 'file' ? data.blobs[0]!.path : data.pattern)
    },
    async checkCopy(address) {
      const { uri, sha256 } = await origin(address)
      const copy = await copies.get(sha256)
      if (copy === undefined || (await isIntact(copy, `${copy}.json`))) return
      throw new UserError(
        `A command changed the copy of ${uri} that it was given to read. What it made of it counts for nothing: let it write elsewhere. The next run fetches the data again.`,
      )
    },
    async unchanged(address) {
      const { uri, sha256 } = await origin(address)
      if ((await resolveData(client, uri)).sha256 === sha256) return
      throw new UserError(
        `${uri} changed while a job read it, so that nobody knows what the model was trained on. Run this again when nobody writes there, or name a version whose files stay.`,
      )
    },
  }
}

/** The folder with copies of just these bytes. */
async function copyOf(data: ExactData, around: Around): Promise<string> {
  const whole = join(await around.folder(), data.sha256.slice(0, 32))
  const isThere = () => isIntact(whole, `${whole}.json`)
  if (await isThere()) return whole
  const waiting = () => around.log.info(`${data.uri} is being fetched by another run on this machine.`)
  await alone(`${whole}.lock`, waiting, async () => {
    if (await isThere()) return
    if (await stat(whole).catch(absent)) around.log.warn(`The copy of ${data.uri} was changed on this machine, and is fetched again.`)
    await removeWhole(whole)
    await fetchData(data, whole, around)
  })
  return whole
}
