import { join } from 'node:path'
import { exec } from './process.ts'

export interface Finding {
  file: string
  line: number
  column: number
  by: 'actionlint' | 'github'
  message: string
}

export interface LintOptions {
  /** The folder with action.yml and actions/; this checkout unless given. */
  root?: string
  /** Names of the secrets and variables that a workflow may expect its user to have. */
  secrets?: string[]
  vars?: string[]
}

/**
 * What actionlint and GitHub's own language service say against workflow files or action.yml files. Empty when there is nothing.
 * `uses: sluice-ml/sluice/…` and `uses: ./…` are checked against our own action.yml files: unknown inputs, missing ones, unknown outputs.
 */
export async function lintWorkflows(files: string[], options: LintOptions = {}): Promise<Finding[]> {
  const given = JSON.stringify({ root: join(import.meta.dirname, '../..'), secrets: [], vars: [], ...options })
  const here = (name: string) => join(import.meta.dirname, name)
  // A process of its own: the JSON hook must come before the parser, and jest has a loader of its own.
  const { stdout } = await exec(process.execPath, [
    '--no-warnings',
    '--import',
    here('json-imports.mjs'),
    here('workflow-lint-worker.ts'),
    given,
    ...files,
  ])
  return JSON.parse(stdout) as Finding[]
}

/** The same for one file. */
export const lintWorkflow = (file: string, options: LintOptions = {}): Promise<Finding[]> => lintWorkflows([file], options)
