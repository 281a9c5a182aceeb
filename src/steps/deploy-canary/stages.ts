import { judgeLook } from '../../statistics/canary/guard.ts'
import type { Offline } from '../../statistics/canary/predictions.ts'
import { afterLook, type GuardLimit, judge, type Next, stepsFrom } from './decide.ts'
import type { Look, Scene, Stage } from './journey.ts'
import type { Recorder } from './recorder.ts'

/** Seconds of the lease, renewed three times in each: a runner that dies leaves its canary for one lease at most. Shorter where looks are close. */
const leaseFor = (limit: number, looks: number): number => Math.min(30, Math.max(5, (2 * limit) / looks))

export interface Contest {
  candidate: string
  stable: string
  offline: Offline | undefined
  guards: readonly GuardLimit[]
  /** Share that an earlier run left the candidate with. */
  from: number
}

interface Setup {
  name: Stage['name']
  percent: number
  limit: number
  looks: number
  stages: number
  more: boolean
  lease: number
  /** Gives the candidate its share for one more lease. */
  renew(): Promise<void>
}

/** Waits, giving the candidate its share again and again. Rejects when the run is cancelled. */
async function waitUntil({ ports: { clock }, signal }: Scene, moment: number, { renew, lease }: Setup): Promise<void> {
  for (;;) {
    signal.throwIfAborted()
    await renew()
    const left = (moment - clock.now().getTime()) / 1000
    if (left <= 0) return
    await clock.sleep(Math.min(left, lease / 3), signal)
  }
}

async function lookAt(scene: Scene, contest: Contest, setup: Setup, began: Date, look: number): Promise<Look> {
  const { ports, telemetry, deploy } = scene
  const { live, mirrored } = await telemetry.traffic(began)
  const stable = live.get(contest.stable)
  const canary = (setup.name === 'shadow' ? mirrored : live).get(contest.candidate)
  const at = ports.clock.now()
  return {
    stage: setup.name,
    percent: setup.percent,
    look,
    looks: setup.looks,
    at,
    seconds: (at.getTime() - began.getTime()) / 1000,
    requests: { stable: stable?.requests ?? 0, canary: canary?.requests ?? 0 },
    guards: judge({ stable, canary, offline: contest.offline }, contest.guards, { look, ...setup }, deploy.canary.least_requests),
  }
}

async function runStage(scene: Scene, contest: Contest, setup: Setup, { say }: Recorder): Promise<{ stage: Stage; next: Next }> {
  const { name, percent, limit, looks: most } = setup
  const began = scene.ports.clock.now()
  say(name === 'shadow' ? `${percent}% of requests copied to ${contest.candidate}` : `${percent}% to ${contest.candidate}`)
  const looks: Look[] = []
  for (let k = 1; ; k++) {
    await waitUntil(scene, began.getTime() + (limit * 1000 * k) / most, setup)
    const look = await lookAt(scene, contest, setup, began, k)
    looks.push(look)
    const next = afterLook(look.guards, { look: k, looks: most, more: setup.more }, scene.deploy.canary.least_requests)
    say(`look ${k} of ${most}: ${look.requests.canary} requests, ${judgeLook(look.guards)}`)
    if (next === 'look') continue
    const outcome = next === 'rollback' ? 'harm' : next === 'step' ? 'passed' : 'held'
    return { stage: { name, percent, outcome, seconds: look.seconds, limit, looks }, next }
  }
}

const notReached = (percent: number, limit: number): Stage => ({
  name: 'canary',
  percent,
  outcome: 'not-reached',
  seconds: 0,
  limit,
  looks: [],
})

async function runShadow(
  scene: Scene,
  contest: Contest,
  stages: number,
  recorder: Recorder,
): Promise<{ stage: Stage; next: Next } | undefined> {
  const { shadow } = scene.deploy.canary
  if (!shadow || contest.from > 0) return undefined
  const lease = leaseFor(shadow.for, 1)
  const renew = () => scene.serving.mirror(contest.candidate, shadow.percent, lease)
  const setup = { name: 'shadow' as const, percent: shadow.percent, limit: shadow.for, looks: 1, stages, more: true, lease, renew }
  const ran = await runStage(scene, contest, setup, recorder)
  await scene.serving.mirror(contest.candidate, 0)
  // Copies harm nobody: only harm that is shown stops here, and live traffic must still show the rest.
  return ran.next === 'rollback' ? ran : { stage: { ...ran.stage, outcome: 'passed' }, next: 'step' }
}

/** Moves live traffic step by step, as far as looks at the guards let it. `step` at the end means that the last stage passed. */
export async function runStages(
  scene: Scene,
  contest: Contest,
  recorder: Recorder,
): Promise<{ stages: Stage[]; next: Exclude<Next, 'look'> }> {
  const { canary } = scene.deploy
  const steps = stepsFrom(canary.steps, contest.from)
  const shadowed = Number(canary.shadow !== undefined && contest.from === 0)
  const total = Math.max(1, steps.length + shadowed)
  const shadow = await runShadow(scene, contest, total, recorder)
  const stages = shadow ? [shadow.stage] : []
  let next: Next = shadow?.next ?? 'step'
  for (const [i, percent] of steps.entries()) {
    if (next !== 'step') {
      stages.push(notReached(percent, canary.for))
      continue
    }
    const lease = leaseFor(canary.for, canary.looks)
    const renew = () => scene.serving.shift({ [contest.stable]: 100 - percent, [contest.candidate]: percent }, lease)
    const setup = {
      name: 'canary' as const,
      percent,
      limit: canary.for,
      looks: canary.looks,
      stages: total,
      more: i < steps.length - 1,
      lease,
      renew,
    }
    const ran = await runStage(scene, contest, setup, recorder)
    stages.push(ran.stage)
    next = ran.next
  }
  return { stages, next: next as Exclude<Next, 'look'> }
}
