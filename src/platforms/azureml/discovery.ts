import type { AzureClient } from './client.ts'
import { refusal, serviceError } from './errors.ts'
import { workspacePath } from './settings.ts'

/** Where those services of a workspace answer that are not Resource Manager's: run history, and what knows where shared registries are. No slash at the end. */
export async function dataPlaneAt(client: AzureClient): Promise<string> {
  const { properties } = await client.get<{ properties: { discoveryUrl?: string } }>('')
  const answer = await client.send({ method: 'GET', url: properties.discoveryUrl ?? '' })
  if (answer.status >= 400)
    throw refusal('Asking where the workspace’s services are', answer.status, serviceError(answer.body), workspacePath(client.workspace))
  const { api, history } = JSON.parse(answer.body) as { api?: string; history?: string }
  return (api ?? history ?? '').replace(/\/$/, '')
}
