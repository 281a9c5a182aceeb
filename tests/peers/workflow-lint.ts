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
}

/**
 * What actionlint and GitHub's own language service say against workflow files or action.yml files. Empty when there is nothing.
 * `uses: sluice-ml/sluice/…` and `uses: ./…` are checked against our own action.yml files: unknown inputs, missing ones, unknown outputs.
 */
export async function lintWorkflows(files: string[], { root = join(import.meta.dirname, '../..') }: LintOptions = {}): Promise<Finding[]> {
  const here = (name: string) => join(import.meta.dirname, name)
  // A process of its own: the JSON hook must come before the parser, and jest has a loader of its own.
  const { stdout } = await exec(process.execPath, [
    '--no-warnings',
    '--import',
    here('json-imports.mjs'),
    here('workflow-lint-worker.ts'),
    root,
    ...files,
  ])
  return JSON.parse(stdout) as Finding[]
}

/** The same for one file. */
export const lintWorkflow = (file: string, options: LintOptions = {}): Promise<Finding[]> => lintWorkflows([file], options)
