import { logLine } from '../../kernel/escape.ts'
import { tidy } from '../text.ts'

/** U+2060, which shows nothing and allows no break: it parts what a forge would otherwise turn into a mention, link, emoji or command. */
const JOINER = '\u2060'

/** Undoes what GitHub does with plain text after markdown, where no backslash helps: @user, #1, GH-1, commit digests, addresses, :emoji:, ::commands. */
const inert = (text: string): string =>
  text
    .replace(/@(?=[a-z0-9])/gi, `@${JOINER}`)
    .replace(/#(?=\d)/g, `#${JOINER}`)
    .replace(/\bGH-(?=\d)/gi, `$&${JOINER}`)
    .replace(/:(?=\/\/|:|[\w+-]+:)/g, `:${JOINER}`)
    .replace(/\bwww(?=\.)/gi, `$&${JOINER}`)
    .replace(/\b(?=[0-9]*[a-f])[0-9a-f]{7,40}\b/gi, (digest) => digest.replace(/.{6}(?=.)/g, `$&${JOINER}`))

/** One line of text, tabs as spaces. */
const tidyLine = (text: string, most: number): string => tidy(text, most).replaceAll('\t', ' ')

/** A dollar sign, of which two on a line would be a formula. Source: GitHub docs, "Writing mathematical expressions". */
const dollars = (text: string): string => text.replaceAll('$', '<span>$</span>')

const spaces = (text: string): string => text.replaceAll('\u00a0', '&nbsp;')

/** Prose for markdown, at most `most` characters of the original. Works in table cells too. */
export const escapeProse = (text: string, most: number): string =>
  spaces(
    dollars(
      inert(tidyLine(text, most))
        .replaceAll('&', '&amp;')
        .replace(/[\\`*_[\]~]/g, '\\$&')
        .replaceAll('<', '&lt;')
        .replaceAll('|', '&#124;'),
    ),
  )

/** Text between HTML tags, where markdown is not read. */
export const escapeHtml = (text: string, most: number): string =>
  spaces(dollars(inert(tidyLine(text, most)).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')))

/** A code span; as HTML where a span cannot hold the text: a pipe or a backslash within a table, or nothing at all. */
export function codeSpan(code: string, most: number): string {
  const text = tidyLine(code, most)
  if (/[|]/.test(text) || text.trim() === '') return codeElement(code, most)
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  const pad = /^[` ]|[` ]$/.test(text) ? ' ' : ''
  return fence + pad + text + pad + fence
}

/** Code as an HTML element, every sign of it as an entity, so that neither markdown nor a table reads it; links of plain text are made within it too. */
export const codeElement = (code: string, most: number): string =>
  `<code>${inert(tidyLine(code, most)).replace(/[^\p{L}\p{N} .,/:=()-]/gu, (sign) => `&#${sign.codePointAt(0)};`)}</code>`

/** Lines of a fenced block, and the fence that none of them can close; printed in a job's log, none of them is a command. */
export function fenced(language: string, lines: readonly string[]): string {
  const safe = lines.map((line) => logLine(tidy(line, 400)))
  const longest = Math.max(2, ...safe.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  return [fence + language, ...safe, fence].join('\n')
}

/** Keeps a paragraph from starting as a heading, list, quote or rule. */
export const escapeStart = (markdown: string): string =>
  markdown.trimStart().replace(/^(?:[-+>#=:]|\d{1,9}(?=[.)](?:\s|$)))/, (sign) => (/\d/.test(sign) ? `${sign}\\` : `\\${sign}`))
