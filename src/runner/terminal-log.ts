import { styleText } from 'node:util'
import { logLine } from '../kernel/escape.ts'
import type { Log } from '../ports/runtime.ts'

/** Where a terminal log writes; `isTTY` decides between a live line and plain ones. */
export interface Screen {
  write(text: string): unknown
  isTTY?: boolean
  columns?: number
}

/** A log for people at a terminal: one live line with the seconds that pass, dimmed output of subprocesses. Elsewhere the same as plain lines. */
export function terminalLog(screen: Screen, colour: boolean): Log & { done(): void } {
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    colour ? styleText(style, text, { validateStream: false }) : text
  const live = liveLine(screen, (text) => paint('cyan', text))
  let last = ''
  const print = (text: string) => live.above(() => screen.write(`${text}\n`))
  return {
    info: (text) => print(text.split('\n').map(logLine).join('\n')),
    warn: (text) => print(paint('yellow', `! ${logLine(text)}`)),
    line: (text) => print(paint('dim', `  │ ${logLine(text)}`)),
    progress(text) {
      if (screen.isTTY) live.show(logLine(text))
      else if (text !== last) print(logLine(text))
      last = text
    },
    done: live.end,
  }
}

/** The last line of a terminal, drawn again every second while something goes on. Lines printed `above` it push it down. */
function liveLine(screen: Screen, paint: (text: string) => string) {
  let text = ''
  let began = 0
  let ticking: NodeJS.Timeout | undefined
  const wipe = () => {
    if (text) screen.write('\r\u001b[2K')
  }
  const draw = () => {
    if (!text) return
    const seconds = Math.floor((performance.now() - began) / 1000)
    const shown = seconds > 0 ? `${text} (${seconds} s)` : text
    screen.write(`\r\u001b[2K${paint(shown.slice(0, (screen.columns ?? 80) - 1))}`)
  }
  return {
    show(next: string) {
      text = next
      began = performance.now()
      // Never keeps the process alive by itself.
      ticking ??= setInterval(draw, 1000).unref()
      draw()
    },
    above(write: () => void) {
      wipe()
      write()
      draw()
    },
    end() {
      wipe()
      text = ''
      clearInterval(ticking)
      ticking = undefined
    },
  }
}
