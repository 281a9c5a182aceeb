import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import type { Blobs } from './blobs.ts'
import '../resolve.mjs'

/** Does what a request asks whose right to write is proven already; the status, and Azure's word for a refusal. */
export type Copying = (target: URL, headers: IncomingHttpHeaders) => Promise<{ status: number; code?: string }>

/**
 * Put Block From URL, which Azurite does not have: reads a range of the source with what opens it (a signature, or a token of the caller's), compares its
 * MD5, and stages it as a block. Source of the rules: learn.microsoft.com/rest/api/storageservices/put-block-from-url.
 */
export const copyingIn =
  (blobs: Blobs): Copying =>
  async (target, headers) => {
    const text = (name: string) => String(headers[name] ?? '')
    const source = new URL(text('x-ms-copy-source'))
    const block = target.searchParams.get('blockid')
    if (target.searchParams.get('comp') !== 'block' || !block) return { status: 501, code: 'NotImplemented' }
    const authorization = headers['x-ms-copy-source-authorization'] ? { authorization: text('x-ms-copy-source-authorization') } : {}
    const range = headers['x-ms-source-range'] ? { 'x-ms-range': text('x-ms-source-range') } : {}
    const answer = await fetch(source, { headers: { 'x-ms-version': text('x-ms-version'), ...authorization, ...range } })
    if (!answer.ok) return { status: answer.status, code: 'CannotVerifyCopySource' }
    const bytes = Buffer.from(await answer.arrayBuffer())
    const md5 = headers['x-ms-source-content-md5']
    if (md5 && createHash('md5').update(bytes).digest('base64') !== md5) return { status: 400, code: 'Md5Mismatch' }
    const at = blobs.locate(target.href) ?? blobs.locate(`https://${headers.host}${target.pathname}`)
    if (!at) return { status: 400, code: 'InvalidUri' }
    await blobs.container(at.container).getBlockBlobClient(at.path).stageBlock(block, bytes, bytes.length)
    return { status: 201 }
  }
