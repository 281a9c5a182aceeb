import { setTimeout as sleep } from 'node:timers/promises'
import type { Collector } from '../watching/collector.ts'
import { type Container, type Plan, startContainer } from './deployments-container.ts'
import { seconds } from './durations.ts'
import type { Probe } from './types.ts'

/** Milliseconds between looks at a starting container; the probe's own period is for patience only. */
const LOOK = 100
/** Milliseconds between looks at whether a serving container has ended. */
const WATCH = 500

/** A deployment's containers, each a real server. */
export interface Running {
  /** The next container that can take a request, in turn; undefined when none is alive. */
  next: () => Container | undefined
  count: () => number
  scale: (count: number) => Promise<void>
  collector: Collector | undefined
  stop: () => Promise<void>
}

/** Why a deployment does not serve: a container that ended, or one that no probe found healthy in time. */
export class NotServing extends Error {
  reason: 'ended' | 'unhealthy'
  constructor(reason: NotServing['reason'], message: string) {
    super(message)
    this.name = 'NotServing'
    this.reason = reason
  }
}

/** Seconds until a probe gives up: it waits, and then fails as often as it may. */
export const patience = ({ initialDelay = 'PT10S', period = 'PT10S', failureThreshold = 30 }: Probe): number =>
  (seconds(initialDelay) ?? 0) + failureThreshold * (seconds(period) ?? 0)

async function healthy(plan: Plan, probe: Probe): Promise<Container> {
  const container = await startContainer(plan)
  const deadline = Date.now() + patience(probe) * 1000
  while (Date.now() < deadline && container.ended() === undefined) {
    if (await container.healthy()) return container
    await sleep(LOOK)
  }
  const ended = container.ended()
  await container.stop()
  throw ended === undefined
    ? new NotServing('unhealthy', `The container did not become ready within ${patience(probe)} s.`)
    : new NotServing('ended', `The user container has crashed or terminated: ${ended}.`)
}

/** Starts containers and resolves once all are healthy; NotServing, with nothing left running, when one is not. */
export async function run(plan: Plan, probe: Probe, count: number, collector: Collector | undefined): Promise<Running> {
  let containers = await startAll(plan, probe, count)
  let turn = 0
  const alive = () => containers.filter((each) => each.ended() === undefined)
  // As the kubelet: a container that ended is started again, and takes requests once it is ready.
  let restarting = 0
  const restart = async () => {
    const missing = containers.length - alive().length - restarting
    if (missing <= 0) return
    restarting += missing
    plan.log('Restarting the container')
    const fresh = await startAll(plan, probe, missing).catch(() => [])
    restarting -= missing
    if (stopped) await stopAll(fresh)
    else if (fresh.length > 0) containers = [...alive(), ...fresh]
  }
  let stopped = false
  const watch = setInterval(() => void restart(), WATCH)
  return {
    collector,
    count: () => containers.length,
    next: () => {
      const ready = alive()
      turn = (turn + 1) % Math.max(ready.length, 1)
      return ready[turn]
    },
    async scale(wanted) {
      const [kept, gone] = [containers.slice(0, wanted), containers.slice(wanted)]
      containers = [...kept, ...(await startAll(plan, probe, wanted - kept.length))]
      await stopAll(gone)
    },
    async stop() {
      stopped = true
      clearInterval(watch)
      await stopAll(containers)
      await collector?.stop()
    },
  }
}

async function startAll(plan: Plan, probe: Probe, count: number): Promise<Container[]> {
  const started = await Promise.allSettled(Array.from({ length: Math.max(count, 0) }, () => healthy(plan, probe)))
  const containers = started.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))
  const failed = started.find((each) => each.status === 'rejected')
  if (!failed) return containers
  await stopAll(containers)
  throw failed.reason
}

const stopAll = (containers: readonly Container[]) => Promise.all(containers.map((each) => each.stop()))
