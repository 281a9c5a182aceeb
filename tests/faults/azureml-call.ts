// One call in a process of its own: addresses of the rehearsed Azure, and the call, as JSON. Prints what it gave.

import { azuremlData } from '../../src/platforms/azureml/data/data.ts'
import { azuremlRegistry } from '../../src/platforms/azureml/registry/registry.ts'
import { sharedRegistry } from '../../src/platforms/azureml/registry/share.ts'
import type { Candidate } from '../../src/ports/registry.ts'
import { ourClient } from '../contract/azureml-ours.ts'
import { release, servingOn } from '../contract/azureml-serving-tiny.ts'

interface Call {
  register?: { candidate: Candidate; path: string }
  /** Shared registry that gets the version too. */
  share?: string
  deploy?: { endpoint: string; folder: string; version: string; slope: number }
  /** Data at an address, fetched to a folder. */
  local?: { address: string; folder: string }
  shift?: { endpoint: string; split: { [version: string]: number }; lease?: number }
}

const { control, ...addresses } = JSON.parse(process.argv[2]!)
const call = JSON.parse(process.argv[3]!) as Call
const token = async (audience: string) => {
  const answer = await fetch(`${control}/token`, { method: 'POST', body: JSON.stringify({ audience }) })
  return (await answer.json()) as string
}
const client = ourClient({ ...addresses, token })
if (call.register) {
  const own = azuremlRegistry(client)
  const registry = call.share === undefined ? own : sharedRegistry(client, call.share, own)
  const { version, created } = await registry.register(call.register.candidate, call.register.path)
  console.log(JSON.stringify({ version: version.version, created }))
}
if (call.deploy) {
  const { endpoint, folder, version, slope } = call.deploy
  await servingOn(client, { endpoint }).serving.deploy(await release(folder, version, slope))
  console.log('{}')
}
if (call.local) {
  const { address, folder } = call.local
  const log = { info() {}, warn() {}, line() {}, progress() {} }
  console.log(JSON.stringify(await azuremlData(client, { folder: async () => folder, settled: async () => undefined, log }).local(address)))
}
if (call.shift) {
  const { endpoint, split, lease } = call.shift
  await servingOn(client, { endpoint }).serving.shift(split, lease)
  console.log('{}')
}
