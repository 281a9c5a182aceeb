import { styleText } from 'node:util'
import type { Inline, Text } from '../document.ts'
import { pieces, tidy, unbroken } from '../text.ts'

/** Where a report is shown. */
export interface Screen {
  /** Characters on a line. */
  columns: number
  colour: boolean
}

type Style = Exclude<Parameters<typeof styleText>[0], readonly unknown[]>

/** Text in a style, or plain where colours are off. */
export const paint = ({ colour }: Screen, style: Style[], text: string): string =>
  colour ? styleText(style, text, { validateStream: false }) : text

/** U+200B parts what a runner would read as a command at the start of a line, wherever a line may come to start. */
const safe = (text: string): string =>
  tidy(text, 2000)
    .replaceAll('\t', ' ')
    .replace(/:(?=:)/g, ':\u200b')
    .replaceAll('##[', '##\u200b[')

/** Running text with its styles on one line, where a break is a line break of its own. */
export const inline = (text: Text, screen: Screen): string =>
  pieces(text)
    .map((part) => piece(part, screen))
    .join('')

function piece(part: Inline, screen: Screen): string {
  if (typeof part === 'string') return safe(part)
  if ('code' in part) return paint(screen, ['cyan'], safe(part.code))
  if ('strong' in part) return paint(screen, ['bold'], inline(part.strong, screen))
  if ('nowrap' in part) return unbroken(inline(part.nowrap, screen))
  if ('link' in part) return paint(screen, ['underline'], inline(part.text, { ...screen, colour: false }))
  return '\n'
}
