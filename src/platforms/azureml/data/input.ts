import type { AzureClient } from '../client.ts'
import type { JobInput } from '../jobs/body.ts'
import { resolveData } from './resolve.ts'

/** Data at an address as a job's input: mounted from where they lie, nothing is copied. */
export async function dataInput(client: AzureClient, address: string): Promise<JobInput> {
  const { kind, reference, pattern, sha256 } = await resolveData(client, address)
  return { id: reference, folder: kind !== 'file', rest: kind === 'glob' ? pattern : '', identity: sha256 }
}
