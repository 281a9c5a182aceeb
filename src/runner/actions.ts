import * as core from '@actions/core'
import { logLine } from '../kernel/escape.ts'
import type { Annotation } from '../ports/forge.ts'
import type { Log } from '../ports/runtime.ts'

/** The runner's log. Lines of subprocesses cannot act as workflow commands. */
export const actionsLog: Log = {
  info: (text) => core.info(text.split('\n').map(logLine).join('\n')),
  warn: (text) => core.warning(text),
  line: (text) => core.info(logLine(text)),
  progress: (text) => core.info(logLine(text)),
}

/** A step summary above this many bytes is dropped whole by GitHub (1 MiB). */
const SUMMARY_LIMIT = 1024 * 1024

/** The GitHub runner: the only place that reads action inputs and writes outputs. */
export const actionsRunner = {
  read: (name: string): string => core.getInput(name),
  secret(value: string): void {
    if (value) core.setSecret(value)
  },
  outputs(outputs: { readonly [name: string]: string }): void {
    for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value)
  },
  async summary(markdown: string): Promise<void> {
    if (!process.env.GITHUB_STEP_SUMMARY) return
    if (Buffer.byteLength(markdown) >= SUMMARY_LIMIT) core.warning('The report is too long for a step summary; it is in report.html.')
    else await core.summary.addRaw(markdown).addEOL().write()
  },
  annotate({ path, line, level, message }: Annotation): void {
    const place = { file: path, startLine: line }
    if (level === 'failure') core.error(message, place)
    else if (level === 'warning') core.warning(message, place)
    else core.notice(message, place)
  },
  fail: (message: string): void => core.setFailed(message),
}
