// What the demo prints: a story with headings, the commands a person would type, and what they answered.
import { stripVTControlCharacters, styleText } from 'node:util'

const colour = process.stdout.isTTY && !process.env.NO_COLOR
const paint = (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text)
const width = () => Math.min(process.stdout.columns ?? 100, 110)

export const say = (text = '') => console.log(text)

export function heading(number, title, story) {
  say(`\n${paint('cyan', '━'.repeat(width()))}`)
  say(`${paint(['bold', 'cyan'], number ? `${number}. ${title}` : title)}`)
  for (const line of wrap(story, width())) say(paint('dim', line))
  say()
}

export const command = (words) => say(paint('bold', `  $ ${words}`))

/** Output of a command, indented; the first `most` lines. */
export function output(text, most = 16) {
  const lines = text.trimEnd().split('\n')
  for (const line of lines.slice(0, most)) say(`    ${colour ? line : stripVTControlCharacters(line)}`)
  if (lines.length > most) say(paint('dim', `    … ${lines.length - most} more lines in the report`))
}

export const note = (text) => say(paint('dim', `  ${text}`))
export const fact = (text) => say(`  ${paint('green', '•')} ${text}`)

export function ended({ ok, expected, verdict, seconds }) {
  const mark = ok ? paint(['bold', 'green'], '✓ as it should be:') : paint(['bold', 'red'], `✗ should have been ${expected}:`)
  say(`\n  ${mark} ${verdict} ${paint('dim', `(${seconds.toFixed(1)} s)`)}`)
}

export function table(rows) {
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => row[i].length)))
  for (const row of rows) say(`  ${row.map((cell, i) => cell.padEnd(widths[i])).join('   ')}`)
}

function wrap(text, columns) {
  const lines = ['']
  for (const word of text.split(' ')) {
    if (lines.at(-1).length + word.length + 1 > columns) lines.push('')
    lines[lines.length - 1] += `${lines.at(-1) ? ' ' : ''}${word}`
  }
  return lines
}
