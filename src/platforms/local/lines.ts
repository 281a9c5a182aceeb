import { StringDecoder } from 'node:string_decoder'

/** Characters after which a line without an end is cut, so that output of any kind needs little memory. */
export const LONGEST_LINE = 16_384

/** Splits a byte stream into lines at \n, \r\n and \r (a progress bar's), whatever the chunks. `end` gives the last line if it has no end. */
export function lineSplitter(onLine: (line: string) => void) {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  const give = (text: string) => {
    for (let from = 0; from === 0 || from < text.length; from += LONGEST_LINE) onLine(text.slice(from, from + LONGEST_LINE))
  }
  const take = (text: string) => {
    // A \r at the end of a chunk may be the first half of \r\n: it waits.
    const lines = (rest + text).split(/\r\n|\n|\r(?!$)/)
    rest = lines.pop()!
    lines.forEach(give)
    for (; rest.length > LONGEST_LINE; rest = rest.slice(LONGEST_LINE)) onLine(rest.slice(0, LONGEST_LINE))
  }
  return {
    push: (chunk: Buffer) => take(decoder.write(chunk)),
    end() {
      take(decoder.end())
      const last = rest.replace(/\r$/, '')
      rest = ''
      if (last !== '') give(last)
    },
  }
}
