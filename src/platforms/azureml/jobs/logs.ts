import { BlobClient, type StoragePipelineOptions } from '@azure/storage-blob'
import { lineSplitter } from '../../local/lines.ts'
import { mask } from '../errors.ts'

/** What a job's log files hold so far: path → signed address. */
export type LogFiles = { readonly [path: string]: string }

/** Hands over what is new in a file from a byte on; false when the file is shorter than that. */
export type ReadFrom = (address: string, from: number, onBytes: (bytes: Buffer) => void) => Promise<boolean>

/** Files of the user's processes; before these are there, what the service says of making the environment. */
const PATTERNS = [/^user_logs\/std_log.*\.txt$/, /^logs\/azureml\/executionlogs\.txt$/, /^azureml-logs\/(?:\d{2}.+|hyperdrive)\.txt$/]

/**
 * Lines of a job's log files, in order, each once: it remembers how far each file was read and what of a last line is still to come.
 * Of several processes each line says whose it is. Signatures and tokens in lines are masked.
 */
export function logReader(onLine: (line: string) => void, readFrom: ReadFrom) {
  const places = new Map<string, { from: number; splitter: ReturnType<typeof lineSplitter> }>()
  const open = (path: string) => ({ from: 0, splitter: lineSplitter((line) => onLine(mask(label(path) + line))) })
  return {
    /** Reads on in all files; whether there was anything new. */
    async read(files: LogFiles): Promise<boolean> {
      const paths = chosen(Object.keys(files))
      let more = false
      for (const path of paths) {
        const place = places.get(path) ?? open(path)
        places.set(path, place)
        const take = (bytes: Buffer) => {
          more ||= bytes.length > 0
          place.from += bytes.length
          place.splitter.push(bytes)
        }
        // A machine that was taken away: the next one writes the file anew.
        if (!(await readFrom(files[path]!, place.from, take))) {
          place.splitter.end()
          places.set(path, open(path))
          more = true
        }
      }
      return more
    },
    /** Gives the last lines that have no end. */
    end(): void {
      for (const { splitter } of places.values()) splitter.end()
    },
  }
}

/** Whose file it is, by its name: one of several processes, or the only one. */
function label(path: string): string {
  const process = /\/std_log_(.+)\.txt$/.exec(path)?.[1]
  return process ? `[${process}] ` : ''
}

/** The files to show, the first process first. */
export function chosen(paths: readonly string[]): string[] {
  const found = PATTERNS.map((pattern) => paths.filter((path) => pattern.test(path))).find((matching) => matching.length > 0)
  return (found ?? []).toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
}

/** Reads a blob by its signed address. */
export const blobReader =
  (options: StoragePipelineOptions): ReadFrom =>
  async (address, from, onBytes) => {
    try {
      const { readableStreamBody } = await new BlobClient(address, undefined, options).download(from)
      for await (const chunk of readableStreamBody ?? []) onBytes(Buffer.from(chunk))
      return true
    } catch (error) {
      const { statusCode } = error as { statusCode?: number }
      if (statusCode === 404) return from === 0
      if (statusCode !== 416) throw error
      const length = /\*\/(\d+)/.exec(
        (error as { response?: { headers?: { get(name: string): string | undefined } } }).response?.headers?.get('content-range') ?? '',
      )
      return length === null || Number(length[1]) >= from
    }
  }
