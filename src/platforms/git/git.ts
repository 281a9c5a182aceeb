import { PlatformError, UserError } from '../../kernel/errors.ts'
import { freeLock, LOCK_TRIES } from './locks.ts'

export interface GitOutput {
  exitCode: number
  stdout: string
  stderr: string
}

interface GitOptions {
  env?: { readonly [name: string]: string }
  /** Exit codes, besides 0, that are answers and not failures. */
  answers?: readonly number[]
}

/**
 * Runs git in one folder with an argument vector and no standard input (@actions/exec leaves a broken pipe to crash the process).
 * PlatformError on an exit code that is not an answer.
 */
export type Git = (args: readonly string[], options?: GitOptions) => Promise<GitOutput>

/**
 * No user hooks (they judge people's commits), no background maintenance (it would hold our pipes), nothing asked of a terminal,
 * pathspecs taken literally, messages in English so that they can be told apart.
 */
const SETTINGS = ['core.hooksPath=/dev/null', 'core.fsmonitor=false', 'gc.auto=0', 'maintenance.auto=false', 'protocol.ext.allow=never']
const ALWAYS = [...SETTINGS.flatMap((setting) => ['-c', setting]), '--no-pager']
const FIXED_ENV = { LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GIT_LITERAL_PATHSPECS: '1' }
/** Set while git runs a hook; they would point our commands at another repository or index. */
const INHERITED = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_OBJECT_DIRECTORY', 'GIT_PREFIX', 'GIT_COMMON_DIR']

const environment = (extra: GitOptions['env']): { [name: string]: string } => {
  const own = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return { ...Object.fromEntries(own.filter(([name]) => !INHERITED.includes(name))), ...FIXED_ENV, ...extra }
}

/** What git said, without credentials that a remote's address may hold. */
const said = (output: GitOutput): string =>
  (output.stderr.trim() || output.stdout.trim())
    .replace(/\/\/[^@/\s]+@/g, '//***@')
    .split('\n')
    .slice(-6)
    .join('\n')

function failure(args: readonly string[], folder: string, output: GitOutput): Error {
  if (/dubious ownership/.test(output.stderr))
    return new UserError(
      `git does not trust ${folder}, since another user owns it. Run: git config --global --add safe.directory '${folder}'`,
    )
  return new PlatformError(`git ${args[0]} failed in ${folder} (exit ${output.exitCode}): ${said(output)}`)
}

/** Git as a subprocess in a folder. UserError when git is not installed. */
export const gitIn =
  (folder: string): Git =>
  async (args, { env, answers = [] } = {}) => {
    const options = { cwd: folder, env: environment(env), silent: true, ignoreReturnCode: true }
    const { getExecOutput } = await import('@actions/exec')
    const run = () =>
      getExecOutput('git', [...ALWAYS, ...args], options).catch((cause: unknown) => {
        throw new UserError('git could not be started. Install it, or put it on the PATH.', { cause })
      })
    let output = await run()
    for (let tries = 0; output.exitCode !== 0 && tries < LOCK_TRIES && (await freeLock(output.stderr)); tries++) output = await run()
    if (output.exitCode !== 0 && !answers.includes(output.exitCode)) throw failure(args, folder, output)
    return output
  }
