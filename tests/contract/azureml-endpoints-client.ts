import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import type { Azure } from '../peers/azureml/start.ts'

export interface Answered {
  status: number
  headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: what a test looks at is what it says there
  body: any
}

/** Plain requests to the fake, as any client would send them: nothing of ours is in between. */
export async function plainClient(azure: Azure) {
  setDefaultCACertificates([...getCACertificates('default'), readFileSync(azure.ca, 'utf8')])
  const token = await azure.token()
  const { subscription, resourceGroup, workspace } = azure.workspace
  const scope = `/subscriptions/${subscription}/resourceGroups/${resourceGroup}/providers/Microsoft.MachineLearningServices/workspaces/${workspace}`
  const send = async (method: string, url: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answered> => {
    const response = await fetch(url, {
      method,
      headers: { authorization: `Bearer ${token}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return { status: response.status, headers: response.headers, body: parsed(await response.text()) }
  }
  const arm = (method: string, path: string, body?: unknown, version = '2024-10-01') =>
    send(method, `${azure.url}${path.startsWith('/subscriptions') ? path : scope + path}?api-version=${version}`, body)

  /** Polls as an operation's answer says; the last poll. */
  async function settled(started: Answered): Promise<Answered> {
    const url = started.headers.get('azure-asyncoperation') ?? (started.status === 202 ? started.headers.get('location') : null)
    if (!url) return started
    for (;;) {
      const poll = await send('GET', url)
      if (poll.status !== 202 && !['Updating', 'Creating', 'Deleting', 'InProgress'].includes(poll.body?.status)) return poll
      await sleep(50)
    }
  }

  /** Uploads files and registers them as a version of `codes` or `models`; its id. */
  async function asset(kind: 'codes' | 'models', files: Record<string, string>, properties: object = {}): Promise<string> {
    const name = `${kind}-${randomUUID().slice(0, 8)}`
    const pending = await arm('POST', `/codes/${name}/versions/1/startPendingUpload`, { pendingUploadType: 'TemporaryBlobReference' })
    const { blobUri, credential } = pending.body.blobReferenceForConsumption
    const [address, query] = String(credential.sasUri).split('?')
    for (const [path, text] of Object.entries(files))
      await fetch(`${address}/${kind}/${path}?${query}`, { method: 'PUT', headers: { 'x-ms-blob-type': 'BlockBlob' }, body: text })
    const uri = kind === 'codes' ? { codeUri: `${blobUri}/${kind}` } : { modelUri: `${blobUri}/${kind}`, modelType: 'custom_model' }
    const { status, body } = await arm('PUT', `/${kind}/${name}/versions/1`, { properties: { ...uri, ...properties } })
    if (status !== 201) throw new Error(JSON.stringify(body))
    return body.id
  }

  async function environment(): Promise<string> {
    const made = await arm('PUT', `/environments/env-${randomUUID().slice(0, 8)}/versions/1`, { properties: { image: 'ubuntu:22.04' } })
    return made.body.id
  }

  return { send, arm, settled, asset, environment, scope, done: async (started: Promise<Answered>) => settled(await started) }
}

export type PlainClient = Awaited<ReturnType<typeof plainClient>>

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
