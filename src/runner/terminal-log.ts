import { styleText } from 'node:util'
import { logLine } from '../kernel/escape.ts'
import type { Log } from '../ports/runtime.ts'

/** Where a terminal log writes; `isTTY` decides between a live line and plain ones. */
export interface Screen {
  write(text: string): unknown
  isTTY?: boolean
  columns?: number
}

/** A log for people at a terminal: one live line for progress, dimmed output of subprocesses. Elsewhere the same as plain lines. */
export function terminalLog(screen: Screen, colour: boolean): Log & { done(): void } {
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    colour ? styleText(style, text, { validateStream: false }) : text
  let live = ''
  let last = ''
  const clear = () => {
    if (live) screen.write('\r\u001b[2K')
    live = ''
  }
  const print = (text: string) => {
    clear()
    screen.write(`${text}\n`)
  }
  return {
    info: (text) => print(text.split('\n').map(logLine).join('\n')),
    warn: (text) => print(paint('yellow', `! ${logLine(text)}`)),
    line: (text) => print(paint('dim', `  │ ${logLine(text)}`)),
    progress(text) {
      if (!screen.isTTY) {
        if (text !== last) print(logLine(text))
        last = text
        return
      }
      clear()
      live = logLine(text).slice(0, (screen.columns ?? 80) - 1)
      screen.write(paint('cyan', live))
    },
    done: clear,
  }
}
