import { explain } from '../../kernel/errors.ts'
import type { Evidence } from '../../kernel/evidence.ts'
import { writeStatement } from '../evidence-files.ts'
import { type Proposed, propose } from '../promotion.ts'
import { type Act, actPath, actText, type Outcome } from './acts.ts'
import { type Finished, verdictOf } from './brought.ts'
import { statement } from './evidence.ts'
import { follow } from './follow.ts'
import type { Journey, Scene } from './journey.ts'
import { putBack } from './put-back.ts'

/** Writes evidence and the act, in one commit of the records, before anything that a killed run would do twice. */
async function record(scene: Scene, journey: Journey): Promise<Evidence> {
  const { ports, wanted, environment, change } = scene
  const commit = (await ports.repository.head())?.commit
  const evidence = statement(scene, journey, commit)
  const act: Act = {
    model: wanted.model,
    environment,
    version: wanted.version,
    digest: wanted.digest,
    outcome: journey.outcome,
    verdict: verdictOf(journey.outcome),
    at: ports.clock.now().toISOString(),
    commit: change?.commit,
    evidence: evidence.digest,
  }
  const files = { [`evidence/${evidence.digest}.json`]: evidence.text, [actPath(act)]: actText(act) }
  await ports.records.append(files, `${said(journey.outcome)} ${wanted.model} ${wanted.version} in ${environment}`)
  await writeStatement(ports.workspace, evidence)
  return evidence
}

const said = (outcome: Outcome): string =>
  ({ promoted: 'Promote', 'rolled-back': 'Roll back', held: 'Hold', failed: 'Fail to deploy' })[outcome]

/** Ends every version that answers nothing. One that still works on what it was asked is left to the next run. */
export async function retireOthers({ serving, ports }: Pick<Scene, 'serving' | 'ports'>): Promise<void> {
  const { versions } = await serving.state()
  for (const { version, jobs = [] } of versions.filter(({ percent }) => percent === 0)) {
    const working = jobs.filter(({ state }) => state === 'running').length
    if (working > 0) {
      ports.log.info(`${version} still works on ${working === 1 ? 'a job' : `${working} jobs`}, and is ended by the next run after that`)
      continue
    }
    await serving.retire(version)
    ports.log.info(`${version} is ended, after its last answer`)
  }
}

/** Brings what is asked by the clock to what sluice.yml says. */
export async function schedule({ serving, ports }: Pick<Scene, 'serving' | 'ports'>): Promise<readonly string[]> {
  const changed = (await serving.schedule?.()) ?? []
  for (const line of changed) ports.log.info(line)
  return changed
}

const proposeNext = async ({ loaded, deploy, ports, run, environment, wanted, plan }: Scene): Promise<Proposed | undefined> => {
  const next = deploy.environments[deploy.environments.indexOf(environment) + 1]
  if (next === undefined || plan.route === 'return') return undefined
  const version = { version: Number(wanted.version.slice(1)), digest: wanted.digest, evidence: wanted.evidence }
  return propose(loaded, ports, run, next, version, { again: ['canary', 'first', 'switch'].includes(plan.route) })
}

/** Records the outcome, puts git back after a rollback, ends what has no traffic, and proposes the next environment. In the order that lets a killed run be finished. */
export async function finish(scene: Scene, journey: Journey): Promise<Finished> {
  const evidence = await record(scene, journey)
  const { outcome } = journey
  const back = outcome === 'rolled-back' || outcome === 'failed'
  const stable = 'stable' in scene.plan ? scene.plan.stable : undefined
  const restored = back && stable ? await putBack(scene, stable, because(journey)) : undefined
  if (outcome !== 'held') await retireOthers(scene)
  if (outcome === 'promoted') await follow(scene)
  const scheduled = outcome === 'promoted' ? await schedule(scene) : []
  const next =
    outcome === 'promoted'
      ? await proposeNext(scene).catch((error: unknown) => {
          scene.ports.log.warn(`The promotion to the next environment could not be proposed: ${explain(error)}`)
          return undefined
        })
      : undefined
  return { journey, evidence, putBack: restored, next, scheduled }
}

/** Why a version was rolled back, in half a sentence. */
export function because({ replay, stages, problem }: Pick<Journey, 'replay' | 'stages' | 'problem'>): string {
  if (problem !== undefined) return 'its server did not start'
  if (replay?.failure) return 'it could not answer evaluation rows'
  if (replay && replay.differing > 0) return `${replay.differing} of ${replay.rows} evaluation rows were answered otherwise than offline`
  const harm = stages
    .flatMap(({ looks }) => looks)
    .at(-1)
    ?.guards.filter(({ verdict }) => verdict === 'fail')
  return harm?.map(({ name }) => `harm was shown for ${name}`).join(', ') || 'harm was shown'
}
