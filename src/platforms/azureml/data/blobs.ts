import type { BlobItem } from '@azure/storage-blob'
import picomatch from 'picomatch'
import { UserError } from '../../../kernel/errors.ts'
import { type OpenStore, readingBlobs } from './store.ts'

/** One blob in one state. */
export interface BlobFacts {
  /** Whole name in the container. */
  name: string
  /** Name below the folder that was asked for. */
  path: string
  bytes: number
  /** Without quotes; another one after each change. */
  etag: string
  /** Content-MD5 in hex, where whoever wrote it said so. */
  md5: string | undefined
}

interface Found {
  kind: 'file' | 'folder' | 'glob'
  /** In the order of their names. */
  blobs: BlobFacts[]
}

/** Endings of files that hold a table. */
const TABLE = /\.(csv|tsv|jsonl|ndjson)(\.gz)?$|\.(parquet|pq)$/i

const isGlob = (path: string): boolean => /[*?[\]{}!]/.test(path)

/** The folder that names are relative to, with / at its end: of a glob the part before its first wild segment. */
export function folderOf(kind: Found['kind'], path: string): string {
  if (kind === 'folder') return path === '' ? '' : path.replace(/\/*$/, '/')
  const fixed = kind === 'glob' ? path.replace(/[*?[\]{}!].*$/s, '') : path
  return fixed.slice(0, fixed.lastIndexOf('/') + 1)
}

/** The blobs that a path in a container means: one, all below a folder, or those that match. UserError when there are none, or none is a table. */
export async function blobsAt(store: OpenStore, uri: string, path: string, expected?: 'file' | 'folder'): Promise<Found> {
  const asked = isGlob(path) && expected === undefined ? 'glob' : expected
  if (asked !== 'glob' && asked !== 'folder' && !path.endsWith('/')) {
    const blob = await oneBlob(store, uri, path)
    if (blob) return tables(uri, { kind: 'file', blobs: [blob] })
    if (asked === 'file') throw new UserError(`${uri} is not there any more: its file ${path} was deleted. Name another version.`)
  }
  const kind = asked === 'glob' ? 'glob' : 'folder'
  const matches = kind === 'glob' ? picomatch(path) : () => true
  const blobs = (await allBelow(store, uri, folderOf(kind, path))).filter(({ name }) => matches(name))
  const stray = blobs.find(({ name }) => /(^|\/)\.{0,2}(\/|$)|[\\\r\n]/.test(name))
  if (stray) throw new UserError(`${uri} holds ${JSON.stringify(stray.name)}, which can be the name of no file. Rename it.`)
  if (blobs.length === 0) throw new UserError(`There is nothing at ${uri}. Correct the path in sluice.yml, or put the files there.`)
  return tables(uri, { kind, blobs: blobs.sort((a, b) => (a.name < b.name ? -1 : 1)) })
}

function tables(uri: string, found: Found): Found {
  if (found.blobs.some(({ name }) => TABLE.test(name))) return found
  const [first] = found.blobs
  throw new UserError(
    `${uri} holds no table: ${found.kind === 'file' ? 'it is' : 'there is'} ${first?.name}. Known endings are .csv, .tsv, .jsonl, .ndjson (each also .gz) and .parquet.`,
  )
}

async function oneBlob(store: OpenStore, uri: string, name: string): Promise<BlobFacts | undefined> {
  const found = await readingBlobs(store, `Looking for ${uri}`, () =>
    store.container
      .getBlobClient(name)
      .getProperties()
      .catch((error: { statusCode?: number }) => {
        if (error.statusCode !== 404) throw error
        return undefined
      }),
  )
  if (!found || found.metadata?.hdi_isfolder === 'true') return undefined
  return { name, path: name, bytes: found.contentLength ?? 0, etag: plain(found.etag), md5: hex(found.contentMD5) }
}

/** Files below a folder; what only marks a folder is none. */
async function allBelow(store: OpenStore, uri: string, prefix: string): Promise<BlobFacts[]> {
  return readingBlobs(store, `Listing ${uri}`, async () => {
    const found: BlobFacts[] = []
    for await (const item of store.container.listBlobsFlat({ prefix, includeMetadata: true }))
      if (!marksFolder(item)) found.push(factsOf(item))
    return found
  })
}

const marksFolder = ({ name, metadata }: BlobItem): boolean => name.endsWith('/') || metadata?.hdi_isfolder === 'true'

const factsOf = ({ name, properties: { contentLength, etag, contentMD5 } }: BlobItem): BlobFacts => ({
  ...{ name, path: name, bytes: contentLength ?? 0, etag: plain(etag), md5: hex(contentMD5) },
})

const plain = (etag: string | undefined): string => (etag ?? '').replace(/^"|"$/g, '')
const hex = (md5: Uint8Array | undefined): string | undefined => (md5?.length ? Buffer.from(md5).toString('hex') : undefined)
