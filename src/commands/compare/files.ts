import { basename, resolve } from 'node:path'
import { UserError } from '../../kernel/errors.ts'
import type { Terminal } from '../../main/command.ts'
import type { Document } from '../../report/document.ts'
import type { PredictionFault } from '../../steps/evaluate-gate/decision.ts'

/** Absolute paths of files named on the command line, and short names for a report. */
export const named = ({ directory }: Terminal, path: string): { path: string; name: string } => ({
  path: resolve(directory, path),
  name: basename(path),
})

const WORDS = {
  missing: 'rows have no prediction',
  extra: 'predictions are of rows that the other file does not have',
  doubled: 'rows come twice',
  'not-a-number': 'predictions are no number',
} as const

/** Faults of predictions as the error of a person who gave two files. */
export function faultsError(faults: readonly PredictionFault[], names: { candidate: string; production: string }): UserError {
  return new UserError(
    faults.map(({ of, kind, rows, examples }) => ({
      file: names[of],
      message: `${rows.toLocaleString('en')} ${WORDS[kind as keyof typeof WORDS] ?? kind}${examples.length > 0 ? `: ${examples.join(', ')}${rows > examples.length ? ', …' : ''}` : ''}.`,
      fix: 'Both files must answer the same rows, each once.',
    })),
  )
}

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
