// The entries of the bundle: an action, the command line, and the gateway process. Each loads only what it runs.
import module from 'node:module'

// Compiled code is kept between runs where Node can (22.1 and newer), so that the second step of a job starts faster.
module.enableCompileCache?.()

/** Runs a step as a GitHub action; without a name, the one that the input `step` names. */
export const action = async (step?: string): Promise<void> => (await import('./main/on-actions.ts')).onActions(step)

/** Runs `sluice …`. */
export const cli = async (words: readonly string[]): Promise<void> => (await import('./main/on-terminal.ts')).onTerminal(words)

/** Runs the local platform's gateway, a process of its own. */
export const gateway = async (words: readonly string[]): Promise<void> =>
  (await import('./platforms/local/gateway/main.ts')).runGateway(words)
