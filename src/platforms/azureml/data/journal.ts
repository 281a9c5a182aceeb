import { open, readFile } from 'node:fs/promises'
import { absent } from '../../local/digest.ts'
import type { Range } from './range.ts'

type Key = Pick<Range, 'index' | 'offset' | 'length'>

/** Which ranges of which files were written, with the MD5 of each. A line may be missing or cut off: then the range is fetched again. */
export interface Journal {
  md5(range: Key): string | undefined
  add(range: Key, md5: string): Promise<void>
  close(): Promise<void>
}

const keyOf = ({ index, offset, length }: Key): string => `${index} ${offset} ${length}`

/** Opens a journal, with what earlier attempts wrote. */
export async function openJournal(path: string): Promise<Journal> {
  const text = (await readFile(path, 'utf8').catch(absent)) ?? ''
  const known = new Map([...text.matchAll(/^(\d+ \d+ \d+) ([0-9a-f]{32})$/gm)].map(([, key, md5]) => [key!, md5!]))
  const file = await open(path, 'a')
  return {
    md5: (range) => known.get(keyOf(range)),
    add: async (range, md5) => void (await file.write(`\n${keyOf(range)} ${md5}\n`)),
    close: () => file.close(),
  }
}
