import { randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import type { MlflowPeer } from './mlflow.ts'

export const KINDS = ['AWS_PRESIGNED_URL', 'GCP_SIGNED_URL', 'AZURE_SAS_URI', 'AZURE_ADLS_GEN2_SAS_URI'] as const
type Kind = (typeof KINDS)[number]

/** One signed address: what it allows, and for which file. */
interface Grant {
  run: string
  path: string
  write: boolean
}

interface Asked {
  method: string
  url: URL
  headers: IncomingMessage['headers']
  body: Buffer
}
/** A header that the server signs: who leaves it out is refused. */
const DEMANDED = { name: 'x-ms-client-request-id', value: 'demanded' }
type Answer = [status: number, body: string | Buffer]

/** Storage for objects, as the three clouds have it: a signed address, and nothing else that signs in. */
function storage(place: (grant: Grant) => string, kindOf: (path: string) => Kind) {
  const grants = new Map<string, Grant>()
  /** Bytes of a data lake's file that is being written, and blocks that are no blob yet. */
  const lake = new Map<string, Buffer>()
  const blocks = new Map<string, Buffer>()
  const keep = (grant: Grant, bytes: Buffer) => {
    mkdirSync(dirname(place(grant)), { recursive: true })
    writeFileSync(place(grant), bytes)
  }

  function append(grant: Grant, { method, url, body }: Asked): Answer {
    const query = url.searchParams
    const key = place(grant)
    if (method === 'PUT' && query.get('resource') === 'file' && body.length === 0) {
      lake.set(key, Buffer.alloc(0))
      return [201, '']
    }
    const held = lake.get(key)
    if (method !== 'PATCH' || !held) return [400, '<Error>InvalidHttpVerb</Error>']
    if (Number(query.get('position')) !== held.length) return [400, '<Error>InvalidPosition</Error>']
    if (query.get('action') === 'append') {
      const longer = Buffer.concat([held, body])
      lake.set(key, longer)
      if (query.get('flush') === 'true') keep(grant, longer)
      return [202, '']
    }
    if (query.get('action') !== 'flush') return [400, '<Error>InvalidQuery</Error>']
    keep(grant, held)
    return [200, '']
  }

  /** A blob as a whole, or block by block and then their list. */
  function blob(grant: Grant, { url, headers, body }: Asked): Answer {
    const key = place(grant)
    const query = url.searchParams
    if (query.get('comp') === 'block') blocks.set(`${key} ${query.get('blockid')}`, body)
    else if (query.get('comp') === 'blocklist') {
      const named = [...body.toString().matchAll(/<(?:Latest|Uncommitted)>(.*?)</g)].map(([, id]) => blocks.get(`${key} ${id}`))
      if (named.some((block) => !block)) return [400, '<Error>InvalidBlockList</Error>']
      keep(grant, Buffer.concat(named.map((block) => block!)))
    } else if (headers['x-ms-blob-type'] === 'BlockBlob') keep(grant, body)
    else return [400, '<Error>x-ms-blob-type is missing</Error>']
    return [201, '']
  }

  function handle(asked: Asked): Answer {
    const { method, url, headers, body } = asked
    const grant = grants.get(url.searchParams.get('sig') ?? '')
    // S3 and Azure refuse a request that signs in twice.
    if (headers.authorization !== undefined) return [400, '<Error>Only one auth mechanism allowed</Error>']
    if (!grant || grant.write === (method === 'GET')) return [403, '<Error>SignatureDoesNotMatch</Error>']
    if (method === 'GET') return read(place(grant))
    if (headers[DEMANDED.name] !== DEMANDED.value) return [403, '<Error>AccessDenied: the signed headers are missing</Error>']
    const kind = kindOf(grant.path)
    if (kind === 'AZURE_ADLS_GEN2_SAS_URI') return append(grant, asked)
    if (method !== 'PUT') return [405, '<Error>MethodNotAllowed</Error>']
    if (kind === 'AZURE_SAS_URI') return blob(grant, asked)
    keep(grant, body)
    return [200, '']
  }

  const grant = (given: Grant): string => {
    const signature = randomUUID()
    grants.set(signature, given)
    return signature
  }
  return { handle, grant }
}

function read(path: string): Answer {
  try {
    return [200, readFileSync(path)]
  } catch {
    return [404, '<Error>NoSuchKey</Error>']
  }
}

/**
 * A Databricks workspace's MLflow on loopback: a real `mlflow server` whose runs say `dbfs:/databricks/mlflow-tracking/…`, and whose files are written and
 * read at signed addresses. `kindOf` says whose storage a file goes to. Sources: mlflow's databricks_artifacts.proto and DatabricksArtifactRepository.
 */
export async function startDatabricks(mlflow: MlflowPeer, token: string) {
  const state = { kindOf: (_: string): Kind => KINDS[0] }
  const experiments = new Map<string, string>()
  const { handle, grant } = storage(
    ({ run, path }) => join(mlflow.artifacts, experiments.get(run) ?? 'unknown', run, 'artifacts', path),
    (path) => state.kindOf(path),
  )

  const objects = await listen(handle)

  async function credentials({ url, body }: Asked): Promise<Answer> {
    const { run_id: run, path: paths } = JSON.parse(body.toString()) as { run_id: string; path: string[] }
    const write = url.pathname.endsWith('write')
    const { run: found } = (await (await fetch(`${mlflow.url}/api/2.0/mlflow/runs/get?run_id=${run}`)).json()) as {
      run?: { info: { experiment_id: string } }
    }
    if (!found) return [404, JSON.stringify({ error_code: 'RESOURCE_DOES_NOT_EXIST', message: run })]
    experiments.set(run, found.info.experiment_id)
    const infos = paths.map((path) => ({
      run_id: run,
      path,
      signed_uri: `${objects.url}/bucket/${encodeURIComponent(path)}?sig=${grant({ run, path, write })}`,
      headers: write ? [DEMANDED] : [],
      type: state.kindOf(path),
    }))
    return [200, JSON.stringify({ credential_infos: infos })]
  }

  async function forward({ method, url, headers, body }: Asked): Promise<Answer> {
    const type = headers['content-type'] ? { 'content-type': headers['content-type'] } : {}
    const given = body.length === 0 ? {} : { body: new Uint8Array(body) }
    const answer = await fetch(`${mlflow.url}${url.pathname}${url.search}`, { method, headers: type, ...given })
    const text = (await answer.text()).replaceAll(/mlflow-artifacts:\/(\d+\/[0-9a-f]{32})/g, 'dbfs:/databricks/mlflow-tracking/$1')
    return [answer.status, text]
  }

  function answer(asked: Asked): Answer | Promise<Answer> {
    const { url, headers } = asked
    if (headers.authorization !== `Bearer ${token}`) return [401, JSON.stringify({ error_code: '401', message: 'Credential was not sent' })]
    if (/^\/api\/2\.0\/mlflow\/artifacts\/credentials-for-(read|write)$/.test(url.pathname)) return credentials(asked)
    if (url.pathname.startsWith('/api/2.0/mlflow-artifacts'))
      return [404, JSON.stringify({ error_code: 'ENDPOINT_NOT_FOUND', message: '' })]
    return forward(asked)
  }

  const workspace = await listen(answer)
  return { url: workspace.url, state, stop: () => Promise.all([workspace.stop(), objects.stop()]) }
}

/** A server on a port of its own. */
async function listen(answer: (asked: Asked) => Answer | Promise<Answer>) {
  const server = createServer(async (asked: IncomingMessage, said: ServerResponse) => {
    const url = new URL(asked.url!, 'http://localhost')
    const [status, body] = await answer({ method: asked.method!, url, headers: asked.headers, body: await buffer(asked) })
    said.writeHead(status, { 'content-type': 'application/json' }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const stop = async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop }
}
