import { oneLine } from '../kernel/escape.ts'
import type { Inline, Text } from './document.ts'

/** The pieces of a text; a bare string is one piece. */
export const pieces = (text: Text): readonly Inline[] => (typeof text === 'string' ? [text] : text)

/** Characters of one piece of text that anybody is shown. */
const MOST = 2000

/** The words of a text without any markup, on one line, control characters removed. */
export const plainText = (text: Text): string =>
  pieces(text)
    .map((piece) => {
      if (typeof piece === 'string') return tidy(piece, MOST)
      if ('code' in piece) return tidy(piece.code, MOST)
      if ('strong' in piece) return plainText(piece.strong)
      if ('nowrap' in piece) return plainText(piece.nowrap)
      if ('link' in piece) return plainText(piece.text)
      return ' '
    })
    .join('')

/** At most `most` characters, the last of them an ellipsis where something was cut; never half a surrogate pair. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text
  return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`
}

/** One line of well-formed text of at most `most` characters, control characters removed. What lies far beyond is never looked at, so that a cell of megabytes costs nothing. */
export const tidy = (text: string, most: number): string => clip(oneLine(text.slice(0, 4 * most).toWellFormed()), most)

/** Joins texts by commas and a last "and": OAK, SFO and SMF. */
export function listed(items: readonly Text[]): Inline[] {
  return items.flatMap((item, index) => {
    const before = index === 0 ? [] : [index === items.length - 1 ? ' and ' : ', ']
    return [...before, ...pieces(item)]
  })
}

/** The same text with every space of it unbreakable: U+00A0. */
export const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0')

/** Only http and https addresses may become links; anything else is undefined. */
export function webAddress(address: string): string | undefined {
  return /^https?:\/\/[^\s/\\]/.test(address) && URL.canParse(address) ? new URL(address).href : undefined
}
