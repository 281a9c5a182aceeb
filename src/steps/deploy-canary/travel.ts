import type { Json } from '../../kernel/digest.ts'
import { explain, PlatformError, UserError } from '../../kernel/errors.ts'
import type { Release } from '../../ports/serving.ts'
import { type Offline, offlineDistance } from '../../statistics/canary/predictions.ts'
import type { Outcome } from './acts.ts'
import { type GuardLimit, guardLimits } from './decide.ts'
import type { Journey, Scene, Stage, Verified } from './journey.ts'
import type { Recorder } from './recorder.ts'
import { compareReplay, numbersOf, type Replay, type ReplayRow, replayRows } from './replay.ts'
import { runStages } from './stages.ts'

/** Rows in one request of a replay. */
const BATCH = 50

type Sent = Pick<Journey, 'outcome' | 'replay' | 'stages' | 'guards' | 'omitted'> & { problem?: string }

const NO_STAGES = { stages: [] as readonly Stage[], guards: [] as readonly GuardLimit[], omitted: [] as Journey['omitted'] }

/** What a model server said; anything that is neither a user's nor a platform's error is a bug and goes on. */
const reason = (error: unknown): string => {
  if (error instanceof PlatformError || error instanceof UserError) return explain(error)
  throw error
}

async function askAll({ serving, signal }: Scene, version: string, rows: readonly ReplayRow[]): Promise<Json[]> {
  const answers: Json[] = []
  // A job takes minutes, whatever it reads.
  const atOnce = serving.kind === 'batch' ? rows.length : BATCH
  for (let i = 0; i < rows.length; i += atOnce) {
    signal.throwIfAborted()
    answers.push(
      ...(await serving.invoke(
        version,
        rows.slice(i, i + atOnce).map(({ row }) => row),
      )),
    )
  }
  return answers
}

async function runReplay(scene: Scene, version: string, rows: readonly ReplayRow[]): Promise<Replay> {
  const none = { rows: rows.length, differing: rows.length, largest: undefined, examples: [] }
  const answers = await askAll(scene, version, rows).catch((error: unknown) => ({ failure: reason(error) }))
  return Array.isArray(answers) ? compareReplay(rows, answers, scene.deploy.canary.replay.tolerance) : { ...none, ...answers }
}

/** How far both models lie apart on the same evaluation rows: candidate's offline answers, stable's from its server. */
async function apart(scene: Scene, stable: string, rows: readonly ReplayRow[]): Promise<Offline | { because: string }> {
  const candidate = numbersOf(rows.map(({ prediction }) => prediction))
  if (!candidate) return { because: 'predictions are not numbers' }
  const answers = await askAll(scene, stable, rows).catch((error: unknown) => ({
    because: `${stable} cannot answer these rows: ${reason(error)}`,
  }))
  if (!Array.isArray(answers)) return answers
  const production = numbersOf(answers)
  const distance = production && offlineDistance(production, candidate, 'offline')
  return distance ?? { because: `the predictions of ${stable} do not vary` }
}

/** Where there are no live requests, no guard has numbers: the report and the evidence say so. */
function notJudged({ serving, deploy }: Scene): Journey['omitted'] {
  if (serving.kind !== 'batch') return []
  const name = guardLimits(deploy.canary.guards)
    .map((guard) => guard.name)
    .join(', ')
  return [{ name, because: 'a batch endpoint has no live requests' }]
}

async function contest(scene: Scene, release: Release, rows: readonly ReplayRow[], recorder: Recorder): Promise<Sent> {
  const { plan, deploy, serving } = scene
  if (plan.route !== 'canary') return { outcome: 'promoted', replay: undefined, ...NO_STAGES, omitted: notJudged(scene) }
  const stable = plan.stable.version
  const all = guardLimits(deploy.canary.guards)
  const drift = all.some(({ name }) => name === 'prediction_drift')
  const offline = drift ? await apart(scene, stable, rows) : undefined
  const unknown = offline && 'because' in offline ? offline : undefined
  const guards = unknown ? all.filter(({ name }) => name !== 'prediction_drift') : all
  if (guards.length === 0)
    throw new UserError(`No guard can be judged: ${unknown?.because}. Name errors or latency_p95 in deploy.canary.guards.`)
  const known = offline && 'distance' in offline ? offline : undefined
  const omitted = unknown ? [{ name: 'prediction_drift', because: unknown.because }] : []
  const to = { candidate: release.version, stable, offline: known, guards, from: plan.from }
  try {
    const { stages, next } = await runStages(scene, to, recorder)
    const outcome: Outcome = next === 'step' ? 'promoted' : next === 'rollback' ? 'rolled-back' : 'held'
    return { outcome, replay: undefined, stages, guards, omitted }
  } catch (error) {
    // Cancelled, or the platform failed: nobody is watching the canary any more. The lease would end it too, later.
    await serving
      .shift({ [stable]: 100 })
      .catch((second: unknown) => recorder.say(`traffic could not be taken back at once: ${explain(second)}`))
    throw error
  }
}

async function settle(scene: Scene, { outcome, stages }: Sent, release: Release, { say }: Recorder): Promise<void> {
  const { plan, serving } = scene
  const stable = 'stable' in plan ? plan.stable.version : undefined
  if (outcome === 'promoted') {
    await serving.shift({ [release.version]: 100 })
    say(`100% to ${release.version}`)
  } else if (outcome === 'held' && stable !== undefined) {
    const percent = stages.findLast((stage) => stage.outcome === 'held')?.percent ?? 0
    // Without a lease: a person decides, in their own time.
    await serving.shift({ [stable]: 100 - percent, [release.version]: percent })
    say(`held at ${percent}%`)
  } else if (stable !== undefined) {
    await serving.shift({ [stable]: 100 })
    say(`0% to ${release.version}`)
  }
}

/** A version that answers otherwise than offline gets no traffic. On the way back to one that held before, only one that cannot answer is refused. */
const refuses = (replay: Replay | undefined, route: Scene['plan']['route']): boolean =>
  replay !== undefined && (route === 'return' ? replay.failure !== undefined : replay.differing > 0)

/** What the config asks of telemetry, and telemetry cannot tell, is said before anything is deployed: a guard without numbers never passes. */
function measurable({ source, deploy, plan, loaded }: Scene): void {
  if (!source || plan.route !== 'canary') return
  const findings = guardLimits(deploy.canary.guards).flatMap(({ name }) => {
    const because = source.without[name]
    if (because === undefined) return []
    const fix = 'Or leave it out of deploy.canary.guards.'
    return [{ file: loaded.file, key: 'deploy.canary.guards', message: `${name} cannot be judged. ${because}.`, fix }]
  })
  if (findings.length > 0) throw new UserError(findings)
}

/** Deploys a verified version at 0 %, replays rows, moves traffic as far as the guards allow, and leaves traffic where it then belongs. */
export async function travel(scene: Scene, { version }: Verified, release: Release, recorder: Recorder): Promise<Sent> {
  const { deploy, serving, plan } = scene
  const { replay: wanted } = deploy.canary
  measurable(scene)
  // On the way back every minute counts: a version of before the replay was switched on goes back without one.
  const asked = plan.route === 'return' ? wanted.rows > 0 && 'replay.jsonl' in version.files : wanted.rows > 0 || plan.route === 'canary'
  const rows = asked ? replayRows(version, wanted.rows || 1000) : []
  recorder.say(`starting ${release.version}`)
  const problem = await serving.deploy(release).then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof PlatformError) return explain(error)
      throw error
    },
  )
  if (problem !== undefined) return { outcome: 'failed', replay: undefined, ...NO_STAGES, problem }
  recorder.say(`${release.version} healthy`)
  const replay = wanted.rows > 0 && rows.length > 0 ? await runReplay(scene, release.version, rows) : undefined
  if (replay) recorder.say(`${replay.rows} rows replayed, ${replay.differing} differ`)
  const sent: Sent = refuses(replay, plan.route)
    ? { outcome: 'rolled-back', replay, ...NO_STAGES }
    : { ...(await contest(scene, release, rows, recorder)), replay }
  await settle(scene, sent, release, recorder)
  return sent
}
