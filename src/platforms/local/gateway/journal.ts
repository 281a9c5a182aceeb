import { createWriteStream, mkdirSync, openSync, readdirSync, type WriteStream } from 'node:fs'
import { join } from 'node:path'
import type { LoggedRequest } from '../../../ports/serving.ts'

/** One client request (or one mirrored copy) and every version that failed before one answered. */
export interface JournalEntry extends LoggedRequest {
  method: string
  path: string
  /** Versions that were tried first and gave no answer. */
  failed: readonly { version: string; reason: string }[]
}

const LARGEST_FILE = 64 * 2 ** 20
/** Most bytes waiting for a slow disk; beyond it lines are dropped and counted, since answering comes first. */
const LARGEST_BACKLOG = 64 * 2 ** 20

const hourOf = (at: Date): string => at.toISOString().slice(0, 13)

/** The parts of a journal, oldest first. Names hold the hour (UTC) of the answers and a number: 2026-01-31T14-0007.jsonl */
function parts(folder: string): { name: string; hour: string; number: number }[] {
  const names = readdirSync(folder)
  const matches = names.sort().map((name) => /^(\d{4}-\d\d-\d\dT\d\d)-(\d+)\.jsonl$/.exec(name))
  return matches.flatMap((match) => (match ? [{ name: match[0], hour: match[1]!, number: Number(match[2]) }] : []))
}

/** Files with answers given between two moments, oldest first. */
export const journalFiles = (folder: string, from: Date, to: Date): string[] =>
  parts(folder)
    .filter(({ hour }) => hour >= hourOf(from) && hour <= hourOf(to))
    .map(({ name }) => join(folder, name))

/** Opens the next part. Each process starts one, so that a line a killed gateway left half-written is the last of its file. */
function openPart(folder: string, hour: string) {
  const number = Math.max(0, ...parts(folder).map((part) => (part.hour === hour ? part.number : 0))) + 1
  const fd = openSync(join(folder, `${hour}-${String(number).padStart(4, '0')}.jsonl`), 'wx', 0o600)
  return { stream: createWriteStream('', { fd }), hour, bytes: 0 }
}

const end = (stream: WriteStream) => new Promise<void>((done) => stream.once('error', () => done()).end(done))

/** Appends JSON lines, to a new file each hour and each 64 MiB. A line is on its way to the disk as soon as it is written. */
export function openJournal(folder: string, onDrop: (reason: string) => void) {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  let current: ReturnType<typeof openPart> | undefined

  function part() {
    const hour = hourOf(new Date())
    if (current && (current.hour !== hour || current.bytes > LARGEST_FILE)) {
      void end(current.stream)
      current = undefined
    }
    if (current) return current
    const opened = openPart(folder, hour)
    opened.stream.on('error', (error) => {
      onDrop(error.message)
      if (current === opened) current = undefined
    })
    current = opened
    return opened
  }

  return {
    /** Never throws: an answer counts more than its log line. */
    write(entry: JournalEntry): void {
      try {
        const open = part()
        if (open.stream.writableLength > LARGEST_BACKLOG) throw new Error('the disk is too slow')
        const line = `${JSON.stringify(entry)}\n`
        open.bytes += line.length
        open.stream.write(line)
      } catch (error) {
        onDrop((error as Error).message)
      }
    },
    /** Resolves once every line is written. */
    async close(): Promise<void> {
      if (current) await end(current.stream)
      current = undefined
    },
  }
}
export type Journal = ReturnType<typeof openJournal>
