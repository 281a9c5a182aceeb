import type { Inline, Text } from '../document.ts'
import { pieces, tidy, webAddress } from '../text.ts'

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const MOST = 2000

/** Text for element content and attribute values: one line, at most 2,000 characters, control characters removed. */
export const escapeText = (text: string): string => tidy(text, MOST).replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign)

/** Running text as HTML. */
export const inline = (text: Text): string => pieces(text).map(piece).join('')

function piece(part: Inline): string {
  if (typeof part === 'string') return escapeText(part)
  if ('code' in part) return `<code>${escapeText(part.code)}</code>`
  if ('strong' in part) return `<strong>${inline(part.strong)}</strong>`
  if ('nowrap' in part) return `<span class="nowrap">${inline(part.nowrap)}</span>`
  if ('link' in part) return linked(part.link, part.text)
  return '<br>'
}

function linked(address: string, text: Text): string {
  const url = webAddress(address)
  return url === undefined ? inline(text) : `<a href="${escapeText(url)}" rel="noreferrer">${inline(text)}</a>`
}
