import type { Inline, Text } from '../document.ts'
import { pieces, unbroken, webAddress } from '../text.ts'
import { codeElement, codeSpan, escapeHtml, escapeProse } from './escape.ts'

/** Characters of one piece of prose, and of one code span, before it is clipped. */
const MOST = { prose: 2000, code: 200 }

/** Running text as markdown on one line, for paragraphs and table cells. */
export const inline = (text: Text): string => pieces(text).map(piece).join('')

function piece(part: Inline): string {
  if (typeof part === 'string') return escapeProse(part, MOST.prose)
  if ('code' in part) return codeSpan(part.code, MOST.code)
  if ('strong' in part) return strong(inline(part.strong))
  if ('nowrap' in part) return inline(withoutBreaks(part.nowrap))
  if ('link' in part) return linked(part.link, part.text)
  return '<br>'
}

/** Stars only open and close emphasis next to what is not a space. */
const strong = (text: string): string =>
  text.replace(/^(\s*)(.*?)(\s*)$/s, (_, before, bold, after) => (bold === '' ? before : `${before}**${bold}**${after}`))

function linked(address: string, text: Text): string {
  const url = webAddress(address)
  if (url === undefined) return inline(text)
  return `[${inline(text)}](${url.replace(/[()<>|\\\s`*_]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)})`
}

const withoutBreaks = (text: Text): Text =>
  pieces(text).map((part) => {
    if (typeof part === 'string') return unbroken(part)
    return 'strong' in part ? { strong: withoutBreaks(part.strong) } : part
  })

/** Running text between HTML tags (a summary), where markdown is not read. */
export const inlineHtml = (text: Text): string =>
  pieces(text)
    .map((part) => {
      if (typeof part === 'string') return escapeHtml(part, MOST.prose)
      if ('code' in part) return codeElement(part.code, MOST.code)
      if ('strong' in part) return inlineHtml(part.strong)
      if ('nowrap' in part) return inlineHtml(withoutBreaks(part.nowrap))
      return 'link' in part ? inlineHtml(part.text) : ' '
    })
    .join('')
