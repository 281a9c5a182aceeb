import type { AzureClient } from '../client.ts'
import { size } from '../data/cache.ts'
import { resolveData } from '../data/resolve.ts'
import type { Examined } from './rules.ts'

/** Whether data are there and may be listed: which version, how many files, how large. UserError or PlatformError when they are not. */
export async function dataSaid(client: AzureClient, address: string): Promise<Omit<Examined, 'name'>> {
  const { uri, files, bytes } = await resolveData(client, address)
  return { state: 'ok', found: `${uri === address ? '' : `${uri}, `}${files === 1 ? '1 file' : `${files} files`}, ${size(bytes)}` }
}
