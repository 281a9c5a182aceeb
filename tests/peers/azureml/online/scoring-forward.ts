import { seconds } from './durations.ts'
import type { Fleet } from './fleet.ts'
import type { DeploymentProperties } from './types.ts'

/** What a model's container answered, or that it did not. Milliseconds are those until its first byte. */
export interface ModelAnswer {
  outcome: 'answered' | 'timeout' | 'crowded' | 'absent' | 'broken'
  status?: number
  reason?: string
  headers: Record<string, string>
  body: Buffer
  milliseconds: number
}

export interface Asked {
  method: string
  /** Path and query below the endpoint, for example /score. */
  path: string
  headers: Record<string, string>
  body: Buffer
}

const empty = { headers: {}, body: Buffer.alloc(0), milliseconds: 0 }

/** Requests that a deployment works on at once, beyond which more are refused. Source: how-to-troubleshoot-online-endpoints, 429. */
const room = ({ requestSettings }: DeploymentProperties, instances: number) =>
  2 * (requestSettings?.maxConcurrentRequestsPerInstance ?? 1) * instances

/** Sends a request to one of a deployment's containers. */
export async function forward(
  serving: ReturnType<Fleet['serving']>,
  properties: DeploymentProperties,
  { method, path, headers, body }: Asked,
): Promise<ModelAnswer> {
  const container = serving.running?.next()
  if (!container) return { outcome: 'absent', ...empty }
  if (serving.open >= room(properties, serving.running?.count() ?? 0)) return { outcome: 'crowded', ...empty }
  serving.open++
  const started = performance.now()
  const limit = AbortSignal.timeout((seconds(properties.requestSettings?.requestTimeout ?? 'PT5S') ?? 5) * 1000)
  try {
    const response = await fetch(`${container.url}${path}`, {
      method,
      headers,
      signal: limit,
      ...(method === 'POST' ? { body: new Uint8Array(body) } : {}),
    })
    const milliseconds = performance.now() - started
    return {
      outcome: 'answered',
      status: response.status,
      reason: response.statusText,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
      milliseconds,
    }
  } catch {
    return { outcome: limit.aborted ? 'timeout' : 'broken', ...empty, milliseconds: performance.now() - started }
  } finally {
    serving.open--
  }
}
