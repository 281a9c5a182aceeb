import { dirname } from 'node:path'
import { isAddress } from '../kernel/data-address.ts'
import { UserError } from '../kernel/errors.ts'
import { azuremlData } from '../platforms/azureml/data/data.ts'
import type { Data } from '../ports/data.ts'
import type { Ports } from '../ports/ports.ts'
import type { Workspace } from '../ports/runtime.ts'
import type { Tables } from '../ports/tables.ts'
import { readStatement } from '../steps/evidence-files.ts'
import type { OpenAzure } from './on-mlflow.ts'

/** What `validate-data` of this workspace settled `@latest` to: the steps after it read that version, though there may be a newer one. */
async function settledBy(workspace: Pick<Workspace, 'read'>, address: string): Promise<string | undefined> {
  const newest = /^(.*)(?:@|\/labels\/)latest$/.exec(address)?.[1]
  if (newest === undefined) return undefined
  const uris = (await readStatement(workspace, 'validate-data'))?.claim.inputs.map(({ uri }) => uri)
  return uris?.find((uri) => uri?.startsWith(`${newest}:`) || uri?.startsWith(`${newest}/versions/`))
}

/** Tables whose paths may be addresses: they read the copies here, and their digest is that of what lies there. */
function tablesElsewhere(tables: Tables, data: Data): Tables {
  const reading = async <T>(paths: readonly string[], read: (...at: string[]) => Promise<T>): Promise<T> => {
    const at = await Promise.all(paths.map((path) => (isAddress(path) ? data.local(path) : path)))
    try {
      return await read(...at)
    } catch (error) {
      throw error instanceof UserError ? await inUsersWords(error, paths, data) : error
    }
  }
  const digest = async (path: string) => {
    if (!isAddress(path)) return tables.digest(path)
    await data.checkCopy(path)
    return (await data.origin(path)).sha256
  }
  return {
    digest,
    inspect: async (path, checks) => ({ ...(await reading([path], (at) => tables.inspect(at!, checks))), sha256: await digest(path) }),
    read: (path, columns, every) => reading([path], (at) => tables.read(at!, columns, every)),
    checkSize: (path, columns) => reading([path], (at) => tables.checkSize(at!, columns)),
    overlap: (first, second, keys) => reading([first, second], (a, b) => tables.overlap(a!, b!, keys)),
    records: (path, rows) => reading([path], (at) => tables.records(at!, rows)),
  }
}

/** A mistake in a copy, told as one in the data: by their address, with the file's name below it. */
async function inUsersWords(error: UserError, paths: readonly string[], data: Data): Promise<UserError> {
  const origins = await Promise.all(paths.filter(isAddress).map((path) => data.origin(path)))
  const said = (text: string) =>
    origins.reduce((words, { uri, sha256 }) => words.replaceAll(new RegExp(`[^\\s"'\`]*${sha256.slice(0, 32)}`, 'g'), uri), text)
  const findings = error.findings.map((finding) => ({ ...finding, message: said(finding.message) }))
  return new UserError(findings, { cause: error })
}

/** The same ports, whose data may lie in the workspace that `azure` names. */
export async function withDataElsewhere(ports: Ports, openAzure: OpenAzure, signal?: AbortSignal): Promise<Ports> {
  const { workspace, log } = ports
  const data = azuremlData(await openAzure(), {
    folder: async () => dirname(await workspace.path('data/copies')),
    settled: (address) => settledBy(workspace, address),
    ...{ log, signal },
  })
  return { ...ports, data, tables: tablesElsewhere(ports.tables, data) }
}
