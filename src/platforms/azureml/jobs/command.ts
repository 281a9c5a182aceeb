import type { Task } from '../../../ports/compute.ts'
import { shellWord } from './shell.ts'

/** What a placeholder stands for in a job: text, or a mounted folder or file with what follows it. */
export type Stand = { text: string } | { mount: string; rest: string }

/** Name of an input or output: letters, digits and _. */
export const mountName = (placeholder: string): string => placeholder.replace(/\W/g, '_')

/**
 * A text as one word of the shell line that Azure runs. Azure puts its own values in at `${{…}}` before the shell reads the line, so that a text
 * which holds these characters is cut between them.
 */
export const lineWord = (text: string): string => text.split('${{').map(shellWord).join("'$''{{'")

/** The words of a command as one shell line: each placeholder in its word, so that a value can never become a second argument. */
export const commandLine = (argv: Task['argv'], stands: { readonly [placeholder: string]: Stand }): string =>
  argv.map((word) => wordOf(word, stands)).join(' ')

function wordOf(word: string, stands: { readonly [placeholder: string]: Stand }): string {
  const parts: string[] = []
  let text = ''
  const flush = () => {
    if (text !== '') parts.push(lineWord(text))
    text = ''
  }
  for (const piece of word.split(/(\{[A-Za-z_][\w.-]*\})/)) {
    const name = /^\{(.*)\}$/.exec(piece)?.[1]
    const stand = name !== undefined && Object.hasOwn(stands, name) ? stands[name] : undefined
    if (!stand) text += piece
    else if ('text' in stand) text += stand.text
    else {
      flush()
      parts.push(mounted(stand))
    }
  }
  flush()
  return parts.join('') || "''"
}

/** A mounted path as one word. */
export const mounted = ({ mount, rest }: { mount: string; rest: string }): string =>
  `"\${{${mount}}}"${rest === '' ? '' : lineWord(`/${rest}`)}`

/** How many words at the start of a command start Python: `python train.py`, `uv run python train.py`. 0 when it is none. */
export const pythonWords = (argv: readonly string[]): number => argv.findIndex((word) => /(^|\/)python[\d.]*$/.test(word)) + 1
