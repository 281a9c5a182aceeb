import { explain, PlatformError, UserError } from '../kernel/errors.ts'
import { githubAccess } from './access.ts'
import { type Executed, execute } from './execute.ts'
import { annotationsOf, tellFailure } from './failure.ts'
import { isStep, steps } from './steps.ts'

/** Runs one step as a GitHub action. Without a name the action's input `step` gives it. */
export async function onActions(named?: string): Promise<void> {
  const { actionsLog, actionsRunner } = await import('../runner/actions.ts')
  const { githubContext } = await import('../runner/github-context.ts')
  const { cancellation } = await import('../runner/cancellation.ts')
  const { signal, release } = cancellation()
  const fail = (error: unknown) => {
    actionsRunner.fail(explain(error))
    for (const annotation of annotationsOf(error)) actionsRunner.annotate(annotation)
    if (!(error instanceof UserError || error instanceof PlatformError) && error instanceof Error) actionsLog.info(error.stack ?? '')
  }
  try {
    const name = named ?? actionsRunner.read('step')
    if (!isStep(name))
      throw new UserError(`Input step: ${JSON.stringify(name)} is not a step. The steps are ${Object.keys(steps).join(', ')}.`)
    const token = actionsRunner.read('github-token')
    actionsRunner.secret(token)
    const context = await githubContext(process.env)
    const around = {
      directory: process.env.GITHUB_WORKSPACE ?? process.cwd(),
      log: actionsLog,
      context,
      github: githubAccess(process.env, token),
      signal,
    }
    const done = await execute(await steps[name](), actionsRunner.read, around).catch(async (error: unknown) => {
      if (!signal.aborted) await tellFailure(name, error, actionsRunner.read('config') || 'sluice.yml', around)
      throw error
    })
    await report(done, actionsRunner)
    if (done.result.verdict !== 'pass') actionsRunner.fail(`${name}: ${done.result.verdict}. The report says why.`)
    for (const refusal of done.untold) context.fork ? actionsLog.warn(refusal) : actionsRunner.fail(refusal)
  } catch (error) {
    fail(error)
  } finally {
    release()
  }
}

async function report(
  { result, markdown, html, notes }: Executed,
  runner: typeof import('../runner/actions.ts').actionsRunner,
): Promise<void> {
  runner.outputs({ ...result.outputs, verdict: result.verdict, evidence: result.evidence?.digest ?? '', report: html })
  for (const annotation of result.annotations) runner.annotate(annotation)
  await runner.summary([markdown, ...notes].join('\n\n'))
}
