import { githubAccess } from './access.ts'
import type { Terminal } from './command.ts'
import type { Surroundings } from './execute.ts'

/** The surroundings of a command at a terminal; in a workflow's `run:` line GitHub is there too. */
export async function surroundings({ directory, env, log, signal }: Terminal): Promise<Surroundings> {
  const { githubContext } = await import('../runner/github-context.ts')
  const github = env.GITHUB_ACTIONS === 'true' || env.GITHUB_TOKEN ? githubAccess(env, undefined) : undefined
  return { directory, log, context: await githubContext(env), github, signal }
}
