import { createReadStream, existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { PlatformError } from '../../../kernel/errors.ts'
import { type JournalEntry, journalFiles } from './journal.ts'

/** Entries answered between two moments, oldest first, streamed. A last line that a killed gateway left half-written is passed over. */
export async function* readJournal(folder: string, from: Date, to: Date): AsyncGenerator<JournalEntry> {
  if (!existsSync(folder)) return
  for (const path of journalFiles(folder, from, to)) {
    let damaged: number | undefined
    let line = 0
    for await (const text of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
      line++
      if (damaged !== undefined)
        throw new PlatformError(`${path}:${damaged} is not a line of a request log. Restore the file or delete that line.`)
      const entry = parseEntry(text)
      if (!entry) damaged = line
      else if (isWithin(entry, from, to)) yield entry
    }
  }
}

/** When the answer was complete, milliseconds since 1970. */
export const answeredAt = (entry: JournalEntry): number => Date.parse(entry.at) + entry.milliseconds

const isWithin = (entry: JournalEntry, from: Date, to: Date): boolean => {
  const at = answeredAt(entry)
  return at >= from.getTime() && at < to.getTime()
}

function parseEntry(text: string): JournalEntry | undefined {
  try {
    return JSON.parse(text) as JournalEntry
  } catch {
    return undefined
  }
}
