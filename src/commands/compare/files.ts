import { basename, resolve } from 'node:path'
import { UserError } from '../../kernel/errors.ts'
import type { Terminal } from '../../main/command.ts'
import type { Document } from '../../report/document.ts'
import type { PredictionFault } from '../../steps/evaluate-gate/decision.ts'

/** Names of the two files, for a report. */
export interface Names {
  candidate: string
  production: string
}

/** Absolute paths of files named on the command line, and short names for a report. */
export const named = ({ directory }: Terminal, path: string): { path: string; name: string } => ({
  path: resolve(directory, path),
  name: basename(path),
})

const WORDS = {
  missing: ['row has no prediction', 'rows have no prediction'],
  extra: ['prediction is of a row that the other file does not have', 'predictions are of rows that the other file does not have'],
  doubled: ['row comes twice', 'rows come twice'],
  'not-a-number': ['prediction is no number', 'predictions are no numbers'],
} as const

/** Faults of predictions as the error of a person who gave files. */
export function faultsError(faults: readonly PredictionFault[], names: Names): UserError {
  return new UserError(
    faults.map(({ of, kind, rows, examples }) => {
      const shown = examples.length > 0 ? `: ${examples.join(', ')}${rows > examples.length ? ', …' : ''}` : ''
      const message = `${rows.toLocaleString('en')} ${WORDS[kind][rows === 1 ? 0 : 1]}${shown}.`
      const fix = kind === 'not-a-number' ? 'Each row needs one.' : 'Both files must answer the same rows, each once.'
      return { file: names[of], message, fix }
    }),
  )
}

/** What a file cannot be read as, with its name. */
export const inFile = (file: string, error: unknown): unknown =>
  error instanceof UserError
    ? new UserError(
        error.findings.map((finding) => ({ file, ...finding })),
        { cause: error },
      )
    : error

/** Writes the page where one was asked for, and renders the screen. */
export async function shown(document: Document, html: string | undefined, terminal: Terminal): Promise<string> {
  const { renderTerminal } = await import('../../report/terminal.ts')
  const screen = renderTerminal(document, { columns: terminal.columns, colour: terminal.colour })
  if (html === undefined) return screen
  const { renderHtml } = await import('../../report/html.ts')
  const { writeFile } = await import('atomically')
  await writeFile(resolve(terminal.directory, html), renderHtml(document))
  return `${screen}\n\nReport: ${html}`
}
